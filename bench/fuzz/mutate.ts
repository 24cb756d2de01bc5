import { byteMutations, type Mutation } from './bytes.ts'
import { pdfMutations } from './pdf.ts'
import { Random, seedOfRun } from './random.ts'
import { textMutations } from './text.ts'

/** A file to make mutants of. */
export interface Original {
  readonly path: string
  readonly ending: 'pdf' | 'txt'
  readonly bytes: Buffer
}

/** A changed file, and how it came about. */
export interface Mutant {
  readonly run: number
  readonly source: string
  readonly ending: 'pdf' | 'txt'
  readonly mutations: readonly string[]
  readonly bytes: Buffer
}

/** Most changes made to one file: more leave nothing that could be read. */
const mostMutations = 3

/** The mutant of one run: the same for the same originals, seed and number of the run. */
export function mutantOf(originals: readonly Original[], seed: number, run: number): Mutant {
  const random = new Random(seedOfRun(seed, run))
  const { path, ending, bytes } = random.pick(originals)
  const own = ending === 'pdf' ? pdfMutations : textMutations
  const mutations: Mutation[] = Array.from({ length: 1 + random.below(mostMutations) }, () =>
    random.pick(random.below(2) === 0 ? byteMutations : own)
  )
  const changed = mutations.reduce((before, { change }) => (before.length > 0 ? change(before, random) : before), bytes)
  return { run, source: path, ending, mutations: mutations.map(({ name }) => name), bytes: changed }
}
