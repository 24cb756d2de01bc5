import type { Block, ClockTime, PrintedNumber, ReportedSpeaker, Speaker } from '../../model/document.ts'

/**
 * Facts about a block that its Markdown does not show but that can be worked out from what stands before it, each as
 * a string: the value and place of its number, its path, its role. Missing facts are absent.
 */
export type Facts = Readonly<Record<string, string>>

/** The facts of a block as it is, in the words of the expectations. */
export function factsOf(block: Block): Facts {
  const number = 'number' in block && block.number ? factsOfNumber(block.number) : {}
  switch (block.type) {
    case 'paragraph':
      return {
        ...number,
        path: block.path,
        ...(block.role && { role: block.role }),
        ...(block.opening !== undefined && { opening: block.opening }),
        ...(block.continuation && { continues: 'yes' }),
        ...speakerFacts(block.speaker)
      }
    case 'speech':
      return { ...number, ...speechFacts(block.speaker) }
    case 'narrative':
      return timeFacts(block.time)
    case 'vote':
      return { label: block.label, names: JSON.stringify(block.names) }
    default:
      return number
  }
}

/** Who speaks in a speech, in the words of the expectations. */
export const speechFacts = ({ name, affiliation, function: office, spokenIn }: Omit<Speaker, 'printed'>): Facts => ({
  name,
  ...(affiliation !== undefined && { affiliation }),
  ...(office !== undefined && { function: office }),
  ...(spokenIn !== undefined && { language: spokenIn })
})

/** Whose words a paragraph reports, in the words of the expectations. */
export const speakerFacts = (speaker: ReportedSpeaker | undefined): Facts => ({
  ...(speaker && { speaker: speaker.name }),
  ...(speaker?.affiliation !== undefined && { affiliation: speaker.affiliation })
})

/** The inverse of `speakerFacts`. */
export const speakerOf = ({ speaker = '', affiliation }: Facts): ReportedSpeaker => ({
  name: speaker,
  ...(affiliation !== undefined && { affiliation })
})

/** When a meeting opened or closed, in the words of the expectations. */
export const timeFacts = (time: ClockTime | undefined): Facts => (time ? { time: time.iso, clock: time.text } : {})

const factsOfNumber = ({ value, ordinal }: PrintedNumber): Facts => ({
  value,
  ...(ordinal !== undefined && { ordinal: String(ordinal) })
})

/** What has to be said so that `expected` becomes `actual`: values that differ, and `no-…` for those that are absent. */
export function differences(
  expected: Facts,
  actual: Facts
): { readonly words: readonly string[]; readonly values: Facts } {
  const words = Object.keys(expected)
    .filter(key => !(key in actual))
    .map(key => `no-${key}`)
  const values = Object.fromEntries(Object.entries(actual).filter(([key, value]) => expected[key] !== value))
  return { words, values }
}

/** The inverse of `differences`. */
export function corrected(expected: Facts, words: readonly string[], values: Facts): Facts {
  const kept = Object.entries(expected).filter(([key]) => !words.includes(`no-${key}`))
  return { ...Object.fromEntries(kept), ...values }
}
