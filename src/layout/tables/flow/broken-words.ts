import type { Piece, Sheet } from '../sheet.ts'
import { longestRemainder } from '../thresholds.ts'

/** Words of a document, for telling words that a narrow cell broke without a hyphen. */
export interface TableWords {
  /** Every word, in small letters. */
  readonly printed: ReadonlySet<string>
  /** Those that stand neither first nor last in their piece of a line, and so are no halves of a broken word. */
  readonly inside: ReadonlySet<string>
}

/** The words of all lines, piece by piece; collected when they are first asked for, since few documents break a word. */
export function wordsOf(sheets: readonly Sheet[]): TableWords {
  let known: TableWords | undefined
  const words = (): TableWords => {
    known ??= collectWords(sheets)
    return known
  }
  return {
    get printed() {
      return words().printed
    },
    get inside() {
      return words().inside
    }
  }
}

function collectWords(sheets: readonly Sheet[]): TableWords {
  const pieces = sheets.flatMap(({ strips }) => strips.flatMap(strip => strip.pieces))
  const words = pieces.map(piece => textOf(piece).toLowerCase().match(word) ?? [])
  return { printed: new Set(words.flat()), inside: new Set(words.flatMap(some => some.slice(1, -1))) }
}

const word = /\p{L}[\p{L}\p{M}]*/gu

/**
 * Whether the word at the end of a line of a cell goes on in the next line, though no hyphen is printed. A word that has no
 * room in its column is broken where the column ends:
 *
 *     interdepartment│     The line is full. The document prints the whole elsewhere, and one half nowhere as a word;
 *     al services    │     or the word stands alone on its line, the rest is short, and neither half is a word there.
 *
 * `end` is where the text of the column ends, points.
 */
export function isBrokenWord(above: Piece, next: Piece, end: number, words: TableWords): boolean {
  const line = textOf(above)
  const head = lastWord.exec(line)?.[0].toLowerCase()
  const tail = firstWord.exec(textOf(next))?.[0]
  if (!head || !tail || end - above.end >= widthOfLetter(above)) return false
  const { printed, inside } = words
  const halves = [head, tail].filter(half => inside.has(half)).length
  if (printed.has(head + tail)) return halves < 2
  return loneWord.test(line) && tail.length <= longestRemainder && halves === 0
}

const lastWord = /\p{L}[\p{L}\p{M}]*$/u
const firstWord = /^\p{Ll}[\p{L}\p{M}]*(?![\p{L}\p{M}\p{Pd}])/u
/** A word without blanks, perhaps behind an opening bracket or quotation mark. */
const loneWord = /^[\p{Ps}\p{Pi}"]?\p{L}[\p{L}\p{M}]*$/u

const textOf = ({ spans }: Piece): string =>
  spans
    .map(({ text }) => text)
    .join('')
    .trim()

const widthOfLetter = (piece: Piece): number => (piece.end - piece.start) / Math.max(1, textOf(piece).length)
