import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runBatch } from '../src/batch/index.ts'
import { gappedText, plainText } from './extracted.ts'

/**
 * Figures on documents that no rule was made from: the official files of `corpus/akn` that are not in `corpus/gold`,
 * typeset with the shared typesetter, converted, and scored with the shared scorer; with `--text`, the text extracted from
 * them in the two habits of `corpus/typeset/text` too. Needs LibreOffice, poppler and the fonts that the typesetter's README
 * names; its tools are installed in a temporary folder.
 *
 *     npm run report:second-set -- [--shared ../shared] [--only REGEXP] [--format akn|md] [--worst N] [--text]
 */
const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    only: { type: 'string', default: '.' },
    format: { type: 'string', default: 'akn' },
    worst: { type: 'string', default: '20' },
    text: { type: 'boolean', default: false }
  }
})
const shared = resolve(values.shared)
const folder = mkdtempSync(join(tmpdir(), 'undoc-second-set-'))
const gold = join(folder, 'gold')
const set = join(folder, 'set')
const texts = join(folder, 'texts')
const out = join(folder, 'out')

/** Copy a shared tool and install what it needs. */
function install(name: string): string {
  const tool = join(folder, 'tools', name)
  cpSync(join(shared, 'tools', name), tool, { recursive: true })
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: tool, stdio: 'ignore' })
  return tool
}

/** Official files of the masthead form, which the typesetter can set; conventions and treaties are not. */
function chooseGold(): void {
  mkdirSync(gold)
  for (const name of readdirSync(join(shared, 'corpus/akn')).filter(file => /\.[a-z]{2}\.xml$/u.test(file))) {
    const path = join(shared, 'corpus/akn', name)
    if (new RegExp(values.only, 'u').test(name) && readFileSync(path, 'utf8').includes('<statement'))
      copyFileSync(path, join(gold, name))
  }
}

/** Texts of a typeset PDF beside it, in each habit. */
function extractText(pdf: string): void {
  const furniture = JSON.parse(readFileSync(pdf.replace(/pdf$/u, 'furniture.json'), 'utf8'))
  const stem = join(texts, basename(pdf, '.pdf'))
  writeFileSync(`${stem}.plain.txt`, plainText(pdf))
  writeFileSync(`${stem}.gaps.txt`, gappedText(pdf, furniture))
}

/** Print the figures of the outputs whose names end in the suffix. */
function score(suffix: string): void {
  const request = ['--gold', gold, '--furniture', join(set, 'pdf'), '--out', out, '--format', values.format]
  const ending = suffix === '' ? [] : ['--suffix', suffix, '--skip-missing']
  if (suffix !== '') process.stdout.write(`\nextracted text (${suffix.slice(1)})\n\n`)
  execFileSync(process.execPath, [join(scorer, 'score.mjs'), ...request, ...ending, '--worst', values.worst], {
    stdio: 'inherit'
  })
}

const [scorer, typesetter] = [install('score'), install('typeset')]
chooseGold()
execFileSync(process.execPath, [join(typesetter, 'typeset.mjs'), gold, set], { stdio: ['ignore', 'ignore', 'inherit'] })
if (values.text) {
  mkdirSync(texts)
  for (const pdf of globSync(join(set, 'pdf/*.pdf'))) extractText(pdf)
}
await runBatch({ inputs: [join(set, 'pdf'), ...(values.text ? [texts] : [])], out, limits: { jobs: 2 } })
for (const suffix of values.text ? ['', '.plain', '.gaps'] : ['']) score(suffix)
rmSync(folder, { recursive: true, force: true })
