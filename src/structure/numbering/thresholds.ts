/**
 * Largest number of steps a series may jump over and still be the same series.
 *
 * Missing numbers come from paragraphs lost in extraction or deleted in drafts: one or two, seldom more. A
 * number farther off at the start of a block is a year, a quantity or a cross-reference, unless others follow it.
 */
export const largestGap = 5

/** How many labels ahead a label is looked for that shows how to read an ambiguous one: a list item rarely has more parts. */
export const lookAhead = 12

/** Largest number that can open a series in the middle (an addendum goes on where its mother document ended). */
export const largestStart = 999

/** How much deeper than its announcement a quotation is set, points; quotations are set in by 24 and more. */
export const quoteIndent = 14
