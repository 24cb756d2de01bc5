import type { ExtractedLine } from '../../../model/extracted-text.ts'
import type { Setting } from '../setting.ts'

/** Lines on either side that are looked at. */
const around = 6

/** Share of lines that go on in lower case or end in punctuation, from which the lines are running text. */
const runningShare = 0.4

/**
 * Whether each line stands in a list of names: hardly a line around it goes on a sentence.
 * Only scripts with capital letters show it.
 */
export function findNameLists(lines: readonly ExtractedLine[], { cased }: Setting): boolean[] {
  const running = lines.map(({ text }) => /^\p{Ll}/u.test(text) || /[,;:]$/u.test(text))
  const sums = [0]
  for (const flag of running) sums.push(sums.at(-1)! + (flag ? 1 : 0))
  return lines.map((_, index) => {
    const from = Math.max(0, index - around)
    const to = Math.min(lines.length, index + around + 1)
    return cased && to - from > around && sums[to]! - sums[from]! < (to - from) * runningShare
  })
}
