/**
 * Whether a note that a mark in a table calls for is printed beneath that table. Notes of tables have letters or stars and
 * stand below the table, those of the text have figures and stand at the foot of the page (UN Editorial Manual,
 * "Tables": notes to tables). A star may call for either: `ruled`, below the rule of the footnotes, it is one of the page;
 * notes with letters may have such a rule in the frame of their table.
 */
export const standsBeneathTable = (mark: string, ruled: boolean): boolean =>
  !/\p{Nd}/u.test(mark) && (/\p{L}/u.test(mark) || !ruled)
