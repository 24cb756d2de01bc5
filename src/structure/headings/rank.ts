import type { FoundHeading } from './found-heading.ts'
import {
  bySetting,
  classOf,
  type HeadingClass,
  isNumbered,
  lastWord,
  setInCapitals,
  tagLevel
} from './heading-class.ts'
import { isTitleOf, joinCentred, joinWords, oneOfEach, titledWords, withoutStrayNumerals } from './join-classes.ts'
import { settleTies } from './settle-ties.ts'
import { manyNumbered } from './thresholds.ts'

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

/** Classes in levels, the highest first; classes of one level are equal. */
function orderClasses(classes: readonly HeadingClass[]): HeadingClass[][] {
  const numbered = classes.filter(({ order }) => order !== undefined).sort((a, b) => a.order! - b.order!)
  const levels = numbered.map(one => [one])
  const plain = classes.filter(({ order }) => order === undefined).sort(bySetting)
  for (const one of plain) insert(levels, one)
  return levels
}

function insert(levels: HeadingClass[][], one: HeadingClass): void {
  const equal = levels.find(level => level.some(other => bySetting(one, other) === 0))
  if (equal) {
    equal.push(one)
    return
  }
  const at = levels.findIndex(level => level.every(other => bySetting(one, other) < 0))
  levels.splice(at < 0 ? levels.length : at, 0, [one])
}
