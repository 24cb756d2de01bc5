import { nearestWords } from '../../knowledge/languages/near-word.ts'
import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { findWord, foldWord, startsWithWord } from '../../knowledge/languages/words.ts'
import { readLabel } from '../../knowledge/numerals/label.ts'
import type { TextBlock } from '../../model/blocks.ts'
import { type Flowing, isUndecided } from '../../model/flow.ts'
import { plainText } from '../../model/run.ts'
import { longestLine, mostLines } from './thresholds.ts'

/**
 * Signature blocks: the mark of signature with the name, and the short lines of titles.
 *
 *     (Signed) Ana Example          安全理事会工作组
 *     Permanent Representative      主席
 *                                   某某(签名)
 *
 * The titles follow the mark, or come before it where the mark ends its line, as in Chinese.
 */
export function findSignatures(flow: readonly Flowing[], profile: LanguageProfile): readonly Flowing[] {
  const signed = new Set<number>()
  flow.forEach((item, index) => {
    const mark = isUndecided(item)
      ? (markOf(plainText(item.runs), profile) ?? lastMark(flow, index, profile))
      : undefined
    if (!mark) return
    signed.add(index)
    for (const at of titleLines(flow, index, mark === 'first' ? 1 : -1, profile)) signed.add(at)
  })
  return flow.map((item, index) =>
    signed.has(index) && isUndecided(item) ? { type: 'signature', runs: item.runs, places: item.places } : item
  )
}

/** Whether a line has the mark of signature, and at which end. The bare word needs its parentheses. */
function markOf(text: string, { structure }: LanguageProfile): 'first' | 'last' | undefined {
  if (text.length > longestLine * 2) return undefined
  const first = startsWithWord(text, structure.signed)
  if ((first && /^\s*[(（]/u.test(text)) || isMisread(text, structure.signed)) return 'first'
  const found = findWord(text, structure.signed)
  return found && /^\s*[)）]?\s*$/u.test(text.slice(found.end)) && /[)）]\s*$/u.test(text) ? 'last' : undefined
}

/** The mark of signature in parentheses before a name, with one or two of its letters misread: `(Sianed) A. EXAMPLE`. */
function isMisread(text: string, signed: readonly string[]): boolean {
  const word = /^\s*\((\p{L}+)\)\s+(?:\p{Lu}\p{Ll}*\.?\s+)*\p{Lu}[\p{L}'’-]+\s*$/u.exec(text)?.[1]
  return (
    word !== undefined && nearestWords(word, signed.filter(mark => !/[()（）]/u.test(mark)).map(foldWord)).length > 0
  )
}

/** A bracket before a name, of which recognition left a letter or two, where the rest of the text is the titles: `(U) Ana EXAMPLE`. */
function lastMark(flow: readonly Flowing[], index: number, profile: LanguageProfile): 'first' | undefined {
  const item = flow[index]
  if (!item || !isUndecided(item) || flow.length - index > mostLines) return undefined
  const text = plainText(item.runs)
  const line = text.slice(0, item.layout.lineBreaks?.[0])
  if (!/^\s*\(\p{Lu}\p{L}{0,2}\)\s+(?:\p{Lu}\p{Ll}*\.?\s+)+\p{Lu}[\p{Lu}'’-]+\s*$/u.test(line)) return undefined
  return titleLines(flow, index, 1, profile).length === flow.length - index - 1 ? 'first' : undefined
}

function titleLines(flow: readonly Flowing[], from: number, step: 1 | -1, profile: LanguageProfile): number[] {
  const lines: number[] = []
  for (let at = from + step; lines.length < mostLines; at += step) {
    const item = flow[at]
    if (!item || !isUndecided(item) || !isTitleLine(item, profile)) break
    lines.push(at)
  }
  return lines
}

function isTitleLine({ runs, layout }: TextBlock, { numbering, structure }: LanguageProfile): boolean {
  const text = plainText(runs).trim()
  const short = text.length <= longestLine || (layout.lineCount > 1 && text.length <= longestLine * 2)
  if (!short || /[.;:。；：،؛]$/u.test(text.replace(/\p{L}\.\p{L}\.$/u, ''))) return false
  return !readLabel(text, numbering) && !findWord(text, structure.signed) && !isHeading(layout)
}

/** A bold line that is not set from the end as signatures are, or one the tags call so, is the heading of what follows. */
const isHeading = ({ bold, align, tag }: TextBlock['layout']): boolean =>
  (bold === true && align !== 'end') || tag?.startsWith('H') === true
