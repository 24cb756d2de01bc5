import { languageOf } from '../../knowledge/languages/index.ts'
import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import type { TextBlock } from '../../model/blocks.ts'
import type { Title } from '../../model/document.ts'
import { type AnnexPart, type Divided, type Flowed, type Flowing, isUndecided, type Part } from '../../model/flow.ts'
import { plainText } from '../../model/run.ts'
import type { Stage } from '../../stage.ts'
import { embeddedLabels } from './embedded.ts'
import { type AnnexLabel, readAnnexLabel } from './label.ts'
import { partLabels } from './part-labels.ts'
import { mostLinesBetweenTitles } from './thresholds.ts'
import { takeTitle } from './title.ts'

/**
 * Divides the flow at the label lines of annexes, appendices and enclosures.
 *
 * An annex goes on to the next label; an appendix or enclosure hangs from the annex before it. Only a label line of its
 * own divides, never the word in running text, nor the label inside a draft behind which the text goes on.
 */
export const annexes: Stage<Flowed, Divided> = {
  name: 'annexes',
  run: ({ flow, ...rest }) => {
    const profile = languageOf(rest.language)
    const [first, ...others] = cut(partLabels(flow, profile), profile)
    const items = first?.items ?? []
    const end = endOfCover(items)
    const zones = { title: items.slice(0, end), preamble: [], flow: items.slice(end), conclusions: [] }
    return { ...rest, main: { ...zones, annexes: hang(others, profile) } }
  }
}

/** Index after the last title or remark of the cover; a few lines may stand between its titles. */
function endOfCover(items: readonly Flowing[]): number {
  let end = 0
  items.forEach(({ type }, index) => {
    if ((type === 'title' || type === 'remark') && index - end <= mostLinesBetweenTitles) end = index + 1
  })
  return end
}

interface Stretch {
  readonly label?: AnnexLabel
  readonly block?: TextBlock
  readonly items: readonly Flowing[]
}

/** The flow cut before every label line; the first stretch has no label. */
function cut(flow: readonly Flowing[], profile: LanguageProfile): Stretch[] {
  const labels = flow.flatMap((item, index) => {
    const label = isUndecided(item) ? readAnnexLabel(item, profile) : undefined
    return label && isUndecided(item) && mayDivide(flow, index) ? [{ label, block: item, index }] : []
  })
  const unnumbered = labels.filter(({ label }) => label.number === '').map(({ index }) => index)
  const embedded = embeddedLabels(flow, unnumbered, profile)
  const starts = labels.filter(({ index }) => !embedded.has(index))
  const main: Stretch = { items: flow.slice(0, starts[0]?.index ?? flow.length) }
  return [
    main,
    ...starts.map(({ label, block, index }, at) => ({
      label,
      block,
      items: flow.slice(index + 1, starts[at + 1]?.index)
    }))
  ]
}

/** A label at the very end has nothing to name; one right before running text that goes on in lower case is a broken line. */
function mayDivide(flow: readonly Flowing[], index: number): boolean {
  const next = flow[index + 1]
  return next !== undefined && !(isUndecided(next) && /^\p{Ll}/u.test(plainText(next.runs)))
}

/** Annexes with their appendices and enclosures hung below them. */
function hang(stretches: readonly Stretch[], profile: LanguageProfile): AnnexPart<Flowing>[] {
  const top: AnnexPart<Flowing>[] = []
  for (const stretch of stretches) {
    const part = toPart(stretch, profile)
    const host = part.kind === 'annex' ? undefined : top.at(-1)
    if (host?.kind === 'annex') top[top.length - 1] = { ...host, annexes: [...host.annexes, part] }
    else top.push(part)
  }
  return top
}

function toPart({ label, block, items }: Stretch, profile: LanguageProfile): AnnexPart<Flowing> {
  const { title, rest } = takeTitle(items, block, profile)
  const places = block?.places ?? []
  const sameBlock: Title[] = label && label.rest.length > 0 ? [{ type: 'title', runs: label.rest, places }] : []
  const zones: Part<Flowing> = {
    title: [...sameBlock, ...title],
    preamble: [],
    flow: rest,
    conclusions: [],
    annexes: []
  }
  const own = { label: label?.label ?? '', number: label?.number ?? '', kind: label?.kind ?? 'annex' }
  return { ...own, places, ...(block && { setting: block.layout }), ...zones }
}
