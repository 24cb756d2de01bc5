import { DatabaseSync } from 'node:sqlite'
import { parseSymbol } from '../../knowledge/symbols/index.ts'
import { searchedPhrase } from './searchable.ts'
import { catalogueSchema } from './tables.ts'

/** A paragraph that answers a question. */
export interface Hit {
  /** Id of the paragraph. */
  readonly id: string
  readonly document: string
  readonly symbol: string | null
  readonly language: string
  readonly kind: string
  readonly number: string | null
  readonly text: string
  readonly page: number | null
  readonly link: string | null
}

/** What is asked of a catalogue. */
export type Question =
  | { readonly ask: 'text'; readonly words: string }
  | { readonly ask: 'citing'; readonly symbol: string }
  | { readonly ask: 'paragraph'; readonly number: string; readonly symbol: string }

/** Which answers are wanted. */
export interface Wanted {
  readonly language?: string
  readonly kind?: string
  /** @default 20 */
  readonly limit?: number
}

/**
 * Read a question. Two forms are known, everything else is words to find:
 *
 *     cites S/RES/1325 (2000)      which documents cite S/RES/1325 (2000)
 *     paragraph 5 (a) of A/99/77
 */
export function readQuestion(text: string): Question {
  const [, cited] = /^\s*(?:which\s+documents?\s+)?cit(?:e|es|ing)\s+(.+?)\s*\??\s*$/iu.exec(text) ?? []
  if (cited !== undefined && parseSymbol(cited)) return { ask: 'citing', symbol: parseSymbol(cited)!.key }
  const [, number, of] = /^\s*para(?:graph|\.)?\s+(.{1,40}?)\s+of\s+(.+?)\s*\??\s*$/iu.exec(text) ?? []
  if (number !== undefined && parseSymbol(of!)) return { ask: 'paragraph', number, symbol: parseSymbol(of!)!.key }
  return { ask: 'text', words: text }
}

/** Opens a catalogue to be asked. Throws when the file is none. */
export class Catalogue {
  readonly #database: DatabaseSync

  constructor(path: string) {
    this.#database = new DatabaseSync(path, { readOnly: true })
    if (!this.#isCatalogue()) {
      this.#database.close()
      throw new Error(`“${path}” is no catalogue of ${catalogueSchema}; make one with undoc export`)
    }
  }

  ask(question: Question, wanted: Wanted = {}): readonly Hit[] {
    const given = { language: wanted.language ?? null, kind: wanted.kind ?? null, limit: wanted.limit ?? 20 }
    if (question.ask === 'citing') return this.#all(citing, { ...given, symbol: question.symbol })
    if (question.ask === 'paragraph')
      return this.#all(paragraph, { ...given, symbol: question.symbol, path: pathOf(question.number) })
    const match = matchOf(question.words)
    return match === '' ? [] : this.#all(words, { ...given, match })
  }

  close(): void {
    this.#database.close()
  }

  #all(query: string, values: Readonly<Record<string, string | number | null>>): Hit[] {
    return this.#database
      .prepare(query)
      .all(values)
      .map(row => ({ ...row }) as unknown as Hit)
  }

  #isCatalogue(): boolean {
    try {
      const row = this.#database.prepare(`select value from about where name = 'schema'`).get()
      return row?.value === catalogueSchema
    } catch {
      return false
    }
  }
}

const hit = 'p.id, p.document, d.symbol, d.language, d.kind, p.number, p.text, p.page, d.link'
const filter = '(:language is null or d.language = :language) and (:kind is null or d.kind = :kind)'

/** Best match first; equal ones in the order of the catalogue. */
const words = `
select ${hit} from paragraph_search s
join paragraph p on p.number_in_catalogue = s.rowid join document d on d.id = p.document
where paragraph_search match :match and ${filter} order by bm25(paragraph_search), s.rowid limit :limit`

/** Every citing paragraph once, in the order of the catalogue. */
const citing = `
select ${hit} from (select distinct paragraph from citation where symbol = :symbol) c
join paragraph p on p.id = c.paragraph join document d on d.id = p.document
where ${filter} order by p.number_in_catalogue limit :limit`

/** The paragraph of the main text, else those of annexes, with what belongs to it. */
const paragraph = `
with recursive own as (
  select p.id, p.number_in_catalogue as place from document_symbol y join paragraph p on p.document = y.document
  where y.symbol = :symbol and p.path = :path and (p.zone in ('body', 'preamble') or not exists (
    select 1 from paragraph q where q.document = p.document and q.path = :path and q.zone in ('body', 'preamble')))
  union select p.id, p.number_in_catalogue from own join paragraph p on p.parent = own.id
)
select ${hit} from own join paragraph p on p.number_in_catalogue = own.place join document d on d.id = p.document
where ${filter} order by own.place limit :limit`

/** `5 (a) (ii)` as a path: `5/a/ii`. */
const pathOf = (number: string): string =>
  number
    .split(/[\s().,/\u2012-\u2015-]+/u)
    .filter(Boolean)
    .join('/')

/** Words and quoted phrases of a query for FTS5: each quoted, so that none of its operators has a meaning; all must be there. */
function matchOf(query: string): string {
  const asked = query.match(/"[^"]*"|[^\s"]+/gu) ?? []
  return asked
    .map(one => searchedPhrase(one.replaceAll('"', '')))
    .filter(({ words }) => /[\p{L}\p{N}]/u.test(words))
    .map(({ words, isPrefix }) => `"${words}"${isPrefix ? '*' : ''}`)
    .join(' ')
}
