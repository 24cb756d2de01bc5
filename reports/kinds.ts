import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseSymbol } from '../src/knowledge/symbols/index.ts'
import type { DocumentTree } from '../src/model/document.ts'
import { convertFolder } from './documents.ts'
import { selfNamed } from './kinds/self-named.ts'
import { markdownTable, share } from './table.ts'

/**
 * Compares the kind and symbol of every document of the folders given with a manifest: a `manifest.tsv` in the folder
 * or above it, with the columns `file`, `symbol` and `kind`. Documents whose kind the manifest leaves open, because
 * its word names a body or a series, and those that name themselves otherwise on their first page (`kinds/self-named.ts`)
 * are listed, not counted; nothing of our own answer decides what is counted.
 *
 *     npm run report:kinds -- FOLDER… [--converted FOLDER_OF_JSON]
 */
const { values, positionals } = parseArgs({ options: { converted: { type: 'string' } }, allowPositionals: true })

interface Row {
  readonly symbol: string
  readonly kind: string
}

interface Judged extends Row {
  readonly stem: string
  readonly ours: string
  readonly verdict: 'right' | 'wrong' | 'disputed' | 'unread'
  readonly why: string
  readonly ourSymbol: string
}

/** Our kinds that a manifest's word stands for; its words for a body or a series leave the kind open. */
const meanings: Readonly<Record<string, readonly string[]>> = {
  agenda: ['agenda'],
  budget: ['budget-section'],
  charter: ['treaty'],
  corrigendum: ['corrigendum'],
  'decision-ga': ['decision'],
  'draft-ga': ['draft-resolution', 'draft-decision'],
  'draft-ga-ecosoc': ['draft-resolution', 'draft-decision'],
  'draft-sc': ['draft-resolution', 'draft-decision'],
  'GA-DEC': ['decision'],
  'GA-RES': ['resolution'],
  information: ['information'],
  letter: ['letter'],
  'ngo-statement': ['ngo-statement'],
  note: ['note'],
  'note-verbale': ['note-verbale'],
  'report-acabq': ['report'],
  'report-main-committee': ['report'],
  'report-other': ['report'],
  'report-sg': ['report'],
  'resolution-ga': ['resolution'],
  'resolution-sc': ['resolution'],
  'SC-DRAFT': ['draft-resolution'],
  'SC-PRST': ['presidential-statement'],
  'SC-RES': ['resolution'],
  'SC-RES-OLD': ['resolution'],
  'secretariat-circular': ['information-circular', 'bulletin', 'administrative-instruction'],
  'summary-record': ['summary-record'],
  upr: ['universal-periodic-review'],
  'verbatim-record': ['verbatim-record']
}

function readManifest(folder: string): ReadonlyMap<string, Row> {
  const path = [folder, dirname(folder), join(dirname(folder), '..', 'gold')]
    .map(place => join(place, 'manifest.tsv'))
    .find(existsSync)
  if (!path) throw new Error(`no manifest.tsv in ${folder} or above it`)
  const [head = [], ...lines] = readFileSync(path, 'utf8')
    .split('\n')
    .map(line => line.split('\t'))
  const at = (name: string): number => head.indexOf(name)
  return new Map(
    lines.map(cells => [
      basename(cells[at('file')] ?? '').replace(/\.\p{L}+$/u, ''),
      { symbol: cells[at('symbol')] ?? '', kind: cells[at('kind')] ?? '' }
    ])
  )
}

function judge(stem: string, row: Row, document: DocumentTree | undefined): Judged {
  const { symbol = '', otherSymbols = [], title } = document?.metadata ?? {}
  const ours = document?.kind ?? ''
  const meant = meanings[row.kind]
  const base = { ...row, stem, ours, ourSymbol: [symbol, ...otherSymbols].join(' ') }
  if (!document) return { ...base, verdict: 'unread', why: 'no text' }
  if (!meant) return { ...base, verdict: 'disputed', why: 'the manifest names a body or a series' }
  if (meant.includes(ours)) return { ...base, verdict: 'right', why: '' }
  const words = selfNamed(stem, document)
  if (words !== undefined) return { ...base, verdict: 'disputed', why: `the document calls itself “${words}”` }
  return { ...base, verdict: 'wrong', why: title?.text.slice(0, 90) ?? 'no title read' }
}

/** Whether the symbol is the one of the manifest, in whatever spelling; double symbols agree by one of the two. */
function sameSymbol({ symbol, ourSymbol }: Judged): boolean {
  const wanted = [symbol, ...symbol.split(/-(?=[A-Z]+\/)/u)].map(
    text => parseSymbol(text)?.key ?? text.replace(/\s/gu, '')
  )
  return ourSymbol.split(' ').some(key => wanted.includes(key))
}

const judged: Judged[] = []
for (const folder of positionals) {
  const manifest = readManifest(folder)
  for await (const { stem, document } of convertFolder(folder, values.converted)) {
    const row = manifest.get(stem)
    if (row) judged.push(judge(stem, row, document))
  }
}

const of = (verdict: Judged['verdict']): Judged[] => judged.filter(each => each.verdict === verdict)
const counted = of('right').length + of('wrong').length
const list = (rows: readonly Judged[]): string =>
  markdownTable(
    ['file', 'manifest', 'ours', 'because'],
    rows.map(({ stem, kind, ours, why }) => [stem, kind, ours, why])
  )
const read = judged.filter(({ verdict }) => verdict !== 'unread')
const wrongSymbols = read.filter(row => !sameSymbol(row))

console.log(`Kinds: ${share(of('right').length, counted)} right; ${of('disputed').length} in doubt, not counted.\n`)
console.log(`Wrong:\n\n${list(of('wrong'))}\n\nIn doubt:\n\n${list(of('disputed'))}\n`)
console.log(
  `Not read: ${
    of('unread')
      .map(({ stem }) => stem)
      .join(', ') || 'none'
  }\n`
)
console.log(`Symbols: ${share(read.length - wrongSymbols.length, read.length)} right.\n`)
console.log(
  markdownTable(
    ['file', 'manifest', 'ours'],
    wrongSymbols.map(({ stem, symbol, ourSymbol }) => [stem, symbol, ourSymbol || '–'])
  )
)
