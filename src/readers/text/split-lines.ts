import type { ExtractedLine } from '../../model/extracted-text.ts'

/** A line that holds something, before its page is known. */
export interface RawLine extends Omit<ExtractedLine, 'page'> {
  /** Form feeds between this line and the line before. */
  readonly formFeeds: number
}

/** Columns to the next tab stop. */
const tabStop = 8

/** Lines that hold something, with what stands around them. Line ends may be LF, CR LF or CR. */
export function splitLines(text: string): RawLine[] {
  const lines: RawLine[] = []
  let blanksAbove = 0
  let formFeeds = 0
  for (const [index, printed] of text.split(/\r\n|\n|\r/).entries()) {
    formFeeds += printed.split('\f').length - 1
    const bare = printed.replaceAll('\f', '')
    const line = bare.trim()
    if (line === '') {
      blanksAbove += 1
      continue
    }
    const trailingSpace = /\s$/.test(bare)
    lines.push({ text: line, indent: indentOf(bare), trailingSpace, blanksAbove, line: index + 1, formFeeds })
    blanksAbove = 0
    formFeeds = 0
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
