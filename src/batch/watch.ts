import { setTimeout } from 'node:timers/promises'
import type { Plan, PlannedJob } from './plan.ts'

/** How a drop folder is watched. */
export interface Watching {
  /** Look at the inputs now. */
  readonly look: () => Promise<Plan>
  /** Time between two looks, milliseconds. */
  readonly everyMs: number
  readonly stop: AbortSignal
  /** Called after a look that found nothing new. */
  readonly onIdle: () => void
}

/**
 * Files as they come, in groups, until the signal. A file is taken when two looks in a row see it with the same
 * size and time of change, so that one still being copied is left alone, and again when it has changed. Looking
 * is by reading the folders: that works on network drives as well, where no file system tells of changes.
 */
export async function* watchFiles({ look, everyMs, stop, onIdle }: Watching): AsyncGenerator<readonly PlannedJob[]> {
  let taken = new Map<string, string>()
  let seen = new Map<string, string>()
  while (!stop.aborted) {
    const { jobs } = await look()
    const states = new Map(jobs.filter(({ modifiedMs }) => modifiedMs > 0).map(job => [job.path, stateOf(job)]))
    const ready = jobs.filter(
      ({ path }) => states.has(path) && seen.get(path) === states.get(path) && taken.get(path) !== states.get(path)
    )
    taken = new Map([...taken].filter(([path]) => states.has(path)))
    for (const { path } of ready) taken.set(path, states.get(path)!)
    seen = states
    if (ready.length > 0) yield ready
    else onIdle()
    await setTimeout(everyMs, undefined, { signal: stop }).catch(() => undefined)
  }
}

const stateOf = ({ bytes, modifiedMs }: PlannedJob): string => `${bytes} ${modifiedMs}`
