import type { Annex, Block, DocumentTree } from '../../model/document.ts'

/**
 * Deepest nesting of blocks that is written. United Nations documents end at about six levels; XML
 * parsers refuse more than 256 elements within each other, and a block takes up to four; schema validators call
 * themselves for each of them.
 */
export const maximumDepth = 32

/** A document whose blocks nest no deeper than `maximumDepth`; deeper ones follow their parent, in order. */
export function limitDepth(document: DocumentTree): DocumentTree {
  return { ...limitZones(document), cover: limitBlocks(document.cover, 1) }
}
type Zones = Pick<Annex, 'preamble' | 'body' | 'conclusions' | 'annexes'>

function limitZones<Part extends Zones>(part: Part): Part {
  return {
    ...part,
    preamble: limitBlocks(part.preamble, 1),
    body: limitBlocks(part.body, 1),
    conclusions: limitBlocks(part.conclusions, 1),
    annexes: part.annexes.map(limitZones)
  }
}

function limitBlocks(blocks: readonly Block[], depth: number): readonly Block[] {
  if (!blocks.some(hasChildren)) return blocks
  if (depth >= maximumDepth) return inOneRow(blocks)
  return blocks.map(block =>
    hasChildren(block) ? { ...block, children: limitBlocks(block.children, depth + 1) } : block
  )
}

type Parent = Extract<Block, { readonly children: readonly Block[] }>

const hasChildren = (block: Block): block is Parent => 'children' in block && block.children.length > 0

/** Blocks and all they hold, in reading order, without nesting. */
function inOneRow(blocks: readonly Block[]): Block[] {
  const row: Block[] = []
  const waiting = [...blocks].reverse()
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    if (!hasChildren(block)) row.push(block)
    else {
      if (block.type !== 'quote') row.push({ ...block, children: [] })
      waiting.push(...[...block.children].reverse())
    }
  }
  return row
}
