import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runBatch } from '../src/batch/index.ts'

/**
 * Figures on documents that no rule was made from: the official files of `corpus/akn` that are not in `corpus/gold`,
 * typeset with the shared typesetter, converted, and scored with the shared scorer. Needs LibreOffice, poppler and the
 * fonts that the typesetter's README names; its tools are installed in a temporary folder.
 *
 *     npm run report:second-set -- [--shared ../shared] [--only REGEXP] [--format akn|md] [--worst N]
 */
const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    only: { type: 'string', default: '.' },
    format: { type: 'string', default: 'akn' },
    worst: { type: 'string', default: '20' }
  }
})
const shared = resolve(values.shared)
const folder = mkdtempSync(join(tmpdir(), 'undoc-second-set-'))
const [gold, set, out] = [join(folder, 'gold'), join(folder, 'set'), join(folder, 'out')]

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

const [scorer, typesetter] = [install('score'), install('typeset')]
chooseGold()
execFileSync(process.execPath, [join(typesetter, 'typeset.mjs'), gold, set], { stdio: ['ignore', 'ignore', 'inherit'] })
await runBatch({ inputs: [join(set, 'pdf')], out, limits: { jobs: 2 } })
const request = ['--gold', gold, '--furniture', join(set, 'pdf'), '--out', out, '--format', values.format]
execFileSync(process.execPath, [join(scorer, 'score.mjs'), ...request, '--worst', values.worst], { stdio: 'inherit' })
rmSync(folder, { recursive: true, force: true })
