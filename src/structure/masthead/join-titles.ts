import type { Blocks, LaidOutBlock, TextBlock } from '../../model/blocks.ts'
import { plainText } from '../../model/run.ts'
import { piecesOf } from './piece.ts'
import { sameSize, tightLine } from './thresholds.ts'

/**
 * The document with the lines of a title as one block.
 *
 * Lines of a typed title are centred, each at its own edge, so that layout may take each for a block. Lines of one
 * size and style right under one another are one title, when none of them names a field. `length` counts the blocks
 * before the text proper.
 */
export function joinTitleLines(
  document: Blocks,
  length: number
): { readonly document: Blocks; readonly length: number } {
  const blocks: LaidOutBlock[] = []
  document.blocks.forEach((block, at) => {
    const last = blocks.at(-1)
    if (at < length && goesOn(last, block, document))
      blocks[blocks.length - 1] = join(last as TextBlock, block as TextBlock)
    else blocks.push(block)
  })
  const gone = document.blocks.length - blocks.length
  if (gone === 0) return { document, length }
  return { document: { ...document, blocks }, length: length - gone }
}

function goesOn(last: LaidOutBlock | undefined, block: LaidOutBlock, { bodySize, language }: Blocks): boolean {
  if (last?.type !== 'text' || block.type !== 'text') return false
  const { layout } = block
  if (layout.spaceAbove === undefined || layout.spaceAbove > tightLine || !sameStyle(last.layout, layout)) return false
  if (!(layout.bold || layout.capitals || (layout.size ?? 0) > bodySize + sameSize)) return false
  return ![last, block].some(part => piecesOf(part, 0, language).some(({ field }) => field !== undefined))
}

const sameStyle = (a: TextBlock['layout'], b: TextBlock['layout']): boolean =>
  Math.abs((a.size ?? 0) - (b.size ?? 0)) < sameSize &&
  (['bold', 'italic', 'capitals', 'underline'] as const).every(trait => a[trait] === b[trait])

function join(a: TextBlock, b: TextBlock): TextBlock {
  const start = plainText(a.runs).length + 1
  const lineBreaks = [...(a.layout.lineBreaks ?? []), start, ...(b.layout.lineBreaks ?? []).map(at => at + start)]
  return {
    ...a,
    runs: [...a.runs, { text: ' ' }, ...b.runs],
    layout: { ...a.layout, lineBreaks, lineCount: a.layout.lineCount + b.layout.lineCount },
    places: [...a.places, ...b.places]
  }
}
