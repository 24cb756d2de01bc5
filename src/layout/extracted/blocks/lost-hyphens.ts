import { languageOf } from '../../../knowledge/languages/index.ts'
import type { LanguageProfile } from '../../../knowledge/languages/profile.ts'
import type { ExtractedLine, ExtractedMark, NotedText } from '../../../model/extracted-text.ts'
import type { Repair } from '../../../model/set-aside.ts'
import { areGlued, commonFullWidth, textWidth } from '../line-width.ts'
import { gluedLine } from '../thresholds.ts'
import { type KnownCompounds, sortCompounds } from './known-compounds.ts'

/** Shortest compound looked for, letters. */
const shortestCompound = 8

/** Letters that an inflected ending takes, and those that must stay of each half. */
const ending = 3
const leastStem = 3

/** Letters of the half that a compound with an open half leaves (`self-`), and of one that stands nowhere else. */
const shortestOpenHalf = 3
const longOpenHalf = 6

/** Letters at the beginning by which the halves of compounds are found. */
const keyLetters = 4

/** Compounds with one beginning that a word is compared with. */
const mostCompounds = 40

/** Letters of the halves of a name that has lost its hyphen before a capital, and of the whole. */
const shortestHalf = 5
const shortestName = 11

/** Lines ending in a hyphen from which the extraction kept them; a page may end in one all the same. */
const keptHyphens = 3

/** A word, with further parts behind hyphens when it is a compound; one pattern for both, so that no word is read twice. */
const wordOrCompound = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}\p{Nd}]+)*/gu
const plainWord = /[\p{L}\p{M}]+/gu

/**
 * Put back the hyphens of compounds that extraction took for broken words.
 *
 * Extractors join `sud-` and `soudanais` at a line end to one word, which ends the line; or both lines become one, wider
 * than a full one. There the hyphen is put back, as a `normalised` repair, where the document has the compound at least
 * as often with its hyphen, has it with other endings or shows the seam by a capital; and where the language always writes
 * it with one. Texts that keep hyphens at line ends are left alone.
 */
export function restoreHyphens(text: NotedText): NotedText {
  if (text.lines.filter(line => /\p{L}-$/u.test(line.text)).length >= keptHyphens) return text
  const words = readWords(text.lines, languageOf(text.language))
  const width = runningWidth(text.lines)
  const repairs: Repair[] = [...text.repairs]
  let marks = text.marks
  const lines = text.lines.map(line => {
    let restored = line.text
    for (const { word, index, seam } of seamsOf(line, words, width).reverse()) {
      const at = index + seam
      restored = `${restored.slice(0, at)}-${restored.slice(at)}`
      marks = marks.map(mark => shifted(mark, line.line, at))
      const place = { page: line.page, lines: [line.line, line.line] } as const
      repairs.push({ kind: 'normalised', removed: word, added: `${word.slice(0, seam)}-${word.slice(seam)}`, place })
    }
    return restored === line.text ? line : { ...line, text: restored }
  })
  return { ...text, lines, marks, repairs }
}

const shifted = (mark: ExtractedMark, line: number, at: number): ExtractedMark =>
  mark.line === line && mark.start >= at ? { ...mark, start: mark.start + 1, end: mark.end + 1 } : mark

interface Compound {
  readonly left: string
  readonly right: string
}

interface Words {
  /** Words without their hyphen, with the offset at which it stood. */
  readonly joined: ReadonlyMap<string, number>
  /** Compounds of the document by their first letters. */
  readonly compounds: ReadonlyMap<string, readonly Compound[]>
  /** Words that stand only at the ends of lines. */
  readonly lastOfLines: ReadonlySet<string>
  /** Words joined with the figure behind their hyphen: `covid19`. */
  readonly designations: ReadonlySet<string>
  /** All words of the document. */
  readonly all: ReadonlySet<string>
  /** What the language says of its compounds. */
  readonly known: KnownCompounds
}

interface LostSeam {
  readonly word: string
  readonly index: number
  /** Letters before the hyphen. */
  readonly seam: number
}

/** The words of a line that have lost a hyphen. */
function seamsOf({ text }: ExtractedLine, words: Words, width: number): LostSeam[] {
  return [...text.matchAll(plainWord)].flatMap(({ 0: word, index }) => {
    const seam = seamOf(word, index, text, words)
    const lost = seam !== undefined && (text[index - 1] === '-' || wasLineEnd(text, index + word.length, width))
    return lost ? [{ word, index, seam }] : []
  })
}

/** Width of a usual line that goes on in the next, em: glued lines are among the widest. */
function runningWidth(lines: readonly ExtractedLine[]): number {
  if (areGlued(lines)) return commonFullWidth(lines)
  const widths = lines.filter(({ text }) => /[\p{L}\p{M}]$/u.test(text)).map(({ text }) => textWidth(text))
  return widths.sort((a, b) => a - b)[Math.floor(widths.length * gluedLine.quantile)] ?? 0
}

/** Whether a printed line ended with the word: the last of the line, or one at a full width where lines were glued. */
function wasLineEnd(text: string, end: number, width: number): boolean {
  if (!/\p{L}/u.test(text.slice(end))) return true
  if (textWidth(text) < width * gluedLine.least) return false
  const linesAbove = textWidth(text.slice(0, end)) / width
  return linesAbove < gluedLine.most && Math.abs(linesAbove - Math.max(1, Math.round(linesAbove))) <= gluedLine.seam
}

function seamOf(word: string, index: number, text: string, words: Words): number | undefined {
  const rest = text.slice(index + word.length)
  const figures = /^\p{Nd}+/u.exec(rest)?.[0]
  if (figures && words.designations.has(word.toLowerCase() + figures)) return word.length
  const known = words.joined.get(word.toLowerCase()) ?? words.known.exact.get(word.toLowerCase())
  return known ?? (text[index - 1] === '-' ? seamBeforeCapital(word) : seamAtEnd(word, rest, words))
}

function seamAtEnd(word: string, rest: string, words: Words): number | undefined {
  const folded = word.toLowerCase()
  if (!words.lastOfLines.has(folded)) return undefined
  const alike = (words.compounds.get(folded.slice(0, keyLetters)) ?? []).slice(0, mostCompounds)
  const inflected =
    alike.map(compound => inflectedSeam(folded, compound)).find(seam => seam !== undefined) ?? openSeam(folded, words)
  const seam = inflected ?? seamBeforeCapital(word)
  const long = seam !== undefined && Math.min(seam, word.length - seam) >= shortestHalf && word.length >= shortestName
  return inflected ?? (long && !rest.startsWith(':') ? seam : undefined)
}

/** Offset at which a half that always has a hyphen meets its other half: a word of the document, or a long one. */
function openSeam(word: string, { all, known }: Words): number | undefined {
  if (known.solid.has(word)) return undefined
  const isHalf = (half: string): boolean =>
    half.length >= shortestOpenHalf && (half.length >= longOpenHalf || all.has(half))
  const first = known.firstHalves.find(half => word.startsWith(half) && isHalf(word.slice(half.length)))
  if (first) return first.length
  const second = known.secondHalves.find(half => word.endsWith(half) && all.has(word.slice(0, -half.length)))
  return second && word.length - second.length >= shortestOpenHalf ? word.length - second.length : undefined
}

/** Offset at which the halves of a compound meet in the word, each with an ending of its own. */
function inflectedSeam(word: string, { left, right }: Compound): number | undefined {
  const [leftStem, rightStem] = [stem(left), stem(right)]
  if (!word.startsWith(leftStem)) return undefined
  const seam = word.indexOf(rightStem, leftStem.length)
  const fits = seam > 0 && seam <= left.length + ending && Math.abs(word.length - seam - right.length) <= ending
  return fits ? seam : undefined
}

const stem = (half: string): string => half.slice(0, Math.max(leastStem, half.length - ending))

/** Where a capital in the middle of a word shows the seam: `BosnieHerzégovine`, `etBarbuda` behind another hyphen. */
const seamBeforeCapital = (word: string): number | undefined =>
  /^\p{L}\p{Ll}+(?=\p{Lu}\p{Ll}+$)/u.exec(word)?.[0].length

function readWords(lines: readonly ExtractedLine[], profile: LanguageProfile): Words {
  const counts = new Map<string, number>()
  const compounds = new Map<string, string>()
  const atEnd = new Set<string>()
  const within = new Set<string>()
  const count = (word: string): void => void counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const { text } of lines) {
    for (const [found] of text.matchAll(wordOrCompound)) {
      if (!found.includes('-')) continue
      count(found.toLowerCase())
      compounds.set(found.toLowerCase().replaceAll('-', ''), found.toLowerCase())
    }
    const words = text.match(plainWord)?.map(word => word.toLowerCase()) ?? []
    for (const word of words) count(word)
    for (const word of words.slice(0, -1)) within.add(word)
    if ((words.at(-1)?.length ?? 0) >= shortestCompound) atEnd.add(words.at(-1)!)
  }
  const joined = [...compounds].filter(
    ([word, whole]) =>
      word.length >= shortestCompound && (counts.get(word) ?? 0) > 0 && counts.get(word)! <= counts.get(whole)!
  )
  const known = sortCompounds(profile)
  const designations = [...compounds.keys(), ...known.exact.keys()].filter(word => /^\p{L}{3,}\p{Nd}+$/u.test(word))
  return {
    joined: new Map(joined.map(([word, whole]) => [word, whole.indexOf('-')])),
    compounds: byFirstLetters([...compounds.values(), ...known.whole]),
    lastOfLines: atEnd.difference(within),
    designations: new Set(designations),
    all: new Set(counts.keys()),
    known
  }
}

/** Compounds of two halves, each long enough to be told by its stem. */
function byFirstLetters(compounds: readonly string[]): Map<string, Compound[]> {
  const pairs = compounds
    .map(compound => compound.split('-'))
    .filter(halves => halves.length === 2 && halves.every(half => half.length > leastStem))
    .map(([left, right]) => ({ left: left!, right: right! }))
  return Map.groupBy(pairs, ({ left }) => left.slice(0, keyLetters))
}
