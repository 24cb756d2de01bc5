import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './sources.ts'

/** Folder with the corpus, the reference tables and the scorer, beside the repository; tests that need it are skipped without. */
export const shared = join(root, '..', 'shared')

export const hasShared = existsSync(join(shared, 'corpus'))

/** Figures of the scorer for one group of documents; `null` where the gold has nothing of the kind. */
export type Figures = Readonly<Record<string, number | null>>

export interface Score {
  readonly summary: Readonly<Record<string, Figures>>
  readonly fields: Readonly<Record<string, readonly [number, number]>>
}

export interface ScoreRequest {
  /** Folder below `shared/corpus`. */
  readonly gold: 'gold' | 'reading'
  readonly out: string
  readonly format: 'akn' | 'md'
  readonly suffix?: string
}

/** Run the shared scorer; it is copied below `node_modules` so that it finds the packages it needs. */
export function score({ gold, out, format, suffix }: ScoreRequest): Score {
  const more = suffix ? ['--suffix', suffix, '--skip-missing'] : []
  const args = [
    join(scorer(), 'score.mjs'),
    '--gold',
    join(shared, 'corpus', gold),
    '--furniture',
    join(shared, 'corpus/typeset/pdf'),
    '--out',
    out,
    '--format',
    format,
    '--json',
    ...more
  ]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 })) as Score
}

function scorer(): string {
  const copy = join(root, 'node_modules', '.cache', 'undoc-score')
  mkdirSync(copy, { recursive: true })
  const source = join(shared, 'tools', 'score')
  for (const name of readdirSync(source)) if (name.endsWith('.mjs')) cpSync(join(source, name), join(copy, name))
  return copy
}
