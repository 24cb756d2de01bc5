import { readFileSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { isRunning } from './write-whole.ts'

/** How often the owner of a lock shows that it lives, milliseconds. */
const refreshMs = 20_000

/** Age at which a lock is taken to be left over, milliseconds: several missed refreshes. */
const staleMs = 120_000

/**
 * Hold a manifest against other runs; the result lets it go. Rejects when another run holds it.
 *
 * The lock of a run that was killed is broken: at once on the machine whose process is gone, anywhere when it was
 * not refreshed for two minutes, which also covers a process number that somebody else has now.
 */
export async function lock(path: string): Promise<() => void> {
  if (!take(path)) {
    const owner = await liveOwner(path)
    if (owner !== undefined) throw new Error(`another run (${owner}) writes this manifest; its lock is ${path}`)
    remove(path)
    if (!take(path)) throw new Error(`another run has just taken ${path}`)
  }
  const refresh = setInterval(() => touch(path), refreshMs).unref()
  return () => {
    clearInterval(refresh)
    remove(path)
  }
}

function take(path: string): boolean {
  try {
    writeFileSync(path, `${process.pid} ${hostname()}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function liveOwner(path: string): Promise<string | undefined> {
  const facts = await stat(path).catch(() => undefined)
  if (!facts) return undefined
  const [pid, host] = readFileSync(path, 'utf8').trim().split(' ')
  const isDead = host === hostname() && (!isRunning(Number(pid)) || Number(pid) === process.pid)
  const isAlive = !isDead && isFresh(facts.mtimeMs)
  return isAlive ? `process ${pid} on ${host}` : undefined
}

const isFresh = (mtimeMs: number): boolean => Date.now() - mtimeMs < staleMs

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date())
  } catch {
    // a lock that somebody removed cannot be refreshed, and the run goes on
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    // gone already
  }
}
