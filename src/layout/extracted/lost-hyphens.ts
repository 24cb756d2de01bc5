import type { ExtractedLine, ExtractedMark, NotedText } from '../../model/extracted-text.ts'
import type { Repair } from '../../model/set-aside.ts'

/** Shortest compound looked for, letters. */
const shortestCompound = 8

/** A word, with further parts behind hyphens when it is a compound; one pattern for both, so that no word is read twice. */
const wordOrCompound = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu
const plainWord = /[\p{L}\p{M}]+/gu

/**
 * Put back the hyphens of compounds that extraction took for broken words.
 *
 * Extractors join `sud-` and `soudanais` at a line end to one word. Where the compound stands in the
 * document at least as often with its hyphen, the hyphen is put back, as a `normalised` repair. Texts
 * that keep hyphens at line ends are left alone.
 */
export function restoreHyphens(text: NotedText): NotedText {
  if (text.lines.some(line => /\p{L}-$/u.test(line.text))) return text
  const compounds = lostCompounds(text.lines)
  if (compounds.size === 0) return text
  const repairs: Repair[] = [...text.repairs]
  let marks = text.marks
  const lines = text.lines.map(line => {
    const found = [...line.text.matchAll(plainWord)].filter(([word]) => compounds.has(word.toLowerCase()))
    let restored = line.text
    for (const { 0: word, index } of found.reverse()) {
      const at = index + compounds.get(word.toLowerCase())!
      restored = `${restored.slice(0, at)}-${restored.slice(at)}`
      marks = marks.map(mark => shifted(mark, line.line, at))
      const place = { page: line.page, lines: [line.line, line.line] } as const
      repairs.push({
        kind: 'normalised',
        removed: word,
        added: `${word.slice(0, at - index)}-${word.slice(at - index)}`,
        place
      })
    }
    return restored === line.text ? line : { ...line, text: restored }
  })
  return { ...text, lines, marks, repairs }
}

const shifted = (mark: ExtractedMark, line: number, at: number): ExtractedMark =>
  mark.line === line && mark.start >= at ? { ...mark, start: mark.start + 1, end: mark.end + 1 } : mark

/** Words without their hyphen, with the offset at which it stood. */
function lostCompounds(lines: readonly ExtractedLine[]): Map<string, number> {
  const counts = new Map<string, number>()
  const compounds = new Map<string, string>()
  const count = (word: string): void => void counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const { text } of lines) {
    for (const [found] of text.matchAll(wordOrCompound)) {
      if (!found.includes('-')) continue
      count(found.toLowerCase())
      compounds.set(found.toLowerCase().replaceAll('-', ''), found.toLowerCase())
    }
    for (const [found] of text.matchAll(plainWord)) count(found.toLowerCase())
  }
  const lost = [...compounds].filter(
    ([joined, whole]) =>
      joined.length >= shortestCompound && (counts.get(joined) ?? 0) > 0 && counts.get(joined)! <= counts.get(whole)!
  )
  return new Map(lost.map(([joined, whole]) => [joined, whole.indexOf('-')]))
}
