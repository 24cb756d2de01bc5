import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { type DocumentSymbol, symbolOfLink } from '../../knowledge/symbols/index.ts'
import type { CitationRange } from '../../model/citation.ts'
import { isText, lengthOf, plainText, type Run } from '../../model/run.ts'
import { findMentions } from './find.ts'
import type { Mention } from './mention.ts'
import { citedNumber, type Lookups, resolveMention } from './resolve.ts'

/** What is known of the document a text stands in. */
export interface CitationContext extends Omit<Lookups, 'last'> {
  readonly profile: LanguageProfile
  /** Told of each link that points to another document than the words it stands on say. */
  readonly differs: (words: string, link: string) => void
}

/** The citations of a text, in order, never overlapping. `lead` is read as if it stood before the text, see `followLists`. */
export function annotateRuns(runs: readonly Run[], context: CitationContext, lead = ''): CitationRange[] {
  const text = plainText(runs)
  const links = linkRanges(runs)
  const read = readRanges(mentionsAfter(lead, text, context.profile), context)
  return merge(read, links, { text, context })
}

function mentionsAfter(lead: string, text: string, profile: LanguageProfile): Mention[] {
  const mentions = findMentions(lead + text, profile)
  if (lead === '') return mentions
  return mentions
    .filter(({ start }) => start >= lead.length)
    .map(mention => ({ ...mention, start: mention.start - lead.length, end: mention.end - lead.length }))
}

function readRanges(mentions: readonly Mention[], context: CitationContext): CitationRange[] {
  const ranges: CitationRange[] = []
  for (const mention of mentions) {
    const symbol = resolveMention(mention, { ...context, last: ranges.at(-1)?.symbol })
    if (symbol === undefined) continue
    const { start, end, date, pinpoint } = mention
    ranges.push({
      start,
      end,
      symbol,
      ...(date !== undefined && { date }),
      ...(pinpoint !== undefined && { pinpoint }),
      evidence: evidenceOf[mention.type]
    })
  }
  return ranges
}

const evidenceOf = { symbol: 'symbol', adopted: 'phrase', same: 'context' } as const satisfies Record<
  Mention['type'],
  CitationRange['evidence']
>

/** Stretches of text under one link to a document; pieces of one link are one range. */
function linkRanges(runs: readonly Run[]): CitationRange[] {
  const ranges: CitationRange[] = []
  let at = 0
  for (const run of runs) {
    const length = lengthOf(run)
    const symbol = isText(run) && run.link !== undefined ? symbolOfLink(run.link) : undefined
    const last = ranges.at(-1)
    if (symbol && last?.end === at && last.symbol === symbol.key)
      ranges[ranges.length - 1] = { ...last, end: at + length }
    else if (symbol && length > 0) ranges.push({ start: at, end: at + length, symbol: symbol.key, evidence: 'link' })
    at += length
  }
  return ranges
}

interface MergeContext {
  readonly text: string
  readonly context: CitationContext
}

/**
 * Words and links together. A symbol written out stands against its link, a number read from words
 * takes the link's reading unless the words say more (a part letter).
 */
function merge(
  read: readonly CitationRange[],
  links: readonly CitationRange[],
  { text, context }: MergeContext
): CitationRange[] {
  const kept = new Set(links)
  const out: CitationRange[] = []
  for (const range of read) {
    const under = links.filter(({ start, end }) => start < range.end && range.start < end)
    for (const link of under) kept.delete(link)
    const link = under.find(({ symbol }) => agrees(symbol, range.symbol)) ?? under[0]
    if (link && !agrees(link.symbol, range.symbol)) context.differs(text.slice(range.start, range.end), link.symbol)
    const linked = link && range.evidence !== 'symbol' && !agrees(link.symbol, range.symbol)
    out.push(linked ? { ...range, symbol: link.symbol, evidence: 'link' } : range)
  }
  const bare = [...kept].filter(({ start, end }) => /\p{N}/u.test(text.slice(start, end)))
  return [...out, ...bare].sort((a, b) => a.start - b.start)
}

/** Whether one key is the other with a part letter more: links often leave it out. */
const agrees = (link: string, words: string): boolean =>
  words.toUpperCase() === link.toUpperCase() || words.startsWith(link) || link.startsWith(words)

/** Keys of the adopted texts that texts cite with their organ, by number as cited. */
export function namedNumbers(texts: readonly string[], profile: LanguageProfile): Map<string, string> {
  const named = new Map<string, string>()
  const none: Lookups = {
    speaker: undefined,
    isAct: false,
    session: undefined,
    named: () => undefined,
    last: undefined
  }
  for (const mention of texts.flatMap(text => findMentions(text, profile))) {
    if (mention.type !== 'adopted' || mention.organ === undefined) continue
    const key = resolveMention(mention, none)
    if (key !== undefined && !named.has(citedNumber(mention))) named.set(citedNumber(mention), key)
  }
  return named
}

/** The organ that speaks in a document, from its symbol. */
export function speakerOf(symbol: DocumentSymbol | undefined): string | undefined {
  if (!symbol) return undefined
  return speakers.find(([organ, body]) => symbol.organ === organ && symbol.body.startsWith(body))?.[2]
}

/** Organ ids by first component and body, the more special first. */
const speakers: readonly (readonly [organ: string, body: string, id: string])[] = [
  ['A', 'HRC', 'un-hrc'],
  ['A', '', 'un-ga'],
  ['S', '', 'un-sc'],
  ['E', 'CN.4', 'un-chr'],
  ['E', 'ESCAP', 'un-escap'],
  ['E', '', 'un-ecosoc'],
  ['T', '', 'un-tc'],
  ['UNEP', 'EA', 'un-unea']
]
