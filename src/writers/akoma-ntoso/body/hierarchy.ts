import type { Block, Heading, Title } from '../../../model/document.ts'

/** A heading with everything that stands under it, up to the next heading of its rank or a higher one. */
export interface Division {
  readonly type: 'division'
  readonly heading: Heading | Title
  readonly children: readonly Branch[]
}

/** A node of the nested text: a block or a division. */
export type Branch = Block | Division

/**
 * Nest flat headings by their ranks.
 *
 * A heading takes in all that follows until a heading of the same or a smaller rank; ranks may skip
 * (1, 3, 2). A title inside the text ranks above every heading.
 *
 *     1 Introduction          Introduction
 *     · paragraph               · paragraph
 *     2 Scope                   Scope
 *     · paragraph         →       · paragraph
 *     1 Findings              Findings
 */
export function nestHeadings(blocks: readonly Block[]): Branch[] {
  const top: Branch[] = []
  const open: { rank: number; children: Branch[] }[] = []
  for (const block of blocks) {
    if (block.type !== 'heading' && block.type !== 'title') {
      ;(open.at(-1)?.children ?? top).push(block)
      continue
    }
    const rank = rankOf(block)
    while (open.length > 0 && open.at(-1)!.rank >= rank) open.pop()
    const children: Branch[] = []
    ;(open.at(-1)?.children ?? top).push({ type: 'division', heading: block, children })
    open.push({ rank, children })
  }
  return top
}

/** Rank of what opens a division; a title inside the text stands above all headings. */
export const rankOf = (block: Heading | Title): number => (block.type === 'title' ? 0 : block.rank)
