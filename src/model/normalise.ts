import type { Annex, Assembled, Block, CellParagraph } from './document.ts'
import { mapRuns } from './map-runs.ts'
import { normaliseRuns, type Run, trimRuns } from './run.ts'

/**
 * The document with every text in the one form the tree keeps: see `normaliseRuns`; no white space at either end.
 * Readers of finished trees and the stage `assemble` apply it, so that equal documents have equal trees.
 */
export function normaliseTexts<Document extends Assembled>(document: Document): Document {
  return {
    ...document,
    ...normaliseZones(document),
    masthead: document.masthead.map(withTidyRuns),
    cover: tidyBlocks(document.cover),
    notes: document.notes.map(note => ({ ...note, paragraphs: note.paragraphs.map(withTidyRuns) }))
  }
}

const tidy = (runs: readonly Run[]): readonly Run[] => trimRuns(normaliseRuns(runs))

const tidyBlocks = (blocks: readonly Block[]): readonly Block[] => mapRuns(blocks, tidy)

const withTidyRuns = <T extends Pick<CellParagraph, 'runs'>>(text: T): T => ({ ...text, runs: tidy(text.runs) })

type Zones = Pick<Annex, 'preamble' | 'body' | 'conclusions' | 'annexes'>

const normaliseZones = (part: Zones): Zones => ({
  preamble: tidyBlocks(part.preamble),
  body: tidyBlocks(part.body),
  conclusions: tidyBlocks(part.conclusions),
  annexes: part.annexes.map(annex => ({ ...annex, ...normaliseZones(annex), title: tidyBlocks(annex.title) }))
})
