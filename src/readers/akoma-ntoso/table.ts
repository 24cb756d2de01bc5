import type { Caption, Table, TableCell, TableRow } from '../../model/document.ts'
import { type NoteList, paragraphsOf, readInline } from './inline.ts'
import { childOf, elementsOf, type XmlElement } from './xml.ts'

/** Read a table, and the caption inside it as a block before it. */
export function readTable(element: XmlElement, notes: NoteList): [...Caption[], Table] {
  const caption = childOf(element, 'caption')
  const captions: Caption[] = caption
    ? [{ type: 'caption', runs: readInline(caption.children, notes), places: [] }]
    : []
  const rows = rowsOf(element).map(row => readRow(row, notes))
  return [...captions, { type: 'table', rows, places: [] }]
}

/** Rows of the table, also inside `thead` and the like, but not those of tables within cells. */
const rowsOf = (element: XmlElement): XmlElement[] =>
  elementsOf(element).flatMap(child =>
    child.name === 'tr' ? [child] : /^t(?:head|body|foot)$/u.test(child.name) ? rowsOf(child) : []
  )

function readRow(row: XmlElement, notes: NoteList): TableRow {
  const cells = elementsOf(row).filter(({ name }) => name === 'td' || name === 'th')
  const head = row.attributes.class === 'header' || (cells.length > 0 && cells.every(({ name }) => name === 'th'))
  return { cells: cells.map(cell => readCell(cell, head, notes)), ...(head && { head: true }) }
}

function readCell(cell: XmlElement, head: boolean, notes: NoteList): TableCell {
  const [columns, rows] = [cell.attributes.colspan, cell.attributes.rowspan].map(span => Number(span ?? 1))
  return {
    paragraphs: paragraphsOf(cell, notes),
    ...(columns! > 1 && { columns: columns! }),
    ...(rows! > 1 && { rows: rows! }),
    ...(!head && cell.name === 'th' && { rowHead: true })
  }
}
