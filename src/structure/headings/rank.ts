import type { LabelReading } from '../../knowledge/numerals/label.ts'
import { isText, plainText } from '../../model/run.ts'
import type { FoundHeading } from './found-heading.ts'
import { longestAbbreviation, manyNumbered, sameSize } from './thresholds.ts'

/** Headings that are set and numbered alike. */
interface HeadingClass {
  readonly key: string
  /** Depth by the convention of numerals; missing for headings without a numeral. */
  readonly order?: number
  readonly size: number
  readonly weight: number
  /** Stands in the middle of the line; part of its weight. */
  readonly centred: boolean
  /** Type does not rank it among headings set alike, place does. */
  readonly byPlace: boolean
}

/** Depth of numerals in United Nations documents: `I.`, `A.`, `1.`, `(a)`, `(i)`, after parts, chapters and sections. */
const orderOfStyle: Readonly<Record<string, number>> = {
  'upper-roman': 4,
  'spelled-ordinal': 4,
  han: 4,
  'upper-letter': 5,
  'spelled-letter': 5,
  'own-letter': 7,
  decimal: 6,
  'lower-letter': 7,
  'lower-roman': 8
}

/** Depth of a numeral; `3.2.` is a step below `3.`, and all its steps stand above `(a)`. `3.0` is `3.` itself. */
function orderOf({ style, series, ordinal }: LabelReading): number | undefined {
  const order = orderOfStyle[style]
  const leading = /^decimal\.(.+)\.$/u.exec(series)?.[1]
  if (order === undefined || !leading) return order
  const steps = leading.split('.').length - (ordinal === 0 ? 1 : 0)
  return order + steps / mostSteps
}

/** More parts than the number of a heading has. */
const mostSteps = 10

/**
 * Rank of every heading, 1 for the highest of the part.
 *
 * Numbered headings rank by their numerals. Headings without a numeral rank with the numbered ones they are set like,
 * else between them by size and weight. With `byPlace`, the order of the headings decides between those set alike.
 */
export function rankHeadings(headings: readonly FoundHeading[], byPlace = false): number[] {
  const allTagged = headings.every(({ layout }) => tagLevel(layout.tag) > 0)
  const habits = { byTags: allTagged, byPlace, capitals: headings.some(setInCapitals) }
  const classes = titledWords(
    headings,
    headings.map(heading => classOf(heading, habits))
  )
  const own = joinCentred(withoutStrayNumerals(headings, joinWords(headings, classes)))
  const front = frontMatter(own)
  const bare = betweenWords(headings, own)
  const levels = orderClasses(oneOfEach(own.filter((_, index) => !front.has(index) && !bare.has(index))))
  const ranks = own.map(
    ({ key: wanted }) => levels.findIndex(level => level.some(({ key }) => key === wanted)) + 1 || 1
  )
  return settleTies(headings, own, ranks, levels).map((rank, index) => bare.get(index) ?? rank)
}

/**
 * A numeral alone of its kind that is set smaller than headings with deeper ones (`I. Aims` inside `3. Society of Keepers`)
 * opens no level: it is the author's own in a text that was put in, and ranks by its type. So does a series that begins
 * anew inside another, set otherwise: 1. and 2. between **3.** and **4.** So do articles that are set smaller than every
 * `I.` and `A.`: they are of a draft that the report quotes.
 */
function withoutStrayNumerals(headings: readonly FoundHeading[], own: readonly HeadingClass[]): HeadingClass[] {
  const count = Map.groupBy(own, ({ key }) => key)
  const isStray = (one: HeadingClass): boolean =>
    isNumbered(one) &&
    count.get(one.key)!.length === 1 &&
    own.some(other => (other.order ?? 0) > one.order! && other.size - one.size >= sameSize)
  const sections = own.filter(({ order }) => order !== undefined && order > lastWord && order <= lastSection)
  const smallest = Math.min(...sections.map(({ size }) => size))
  const isQuoted = (one: HeadingClass): boolean =>
    one.order === lastWord && sections.length > 0 && smallest - one.size >= sameSize
  const mains = new Map([...count].map(([key, alike]) => [key, oneOfEach(alike)[0]!]))
  return own.map((one, index) => {
    const quoted = isQuoted(one)
    if (!isStray(one) && !quoted && !isInner(index, headings, own, mains.get(one.key)!)) return one
    const { order: _, ...bare } = quoted ? atEdge(one) : one
    return { ...bare, key: keyOfSetting(bare) }
  })
}

/** The nearest headings that are set as `main`, most of its numerals, have the numbers n and n + 1; this one is set less, and is n at most. */
function isInner(
  index: number,
  headings: readonly FoundHeading[],
  own: readonly HeadingClass[],
  main: HeadingClass
): boolean {
  const one = own[index]!
  const ordinal = headings[index]!.number?.ordinal
  if (!isNumbered(one) || ordinal === undefined || bySetting(one, main) <= 0) return false
  const nearest = (step: 1 | -1): number | undefined => {
    for (let at = index + step; at >= 0 && at < own.length; at += step) {
      const found = headings[at]!.number?.ordinal
      if (found !== undefined && own[at]!.key === one.key && bySetting(own[at]!, main) === 0) return found
    }
    return undefined
  }
  const [before, behind] = [nearest(-1), nearest(1)]
  return before !== undefined && behind === before + 1 && ordinal <= before
}

/** Drafts set their articles in the middle of the line; that makes them no higher than the sections of the report. */
const atEdge = (one: HeadingClass): HeadingClass =>
  one.centred ? { ...one, centred: false, weight: one.weight - 1 } : one

/**
 * Ranks of the headings without a numeral among chapters and articles, in a source without type sizes: like articles,
 * for nothing but capitals tells them apart, and not every script has capitals. Above the first chapter they are of the
 * first rank.
 */
function betweenWords(headings: readonly FoundHeading[], own: readonly HeadingClass[]): ReadonlyMap<number, number> {
  const words = new Set(
    own.flatMap(({ order, size }) => (order !== undefined && order <= lastWord && !size ? [order] : []))
  )
  if (words.size < 2) return new Map()
  const first = own.findIndex(isNumbered)
  return new Map(
    own.flatMap((one, index) =>
      isNumbered(one) || isTitleOf(headings[index - 1], headings[index]!)
        ? []
        : [[index, index < first ? 1 : 2] as const]
    )
  )
}

/** Right below `Part I` without a title of its own stands the title. */
const isTitleOf = (above: FoundHeading | undefined, { adjacent }: FoundHeading): boolean =>
  Boolean(adjacent) && above?.word !== undefined && !/[:：—–.]\s*\p{L}/u.test(plainText(above.runs))

/**
 * Lines of words (`Chapter I`) that have their titles below them stand as high as these: an introduction set like the
 * titles of chapters is of their rank.
 */
function titledWords(headings: readonly FoundHeading[], own: readonly HeadingClass[]): HeadingClass[] {
  return own.map((one, index) => {
    const title = own[index + 1]
    if (!title || isNumbered(title) || one.byPlace || !isTitleOf(headings[index], headings[index + 1]!)) return one
    const lower = bySetting(title, one) < 0
    return lower ? { ...one, size: title.size, weight: title.weight } : one
  })
}

/** Place of the article, the last of the words, in the order of numerals. */
const lastWord = 3

/** Place of `A.`, the last of the numerals that sections of a report have. */
const lastSection = orderOfStyle['upper-letter']!

/** One of each class, set as most of them are; the first of them where none is set so more often. */
function oneOfEach(own: readonly HeadingClass[]): HeadingClass[] {
  const classes = [...Map.groupBy(own, ({ key }) => key).values()]
  return classes.map(alike => {
    const settings = [...Map.groupBy(alike, ({ size, weight }) => `${size} ${weight}`).values()]
    return settings.reduce((most, some) => (some.length > most.length ? some : most))[0]!
  })
}

/**
 * Lines of title pages: set like no other heading, above the first numbered one of a text with many. They are of the
 * first rank and make no level of their own.
 */
function frontMatter(own: readonly HeadingClass[]): ReadonlySet<number> {
  const first = own.findIndex(isNumbered)
  if (own.filter(isNumbered).length < manyNumbered) return new Set()
  const count = Map.groupBy(own, ({ key }) => key)
  return new Set([...own.keys()].filter(index => index < first && count.get(own[index]!.key)!.length === 1))
}

/** `(l) …` right below an unnumbered heading is an item of it. */
const isItem = ({ order }: HeadingClass, above: number, rank: number): boolean =>
  (order ?? 0) >= orderOfStyle['lower-letter']! && above >= rank

const tagLevel = (tag: string | undefined): number => (tag && /^H[1-6]$/.test(tag) ? Number(tag[1]) : 0)

/**
 * Where headings without a numeral are set like numbered ones, place decides: right below a line like `Section 3`
 * stands its title, of the same rank; between two numbered headings stands one of the rank below, and so it is behind
 * the last of them where headings set like it stand right below a numbered one. Where type tells nothing at all (a
 * source without type sizes, a record whose headings are all set alike), the second of two headings with nothing
 * between them is below the first.
 */
function settleTies(
  headings: readonly FoundHeading[],
  own: readonly HeadingClass[],
  ranks: readonly number[],
  levels: readonly HeadingClass[][]
): number[] {
  const last = own.findLastIndex(isNumbered)
  const opening = new Set(own.flatMap(({ key }, index) => (opensNumbered(index, headings, own) ? [key] : [])))
  const settled: number[] = []
  const lowered: { from: number; to: number }[] = []
  let open = 0
  headings.forEach(({ adjacent }, index) => {
    const one = own[index]!
    const rank = ranks[index]!
    const below = adjacent
      ? rankBelow(
          { heading: headings[index - 1]!, own: own[index - 1]!, rank: settled[index - 1]! },
          headings[index]!,
          one,
          rank
        )
      : undefined
    const tied = !isNumbered(one) && levels[rank - 1]!.some(isNumbered)
    const between = below === undefined && tied && open > 0 && (index < last || opening.has(one.key))
    settled.push(below ?? (between ? open + 1 : rank))
    if (between) lowered.push({ from: rank, to: open + 1 })
    if (isNumbered(one)) open = settled[index]!
  })
  return makeRoom(settled, { ranks, levels, lowered })
}

/** Headings of smaller type rank below those that were lowered from the rank of numbered ones. */
function makeRoom(
  settled: readonly number[],
  {
    ranks,
    levels,
    lowered
  }: { ranks: readonly number[]; levels: readonly HeadingClass[][]; lowered: readonly { from: number; to: number }[] }
): number[] {
  const from = Math.min(...lowered.map(one => one.from))
  const to = Math.max(...lowered.map(one => one.to))
  const isSmaller = (rank: number): boolean => rank > from && !levels[rank - 1]!.some(isNumbered)
  const highest = Math.min(...ranks.filter(isSmaller))
  const step = lowered.length > 0 && Number.isFinite(highest) ? Math.max(0, to + 1 - highest) : 0
  return settled.map((rank, index) => (isSmaller(ranks[index]!) ? rank + step : rank))
}

/** A heading without a numeral right below a numbered one: `A. Programme` / `Overall orientation`. */
const opensNumbered = (index: number, headings: readonly FoundHeading[], own: readonly HeadingClass[]): boolean =>
  Boolean(headings[index]!.adjacent) &&
  !isNumbered(own[index]!) &&
  headings[index - 1]!.word === undefined &&
  isNumbered(own[index - 1]!)

const isNumbered = ({ order }: HeadingClass): boolean => order !== undefined

interface Above {
  readonly heading: FoundHeading
  readonly own: HeadingClass
  readonly rank: number
}

/** Rank of a heading right below another, when the other decides it. Two that name documents are of one rank. */
function rankBelow(above: Above, heading: FoundHeading, one: HeadingClass, rank: number): number | undefined {
  if (above.heading.word !== undefined && !isNumbered(one)) return above.rank
  const alike = !isNumbered(one) && one.byPlace && one.key === above.own.key
  if (alike && namesDocument(above.heading) && namesDocument(heading)) return above.rank
  return alike || isItem(one, above.rank, rank) ? above.rank + 1 : undefined
}

/** `Draft decision (A/99/L.7)` ends with a symbol in brackets. */
const namesDocument = ({ runs }: FoundHeading): boolean =>
  /[(（]\p{Lu}{1,5}\/[^()（）]*[)）]$/u.test(plainText(runs).trim())

/** What holds for all headings of a text. */
interface HeadingHabits {
  readonly byTags: boolean
  readonly byPlace: boolean
  /** Some of them are set in capitals. */
  readonly capitals: boolean
}

/** An abbreviation alone (`UNLIT`) is written in capitals, not set in them. */
const setInCapitals = ({ layout, runs }: FoundHeading): boolean => {
  const text = plainText(runs).trim()
  return Boolean(layout.capitals) && (/\s/u.test(text) || text.length > longestAbbreviation)
}

function classOf({ reading, word, layout, runs }: FoundHeading, habits: HeadingHabits): HeadingClass {
  const size = Math.round((layout.size ?? 0) * 2) / 2
  const boldStart = runs.find(run => isText(run) && run.text.trim() !== '')
  const bold = layout.bold || (boldStart && isText(boldStart) && boldStart.bold)
  const emphasis =
    (bold ? 2 : 0) +
    (layout.capitals && habits.capitals ? 1 : 0) +
    (layout.underline ? 0.5 : 0) +
    (layout.italic ? (bold ? -0.2 : 0.2) : 0)
  const centred = layout.align === 'centre'
  const weight = (habits.byTags ? 10 - tagLevel(layout.tag) : 0) + emphasis + (centred ? 1 : 0)
  const order = word ?? (reading && orderOf(reading))
  const byPlace = habits.byPlace || size === 0
  if (order !== undefined) return { key: `order ${order}`, order, size, weight, centred, byPlace }
  return { key: keyOfSetting({ size, weight }), size, weight, centred, byPlace }
}

const keyOfSetting = ({ size, weight }: Pick<HeadingClass, 'size' | 'weight'>): string =>
  `size ${size} weight ${weight}`

/**
 * Centred headings without a numeral that come after headings set like them at the edge are of their rank: a text opens
 * with the highest of its headings, and what is centred further down is not above them.
 */
function joinCentred(own: readonly HeadingClass[]): HeadingClass[] {
  const atEdge = new Map<string, HeadingClass>()
  return own.map(one => {
    if (isNumbered(one)) return one
    if (!one.centred) atEdge.set(one.key, one)
    return (one.centred && atEdge.get(keyOfSetting({ ...one, weight: one.weight - 1 }))) || one
  })
}

/** Classes in levels, the highest first; classes of one level are equal. */
function orderClasses(classes: readonly HeadingClass[]): HeadingClass[][] {
  const numbered = classes.filter(({ order }) => order !== undefined).sort((a, b) => a.order! - b.order!)
  const levels = numbered.map(one => [one])
  const plain = classes.filter(({ order }) => order === undefined).sort(bySetting)
  for (const one of plain) insert(levels, one)
  return levels
}

/**
 * The lines of parts, chapters, sections and articles that are set alike have one rank, that of the highest of them:
 * type tells more than the word. In a source without type sizes the words decide.
 */
function joinWords(headings: readonly FoundHeading[], own: readonly HeadingClass[]): HeadingClass[] {
  const highest = new Map<string, number>()
  const settingOf = ({ size, weight }: HeadingClass): string => `${size} ${weight}`
  own.forEach((one, index) => {
    if (headings[index]!.word === undefined || one.byPlace) return
    highest.set(settingOf(one), Math.min(highest.get(settingOf(one)) ?? Infinity, one.order!))
  })
  return own.map((one, index) => {
    const joined = headings[index]!.word !== undefined && !one.byPlace
    const order = joined ? highest.get(settingOf(one)) : undefined
    return order === undefined ? one : { ...one, key: `order ${order}`, order }
  })
}

const bySetting = (a: HeadingClass, b: HeadingClass): number =>
  Math.abs(a.size - b.size) >= sameSize ? b.size - a.size : b.weight - a.weight

function insert(levels: HeadingClass[][], one: HeadingClass): void {
  const equal = levels.find(level => level.some(other => bySetting(one, other) === 0))
  if (equal) {
    equal.push(one)
    return
  }
  const at = levels.findIndex(level => level.every(other => bySetting(one, other) < 0))
  levels.splice(at < 0 ? levels.length : at, 0, [one])
}
