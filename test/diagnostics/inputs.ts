import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { convertFile } from '../../src/batch/convert-file.ts'
import { stampOf } from '../../src/batch/hash.ts'
import { reportAudit } from '../../src/checks/conservation/report.ts'
import { checkContinuity } from '../../src/checks/continuity/continuity.ts'
import { convert } from '../../src/convert.ts'
import type { Code } from '../../src/diagnostics/catalogue.ts'
import type { Report } from '../../src/diagnostics/diagnostic.ts'
import type { ConvertOptions } from '../../src/options.ts'
import { citations } from '../../src/structure/citations/citations.ts'
import { footnotes } from '../../src/structure/footnotes/footnotes.ts'
import { readSymbols } from '../../src/structure/masthead/symbols.ts'
import { fontOfGlyphNumbers, inGlyphNumbers, pdfFile, show } from '../readers/pdf-file.ts'
import { lay, ownFolder, runTold, troubledWorker } from '../support/batch.ts'
import { note, paragraph, runStage, runs, shaped } from '../support/build.ts'
import { emptyDocument } from '../support/empty-document.ts'
import { encryptedPdf } from '../support/encrypted-pdf.ts'

type Codes = Promise<readonly string[]> | readonly string[]

/** For every diagnostic, a way to come by it: the smallest document, or what a stage or check is given. */
export const inputs: Readonly<Record<Code, () => Codes>> = {
  'file-not-readable': () => failureOf('missing.txt'),
  'format-unknown': () =>
    codesOf(
      'image.txt',
      Uint8Array.from({ length: 400 }, (_, at) => at % 7)
    ),
  'file-empty': () => codesOf('empty.txt', ''),
  'pdf-encrypted': () => codesOf('locked.pdf', encryptedPdf('secret')),
  'pdf-damaged': () => codesOf('cut.pdf', '%PDF-1.7\n1 0 obj\n<<'),
  'no-text-layer': () => codesOf('scan.pdf', pdfFile([{ content: '' }])),
  'too-many-pages': () => codesOf('long.pdf', pdfFile([page(), page()]), { maxPages: 1 }),
  'text-encoding': () => codesOf('odd.txt', Uint8Array.from([0x41, 0xff, 0x42, 0x0a])),
  'text-encoding-found': () => codesOf('wide.txt', Buffer.from('The Committee met on 3 May 2044.\n', 'utf16le')),
  'front-matter-unreadable': () => codesOf('a.md', '---\nsymbol: [A/99/1\n---\n\nThe Committee met.\n'),
  'json-unreadable': () => codesOf('a.json', '{"schema": '),
  'json-invalid': () => codesOf('a.json', '{"schema": "undoc-document/1"}'),
  'xml-unreadable': () => codesOf('a.akn.xml', '<akomaNtoso><doc></akomaNtoso>'),
  'xml-doctype': () => codesOf('a.akn.xml', '<!DOCTYPE akomaNtoso [<!ENTITY a "a">]><akomaNtoso>&a;</akomaNtoso>'),
  'xml-not-akoma-ntoso': () => codesOf('a.akn.xml', '<html/>'),
  'nested-too-deep': () => codesOf('a.json', `${'['.repeat(5000)}${']'.repeat(5000)}`),
  'page-without-text': () => codesOf('half.pdf', pdfFile([page(), { content: wholePageImage }])),
  'page-damaged': () => codesOf('half.pdf', pdfFile([page(), { content: `q ${line} ) endobj`.replace('ET', '') }])),
  'page-doubtful': () => codesOf('read.pdf', pdfFile([{ content: `${wholePageImage}${line}` }])),
  'characters-unknown': () =>
    codesOf('half.pdf', pdfFile([page(), inGlyphNumbers('Lake 2044')], { extra: fontOfGlyphNumbers('Lakeside') })),
  'text-layer-unusable': () =>
    codesOf(
      'cipher.pdf',
      pdfFile([inGlyphNumbers('Lake 2044 '.repeat(60))], { extra: fontOfGlyphNumbers('Lakeside') })
    ),
  'hidden-text': () => codesOf('off.pdf', pdfFile([{ content: `${line}${show('Kept out', 72, 9000)}` }])),
  'language-uncertain': () => codesOf('short.txt', 'Ilulissat 2044\n'),
  'number-gap': () => codesOf('gap.txt', numbered('1', '2', '3', '5', '6')),
  'number-repeated': () => codesOf('twice.txt', numbered('1', '2', '3', '3', '4')),
  'number-step-back': () => codesOf('back.txt', numbered('1', '2', '3', '4', '5', '3', '6')),
  'table-order-unknown': () => codesOf('table.txt', scatteredCells),
  'note-without-mark': () => stageCodes([paragraph('No mark.')], [note('1', 'A note.')]),
  'mark-without-note': () => stageCodes([paragraph('A mark.^1^')], []),
  'symbol-missing': () => codesOf('plain.txt', 'The Committee met on the lake.\n'),
  'symbol-differs': () =>
    told(report =>
      readSymbols(
        [{ field: 'symbol', runs: runs('A/99/77'), places: [] }],
        [{ reason: 'running-head', text: 'A/99/78', place: { page: 2 } }],
        report
      )
    ),
  'annex-missing': () =>
    told(report => checkContinuity({ ...emptyDocument, annexes: [annex('I'), annex('III')] }, report)),
  'page-missing': () =>
    told(report => checkContinuity({ ...emptyDocument, setAside: pageNumbers(1, 2, 3, 5, 6) }, report)),
  'preamble-without-operative': () =>
    told(report =>
      checkContinuity(
        { ...emptyDocument, kind: 'resolution', preamble: [paragraph('Recalling the lake,', { role: 'recital' })] },
        report
      )
    ),
  'contents-entry-missing': () =>
    told(report => checkContinuity({ ...emptyDocument, body: [contents, ...headings.slice(1)] }, report)),
  'vote-count-differs': () =>
    told(report => checkContinuity({ ...emptyDocument, metadata: { vote: { inFavour: 3 } }, body: [vote] }, report)),
  'output-not-written': () => failureOf('good.txt', { blocked: true }),
  'time-limit': () => troubled('HANG', { timeoutMs: 1500 }),
  'memory-limit': () => troubled('FILL', { memoryBytes: 150_000_000 }),
  'output-too-large': () => troubled('The Committee met.\n', { outputBytes: 10 }),
  'worker-crashed': () => troubled('CRASH', {}),
  'citation-link-differs': () =>
    runStage(citations, {
      ...emptyDocument,
      body: [paragraph('', { runs: [{ text: 'A/91/1', link: 'https://undocs.org/A/91/2' }] })]
    }).diagnostics.map(({ code }) => code),
  'text-lost': () => told(report => reportAudit({ ...emptyAudit, lost: 1 }, report)),
  'text-invented': () => told(report => reportAudit({ ...emptyAudit, invented: 1 }, report)),
  'stage-failed': async () => {
    const fail = () => {
      throw new Error('a fault')
    }
    const { diagnostics } = await convert(fileOf('plain.txt', 'The Committee met.\n'), {}, { after: fail })
    return diagnostics.map(({ code }) => code)
  }
}

const emptyAudit = { source: 1, kept: 1, setAside: {}, repaired: {}, lost: 0, invented: 0 }

/** Cells of a table one a line, of which nothing tells the rows. */
const scatteredCells = `The posts of the lighthouses are these for the year, as the keepers have decided them now.
${['Action', 'Post', 'Number', 'New', 'Keeper', 'P-4', '1', 'New', 'Guard', 'P-3', 'New', 'Cook', 'P-2', '2'].join('\n')}
The keepers took note of the table and of what it says of posts, and went home again.
`

const line = show('The Committee met on the lake.', 72, 700)

const page = () => ({ content: line })

/** An image of one pixel, drawn over the whole page. */
const wholePageImage = 'q 612 0 0 792 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q\n'

const fileOf = (name: string, content: string | Uint8Array) => ({
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content
})

async function codesOf(name: string, content: string | Uint8Array, options: ConvertOptions = {}) {
  const { diagnostics } = await convert(fileOf(name, content), options)
  return diagnostics.map(({ code }) => code)
}

function told(tell: (report: Report) => void): string[] {
  const codes: string[] = []
  tell(({ code }) => void codes.push(code))
  return codes
}

const stageCodes = (flow: Parameters<typeof shaped>[0], notes: ReturnType<typeof note>[]): string[] =>
  runStage(footnotes, shaped(flow, { notes })).diagnostics.map(({ code }) => code)

const numbered = (...numbers: readonly string[]): string =>
  numbers.map(number => `${number}. The Committee took note of lighthouse ${number} on the lake.\n\n`).join('')

const pageNumbers = (...numbers: readonly number[]) =>
  numbers.map((number, at) => ({ reason: 'page-number' as const, text: String(number), place: { page: at + 1 } }))

const annex = (number: string) => ({
  label: `Annex ${number}`,
  number,
  kind: 'annex' as const,
  title: [],
  preamble: [],
  body: [],
  conclusions: [],
  annexes: [],
  places: []
})

const titles = [
  'Introduction to the lake',
  'State of the lighthouses',
  'Fog signals of the lighthouses',
  'Ferries and locks',
  'Keepers of the lamps',
  'Conclusions on ferries'
]

const headings = titles.map(title => ({ type: 'heading' as const, rank: 1, runs: runs(title), places: [] }))

const contents = {
  type: 'contents' as const,
  entries: titles.map(title => ({ runs: runs(title), level: 1 })),
  places: [{ page: 1 }]
}

const vote = {
  type: 'vote' as const,
  choice: 'in-favour' as const,
  label: 'In favour:',
  names: ['Aland', 'Borduria'],
  runs: runs('In favour: Aland, Borduria'),
  places: [{ page: 3 }]
}

async function failureOf(file: string, { blocked = false } = {}): Promise<readonly string[]> {
  const folder = ownFolder()
  lay(folder, { 'good.txt': 'The Committee met.\n' })
  const out = join(folder, 'out')
  if (blocked) writeFileSync(out, '')
  else mkdirSync(out)
  const job = { path: join(folder, file), stem: 'good', bytes: 1 }
  const { failure = '' } = await convertFile(job, {
    out,
    to: ['md'],
    convert: {},
    outputBytes: 1e6,
    stamp: stampOf(['md'], {})
  })
  return [failure]
}

async function troubled(text: string, limits: object): Promise<readonly string[]> {
  const folder = ownFolder()
  lay(folder, { 'a.txt': `${text}\n` })
  const options = { inputs: [join(folder, 'a.txt')], out: join(folder, 'out'), to: ['md' as const], limits }
  const workerModule = pathToFileURL(troubledWorker.pathname)
  return Object.keys((await runTold({ ...options, workerModule })).summary.failures)
}
