import type { ExtractedLine } from '../../model/extracted-text.ts'

/** A line that holds something, before its page is known. */
export interface RawLine extends Omit<ExtractedLine, 'page'> {
  /** Form feeds between this line and the line before. */
  readonly formFeeds: number
}

/** Columns to the next tab stop. */
const tabStop = 8

/**
 * Lines that hold something, with what stands around them. Lines end at LF, CR LF, CR or a form feed; a form feed inside
 * a line counts as the end of one, so that no two lines have one number.
 */
export function splitLines(source: string): RawLine[] {
  const lines: RawLine[] = []
  let blanksAbove = 0
  let formFeeds = 0
  let fedLines = 0
  for (const [index, printed] of source.split(/\r\n|\n|\r/).entries()) {
    if (printed.trim() === '' && !printed.includes('\f')) blanksAbove += 1
    let isFirst = true
    for (const [feed, part] of printed.split('\f').entries()) {
      if (feed > 0) formFeeds += 1
      const text = part.trim()
      if (text === '') continue
      if (!isFirst) fedLines += 1
      isFirst = false
      const trailingSpace = part.trimEnd() !== part
      const line = index + 1 + fedLines
      lines.push({ text, indent: indentOf(part), trailingSpace, blanksAbove, line, formFeeds })
      blanksAbove = 0
      formFeeds = 0
    }
  }
  return lines
}

/** Columns of leading white space; an ideographic space counts two. */
function indentOf(line: string): number {
  let columns = 0
  for (const character of line) {
    if (!/\s/.test(character)) break
    if (character === '\t') columns += tabStop - (columns % tabStop)
    else columns += character === '\u3000' ? 2 : 1
  }
  return columns
}
