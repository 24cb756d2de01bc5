import type { Label } from '../../knowledge/numerals/label.ts'
import type { TextBlock } from '../../model/blocks.ts'
import type { Block, Paragraph, PrintedNumber } from '../../model/document.ts'
import { type Flowing, isUndecided } from '../../model/flow.ts'
import { withoutStart } from '../../model/run.ts'
import type { Candidate } from './candidates.ts'
import type { AcceptedLabel } from './series.ts'

/**
 * Build the tree: every numbered block below its host, every unnumbered text that stands between the items of a list
 * below the host of the list, everything else at the top, in the order of the flow.
 */
export function nest(
  flow: readonly Flowing[],
  candidates: readonly Candidate[],
  accepted: ReadonlyMap<number, AcceptedLabel>
): Block[] {
  const hosts = settleHosts(flow, candidates, accepted)
  const children = flow.map((): number[] => [])
  const top: number[] = []
  for (const [index, host] of hosts.entries()) (host === -1 ? top : children[host]!).push(index)
  const build = (index: number, path: readonly string[]): Block => {
    const item = flow[index]!
    if (!isUndecided(item)) return item
    return paragraph(item, candidates[index]!, accepted.get(index), path, own =>
      children[index]!.map(child => build(child, own))
    )
  }
  return top.map(index => build(index, []))
}

/** Host of every item. What stands between a host and a later item of it is drawn below the host, or the order would be lost. */
function settleHosts(
  flow: readonly Flowing[],
  candidates: readonly Candidate[],
  accepted: ReadonlyMap<number, AcceptedLabel>
): number[] {
  const hosts = flow.map((_, index) => accepted.get(index)?.host ?? -1)
  const lastChild = new Map<number, number>()
  hosts.forEach((host, index) => {
    if (host === -1) return
    for (let between = (lastChild.get(host) ?? host) + 1; between < index; between += 1) {
      if (hosts[between]! < host) hosts[between] = host
    }
    lastChild.set(host, index)
  })
  joinContinuations(hosts, candidates, accepted)
  flow.forEach((item, index) => {
    if (item.type === 'quote' && hosts[index] === -1 && accepted.has(index - 1)) hosts[index] = index - 1
  })
  return hosts
}

/** The text right after a list that begins in lower case goes on with the paragraph that announced the list. */
function joinContinuations(
  hosts: number[],
  candidates: readonly Candidate[],
  accepted: ReadonlyMap<number, AcceptedLabel>
): void {
  for (let index = 1; index < hosts.length; index += 1) {
    const candidate = candidates[index]!
    const above = hosts[index - 1]!
    if (candidate.type !== 'text' || accepted.has(index) || above === -1 || hosts[index] !== -1) continue
    if (/^\p{Ll}/u.test(candidate.text)) hosts[index] = topHost(hosts, above)
  }
}

const topHost = (hosts: readonly number[], index: number): number =>
  hosts[index] === -1 ? index : topHost(hosts, hosts[index]!)

function paragraph(
  item: TextBlock,
  candidate: Candidate,
  accepted: AcceptedLabel | undefined,
  outer: readonly string[],
  childrenOf: (path: readonly string[]) => readonly Block[]
): Paragraph {
  const labels = candidate.type === 'text' ? candidate.labels : []
  if (!accepted) {
    const children = childrenOf(outer)
    return {
      type: 'paragraph',
      path: '',
      runs: item.runs,
      children,
      places: item.places,
      ...(outer.length > 0 && isContinuation(candidate) && { continuation: true })
    }
  }
  const own = accepted.label.value === '' ? outer : [...outer, accepted.label.value]
  const number = printedNumber(accepted.label, accepted.ordinal)
  const path = accepted.label.value === '' ? '' : own.join('/')
  const inner = labels.length > 1 ? labels[1] : undefined
  if (!inner) {
    const runs = withoutStart(item.runs, accepted.label.length)
    return { type: 'paragraph', number, path, runs, children: childrenOf(own), places: item.places }
  }
  const first = firstItem(item, inner, own, childrenOf)
  return { type: 'paragraph', number, path, runs: [], children: first, places: item.places }
}

/** `1. (a) The …`: the paragraph has no text of its own, its first child has it. */
function firstItem(
  item: TextBlock,
  label: Label,
  outer: readonly string[],
  childrenOf: (path: readonly string[]) => readonly Block[]
): Block[] {
  const path = [...outer, label.value].join('/')
  const runs = withoutStart(item.runs, label.length)
  const first: Paragraph = {
    type: 'paragraph',
    number: printedNumber(label, 1),
    path,
    runs,
    children: [],
    places: item.places
  }
  return [first, ...childrenOf(outer)]
}

const isContinuation = (candidate: Candidate): boolean => candidate.type === 'text' && /^\p{Ll}/u.test(candidate.text)

const printedNumber = ({ printed, value }: Label, ordinal: number | undefined): PrintedNumber => ({
  printed,
  value,
  ...(ordinal !== undefined && { ordinal })
})
