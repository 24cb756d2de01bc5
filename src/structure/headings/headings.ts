import { kindNamed } from '../../knowledge/kinds/index.ts'
import { languageOf } from '../../knowledge/languages/index.ts'
import { isWord } from '../../knowledge/languages/words.ts'
import { countingWords } from '../../knowledge/numerals/counted-lines.ts'
import type { Heading } from '../../model/document.ts'
import { type AnnexPart, type Divided, type Flowing, isUndecided, mapParts, type Part } from '../../model/flow.ts'
import { plainText } from '../../model/run.ts'
import type { Stage } from '../../stage.ts'
import { isSetAlike } from './annex-label.ts'
import { withBareNumerals } from './bare-numerals.ts'
import { comparable, type HeadingContext, printedForm } from './evidence.ts'
import { findHeading } from './found.ts'
import type { FoundHeading } from './found-heading.ts'
import { nestedRanks } from './nested-ranks.ts'
import { rankHeadings } from './rank.ts'
import { withRestartedSeries } from './restarted-series.ts'
import { settleReadings } from './settle-readings.ts'
import { sameSize } from './thresholds.ts'

/**
 * Tells headings from paragraphs and ranks them, part by part.
 *
 * Evidence is weighed: structure tags, bookmarks and the contents list, type, numerals and wording. Ranks are relative:
 * 1 is the highest below the title of the part. Records of meetings set all headings alike and rank them by place.
 */
export const headings: Stage<Divided, Divided> = {
  name: 'headings',
  run: divided => {
    const context: Omit<HeadingContext, 'countingWords'> = {
      profile: languageOf(divided.language),
      bodySize: divided.bodySize,
      announced: announcedTitles(divided),
      recognised: new Set(divided.pageGrades.filter(({ grade }) => grade === 'doubtful').map(({ page }) => page))
    }
    const byPlace = kindNamed(divided.kind).parts.speeches
    return {
      ...divided,
      main: mapParts(divided.main, part =>
        withHeadings(part, { ...context, countingWords: wordsIn(part, divided) }, byPlace)
      )
    }
  }
}

function withHeadings(part: Part<Flowing>, context: HeadingContext, byPlace: boolean): Part<Flowing> {
  const found = findAll(part.flow, context)
  const settled = settleReadings(withBareNumerals([...found.values()], context.profile.numbering))
  const ranked = byPlace ? rankHeadings(settled, true) : withRestartedSeries(settled, rankHeadings(settled))
  const ordinals = settled.map(({ number }) => number?.ordinal)
  const ranks = endsFirst(settled, nestedRanks(ranked, ordinals), context)
  const order = [...found.keys()]
  const made = new Map(order.map((index, at) => [index, toHeading(settled[at]!, ranks[at]!)]))
  const joined = new Set(order.filter(index => found.get(index)!.blocks > 1).map(index => index + 1))
  const flow = part.flow.flatMap((item, index) => (joined.has(index) ? [] : [made.get(index) ?? item]))
  const alike = 'setting' in part && isSetAlike(part as AnnexPart<Flowing>, settled[ranks.indexOf(1)], context.bodySize)
  return { ...part, flow, ...(alike && { rank: 1 as const }) }
}

/** The headings of a flow; a line that is a heading in one place (`Documentation`) is one wherever it comes again. */
function findAll(flow: readonly Flowing[], context: HeadingContext): ReadonlyMap<number, FoundHeading> {
  const found = findIn(flow, context)
  const forms = [...found].flatMap(([index, { blocks }]) => (blocks === 1 ? formOf(flow[index]!, context) : []))
  return forms.length > 0 ? findIn(flow, { ...context, recurring: new Set(forms) }) : found
}

function formOf(item: Flowing, { profile }: HeadingContext): string[] {
  const form = isUndecided(item) ? printedForm(item, profile) : undefined
  return form === undefined ? [] : [form]
}

function findIn(flow: readonly Flowing[], context: HeadingContext): ReadonlyMap<number, FoundHeading> {
  const found = new Map<number, FoundHeading>()
  let end = -1
  for (let index = 0; index < flow.length; ) {
    const heading = findHeading(flow, index, context)
    if (heading) {
      found.set(index, index === end ? { ...heading, adjacent: true } : heading)
      end = index + heading.blocks
    }
    index += heading?.blocks ?? 1
  }
  return found
}

/**
 * The heading of the summary that opens a part, those set alike right behind it (`Elements of a decision`), and that of the
 * endnotes that close it, belong to all of it, however small they are set.
 */
function endsFirst(
  headings: readonly FoundHeading[],
  ranks: readonly number[],
  { profile: { structure } }: HeadingContext
): readonly number[] {
  const is = (heading: FoundHeading | undefined, words: readonly string[]): boolean =>
    heading !== undefined && isWord(plainText(heading.runs), words)
  const opening = is(headings[0], structure.summary)
    ? headings.findIndex(heading => !isOfSummary(heading, headings[0]!))
    : 0
  const opened = ranks.map((rank, at) => (at < opening || opening < 0 ? 1 : rank))
  return is(headings.at(-1), structure.notes) ? opened.with(-1, 1) : opened
}

const isOfSummary = ({ number, layout }: FoundHeading, { layout: summary }: FoundHeading): boolean =>
  number === undefined &&
  Math.abs((layout.size ?? 0) - (summary.size ?? 0)) < sameSize &&
  layout.bold === summary.bold &&
  layout.italic === summary.italic

const toHeading = ({ number, runs, places }: FoundHeading, rank: number): Heading => ({
  type: 'heading',
  rank,
  ...(number && { number }),
  runs,
  places
})

/** The words by which a part counts its titles, where nothing but words can tell a title. */
const wordsIn = ({ flow }: Part<Flowing>, { bodySize }: Divided): ReadonlySet<string> =>
  countingWords(bodySize > 0 ? [] : flow.flatMap(item => (isUndecided(item) ? [plainText(item.runs).trim()] : [])))

/** Texts the contents list and the bookmarks announce, without their numerals. */
function announcedTitles({ main, outline, language }: Divided): ReadonlySet<string> {
  const texts = outline.map(({ title }) => title)
  for (const item of main.flow) {
    if (item.type === 'contents') texts.push(...item.entries.map(({ runs }) => plainText(runs)))
  }
  const numeral = /^\s*(?:[\p{Nd}IVXLC]+|\p{L})[.)]\s*/u
  const spelled = languageOf(language).numbering.headingOrdinals
  const bare = texts.map(text => comparable(text.replace(numeral, '')))
  return new Set(bare.filter(text => text !== '' && !spelled.includes(text)))
}
