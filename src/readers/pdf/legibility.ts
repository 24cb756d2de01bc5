import type { Page } from '../../model/paged-text.ts'
import { cipherLetters, cipherShare } from './thresholds.ts'

/** Characters that stand for glyphs without a Unicode map: controls, private use, unassigned, the replacement character. */
const garbage = /[\p{Cc}\p{Co}\p{Cn}\uFFFD]/u

/** Nothing but printed characters of ASCII, which most runs are. */
const plain = /^[ -~]*$/

/**
 * The text layer is a cipher: too many of its characters mean nothing.
 *
 * PDFs made from WordPerfect in the 1990s carry fonts without a Unicode map, so that
 * pages look right and extract as noise.
 */
export function isCipher(pages: readonly Page[]): boolean {
  if (!pages.some(({ runs }) => runs.some(({ text }) => !plain.test(text) && garbage.test(text)))) return false
  let letters = 0
  let bad = 0
  for (const { runs } of pages)
    for (const { text } of runs)
      for (const character of text) {
        if (/\s/u.test(character)) continue
        letters += 1
        if (garbage.test(character)) bad += 1
      }
  return letters >= cipherLetters && bad > letters * cipherShare
}
