import type { LanguageProfile } from '../../../knowledge/languages/profile.ts'
import { isWord } from '../../../knowledge/languages/words.ts'
import type { ExtractedLine, ExtractedNote } from '../../../model/extracted-text.ts'
import { endnoteList, markFit } from '../thresholds.ts'
import { markCandidates } from './mark-candidates.ts'
import { endsNote } from './note-lines.ts'

/** Notes listed together below a heading. */
export interface EndnoteList {
  readonly notes: readonly ExtractedNote[]
  /** First line behind the list. */
  readonly to: number
}

const numbered = /^(?:[(（](\d{1,3})[)）]|(\d{1,3})[./]?)\s+(?=\p{L}|[“"«(])/u
const lettered = /^(?:[(（]([a-z])[)）]|([a-z])[./]?)\s+(?=[\p{Lu}“"«(])/u

/**
 * The notes listed below the line `at`, where that is a heading like `Notes` or `Endnotes`: numbers from 1 or letters
 * from a, each the next of the one before, and most of them with a mark in the lines above. A list of remarks, which
 * has no marks, stays text.
 */
export function endnotesAt(
  lines: readonly ExtractedLine[],
  at: number,
  from: number,
  profile: LanguageProfile
): EndnoteList | undefined {
  if (!isWord(lines[at]!.text, profile.structure.notes)) return undefined
  const list = readList(lines, at + 1)
  if (!list) return undefined
  const above = lines.slice(Math.max(from, at - endnoteList.window), at)
  const marked = list.notes.filter(({ mark }) =>
    markCandidates(above, mark, profile).some(({ fit }) => fit >= markFit.possible)
  )
  return marked.length >= list.notes.length * endnoteList.markedShare ? list : undefined
}

function readList(lines: readonly ExtractedLine[], from: number): EndnoteList | undefined {
  const form = [numbered, lettered].find(pattern => pattern.test(lines[from]?.text ?? ''))
  const notes: (Omit<ExtractedNote, 'lines'> & { lines: ExtractedLine[] })[] = []
  let at = from
  for (; form && at < lines.length; at += 1) {
    const line = lines[at]!
    const match = form.exec(line.text)
    const mark = match?.[1] ?? match?.[2]
    if (match && mark === due(notes.at(-1)?.mark, form))
      notes.push({ mark, printed: match[0].trim(), lines: [{ ...line, text: line.text.slice(match[0].length) }] })
    else if (notes.length === 0 || (line.blanksAbove > 0 && endsNote(lines[at - 1]!.text))) break
    else notes.at(-1)!.lines.push(line)
  }
  return notes.length > 0 ? { notes, to: at } : undefined
}

/** The mark that comes next. */
function due(last: string | undefined, form: RegExp): string {
  if (last === undefined) return form === numbered ? '1' : 'a'
  return form === numbered ? String(Number(last) + 1) : String.fromCodePoint(last.codePointAt(0)! + 1)
}
