import { execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runBatch } from '../src/batch/index.ts'

/**
 * How well extracted text is read, whatever the extraction: PDFs, extracted with poppler's `pdftotext` in its three ways,
 * are converted and scored with the shared scorer against what we make of the PDF itself. That is no truth, so these
 * figures tell only how far the text falls behind. Emphasis and links, which text has not, count as lost.
 *
 *     npm run report:extractions -- [--shared ../shared] [--only REGEXP] [--worst N] FOLDER
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    shared: { type: 'string', default: '../shared' },
    only: { type: 'string', default: '.' },
    worst: { type: 'string', default: '5' }
  }
})
const from = positionals[0] ?? join(values.shared, 'corpus/pdf')
const folder = mkdtempSync(join(tmpdir(), 'undoc-extractions-'))
const [gold, texts, out, scorer] = ['gold', 'texts', 'out', 'score'].map(name => join(folder, name)) as [
  string,
  string,
  string,
  string
]

/** Options of `pdftotext` by the ending of the texts made with them. */
const ways: Readonly<Record<string, readonly string[]>> = { reading: [], layout: ['-layout'], raw: ['-raw'] }

const pdfs = globSync(join(resolve(from), '*.pdf')).filter(path => new RegExp(values.only, 'u').test(basename(path)))
mkdirSync(texts)
for (const path of pdfs)
  for (const [way, options] of Object.entries(ways))
    execFileSync('pdftotext', [...options, path, join(texts, `${basename(path, '.pdf')}.${way}.txt`)], {
      stdio: 'ignore'
    })
await runBatch({ inputs: pdfs, out: gold, to: ['akn'], limits: { jobs: 2 } })
for (const path of globSync(join(gold, '*.akn.xml'))) renameSync(path, path.replace('.akn.xml', '.xml'))
await runBatch({ inputs: [texts], out, to: ['akn'], limits: { jobs: 2 } })
cpSync(join(values.shared, 'tools/score'), scorer, { recursive: true })
execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: scorer, stdio: 'ignore' })
for (const way of Object.keys(ways)) {
  process.stdout.write(`\nextracted with pdftotext ${ways[way]!.join(' ')} (${way})\n\n`)
  const request = ['--gold', gold, '--out', out, '--format', 'akn', '--suffix', `.${way}`, '--skip-missing']
  execFileSync(process.execPath, [join(scorer, 'score.mjs'), ...request, '--worst', values.worst], { stdio: 'inherit' })
}
rmSync(folder, { recursive: true, force: true })
