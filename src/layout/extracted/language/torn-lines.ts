import { fathatanSeats, joinedAnd } from '../../../knowledge/arabic-letters.ts'
import type { ExtractedLine } from '../../../model/extracted-text.ts'
import { labelOf } from '../labels.ts'
import { endsBlock, endsSentence } from '../line-ends.ts'
import { commonFullWidth, textWidth } from '../line-width.ts'
import { tornLine } from '../thresholds.ts'

const signs = '\\u064b-\\u0652\\u0670'
const letters = '\\u0621-\\u064a\\u0671-\\u06d3'

/** Vowel signs behind a blank at the end of a line, or alone on it. */
const looseSigns = new RegExp(`(?:^|\\s)([${signs}](?:\\s?[${signs}])*)$`, 'u')

/** Fathatan where it belongs: on the alif, ta marbuta or hamza that ends a word. */
const wordEnd = new RegExp(`[${fathatanSeats}]\\s?\u064b$`, 'u')

/** Signs of the indefinite ending, which stand on the last letter of a word. */
const tanwin = /[\u064b-\u064d]/u

const lastWord = new RegExp(`[${letters}${signs}]+$`, 'u')
const firstWord = new RegExp(`^[${letters}${signs}]+`, 'u')
const firstLetter = new RegExp(`^[${letters}][${signs}]*`, 'u')

const shortVowel = /(?:^|\s)([\u064e-\u0650])$/u
const looseShadda = new RegExp(`^([${letters}]+)\\s\u0651`, 'u')

/** What the search for torn lines has to know. */
interface Page {
  /** Width of a full line, em. */
  readonly width: number
  /** How often each word stands in the text, without signs. */
  readonly words: ReadonlyMap<string, number>
}

/**
 * Arabic lines that the extraction tore in two at a vowel sign, made whole.
 *
 * A sign set on its own in the PDF ends a stretch of text: extractors write the stretch to its left
 * first, on a line of its own, then the one to its right with the sign behind a blank (or the sign on a
 * line between). Both together are no longer than a full line. The sign goes where it belongs: that of an
 * indefinite ending on the last letter of the torn word, others on the letter behind the tear. Only blanks and the
 * order change.
 */
export function mendTornLines(lines: readonly ExtractedLine[]): ExtractedLine[] {
  const page: Page = { width: commonFullWidth(lines), words: countWords(lines) }
  const rest = withVowelsOfDoubled(lines)
  const mended: ExtractedLine[] = []
  for (let index = 0; index < rest.length; index += 1) {
    const line = rest[index]!
    const found = looseSigns.exec(line.text)?.[1]
    const lone = found?.length === line.text.length
    const right = lone ? rest[index + 1] : line
    const left = mended.at(-1)
    if (found && left && right && isTorn(left, right, mended.at(-2), page)) {
      mended[mended.length - 1] = { ...left, text: whole(left.text, right.text, { sign: found, lone }, page) }
      if (lone) index += 1
    } else if (lone && left) mended[mended.length - 1] = { ...left, text: left.text + line.text }
    else mended.push(line)
  }
  return mended
}

/** A short vowel at the end of a line, where the first word of the next has its doubled letter torn: both are one sign. */
function withVowelsOfDoubled(lines: readonly ExtractedLine[]): ExtractedLine[] {
  const moved = [...lines]
  for (const [index, line] of lines.entries()) {
    const vowel = shortVowel.exec(line.text)?.[1]
    const next = moved[index + 1]
    if (!vowel || !next || !looseShadda.test(next.text)) continue
    moved[index] = { ...line, text: line.text.replace(shortVowel, '') }
    moved[index + 1] = { ...next, text: next.text.replace(looseShadda, `$1${vowel}\u0651`) }
  }
  return moved.filter(line => line.text !== '')
}

function countWords(lines: readonly ExtractedLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of lines)
    for (const word of withoutSigns(text).match(/[\u0621-\u064a]{2,}/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

const withoutSigns = (text: string): string => text.replace(new RegExp(`[${signs}]`, 'gu'), '')

/** Whether the left part of a line stands above its right part. */
function isTorn(left: ExtractedLine, right: ExtractedLine, above: ExtractedLine | undefined, { width }: Page): boolean {
  if (left.page !== right.page || wordEnd.test(right.text) || endsSentence(right.text)) return false
  if (textWidth(left.text) + textWidth(right.text) > width * tornLine.widest) return false
  if (!endsBlock(left.text) || startsWithFragment(left.text)) return true
  return labelOf(right.text) === undefined && above !== undefined && !endsBlock(above.text)
}

/** One letter, which is no word but for `and`, and no item of a list. */
const startsWithFragment = (text: string): boolean => /^[\u0621-\u0647\u0649\u064a][\u064b-\u0652]*\s/u.test(text)

/** The line whose left part begins with the rest of the word that ends its right part. */
function whole(left: string, right: string, { sign, lone }: LooseSign, page: Page): string {
  const rest = lone ? seated(right) : right.replace(looseSigns, '').trimEnd()
  const torn = !(lone && looseSigns.test(right)) && isOneWord(rest, left, page)
  const placed = withSign(left, sign.replace(/\s/gu, ''), torn)
  return torn ? rest + placed : `${rest} ${placed}`
}

interface LooseSign {
  /** The sign, or several. */
  readonly sign: string
  /** It stands on a line of its own: a sign that ends the right part is another, that of the word it ends with. */
  readonly lone: boolean
}

/** The text with the sign behind its last blank on the last word. */
const seated = (text: string): string => text.replace(looseSigns, (_, sign: string) => sign.replace(/\s/gu, ''))

function withSign(left: string, sign: string, torn: boolean): string {
  const end = (torn && !tanwin.test(sign) ? firstLetter : firstWord).exec(left)?.[0].length ?? 0
  return left.slice(0, end) + sign + left.slice(end)
}

/** Whether the tear went through a word: a letter alone, a word known whole, or a rest that is no word elsewhere. */
function isOneWord(right: string, left: string, { words }: Page): boolean {
  const begin = withoutSigns(lastWord.exec(right)?.[0] ?? '')
  const end = withoutSigns(firstWord.exec(left)?.[0] ?? '')
  if (begin === '' || end === '') return false
  if ((begin.length === 1 && begin !== joinedAnd) || words.has(begin + end)) return true
  return (words.get(end) ?? 0) < 2
}
