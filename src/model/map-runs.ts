import type { Block, CellParagraph } from './document.ts'
import type { Place } from './place.ts'
import type { Run } from './run.ts'

/** Changes the runs of one text; `places` are those of its block. */
export type RunsChange = (runs: readonly Run[], places: readonly Place[]) => readonly Run[]

/** The same blocks with every text in them, in reading order, changed by `change`; numbers and labels are no runs. */
export const mapRuns = (blocks: readonly Block[], change: RunsChange): Block[] =>
  blocks.map(block => mapBlock(block, change))

function mapBlock(block: Block, change: RunsChange): Block {
  switch (block.type) {
    case 'paragraph':
      return { ...block, runs: change(block.runs, block.places), children: mapRuns(block.children, change) }
    case 'speech': {
      const speaker = { ...block.speaker, printed: change(block.speaker.printed, block.places) }
      return { ...block, speaker, children: mapRuns(block.children, change) }
    }
    case 'quote':
      return { ...block, children: mapRuns(block.children, change) }
    case 'table': {
      const cell = (paragraphs: readonly CellParagraph[]) =>
        paragraphs.map(one => ({ ...one, runs: change(one.runs, block.places) }))
      const rows = block.rows.map(row => ({
        ...row,
        cells: row.cells.map(one => ({ ...one, paragraphs: cell(one.paragraphs) }))
      }))
      return { ...block, rows }
    }
    case 'contents':
      return { ...block, entries: block.entries.map(entry => ({ ...entry, runs: change(entry.runs, block.places) })) }
    case 'figure':
    case 'separator':
      return block
    case 'title':
    case 'heading':
    case 'caption':
    case 'formula':
    case 'remark':
    case 'narrative':
    case 'vote':
    case 'signature':
    case 'closing':
      return { ...block, runs: change(block.runs, block.places) }
  }
}
