import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ManifestLine, runBatch } from '../src/batch/index.ts'
import { validateAkomaNtoso } from '../src/checks/validation/akoma-ntoso.ts'
import { validateJson } from '../src/checks/validation/json.ts'
import type { DocumentTree } from '../src/model/document.ts'
import floors from './corpus-floors.json' with { type: 'json' }
import { f1, readingCitations } from './support/reading-citations.ts'
import { type Figures, hasShared, type Score, score, shared } from './support/scorer.ts'
import { coverage, hasPoppler } from './support/witness.ts'

/**
 * The development corpus, where it stands beside the repository: every file converts or is refused with a typed
 * error, every output is valid, nothing is lost, and no figure falls below the floor reached before.
 * `corpus-floors.json` holds the floors; raise them when the figures rise.
 */
if (hasShared && !hasPoppler) console.log('corpus: no pdftotext on this machine; the second witness is skipped')
if (!hasShared) console.log('corpus: no ../shared beside the repository; the development corpus is skipped')

/** Figures may differ from the floor by rounding only. */
const tolerance = 0.051

const out = mkdtempSync(join(tmpdir(), 'undoc-corpus-'))
const results: ManifestLine[] = []

beforeAll(async () => {
  if (!hasShared) return
  const folders = ['pdf', 'text', 'typeset/pdf', 'typeset/text'].map(folder => join(shared, 'corpus', folder))
  await runBatch({ inputs: folders, out, limits: { jobs: 2 } }, event => {
    if (event.type === 'finished') results.push(event.line)
  })
})
afterAll(() => rmSync(out, { recursive: true, force: true }))

describe.skipIf(!hasShared)('the development corpus', () => {
  test('converts, or is refused with a typed error', () => {
    const failed = results.filter(({ status }) => status === 'failed')
    for (const { path, errors } of failed)
      console.log(`refused: ${path.split('/').at(-1)}: ${errors.map(({ code }) => code).join(', ')}`)
    expect(results.length).toBeGreaterThan(300)
    expect(
      failed.filter(({ errors }) => !errors.every(({ code }) => floors.refusals.includes(code))).map(({ path }) => path)
    ).toEqual([])
    expect(failed.length).toBeLessThanOrEqual(floors.refused)
  })

  test('loses and invents no character', () => {
    const faulty = documents().filter(({ document: { audit } }) => audit.lost > 0 || audit.invented > 0)
    expect(
      faulty.map(({ stem, document: { audit } }) => `${stem}: ${audit.lost} lost, ${audit.invented} invented`)
    ).toEqual([])
  })

  test.skipIf(!hasPoppler)('holds what a second reader finds in the born-digital PDFs', () => {
    const lacking: string[] = []
    let characters = 0
    for (const { stem, path, document } of documents().filter(({ path }) => path.endsWith('.pdf'))) {
      const seen = coverage(path, document)
      characters += seen.characters
      if (seen.missing > 0.001 * seen.characters)
        lacking.push(`${stem}: ${seen.missing} of ${seen.characters}: ${seen.sample}`)
    }
    console.log(`poppler: ${characters} characters; below 99.9 %: ${lacking.join('; ') || 'none'}`)
    expect(lacking.filter(line => !floors.witnessExceptions.some(({ stem }) => line.startsWith(stem)))).toEqual([])
  })

  test('gives JSON that is valid against the published schema', async () => {
    const invalid: string[] = []
    for (const { stem, document } of documents()) {
      const issues = await validateJson(document)
      if (issues.length > 0) invalid.push(`${stem}: ${issues[0]!.message}`)
    }
    expect(invalid).toEqual([])
  })

  test('gives Akoma Ntoso that is valid against the OASIS schema and the profile', async () => {
    const xsdPath = join(shared, 'schemas', 'akomantoso30.xsd')
    const invalid: string[] = []
    for (const { stem } of converted()) {
      const issues = (await validateAkomaNtoso(readFileSync(join(out, `${stem}.akn.xml`), 'utf8'), { xsdPath })).filter(
        ({ severity }) => severity === 'error'
      )
      if (issues.length > 0) invalid.push(`${stem}: ${issues[0]!.rule}: ${issues[0]!.message}`)
    }
    expect(invalid).toEqual([])
  })

  test('cites what the hand-made readings list', () => {
    const scores = readingCitations(out).flatMap(document => {
      const score = f1(document)
      return score === undefined ? [] : [{ stem: document.stem, score }]
    })
    const mean = scores.reduce((sum, { score }) => sum + score, 0) / scores.length
    console.log(
      `citations of hand-read documents: ${mean.toFixed(1)}; ` +
        scores.map(({ stem, score }) => `${stem} ${score.toFixed(1)}`).join(', ')
    )
    expect(mean).toBeGreaterThanOrEqual(floors.readingCitations)
  })

  for (const [name, { request, figures }] of Object.entries(floors.scores)) {
    test(`keeps the figures of ${name}`, () => {
      const found = score({ ...(request as Parameters<typeof score>[0]), out })
      print(name, found)
      expect(fallen(found, figures as Readonly<Record<string, Figures>>)).toEqual([])
    })
  }
})

const converted = (): ManifestLine[] => results.filter(({ status }) => status !== 'failed')

const documents = () =>
  converted()
    .map(({ stem, path }) => ({ stem, path, file: join(out, `${stem}.json`) }))
    .filter(({ file }) => existsSync(file))
    .map(({ stem, path, file }) => ({ stem, path, document: JSON.parse(readFileSync(file, 'utf8')) as DocumentTree }))

function fallen(found: Score, floor: Readonly<Record<string, Figures>>): string[] {
  return Object.entries(floor).flatMap(([group, figures]) =>
    Object.entries(figures).flatMap(([column, least]) => {
      const reached = found.summary[group]?.[column] ?? 0
      const fell = column === 'leak' ? reached > (least ?? 0) + 0.0051 : reached < (least ?? 0) - tolerance
      return fell ? [`${group} ${column}: ${reached.toFixed(2)}, floor ${least}`] : []
    })
  )
}

function print(name: string, { summary }: Score): void {
  const columns = [
    'text',
    'blocks',
    'numbering',
    'headings',
    'headLevels',
    'zones',
    'noteTexts',
    'noteAnchors',
    'tables',
    'emphasis',
    'metadata',
    'refs',
    'leak'
  ]
  const rows = Object.entries(summary).map(([group, figures]) => [
    group,
    ...columns.map(column => figures[column]?.toFixed(column === 'leak' ? 2 : 1) ?? '–')
  ])
  console.log(
    [name, ['', ...columns], ...rows]
      .map(row => (Array.isArray(row) ? row.map(cell => cell.padStart(11)).join('') : row))
      .join('\n')
  )
}
