/** White space between two pieces of a line where no blank is printed, in ems: kerning and raised marks stay below. */
export const pieceGap = 0.5

/** Baselines closer than this stand on one line of a table, points: columns set apart differ by rounding. */
export const sameBaseline = 1.5

/** Greatest distance of an underline from the baseline above it, points. */
export const underlineDepth = 4

/** How far an underline may differ from its text at each end, points. */
export const underlineSlack = 2

/** How far the ends of rules of one table may differ, points: Word widens some rows by half a border. */
export const sameEnds = 5

/** … or this share of their width at the trailing end. */
export const raggedEnds = 0.04

/** Shortest rule that can bound a table, points. */
export const minimumTableWidth = 90

/** Share of the first page's height that belongs to the masthead. */
export const mastheadShare = 0.3

/** A rule thicker than the one above by this much ends a column head, points: United Nations tables have 0.5 above the head and 1.5 below it. */
export const headRuleExcess = 0.4

/** Greatest height of a column head, points. */
export const maximumHeadHeight = 150

/** Text may stand out of the rules of its table by this much, points. */
export const textOverhang = 6

/** Smallest white gutter between two columns, points. */
export const minimumGutter = 2.5

/** A gap between baselines greater than the line pitch by this much parts rows, ems. */
export const rowGapExcess = 0.16

/** Where lines stand evenly, their distances exceed the line pitch by no more than this, points. */
export const unevenGap = 1.5

/** Widest pitch of lines in one cell, in ems: in a table where all lines stand wider apart, each is a row. */
export const solidPitch = 1.45

/** Pitch of lines in a cell where the table shows none, in ems. */
export const usualPitch = 1.2

/** Share of a table's lines that may cross a gutter which the head shows: merged cells of some rows. */
export const crossingShare = 0.3

/** A section row or spanning head reaches into another column by at least this much, points. */
export const spanningReach = 4

/** Distance of baselines in a cell above which a new paragraph begins, ems: lines are set 1.15 to 1.3 apart. */
export const paragraphGap = 1.55

/** How far two rules of a grid may miss each other and still touch, points. */
export const gridTolerance = 2.5

/** Smallest width or height of a cell, points: nearer rules are one double border. */
export const minimumCell = 3.5

/** Trust in a page's tags from which its table tags are taken, 0 to 1. */
export const tableTagTrust = 0.6

/** Share of rows with leaders from which a table is a contents list. */
export const leaderShare = 0.4

/** Most lines of a repeated title above the continued part of a table. */
export const maximumContinuationLines = 4

/** How far the borders of a table may differ from page to page, points. */
export const sameBorder = 6

/** Greatest height of a column head between two rules of one thickness, points: three lines. */
export const maximumPlainHeadHeight = 50

/** Space above the usual distance of rows that a blank row leaves, ems: less is spacing, and the thin row Word sets below a head. */
export const blankRowExcess = 1.4

/** Widest pitch of lines in a cell where rows stand much wider apart, in ems: Arabic in Word's Traditional Arabic. */
export const widestPitch = 1.9

/** How many times the pitch rows stand apart to show that closer lines are one cell's. */
export const wideRowRatio = 1.5

/** Share of the rules' width that a thick rule under some columns only must have to end the head. */
export const partialHeadRule = 0.3

/** Widest tab between a label and its text inside a cell, ems: a column of numbers stands further off. */
export const labelTab = 2.2

/** Most lines of sources and abbreviations between a table and its first note: a remark of seven and three of abbreviations are known. */
export const maximumSourceLines = 12

/** Greatest distance of two lines of one table note, ems. */
export const maximumNoteGap = 1.7

/** Smallest width of a picture that is content, points: the emblem is 60 to 80 wide, the code squares 60. */
export const figureWidth = 90
/** … and its smallest height. */
export const figureHeight = 60

/** Share of the page from which a picture is a scan of the page. */
export const scanShare = 0.8

/** Share of the page's height, from the head, where pictures are furniture. */
export const headShare = 0.09
/** … and from the foot. */
export const footShare = 0.12

/** Narrowest and widest separator, points: 60 to 72 is usual. */
export const separatorWidths = [36, 160] as const

/** How far the middle of a separator may stand from the middle of the page, points. */
export const separatorOffset = 25

/** White space above and below a separator, points. */
export const separatorRoom = 8

/** Lines above a table that can be its title and carry a note mark. */
export const titleLines = 4

/** An empty row of a grid lower than this, points, is the edge of a row that goes on over the page. */
export const minimumRow = 12

/** Share of the rows with text in a band without a head up to which it is no column of its own. */
export const strayShare = 0.25

/** Share of text that stands beside other text in one cell of a grid from which the grid is none. */
export const scatteredShare = 0.35

/** Text larger than that of a table by more than this is no row of it, points: tables are set a point or two below the text. */
export const largerText = 0.75

/** How far the start of a text may miss the edge of its column, points. */
export const sameStart = 1.5

/** Least distance of a rule from the line above it to show a blank row between them, ems: rules below text stand 0.5 to 1 off. */
export const blankRowDepth = 2

/** Width of a word space, ems. */
export const wordSpace = 0.25

/** Share of a grid's lines in one drawn row from which its rows are printed without rules: head and body are drawn, the rows are not. */
export const undrawnRowsShare = 0.5

/** Fewest rows with text in two columns of a table without rules: signatures and addresses have fewer. */
export const alignedRows = 4

/** Fewest rows with text in two columns below underlined heads, which show the table by themselves. */
export const typedRows = 2

/** How far the starts of one column of a table without rules may differ, points. */
export const alignedStart = 2

/** Narrowest gutter of a table without rules, ems: running text in two columns stands closer. */
export const alignedGutter = 1.5

/** Share of the first page's height above which no table without rules is sought: masthead and attendance. */
export const alignedTop = 0.4

/** Share of numbers from which the last column of a table without rules is one of numbers. */
export const numberColumnShare = 0.8

/** Distance from the widest line below which a line is full, ems. */
export const proseReach = 2

/** Widest distance of two lines of a table without rules, ems. */
export const widestRowGap = 3.2

/** Width of the last column of a table without rules from which lines that fill it are running text, ems. */
export const proseWidth = 20

/** Lines from which a cell left open at the foot of a page goes on with a number and a word, `12 June`: shorter ones are entries. */
export const openLines = 3

/** Fewest lines of a list in two columns: shorter ones are rows of names or numbers. */
export const fewestListStrips = 4

/** From the text of one column to the labels of the next, in ems: texts are set over several words. */
export const narrowestList = 12

/** The first line of an entry stands this much further below than a line of its text, as a multiple. */
export const entryGap = 1.2

/** Lines nearer than this, in ems, are one: labels and texts of an entry differ by rounding. */
export const smallestStep = 0.8

/** Fewest rows whose first cell is set off before it heads them. */
export const fewestRowHeads = 2
/** Share of the rows of the body that such rows must be. */
export const rowHeadShare = 0.8

/** Least white space between two heads side by side that are not one head of two words, ems. */
export const headGap = 0.6

/** Least white space between two figures of neighbouring columns, ems: the blank in `12 345` is a quarter wide. */
export const figureGap = 0.35

/** How far a head or figure may miss the edge or the middle of its column, points. */
export const columnEdge = 4

/** Lines of nothing but numbers between two rules from which they are the scale of a chart: a head has one or two of years. */
export const scaleLines = 3

/** Fewest rows with text in two columns that show a table going on over a page without head or rule. */
export const carriedRows = 2

/** Rows back to which the lines of a tall cell may stand beside rows of their own: five outputs beside the one planned. */
export const openRows = 6

/** Letters of the rest of a word that a full line of a cell broke off, where nothing but the room tells: longer ones are rather words the document prints once. */
export const longestRemainder = 4
