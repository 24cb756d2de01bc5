/** Blocks of the first page that are looked at; mastheads of records list the members of a council, one per line. */
export const frontBlocks = 80

/** Characters from which a block that names no field is running text, not a line of the masthead or a title. */
export const proseLength = 400

/** Characters a title may have; the longest name a conference and its mandate in full. */
export const titleLength = 600

/** A line of more characters that comes again on the next page is a title: the names of organs and records are shorter. */
export const shortestRepeated = 20

/** Characters up to which a line that ends like a sentence may be a title or masthead line all the same. */
export const titleLine = 120

/** Words of a session line: `Tenth emergency special session of the …`. */
export const sessionWords = 9

/** Characters of a session line in a language without blanks. */
export const sessionCharacters = 16

/** Characters of a line that names a meeting: `48th (resumed) plenary meeting`. */
export const meetingLength = 60

/** Characters of such a line besides the number and the word: `(resumed)`, `plenary`, `of Chairs`. */
export const meetingRest = 25

/** Characters of a line that says when and by whom a text was adopted. */
export const adoptionLength = 220

/** Characters of the bracketed line that names the draft adopted: a committee with a long name, and the symbol. */
export const draftLineLength = 300

/** Characters at the end of a list of sponsors in which the words for a draft stand. */
export const sponsorWords = 60

/** Characters of an agenda line: many items with letters, and the name of the list. */
export const agendaLength = 200

/** A title is set at least this much larger than running text, points. */
export const titleSize = 0.8

/** Characters in which a session or year that does not fill its line must end. */
export const periodLength = 90

/** Names of organs are set at least this large in mastheads made since the 1990s, points; lines of committees are smaller. */
export const organSize = 13

/** Sizes that differ by less are one size, points. */
export const sameSize = 0.6

/** The title is set this much larger than the session and agenda lines beside it, points. */
export const titleStep = 1

/** White space above the next line of a title, in multiples of the line pitch: less than between a title and who issues it. */
export const tightLine = 0.15

/** How much further in the next lines of the name of a body begin, points: one to four typed letters. */
export const hangingStep = { least: 5, most: 26 } as const

/** What stands below the text behind the label of a field begins at least this much further in than the label, points. */
export const behindLabel = 30
