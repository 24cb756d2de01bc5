import { expect, test } from 'vitest'
import type { Plan, PlannedJob } from '../../src/batch/plan.ts'
import { watchFiles } from '../../src/batch/watch.ts'

const file = (path: string, bytes: number): PlannedJob => ({ path, stem: path, bytes, modifiedMs: bytes })

/** Take what a watch gives while it looks at a folder that changes from look to look. */
async function watched(looks: readonly (readonly PlannedJob[])[]): Promise<string[][]> {
  const stop = new AbortController()
  const rest = looks.values()
  const look = async (): Promise<Plan> => {
    const next = rest.next()
    if (next.done) stop.abort()
    return { jobs: next.value ?? [], missing: [], remarks: [] }
  }
  const groups: string[][] = []
  for await (const jobs of watchFiles({ look, everyMs: 1, stop: stop.signal, onIdle: () => {} }))
    groups.push(jobs.map(({ path }) => path))
  return groups
}

test('a file is taken once its size is stable', async () =>
  expect(await watched([[file('a', 1)], [file('a', 2)], [file('a', 2)], [file('a', 2)]])).toEqual([['a']]))

test('files that come later are taken later', async () => {
  const [a, b] = [file('a', 1), file('b', 1)]
  expect(await watched([[a], [a, b], [a, b], [a, b]])).toEqual([['a'], ['b']])
})

test('a file that changes is taken again', async () => {
  const [before, after] = [file('a', 1), file('a', 2)]
  expect(await watched([[before], [before], [after], [after]])).toEqual([['a'], ['a']])
})

test('a file that goes and comes back is taken again', async () => {
  const a = file('a', 1)
  expect(await watched([[a], [a], [], [a], [a]])).toEqual([['a'], ['a']])
})
