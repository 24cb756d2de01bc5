/**
 * Whether a mark in a table calls for a note printed beneath that table. Notes of tables have letters or stars and
 * stand below the table, those of the text have figures and stand at the foot of the page (UN Editorial Manual,
 * "Tables": notes to tables).
 */
export const callsTableNote = (printed: string): boolean => !/\p{Nd}/u.test(printed)
