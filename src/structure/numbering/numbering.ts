import type { Report } from '../../diagnostics/diagnostic.ts'
import { languageOf } from '../../knowledge/languages/index.ts'
import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import type { Block } from '../../model/document.ts'
import { type Divided, type Flowing, mapZones, type Shaped } from '../../model/flow.ts'
import type { Stage } from '../../stage.ts'
import { findCandidates } from './candidates.ts'
import { withMisread } from './misread-numbers.ts'
import { nest } from './nest.ts'
import { gatherQuotes } from './quotes.ts'
import { type AcceptedLabel, followSeries } from './series.ts'

/**
 * Splits printed numbers and letters off the paragraphs and builds the tree of lists.
 *
 * Continuity is the evidence: a label counts when it goes on with a series or opens one. Every text block not yet told
 * apart becomes a paragraph. Numbers begin anew in every annex and after closing
 * lines. Reports `number-gap`, `number-repeated` and `number-step-back` for the series of paragraphs.
 */
export const numbering: Stage<Divided, Shaped> = {
  name: 'numbering',
  run: (divided, { report }) => {
    const profile = languageOf(divided.language)
    const recognised = new Set(divided.pageGrades.flatMap(({ page, grade }) => (grade === 'doubtful' ? [page] : [])))
    return {
      ...divided,
      main: mapZones(divided.main, zone => textsOf(zone).flatMap(text => number(text, { profile, recognised, report })))
    }
  }
}

/** The zone cut behind closing lines: the resolution that follows them under the same symbol counts from 1 again. */
function textsOf(zone: readonly Flowing[]): (readonly Flowing[])[] {
  const starts = zone.flatMap((item, index) =>
    index > 0 && zone[index - 1]!.type === 'closing' && item.type !== 'closing' ? [index] : []
  )
  return [0, ...starts].map((start, at) => zone.slice(start, starts[at]))
}

interface Setting {
  readonly profile: LanguageProfile
  /** Numbers of the pages whose text was recognised in a scan. */
  readonly recognised: ReadonlySet<number>
  readonly report: Report
}

function number(zone: readonly Flowing[], { profile, recognised, report }: Setting): Block[] {
  const flow = gatherQuotes(zone, profile.numbering)
  const candidates = findCandidates(flow, profile.numbering)
  const isRecognised = (index: number): boolean => recognised.has(flow[index]!.places[0]?.page ?? 0)
  const followed = followSeries(candidates)
  const accepted = recognised.size > 0 ? withMisread(followed, { candidates, profile, isRecognised }) : followed
  for (const [index, label] of accepted) reportDeparture(flow[index]!, label, report)
  return nest(flow, candidates, accepted)
}

function reportDeparture(item: Flowing, { label, departure }: AcceptedLabel, report: Report): void {
  if (!departure) return
  const place = item.places[0]
  const at = place ? { place } : {}
  const { before } = departure
  if (departure.type === 'gap') report({ code: 'number-gap', params: { before, after: label.value }, ...at })
  else if (departure.type === 'repeated') report({ code: 'number-repeated', params: { number: label.value }, ...at })
  else report({ code: 'number-step-back', params: { before, after: label.value }, ...at })
}
