import type { Page } from '../../model/paged-text.ts'
import { cipherLetters, cipherShare } from './thresholds.ts'

/** Characters that stand for glyphs without a Unicode map: controls, private use, unassigned, the replacement character. */
const garbage = /(?!\s)[\p{Cc}\p{Co}\p{Cn}\uFFFD]/gu

const ink = /\S/gu

/** Nothing but printed characters of ASCII, which most runs are. */
const plain = /^[ -~]*$/

/**
 * The text layer is a cipher: too many of its characters mean nothing.
 *
 * PDFs made from WordPerfect in the 1990s carry fonts without a Unicode map, so that
 * pages look right and extract as noise.
 */
export function isCipher(pages: readonly Page[]): boolean {
  const bad = count(pages, text => (plain.test(text) ? 0 : occurrences(text, garbage)))
  // few documents have so much of it that their letters must be counted
  if (bad <= cipherLetters * cipherShare) return false
  const letters = count(pages, text => occurrences(text, ink))
  return letters >= cipherLetters && bad > letters * cipherShare
}

const count = (pages: readonly Page[], inText: (text: string) => number): number =>
  pages.reduce((sum, { runs }) => runs.reduce((all, { text }) => all + inText(text), sum), 0)

const occurrences = (text: string, character: RegExp): number => text.match(character)?.length ?? 0

/** Printed characters of a page of which the file does not say what they are: each is U+FFFD. */
export const unknownCharacters = ({ runs }: Page): number =>
  runs.reduce((sum, { text, hidden }) => (hidden || plain.test(text) ? sum : sum + occurrences(text, unknown)), 0)

const unknown = /\uFFFD/gu
