import type { Block } from '../../model/document.ts'

/** The blocks and every block inside them, in print order. */
export function* blocksWithin(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block
    if ('children' in block) yield* blocksWithin(block.children)
  }
}
