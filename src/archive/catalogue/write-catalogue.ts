import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { DocumentRecords } from '../dataset/records.ts'
import { searchable } from './searchable.ts'
import { catalogueSchema, indexes, tables } from './tables.ts'

/** Columns of each table in the order of its values. */
const columns = {
  document: [
    'id',
    'symbol',
    'title',
    'kind',
    'language',
    'date',
    'adopted',
    'session',
    'organ',
    'link',
    'pages',
    'grade',
    'source',
    'sha256'
  ],
  document_symbol: ['symbol', 'document'],
  paragraph: [
    'number_in_catalogue',
    'id',
    'document',
    'parent',
    'position',
    'zone',
    'type',
    'number',
    'path',
    'section',
    'text',
    'page',
    'speech'
  ],
  paragraph_search: ['rowid', 'searchable'],
  citation: ['document', 'paragraph', 'symbol', 'text', 'pinpoint', 'date', 'evidence'],
  speech: ['id', 'document', 'name', 'affiliation', 'function', 'language'],
  vote: ['document', 'paragraph', 'choice', 'name']
} as const

type Table = keyof typeof columns
type Row = Readonly<Record<string, string | number | null>>

/**
 * Writes a catalogue, document by document. The file is new and of no use before `close`: write it under another name
 * and rename it. The same documents in the same order give the same bytes with one version of SQLite.
 */
export class CatalogueWriter {
  readonly #database: DatabaseSync
  readonly #inserts: Readonly<Record<Table, StatementSync>>
  #paragraphs = 0

  constructor(path: string) {
    this.#database = new DatabaseSync(path)
    this.#database.exec('pragma journal_mode = off; pragma synchronous = off;')
    this.#database.exec(`begin; ${tables}`)
    this.#database.prepare('insert into about values (?, ?)').run('schema', catalogueSchema)
    this.#inserts = Object.fromEntries(
      Object.entries(columns).map(([table, names]) => [table, this.#prepare(table, names)])
    ) as Record<Table, StatementSync>
  }

  add({ document, paragraphs, speeches, votes }: DocumentRecords): void {
    this.#insert('document', pick('document', document as unknown as Row))
    for (const symbol of new Set(document.symbols)) this.#insert('document_symbol', { symbol, document: document.id })
    for (const paragraph of paragraphs) {
      this.#paragraphs += 1
      const { citations, notes, section, ...facts } = paragraph
      this.#insert('paragraph', { number_in_catalogue: this.#paragraphs, ...facts, section: JSON.stringify(section) })
      this.#insert('paragraph_search', { rowid: this.#paragraphs, searchable: searchable(paragraph.text) })
      for (const citation of citations)
        this.#insert('citation', { document: document.id, paragraph: paragraph.id, ...citation })
    }
    for (const speech of speeches) this.#insert('speech', { ...speech, document: document.id })
    for (const vote of votes) this.#insert('vote', { ...vote, document: document.id })
  }

  close(): void {
    this.#database.exec(`${indexes} insert into paragraph_search(paragraph_search) values ('optimize'); commit;`)
    this.#database.close()
  }

  /** Give the file up. */
  drop(): void {
    this.#database.close()
  }

  #prepare(table: string, names: readonly string[]): StatementSync {
    const values = names.map(name => `:${name}`).join(', ')
    return this.#database.prepare(`insert into ${table} (${names.join(', ')}) values (${values})`)
  }

  #insert(table: Table, row: Row): void {
    this.#inserts[table].run(row)
  }
}

const pick = (table: Table, row: Row): Row => Object.fromEntries(columns[table].map(name => [name, row[name] ?? null]))
