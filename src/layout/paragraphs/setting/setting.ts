import { isCaptionLabel } from '../../../knowledge/languages/captions.ts'
import type { LanguageProfile } from '../../../knowledge/languages/profile.ts'
import type { PlacedLine } from '../placed-line.ts'
import { type Column, columnsOf } from './columns.ts'
import { pitchesOf } from './pitches.ts'
import { setsApart } from './set-apart.ts'
import { slackOf } from './slack.ts'

/** How a document is set: what its lines are measured against. */
export interface Setting {
  /** Size of running text, points; 0 when there is no text. */
  readonly bodySize: number
  /** Edges of the text column a line stands in. */
  readonly columnOf: (line: PlacedLine) => Column
  /** Baseline distance inside a paragraph, points, for the size of a line on its page. */
  readonly pitchOf: (line: PlacedLine) => number
  /** White space that full lines leave at their end although the next word would fit, points; 0 in set text. */
  readonly slack: number
  /** Paragraphs are parted by white space. */
  readonly setsApart: boolean
  /** The line is the number of a table, figure or box and nothing else: `Table 2`. */
  readonly isCaptionLabel: (line: PlacedLine) => boolean
}

/** Measure a document: running size, text columns, line pitch, and how evenly its lines are filled. */
export function measureSetting(lines: readonly PlacedLine[], profile: LanguageProfile): Setting {
  const bodySize = mostFrequent(lines, ({ line }) => line.size)
  const columnOf = onceForEach(columnsOf(lines, bodySize))
  const pitchOf = onceForEach(pitchesOf(lines, columnOf))
  return {
    bodySize,
    columnOf,
    pitchOf,
    slack: slackOf(lines, { columnOf, pitchOf }),
    setsApart: setsApart(lines, { columnOf, pitchOf }),
    isCaptionLabel: ({ text }) => isCaptionLabel(text, profile)
  }
}

/** Asked again and again for each line, while its neighbours are weighed; worked out once. */
function onceForEach<T>(measure: (line: PlacedLine) => T): (line: PlacedLine) => T {
  const known = new Map<PlacedLine, T>()
  return line => {
    const found = known.get(line)
    if (found !== undefined) return found
    const made = measure(line)
    known.set(line, made)
    return made
  }
}

function mostFrequent(lines: readonly PlacedLine[], size: (line: PlacedLine) => number): number {
  const weights = new Map<number, number>()
  for (const line of lines) {
    const key = Math.round(size(line) * 2) / 2
    weights.set(key, (weights.get(key) ?? 0) + line.text.length)
  }
  let best = 0
  let most = 0
  for (const [key, weight] of weights) if (weight > most) [best, most] = [key, weight]
  return best
}
