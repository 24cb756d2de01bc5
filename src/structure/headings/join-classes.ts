import { plainText } from '../../model/run.ts'
import type { FoundHeading } from './found-heading.ts'
import { bySetting, type HeadingClass, isNumbered, keyOfSetting, lastSection, lastWord } from './heading-class.ts'
import { sameSize } from './thresholds.ts'

/**
 * A numeral alone of its kind that is set smaller than headings with deeper ones (`I. Aims` inside `3. Society of Keepers`)
 * opens no level: it is the author's own in a text that was put in, and ranks by its type. So does a series that begins
 * anew inside another, set otherwise: 1. and 2. between **3.** and **4.** So do articles that are set smaller than every
 * `I.` and `A.`: they are of a draft that the report quotes.
 */
export function withoutStrayNumerals(headings: readonly FoundHeading[], own: readonly HeadingClass[]): HeadingClass[] {
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

/** Right below `Part I` without a title of its own stands the title. */
export const isTitleOf = (above: FoundHeading | undefined, { adjacent }: FoundHeading): boolean =>
  Boolean(adjacent) && above?.word !== undefined && !/[:：—–.]\s*\p{L}/u.test(plainText(above.runs))

/**
 * Lines of words (`Chapter I`) that have their titles below them stand as high as these: an introduction set like the
 * titles of chapters is of their rank.
 */
export function titledWords(headings: readonly FoundHeading[], own: readonly HeadingClass[]): HeadingClass[] {
  return own.map((one, index) => {
    const title = own[index + 1]
    if (!title || isNumbered(title) || one.byPlace || !isTitleOf(headings[index], headings[index + 1]!)) return one
    const lower = bySetting(title, one) < 0
    return lower ? { ...one, size: title.size, weight: title.weight } : one
  })
}

/** One of each class, set as most of them are; the first of them where none is set so more often. */
export function oneOfEach(own: readonly HeadingClass[]): HeadingClass[] {
  const classes = [...Map.groupBy(own, ({ key }) => key).values()]
  return classes.map(alike => {
    const settings = [...Map.groupBy(alike, ({ size, weight }) => `${size} ${weight}`).values()]
    return settings.reduce((most, some) => (some.length > most.length ? some : most))[0]!
  })
}

/**
 * Centred headings without a numeral that come after headings set like them at the edge are of their rank: a text opens
 * with the highest of its headings, and what is centred further down is not above them.
 */
export function joinCentred(own: readonly HeadingClass[]): HeadingClass[] {
  const atEdge = new Map<string, HeadingClass>()
  return own.map(one => {
    if (isNumbered(one)) return one
    if (!one.centred) atEdge.set(one.key, one)
    return (one.centred && atEdge.get(keyOfSetting({ ...one, weight: one.weight - 1 }))) || one
  })
}

/**
 * The lines of parts, chapters, sections and articles that are set alike have one rank, that of the highest of them:
 * type tells more than the word. In a source without type sizes the words decide.
 */
export function joinWords(headings: readonly FoundHeading[], own: readonly HeadingClass[]): HeadingClass[] {
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
