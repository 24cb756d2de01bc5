import { bullets } from '../../knowledge/numerals/characters.ts'
import type { CellParagraph } from '../../model/document.ts'
import type { Span } from '../../model/lines.ts'
import { mergeRuns, type Run, trimRuns } from '../../model/run.ts'
import type { Piece } from './sheet.ts'
import { paragraphGap } from './thresholds.ts'

/** Whether a word at the end of one line of a cell goes on in the next, though nothing printed says so. */
export type BreaksWord = (above: Piece, next: Piece) => boolean

/**
 * The text of a cell as paragraphs.
 *
 * Lines follow each other with a blank, in Chinese and inside a broken word without one. A wider gap, another
 * tagged element or a bullet begins a new paragraph. Raised marks become note marks.
 */
export const paragraphsOf = (pieces: readonly Piece[], breaksWord: BreaksWord): CellParagraph[] =>
  linesOfParagraphs(pieces)
    .map(lines => ({ runs: joinLines(lines, breaksWord) }))
    .filter(({ runs }) => runs.length > 0)

/** The pieces of a cell, paragraph by paragraph. */
export function linesOfParagraphs(pieces: readonly Piece[]): Piece[][] {
  const paragraphs: Piece[][] = []
  for (const piece of pieces) {
    const last = paragraphs.at(-1)?.at(-1)
    if (last && !beginsParagraph(last, piece)) paragraphs.at(-1)?.push(piece)
    else paragraphs.push([piece])
  }
  return paragraphs
}

function beginsParagraph(last: Piece, next: Piece): boolean {
  if (last.line.page !== next.line.page) return false
  if (Math.abs(last.baseline - next.baseline) < 1) return false
  const [before, after] = [last.spans.at(-1)?.element, next.spans[0]?.element]
  if (before !== undefined && after !== undefined) return before !== after
  return next.baseline - last.baseline > paragraphGap * next.size || bullet.test(next.spans[0]?.text ?? '')
}

const bullet = new RegExp(String.raw`^\s*[${bullets}°–—]\s`, 'u')

function joinLines(lines: readonly Piece[], breaksWord: BreaksWord): Run[] {
  const runs: Run[] = []
  let end = ''
  for (const [index, line] of lines.entries()) {
    const { spans, size } = line
    const above = lines[index - 1]
    const goesOn = above !== undefined && breaksWord(above, line)
    for (const [at, span] of spans.entries()) {
      const gap = at === 0 ? !goesOn && blankBetween(end, span.text) : blankInside(spans[at - 1] as Span, span, size)
      if (gap) runs.push({ text: ' ' })
      end = at === spans.length - 1 ? span.text.trimEnd() : span.text
      runs.push(runOf({ ...span, text: end }))
    }
  }
  return trimRuns(mergeRuns(adoptBlanks(runs)))
}

const endsClosed = /(?:[\p{L}\p{Nd}][-‐‑–]|\S[/—]|[(（[«“])$/u
const endsIdeographic = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]$/u
const beginsIdeographic = /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u

/** Whether a blank parts the end of a line from the next: not between ideographs, nor after a hyphen or stroke. */
function blankBetween(end: string, start: string): boolean {
  if (end === '' || /\s$/u.test(end) || /^\s/u.test(start)) return false
  if (endsIdeographic.test(end)) return !beginsIdeographic.test(start)
  return !endsClosed.test(end) && !/^\/\S/u.test(start)
}

/** Whether a blank is printed between two spans of a line without being in their text. */
function blankInside(before: Span, after: Span, size: number): boolean {
  if (/\s$/u.test(before.text) || /^\s/u.test(after.text)) return false
  const gap = Math.max(after.box.x - before.box.x - before.box.width, before.box.x - after.box.x - after.box.width)
  return gap > 0.15 * size
}

/** A blank between two runs takes the style of the one before, so that it parts no emphasis. */
function adoptBlanks(runs: readonly Run[]): Run[] {
  return runs.map((run, at) => {
    const before = runs[at - 1]
    const lone = 'text' in run && run.text === ' '
    return lone && before && 'text' in before && !before.superscript ? { ...before, text: ' ' } : run
  })
}

function runOf(span: Span): Run {
  if (span.superscript && isMark(span.text)) return { note: '', printed: span.text.trim() }
  return {
    text: span.text,
    ...(span.bold && { bold: true as const }),
    ...(span.italic && { italic: true as const }),
    ...(span.underline && { underline: true as const }),
    ...(span.superscript && { superscript: true as const }),
    ...(span.subscript && { subscript: true as const }),
    ...(span.link && { link: span.link })
  }
}

/** One to three digits, one letter, asterisks or daggers, perhaps in brackets; lists of them with commas. */
const isMark = (text: string): boolean =>
  /^\s*\(?(?:\p{Nd}{1,3}|\p{L}|[*†‡]{1,3})\)?(?:,\s?(?:\p{Nd}{1,3}|\p{L}))*\s*$/u.test(text)
