import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { startsWithWord } from '../../knowledge/languages/words.ts'
import type { Candidate } from './candidates.ts'
import type { AcceptedLabel } from './series.ts'

/** Up to four characters and a stop, or what was taken for one: `li+.`, `7>`, `2k.`, `U.` for 14., 7., 24., 4. */
const misreadNumber = /^\s*[\p{L}\p{Nd}+^]{1,4}[.,>*^)-](?=\s)/u

/** What the numbers of a text that was recognised in a scan are read in. */
export interface ScannedText {
  readonly candidates: readonly Candidate[]
  readonly profile: LanguageProfile
  /** The item of the flow stands on a page whose text was recognised. */
  readonly isRecognised: (index: number) => boolean
}

/**
 * The accepted labels with the paragraph numbers that a recognition program misread.
 *
 *     13.  The keeper lit the lamp.
 *     li+. The pilot saw it.            ← 14, as nothing else can be meant
 *     15.  The ship came in.
 *
 * Where the series of paragraphs leaves numbers out and exactly as many paragraphs between begin with something like a
 * number, these are the numbers left out; they stay printed as they were read.
 */
export function withMisread(
  accepted: ReadonlyMap<number, AcceptedLabel>,
  text: ScannedText
): ReadonlyMap<number, AcceptedLabel> {
  const found = new Map(accepted)
  let last = { index: -1, ordinal: 0 }
  for (const [index, own] of [...accepted].sort(([a], [b]) => a - b)) {
    if (!own.label.paragraph || own.host !== -1 || own.ordinal === undefined) continue
    const missing = own.ordinal - last.ordinal - 1
    const between = missing > 0 ? misreadBetween(last.index, index, accepted, text) : []
    if (missing > 0 && between.length === missing) {
      for (const [at, item] of between.entries())
        found.set(item, numberedAs(last.ordinal + at + 1, own, text.candidates[item]!))
      const { departure: _, ...regular } = own
      found.set(index, regular)
    }
    last = { index, ordinal: own.ordinal }
  }
  return found
}

function misreadBetween(
  from: number,
  to: number,
  accepted: ReadonlyMap<number, AcceptedLabel>,
  { candidates, profile, isRecognised }: ScannedText
): number[] {
  const between = Array.from({ length: to - from - 1 }, (_, at) => from + 1 + at)
  return between.filter(index => {
    const candidate = candidates[index]!
    if (candidate.type !== 'text' || accepted.has(index) || !isRecognised(index)) return false
    return misreadNumber.test(candidate.text) && !startsWithWord(candidate.text, profile.record.honorifics)
  })
}

function numberedAs(ordinal: number, { label, host }: AcceptedLabel, candidate: Candidate): AcceptedLabel {
  const read = candidate.type === 'text' ? (misreadNumber.exec(candidate.text)?.[0] ?? '') : ''
  const { weak: _, ...plain } = label
  return { label: { ...plain, printed: read.trim(), value: String(ordinal), length: read.length }, ordinal, host }
}
