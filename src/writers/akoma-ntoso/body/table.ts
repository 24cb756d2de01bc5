import type { Caption, Table, TableCell, TableRow } from '../../../model/document.ts'
import { element, type XmlElement } from '../element.ts'
import { isBlank, writeInline, writeNotesBeneath } from '../inline/inline.ts'
import type { OpenTable, Writing } from '../writing.ts'
import { numberAndText } from './numbered-text.ts'

/** A table with the caption printed above it, when there is one. */
export interface CaptionedTable {
  readonly table: Table
  readonly caption?: Caption
}

/**
 * Write a table: rows of `th` and `td` with a `p` for each paragraph of the cell; spans as printed.
 *
 * A row without cells cannot be written and has no text; it is left out. A table needs a row, so
 * one without rows gets an empty one.
 */
export function writeTable({ table, caption }: CaptionedTable, parent: string, writing: Writing): WrittenTable {
  const eId = writing.ids.counted(parent, 'table')
  const open: OpenTable = { id: eId, parent, notes: [] }
  const inside = { ...writing, table: open }
  const head = caption && element('caption', {}, numberAndText(caption, inside))
  const rows = table.rows.filter(({ cells }) => cells.length > 0).map(row => writeRow(row, inside))
  const content = rows.length > 0 ? rows : element('tr', {}, element('td'))
  return { table: element('table', { eId }, head, content), beneath: writeNotesBeneath(open, writing) }
}

/** A table, and the notes printed beneath it, which stand behind remarks on its sources. */
export interface WrittenTable {
  readonly table: XmlElement
  readonly beneath: readonly XmlElement[]
}

function writeRow({ cells, head }: TableRow, writing: Writing): XmlElement {
  const attributes = { class: head ? 'header' : undefined }
  return element(
    'tr',
    attributes,
    cells.map(cell => writeCell(cell, head === true || cell.rowHead === true, writing))
  )
}

function writeCell(cell: TableCell, head: boolean, writing: Writing): XmlElement {
  const paragraphs = cell.paragraphs
    .filter(({ runs }) => !isBlank(runs))
    .map(text => element('p', {}, writeInline(text, writing)))
  return element(head ? 'th' : 'td', { colspan: span(cell.columns), rowspan: span(cell.rows) }, paragraphs)
}

const span = (count = 1): string | undefined => (count > 1 ? String(count) : undefined)
