import { isText } from '../../model/run.ts'
import type { FoundHeading } from './found-heading.ts'
import { manyNumbered, sameSize } from './thresholds.ts'

/** Headings that are set and numbered alike. */
interface HeadingClass {
  readonly key: string
  /** Depth by the convention of numerals; missing for headings without a numeral. */
  readonly order?: number
  readonly size: number
  readonly weight: number
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

/**
 * Rank of every heading, 1 for the highest of the part.
 *
 * Numbered headings rank by their numerals. Headings without a numeral rank with the numbered ones they are set like,
 * else between them by size and weight.
 */
export function rankHeadings(headings: readonly FoundHeading[]): number[] {
  const allTagged = headings.every(({ layout }) => tagLevel(layout.tag) > 0)
  const own = headings.map(heading => classOf(heading, allTagged))
  const front = frontMatter(own)
  const classes = new Map(own.filter((_, index) => !front.has(index)).map(one => [one.key, one]))
  const levels = orderClasses([...classes.values()])
  const ranks = own.map(
    ({ key: wanted }) => levels.findIndex(level => level.some(({ key }) => key === wanted)) + 1 || 1
  )
  return settleTies(headings, own, ranks, levels)
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
 * Where headings without a numeral are set like numbered ones, place decides: right below a line like `Section 3` stands
 * its title, of the same rank; between two numbered headings stands one of the rank below. Of two headings set alike
 * with nothing between them the second is below the first.
 */
function settleTies(
  headings: readonly FoundHeading[],
  own: readonly HeadingClass[],
  ranks: readonly number[],
  levels: readonly HeadingClass[][]
): number[] {
  const last = own.findLastIndex(isNumbered)
  const settled: number[] = []
  let open = 0
  headings.forEach(({ adjacent }, index) => {
    const one = own[index]!
    const rank = ranks[index]!
    const below = adjacent
      ? rankBelow(headings[index - 1]!, own[index - 1]!, settled[index - 1]!, one, rank)
      : undefined
    const tied = !isNumbered(one) && levels[rank - 1]!.some(isNumbered)
    const between = tied && open > 0 && index < last
    settled.push(below ?? (between ? open + 1 : rank))
    if (isNumbered(one)) open = settled[index]!
  })
  return settled
}

const isNumbered = ({ order }: HeadingClass): boolean => order !== undefined

/** Rank of a heading right below another, when the other decides it. */
function rankBelow(
  above: FoundHeading,
  aboveClass: HeadingClass,
  aboveRank: number,
  one: HeadingClass,
  rank: number
): number | undefined {
  if (above.word !== undefined && !isNumbered(one)) return aboveRank
  const alike = !isNumbered(one) && one.key === aboveClass.key
  return alike || isItem(one, aboveRank, rank) ? aboveRank + 1 : undefined
}

function classOf({ reading, word, layout, runs }: FoundHeading, byTags: boolean): HeadingClass {
  const size = Math.round((layout.size ?? 0) * 2) / 2
  const boldStart = runs.find(run => isText(run) && run.text.trim() !== '')
  const bold = layout.bold || (boldStart && isText(boldStart) && boldStart.bold)
  const emphasis =
    (bold ? 2 : 0) +
    (layout.capitals ? 1 : 0) +
    (layout.underline ? 0.5 : 0) +
    (layout.italic ? (bold ? -0.2 : 0.2) : 0)
  const weight = (byTags ? 10 - tagLevel(layout.tag) : 0) + emphasis + (layout.align === 'centre' ? 1 : 0)
  const order = word ?? (reading && orderOfStyle[reading.style])
  if (order !== undefined) return { key: `order ${order}`, order, size, weight }
  return { key: `size ${size} weight ${weight}`, size, weight }
}

/** Classes in levels, the highest first; classes of one level are equal. */
function orderClasses(classes: readonly HeadingClass[]): HeadingClass[][] {
  const numbered = classes.filter(({ order }) => order !== undefined).sort((a, b) => a.order! - b.order!)
  const levels = numbered.map(one => [one])
  const plain = classes.filter(({ order }) => order === undefined).sort(bySetting)
  for (const one of plain) insert(levels, one)
  return levels
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
