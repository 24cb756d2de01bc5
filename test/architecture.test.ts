import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesBelow, type Import, importsOfSource, root } from './support/sources.ts'

/** What each room may import; a room always may import itself. The table of docs/architecture.md. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  diagnostics: ['model'],
  knowledge: ['model'],
  stage: ['diagnostics', 'options'],
  options: ['model'],
  readers: ['model', 'diagnostics', 'knowledge', 'stage'],
  'layout/*': ['model', 'diagnostics', 'knowledge', 'stage'],
  'structure/*': ['model', 'diagnostics', 'knowledge', 'stage'],
  'writers/*': ['model', 'knowledge', 'diagnostics', 'options'],
  'checks/*': ['model', 'diagnostics', 'knowledge', 'stage'],
  pipeline: ['model', 'stage', 'layout/*', 'structure/*'],
  convert: ['model', 'diagnostics', 'options', 'stage', 'pipeline', 'readers', 'checks/*'],
  index: ['model', 'diagnostics', 'knowledge', 'options', 'stage', 'convert', 'writers/*', 'checks/*'],
  batch: ['index', 'model', 'diagnostics', 'options'],
  archive: ['index', 'model', 'diagnostics', 'knowledge', 'batch'],
  cli: ['index', 'model', 'diagnostics', 'options', 'batch', 'archive', 'checks/*']
}

/** The one home of each heavy dependency. */
const homes: Readonly<Record<string, RegExp>> = {
  'pdfjs-dist': /^readers\/pdf/,
  unified: /^(readers|writers)\/markdown/,
  'remark-parse': /^readers\/markdown/,
  'remark-stringify': /^writers\/markdown/,
  'remark-gfm': /^(readers|writers)\/markdown/,
  'remark-frontmatter': /^(readers|writers)\/markdown/,
  mdast: /^(readers|writers)\/markdown/,
  'xml-js': /^(writers|readers)\/akoma-ntoso|^checks\/validation/,
  ajv: /^checks\/validation/,
  'libxml2-wasm': /^checks\/validation/,
  'hyparquet-writer': /^archive\/dataset\/sinks/
}

const imports = importsOfSource()

/** Room of a file: its folder, for stages and writers the folder of the stage. */
function roomOf(file: string): string {
  const [first, second] = file.split('/')
  if (second === undefined) return first!.replace(/\.ts$/, '')
  return ['layout', 'structure', 'writers', 'checks'].includes(first!)
    ? `${first}/${second.replace(/\.ts$/, '')}`
    : first!
}

function isForbidden({ from, to }: Import): boolean {
  const [own, other] = [roomOf(from), roomOf(to)]
  if (own === other) return false
  const allowed = mayImport[own] ?? mayImport[own.replace(/\/.*/, '/*')] ?? []
  return !allowed.includes(other) && !allowed.includes(other.replace(/\/.*/, '/*'))
}

/** Folders within the folder of a stage that import each other, directly or around a corner; files beside them are common to all. */
function circles(): string[] {
  const folderOf = (file: string): string | undefined =>
    file.split('/').length > 3 ? file.split('/').slice(0, 3).join('/') : undefined
  const own = imports.flatMap(({ from, to, external }) => {
    const [a, b] = [folderOf(from), folderOf(to)]
    return !external && a && b && a !== b && roomOf(from) === roomOf(to) ? [[a, b] as const] : []
  })
  const next = Map.groupBy(own, ([a]) => a)
  const reaches = (from: string, seen: Set<string> = new Set()): Set<string> => {
    for (const [, to] of next.get(from) ?? []) if (!seen.has(to)) reaches(to, seen.add(to))
    return seen
  }
  return [...next.keys()].filter(folder => reaches(folder).has(folder))
}

describe('imports', () => {
  test('are found at all', () => expect(imports.length).toBeGreaterThan(100))

  test('point down the layer table', () => expect(imports.filter(one => !one.external && isForbidden(one))).toEqual([]))

  test('between folders of one stage point one way', () => expect(circles()).toEqual([]))

  test('of coordinates stay out of structure', () =>
    expect(
      imports.filter(({ from, to }) => from.startsWith('structure/') && /model\/(geometry|lines|paged-text)/.test(to))
    ).toEqual([]))

  test('of heavy packages have one home each', () =>
    expect(imports.filter(({ from, to, external }) => external && homes[to] && !homes[to].test(from))).toEqual([]))

  test('of Node’s process and console are left to the command line and the workers', () =>
    expect(imports.filter(({ from, to }) => to === 'node:process' && !from.startsWith('cli/'))).toEqual([]))
})

describe('every export', () => {
  const undocumented = (text: string): string[] =>
    [...text.matchAll(/(?<before>[^\n]*)\n(?<line>export (?!\{|\*|type \{)[^\n]*)/g)]
      .filter(({ groups }) => !groups?.before?.trimEnd().endsWith('*/'))
      .map(({ groups }) => groups!.line!)

  test('without a comment is seen', () =>
    expect(undocumented('\nexport const a = 1\n/** B. */\nexport const b = 2\n')).toEqual(['export const a = 1']))

  test('says in a comment what it is', () =>
    expect(
      ['src', 'reports', 'bench'].flatMap(folder =>
        filesBelow(folder).flatMap(file =>
          undocumented(readFileSync(join(root, folder, file), 'utf8')).map(line => `${folder}/${file}: ${line}`)
        )
      )
    ).toEqual([]))
})
