import type { BlockLayout } from '../../../model/blocks.ts'
import type { ExtractedLine, ExtractedText } from '../../../model/extracted-text.ts'
import { labelOf } from '../labels.ts'

/** Points a column of white space stands for. */
const columnPoints = 6

/** Columns of leading white space from which a line was set in the middle, and at the end, of the page. */
const centredColumns = 16
const flushEndColumns = 40

/** The typographic facts that lines of extracted text show of a block with the given plain text. */
export function layoutOf(
  lines: readonly ExtractedLine[],
  plain: string,
  lineBreaks: readonly number[],
  habit: ExtractedText['habit']
): Omit<BlockLayout, 'region'> {
  const [first, ...rest] = lines
  const labelEnd = labelEndOf(first!, plain)
  const capitals = /\p{Lu}/u.test(plain) && !/\p{Ll}/u.test(plain)
  return {
    lineCount: lines.length,
    firstIndent: first!.indent * columnPoints,
    indent: leastIndent(rest.length > 0 ? rest : [first!]) * columnPoints,
    ...(lineBreaks.length > 0 && { lineBreaks }),
    ...(habit === 'plain' && { spaceAbove: first!.blanksAbove }),
    ...alignmentOf(lines),
    ...(labelEnd !== undefined && { labelEnd }),
    ...(capitals && { capitals })
  }
}

/** A label on a line of its own, or with a wide gap behind, was printed apart from its text. */
function labelEndOf(first: ExtractedLine, plain: string): number | undefined {
  const label = labelOf(first.text)
  if (!label || plain.length <= label.printed.length) return undefined
  const gap = first.text.slice(label.printed.length)
  return label.alone || /^\s{2,}/.test(gap) ? label.printed.length : undefined
}

const leastIndent = (lines: readonly ExtractedLine[]): number =>
  lines.reduce((least, line) => Math.min(least, line.indent), Infinity)

function alignmentOf(lines: readonly ExtractedLine[]): Pick<BlockLayout, 'align'> {
  const indent = leastIndent(lines)
  if (indent >= flushEndColumns) return { align: 'end' }
  return indent >= centredColumns ? { align: 'centre' } : {}
}
