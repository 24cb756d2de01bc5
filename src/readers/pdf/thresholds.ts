/**
 * Largest step between two glyphs of one run, in ems, where nothing is printed.
 *
 * Kerning moves letters by less than 0.1 em; the narrowest justified word space
 * seen is 0.16 em. A wider step parts two runs, and `lines` decides what it means.
 */
export const widestKerning = 0.13

/** Ink parted by less than this, in ems, has no blank between it that anybody could see. */
export const narrowestBlank = 0.08

/** Largest overlap of two glyphs of one run, in ems: negative kerning and stacked marks. */
export const deepestOverlap = 0.35

/** Farthest a vowel sign's pen stands from the edge of its letter, in ems: over tall letters, and before a final alef. */
export const widestSeat = 1

/** Baselines closer than this are the same, in ems: rounding of producers. */
export const baselineTolerance = 0.03

/** Share of the skew in the text matrix above which upright letters are synthetic italics: LibreOffice writes 0.27, Word 0.33. */
export const smallestSlant = 0.1

/** Share of a page's glyphs that stand sideways before the page is turned: a landscape table bound in upright. */
export const sidewaysShare = 0.7

/** Text smaller than this, points, is not printed to be read: words of one point left behind bar codes and pictures. */
export const smallestSize = 1.5

/** Share of a run a link rectangle must cover to count. */
export const smallestLinkCover = 0.02

/** Share of garbage letters in a text layer above which it is a cipher. */
export const cipherShare = 0.25

/** Letters a text layer must have before it can be called a cipher. */
export const cipherLetters = 200

/** Share of a page's glyphs in invisible ink above which they are recognised text, not the figures of a bar code. */
export const recognisedShare = 0.05

/** Pictures with invisible text on them from which a page is one of a scan whose unsure words were cut out: a bar code is one. */
export const cutOutWords = 3

/** Height of a Type 3 font's box, in ems, above which its nominal size says nothing: letters are 0.9 to 1.4 high. */
export const tallestType3 = 2.5
/** … and below which. */
export const lowestType3 = 0.4

/** Largest image pdf.js decodes, in pixels: lines and dots drawn as images. Decoding costs more than reading the page. */
export const largestImage = 64 * 64

/** Width or height above which a place made for an image is one, points: such images have thousands of pixels. */
export const smallestPicture = 3

/** Text farther than this outside the area that is painted is not seen, points; accents and slants reach out of it. */
export const clipMargin = 2

/** A strip of paint narrower than this shows nothing of a letter, points. */
export const thinnestInk = 0.1
