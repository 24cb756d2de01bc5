import type { CitationRange } from '../../model/citation.ts'
import type { Annex, Assembled, Block, CellParagraph, Note, Table } from '../../model/document.ts'
import type { Run } from '../../model/run.ts'

/** A text with the citations in it. */
interface Citing {
  readonly runs: readonly Run[]
  readonly citations?: readonly CitationRange[]
}

type Annotate = (runs: readonly Run[]) => Required<Citing>

/** The document with the runs and citations of every text set: masthead, blocks, cells and notes. */
export function mapTexts(document: Assembled, annotate: Annotate): Assembled {
  const cited = <T extends Citing>(text: T): T => withCitations(text, annotate)
  const blocks = (list: readonly Block[]): Block[] => list.map(block => mapBlock(block, annotate))
  return {
    ...document,
    masthead: document.masthead.map(line => (line.field === 'symbol' ? line : cited(line))),
    cover: blocks(document.cover),
    preamble: blocks(document.preamble),
    body: blocks(document.body),
    conclusions: blocks(document.conclusions),
    annexes: document.annexes.map(annex => mapAnnex(annex, annotate)),
    notes: document.notes.map((note): Note => ({ ...note, paragraphs: note.paragraphs.map(cited) }))
  }
}

function withCitations<T extends Citing>(text: T, annotate: Annotate): T {
  const { citations: _, ...rest } = text
  const { runs, citations } = annotate(text.runs)
  return { ...rest, runs, ...(citations.length > 0 && { citations }) } as T
}

function mapBlock(block: Block, annotate: Annotate): Block {
  const blocks = (list: readonly Block[]): Block[] => list.map(child => mapBlock(child, annotate))
  switch (block.type) {
    case 'paragraph':
      return { ...withCitations(block, annotate), children: blocks(block.children) }
    case 'quote':
    case 'speech':
      return { ...block, children: blocks(block.children) }
    case 'table':
      return mapTable(block, annotate)
    case 'figure':
    case 'contents':
    case 'separator':
      return block
    case 'title':
    case 'heading':
    case 'formula':
    case 'caption':
    case 'remark':
    case 'narrative':
    case 'vote':
    case 'signature':
    case 'closing':
      return withCitations(block, annotate)
  }
}

function mapTable(table: Table, annotate: Annotate): Table {
  const paragraph = (text: CellParagraph): CellParagraph => withCitations(text, annotate)
  return {
    ...table,
    rows: table.rows.map(row => ({
      ...row,
      cells: row.cells.map(cell => ({ ...cell, paragraphs: cell.paragraphs.map(paragraph) }))
    }))
  }
}

function mapAnnex(annex: Annex, annotate: Annotate): Annex {
  const blocks = (list: readonly Block[]): Block[] => list.map(block => mapBlock(block, annotate))
  return {
    ...annex,
    title: blocks(annex.title),
    preamble: blocks(annex.preamble),
    body: blocks(annex.body),
    conclusions: blocks(annex.conclusions),
    annexes: annex.annexes.map(inner => mapAnnex(inner, annotate))
  }
}

/** The runs of every text of a document, in print order. */
export function textsOf(document: Assembled): (readonly Run[])[] {
  const texts: (readonly Run[])[] = []
  mapTexts(document, runs => {
    texts.push(runs)
    return { runs, citations: [] }
  })
  return texts
}
