import type { Report } from '../../diagnostics/diagnostic.ts'
import { languageOf } from '../../knowledge/languages/index.ts'
import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { startsWithWord } from '../../knowledge/languages/words.ts'
import { asciiDigits } from '../../knowledge/numerals/digits.ts'
import { numberOfHan } from '../../knowledge/numerals/han.ts'
import { findOrdinal } from '../../knowledge/numerals/ordinals.ts'
import { romanToNumber } from '../../knowledge/numerals/roman.ts'
import type { Assembled } from '../../model/document.ts'
import { plainText } from '../../model/run.ts'
import { blocksWithin } from './blocks-within.ts'

/**
 * Annexes that are announced and not there: by the numbers of the annexes that are (`I`, `III`), or by a contents
 * list that has more of them. Mentions in the text announce nothing, because they may mean another document's.
 * Reports `annex-missing`.
 */
export function checkAnnexes(document: Assembled, report: Report): void {
  const profile = languageOf(document.language)
  const annexes = document.annexes.filter(({ kind }) => kind === 'annex')
  const last = Math.max(
    0,
    ...(ordinalsOf(
      annexes.map(({ number }) => number),
      profile
    ) ?? [])
  )
  const announced = Math.max(last, annexesInContents(document, profile))
  const place = annexes.at(-1)?.places[0]
  if (announced > annexes.length)
    report({ code: 'annex-missing', params: { announced, found: annexes.length }, ...(place && { place }) })
}

type Reading = (numeral: string, profile: LanguageProfile) => number | undefined

/** Ways to read the number of an annex, the commonest first. */
const readings: readonly Reading[] = [
  numeral => (/^\d{1,3}$/.test(asciiDigits(numeral)) ? Number(asciiDigits(numeral)) : undefined),
  numeral => romanToNumber(numeral),
  numeral => numberOfHan(numeral),
  numeral => (/^[A-Z]$/.test(numeral) ? numeral.codePointAt(0)! - 64 : undefined),
  (numeral, profile) => findOrdinal(numeral, profile)?.value
]

/** Numbers of annexes, when one way of reading fits all of them, they begin with the first and never repeat. */
function ordinalsOf(numerals: readonly string[], profile: LanguageProfile): readonly number[] | undefined {
  for (const read of readings) {
    const numbers = numerals.map(numeral => read(numeral, profile))
    const known = numbers.filter(number => number !== undefined)
    const rises = known.every((number, at) => at === 0 || number > known[at - 1]!)
    if (known.length === numerals.length && known[0] === 1 && rises) return known
  }
  return undefined
}

/** The number of the last annex in the contents lists of the main text; 1 for an annex without a number. */
function annexesInContents({ cover, preamble, body }: Assembled, profile: LanguageProfile): number {
  const entries = [...blocksWithin([...cover, ...preamble, ...body])].flatMap(block =>
    block.type === 'contents' ? block.entries.map(({ runs }) => plainText(runs)) : []
  )
  const labels = entries.flatMap(entry => {
    const word = startsWithWord(entry, profile.structure.annex)
    return word ? [/^[\s.]*([\p{L}\p{N}]*)/u.exec(entry.slice(word.end))![1]!] : []
  })
  return ordinalsOf(labels, profile)?.at(-1) ?? 0
}
