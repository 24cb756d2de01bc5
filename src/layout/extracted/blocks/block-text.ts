import type { LanguageProfile } from '../../../knowledge/languages/profile.ts'
import type { ExtractedLine, ExtractedMark } from '../../../model/extracted-text.ts'
import { mergeRuns, plainText, type Run } from '../../../model/run.ts'
import type { Repair } from '../../../model/set-aside.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Lines joined to one text. */
export interface JoinedLines {
  readonly runs: readonly Run[]
  /** Offsets in the plain text at which the second and further lines begin. */
  readonly lineBreaks: readonly number[]
  readonly repairs: readonly Repair[]
}

/** What joining needs to know of the document. */
export interface JoinKnowledge {
  readonly profile: LanguageProfile
  readonly marks: ReadonlyMap<number, readonly ExtractedMark[]>
  readonly vocabulary: Vocabulary
}

/** Join the lines of a block: words broken at line ends made whole, Chinese without blanks, note marks as runs. */
export function joinLines(lines: readonly ExtractedLine[], knowledge: JoinKnowledge): JoinedLines {
  const runs: Run[] = []
  let [length, tail] = [0, '']
  const lineBreaks: number[] = []
  const repairs: Repair[] = []
  for (const [index, line] of lines.entries()) {
    const added = runsOf(line, marksIn(line, knowledge.marks))
    const text = plainText(added)
    if (index > 0) {
      const seam = seamOf(tail, text, runs, knowledge)
      if (seam.dropsHyphen) {
        dropLast(runs)
        repairs.push({ kind: 'hyphen-joined', removed: tail.at(-1)!, added: '', place: placeOf(lines[index - 1]!) })
        length -= 1
      }
      if (seam.blank) runs.push({ text: ' ' })
      length += seam.blank ? 1 : 0
      lineBreaks.push(length)
    }
    for (const run of added) runs.push(run)
    length += text.length
    if (text !== '') tail = text
  }
  return { runs: mergeRuns(runs), lineBreaks, repairs }
}

/** Page and line of a line in the source. */
export const placeOf = (line: ExtractedLine) => ({ page: line.page, lines: [line.line, line.line] }) as const

/** The note marks of a line, which may be one half of a line of the source. */
export const marksIn = (
  line: ExtractedLine,
  marks: ReadonlyMap<number, readonly ExtractedMark[]>
): readonly ExtractedMark[] =>
  (marks.get(line.line) ?? []).filter(({ start, end, printed }) =>
    line.text.slice(start, end).includes(printed.replace(/[()（）/]/gu, ''))
  )

/** Text of a line with its note marks as runs; blanks squeezed. */
function runsOf(line: ExtractedLine, marks: readonly ExtractedMark[]): Run[] {
  const runs: Run[] = []
  let from = 0
  for (const { start, end, printed } of marks) {
    runs.push({ text: squeeze(line.text.slice(from, start)) }, { note: '', printed })
    from = end
  }
  runs.push({ text: squeeze(line.text.slice(from)) })
  return mergeRuns(runs)
}

const squeeze = (text: string): string => text.replace(/\s+/gu, ' ')

interface TextSeam {
  readonly blank: boolean
  readonly dropsHyphen: boolean
}

const spacelessEdge = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’]/u

/** What stands between two lines once they are one. */
function seamOf(text: string, next: string, runs: readonly Run[], knowledge: JoinKnowledge): TextSeam {
  const end = text.at(-1) ?? ''
  const begin = next[0] ?? ''
  const { profile, vocabulary } = knowledge
  if (profile.spaceless && spacelessEdge.test(end) && spacelessEdge.test(begin))
    return { blank: false, dropsHyphen: false }
  if (profile.spaceless && (spacelessEdge.test(end) || spacelessEdge.test(begin))) {
    return {
      blank: vocabulary.spacesFigures && /[\p{L}\p{N}]/u.test(end) && /[\p{L}\p{N}]/u.test(begin),
      dropsHyphen: false
    }
  }
  const afterMark = runs.length > 0 && 'note' in runs.at(-1)!
  if (!afterMark && /[\p{L}\p{N}][-‐‑\u00ad]$/u.test(text) && /^[\p{L}\p{N}]/u.test(next)) {
    return { blank: false, dropsHyphen: end === '\u00ad' || vocabulary.isBroken(text, next) }
  }
  return { blank: !(/\S\/$/u.test(text) && !afterMark && /^[\p{L}\p{N}]/u.test(next)), dropsHyphen: false }
}

/** Take the last character of the text from the runs. */
function dropLast(runs: Run[]): void {
  const last = runs.at(-1)
  if (last && 'text' in last) runs[runs.length - 1] = { ...last, text: last.text.slice(0, -1) }
}
