import type { Annex, Block, DocumentTree } from '../../model/document.ts'

/** Every list of blocks at the margin of a document, in reading order: its zones, the titles and zones of its annexes. */
export function* zonesOf(document: DocumentTree): Generator<readonly Block[]> {
  yield document.cover
  yield* zonesOfPart(document)
}

function* zonesOfPart(part: Pick<Annex, 'preamble' | 'body' | 'conclusions' | 'annexes'>): Generator<readonly Block[]> {
  yield* [part.preamble, part.body, part.conclusions]
  for (const annex of part.annexes) {
    yield annex.title
    yield* zonesOfPart(annex)
  }
}
