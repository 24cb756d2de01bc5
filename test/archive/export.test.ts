import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import {
  Catalogue,
  type DocumentRecord,
  exportDocuments,
  exportFormats,
  type ParagraphRecord,
  readQuestion,
  type Wanted
} from '../../src/archive/index.ts'
import { contents } from '../support/contents.ts'
import { convertBefore } from '../support/converted.ts'
import { root } from '../support/sources.ts'

const converted = convertBefore({ 'empty.txt': '' })
const folder = converted.fresh()
beforeAll(async () => {
  const { problems } = await exportDocuments({ manifest: converted.manifest, out: folder, to: exportFormats })
  expect(problems).toEqual([])
})

const lines = <T>(file: string): T[] =>
  readFileSync(join(folder, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as T)
const documents = () => lines<DocumentRecord>('documents.jsonl')
const paragraphs = () => lines<ParagraphRecord>('paragraphs.jsonl')

function ask(question: string, wanted: Wanted = {}) {
  const catalogue = new Catalogue(join(folder, 'catalogue.sqlite'))
  const hits = catalogue.ask(readQuestion(question), wanted)
  catalogue.close()
  return hits
}

describe('an export', () => {
  test.each([
    ['document-record', documents],
    ['paragraph-record', paragraphs]
  ])('has lines that the schema %s describes', (name, read) => {
    const schema = JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8'))
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)
    expect(read().filter(line => !validate(line))).toEqual([])
  })

  test.each([
    ['documents', documents],
    ['paragraphs', paragraphs]
  ])('has the same %s in Parquet as in JSON Lines', async (name, read) => {
    const file = await asyncBufferFromFile(join(folder, `${name}.parquet`))
    expect(read().length).toBeGreaterThan(0)
    expect(await parquetReadObjects({ file })).toEqual(read())
  })

  test('has a card that points to the files it has', async () => {
    const only = converted.fresh()
    await exportDocuments({ manifest: converted.manifest, out: only, to: ['jsonl'] })
    expect(readFileSync(join(only, 'README.md'), 'utf8')).not.toContain('parquet')
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('data_files: paragraphs.parquet')
  })

  test('has every document that was converted, and none that failed', () => {
    const manifest = readFileSync(converted.manifest, 'utf8').trimEnd().split('\n')
    expect(documents().length).toBe(manifest.filter(line => !line.includes('"status":"failed"')).length)
  })

  test('gives every paragraph an id of its own and a parent that is there', () => {
    const ids = new Set(paragraphs().map(({ id }) => id))
    expect(ids.size).toBe(paragraphs().length)
    expect(paragraphs().filter(({ parent }) => parent !== null && !ids.has(parent))).toEqual([])
  })

  test('names paragraphs by their printed numbers', () =>
    expect(paragraphs().map(({ id }) => id)).toContain('resolution/lighthouses-en/plain#body/2/a'))

  test('cites only what stands in the text', () =>
    expect(
      paragraphs().flatMap(({ text, citations }) => citations.filter(citation => !text.includes(citation.text)))
    ).toEqual([]))

  test('is the same, byte by byte, the second time', async () => {
    const again = converted.fresh()
    await exportDocuments({ manifest: converted.manifest, out: again, to: exportFormats })
    expect(contents(again)).toEqual(contents(folder))
  })

  test('names a document whose JSON was changed, and goes on', async () => {
    const file = join(converted.out, 'resolution/lighthouses-en/plain.json')
    const before = readFileSync(file)
    writeFileSync(file, '{}')
    const told = await exportDocuments({ manifest: converted.manifest, out: converted.fresh(), to: ['jsonl'] })
    writeFileSync(file, before)
    expect(told.problems.map(({ stem }) => stem)).toEqual(['resolution/lighthouses-en/plain'])
    expect(told.documents).toBe(documents().length - 1)
  })
})

describe('the dataset card', () => {
  const card = () => readFileSync(join(folder, 'README.md'), 'utf8')

  test('begins with YAML that names languages and files', () =>
    expect(parse(card().split('---\n')[1]!)).toMatchObject({
      language: ['ar', 'en', 'es', 'fr', 'ru', 'zh'],
      configs: [{ data_files: 'paragraphs.parquet' }, { data_files: 'documents.parquet' }]
    }))

  test('explains every field of both files', () => {
    const fields = [documents()[0]!, paragraphs()[0]!].flatMap(line => Object.keys(line))
    expect(fields.filter(field => !card().includes(`| \`${field}\` |`))).toEqual([])
  })

  test('explains the parts of a whole document', () =>
    expect(card()).toContain('A paragraph or list item with what belongs to it'))
})

describe('a catalogue finds words', () => {
  test.each([
    ['en', 'Lighthouses "inland waterways"'],
    ['fr', 'interieures phares'],
    ['es', 'faros estado'],
    ['ru', 'шлюз*'],
    ['zh', '灯塔'],
    ['zh', '塔'],
    ['ar', 'المنارات'],
    ['ar', 'مَنارات']
  ])('in %s: %s', (language, words) => {
    const hits = ask(words)
    expect(hits.length).toBeGreaterThan(0)
    expect(new Set(hits.map(hit => hit.language))).toEqual(new Set([language]))
  })

  test('only where all of them are', () => expect(ask('lighthouses zeppelin')).toEqual([]))

  test('and takes no character for an operator', () => expect(ask('NEAR( lighthouses" OR * -a:b')).toEqual([]))

  test('in one language or kind when asked', () => {
    expect(ask('lighthouses', { kind: 'report', limit: 100 }).every(({ kind }) => kind === 'report')).toBe(true)
    expect(ask('lighthouses', { language: 'ru' })).toEqual([])
  })
})

describe('a catalogue knows', () => {
  test('which documents cite a resolution of the Security Council', () => {
    const hits = ask('which documents cite S/RES/3391 (2043)?', { limit: 100 })
    const cited = documents().filter(({ cites }) => cites.includes('S/RES/3391(2043)'))
    expect(cited.length).toBeGreaterThan(1)
    expect(new Set(hits.map(({ document }) => document))).toEqual(new Set(cited.map(({ id }) => id)))
  })

  test('a paragraph of a document, with its items', () => {
    const hits = ask('paragraph 2 of A/RES/99/412', { language: 'en' })
    expect(hits.map(({ number }) => number).slice(0, 3)).toEqual(['2.', '(a)', '(b)'])
  })

  test('an item of a paragraph', () =>
    expect(ask('para. 2 (a) of A/RES/99/412', { language: 'en' })[0]!.id).toMatch(/#body\/2\/a$/))

  test('nothing of a document it does not have', () => expect(ask('paragraph 2 of A/RES/99/1')).toEqual([]))
})

test('a file that is no catalogue is refused', () =>
  expect(() => new Catalogue(join(folder, 'README.md'))).toThrow(/no catalogue/))
