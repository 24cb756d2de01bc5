import type { ExtractedLine, ExtractedMark, NotedText } from '../../model/extracted-text.ts'
import type { Repair } from '../../model/set-aside.ts'

/** Shortest compound looked for, letters. */
const shortestCompound = 8

/** Letters that an inflected ending takes, and those that must stay of each half. */
const ending = 3
const leastStem = 3

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
const wordOrCompound = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu
const plainWord = /[\p{L}\p{M}]+/gu

/**
 * Put back the hyphens of compounds that extraction took for broken words.
 *
 * Extractors join `sud-` and `soudanais` at a line end to one word. The hyphen is put back, as a `normalised`
 * repair, where the compound stands in the document at least as often with its hyphen; and at a line's end,
 * where the joined word stands, also when the document has the compound with other endings or when a capital
 * in the middle shows the seam. Texts that keep hyphens at line ends are left alone.
 */
export function restoreHyphens(text: NotedText): NotedText {
  if (text.lines.filter(line => /\p{L}-$/u.test(line.text)).length >= keptHyphens) return text
  const words = readWords(text.lines)
  const repairs: Repair[] = [...text.repairs]
  let marks = text.marks
  const lines = text.lines.map(line => {
    let restored = line.text
    for (const { word, index, seam } of seamsOf(line, words).reverse()) {
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
}

interface LostSeam {
  readonly word: string
  readonly index: number
  /** Letters before the hyphen. */
  readonly seam: number
}

/** The words of a line that have lost a hyphen. */
function seamsOf({ text }: ExtractedLine, words: Words): LostSeam[] {
  return [...text.matchAll(plainWord)].flatMap(({ 0: word, index }) => {
    const seam = words.joined.get(word.toLowerCase()) ?? seamAtEnd(word, index, text, words)
    return seam === undefined ? [] : [{ word, index, seam }]
  })
}

function seamAtEnd(word: string, index: number, text: string, { compounds, lastOfLines }: Words): number | undefined {
  if (text[index - 1] === '-') return seamBeforeCapital(word)
  const folded = word.toLowerCase()
  const rest = text.slice(index + word.length)
  if (!lastOfLines.has(folded) || /\p{L}/u.test(rest)) return undefined
  const known = (compounds.get(folded.slice(0, keyLetters)) ?? []).slice(0, mostCompounds)
  const inflected = known.map(compound => inflectedSeam(folded, compound)).find(seam => seam !== undefined)
  const seam = inflected ?? seamBeforeCapital(word)
  const long = seam !== undefined && Math.min(seam, word.length - seam) >= shortestHalf && word.length >= shortestName
  return inflected ?? (long && !rest.startsWith(':') ? seam : undefined)
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

function readWords(lines: readonly ExtractedLine[]): Words {
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
  return {
    joined: new Map(joined.map(([word, whole]) => [word, whole.indexOf('-')])),
    compounds: byFirstLetters([...compounds.values()]),
    lastOfLines: atEnd.difference(within)
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
