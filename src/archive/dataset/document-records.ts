import type { ManifestLine } from '../../batch/index.ts'
import { symbolLink } from '../../knowledge/symbols/index.ts'
import type { DocumentTree } from '../../model/document.ts'
import { ParagraphWalk } from './paragraphs.ts'
import type { DocumentRecord, DocumentRecords } from './records.ts'

/** Everything an export tells of one converted document. */
export function recordsOf(line: ManifestLine, tree: DocumentTree): DocumentRecords {
  const { paragraphs, speeches, votes } = new ParagraphWalk(line.stem, tree)
  const cites = [...new Set(paragraphs.flatMap(({ citations }) => citations.map(({ symbol }) => symbol)))]
  const text = paragraphs.map(one => (one.number === null ? one.text : `${one.number} ${one.text}`)).join('\n\n')
  const document: DocumentRecord = {
    ...factsOf(line, tree),
    pages: tree.source.pageCount,
    grade: line.grade ?? null,
    source: tree.source.name,
    sha256: tree.source.sha256,
    cites,
    paragraphs: paragraphs.length,
    text
  }
  return { document, paragraphs, speeches, votes }
}

function factsOf({ stem }: ManifestLine, { metadata, kind, language }: DocumentTree) {
  const { symbol, otherSymbols = [], title, date, adoptionDate, session, organId } = metadata
  return {
    id: stem,
    symbol: symbol ?? null,
    symbols: [...(symbol === undefined ? [] : [symbol]), ...otherSymbols],
    title: title?.text ?? null,
    kind,
    language,
    date: date?.iso ?? null,
    adopted: adoptionDate?.iso ?? null,
    session: session?.value ?? null,
    organ: organId ?? null,
    link: symbol === undefined ? null : symbolLink(symbol, language)
  }
}
