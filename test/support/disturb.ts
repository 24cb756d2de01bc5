import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { root } from './sources.ts'

/** How a run of the command line ended. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** A run of the command line that may be disturbed. */
export interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
}

/** Start the tool with arguments; `input` goes to its standard input. */
export function startTool(
  args: readonly string[],
  { input = '', env = {} }: { readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {}
): Running {
  const child = spawn(process.execPath, [join(root, 'src/cli/undoc.js'), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe']
  })
  child.stdin!.on('error', () => {}).end(input)
  const said = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream]!.setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text
    })
  const ended = new Promise<Ended>(resolve => child.on('close', (code, signal) => resolve({ code, signal, ...said })))
  return { child, ended }
}

/** Run the tool to its end. */
export const runTool = (...request: Parameters<typeof startTool>): Promise<Ended> => startTool(...request).ended

/** Processes that a process started, as Linux tells them; none elsewhere. */
export function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)
  } catch {
    return []
  }
}

/** Numbers from 0 to 1 that are the same every time (the generator known as mulberry32). */
export function chances(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** What a disturbed batch took. */
export interface Disturbed {
  readonly parents: number
  readonly workers: number
  readonly runs: number
}

/**
 * Run a command again and again, killing its parent or one of its workers at moments drawn by `chance`, until so
 * many were killed; then let it finish. Rejects when the last run does not exit with 0 or 1.
 */
export async function disturb(
  args: readonly string[],
  { kills, longestMs, chance }: { readonly kills: number; readonly longestMs: number; readonly chance: () => number }
): Promise<Disturbed & { readonly last: Ended }> {
  const killed = { parents: 0, workers: 0, runs: 0 }
  while (killed.parents + killed.workers < kills) {
    const { child, ended } = startTool(args)
    killed.runs += 1
    while (child.exitCode === null && child.signalCode === null && killed.parents + killed.workers < kills) {
      await Promise.race([setTimeout(chance() * longestMs), ended])
      killOne(child, killed, chance)
    }
    await ended
  }
  const last = await runTool(args)
  return { ...killed, runs: killed.runs + 1, last }
}

function killOne(child: ChildProcess, killed: { parents: number; workers: number }, chance: () => number): void {
  if (child.exitCode !== null || child.signalCode !== null) return
  const workers = childrenOf(child.pid!)
  const worker = chance() < 0.5 ? workers[Math.floor(chance() * workers.length)] : undefined
  try {
    process.kill(worker ?? child.pid!, 'SIGKILL')
    killed[worker === undefined ? 'parents' : 'workers'] += 1
  } catch {
    // ended by itself meanwhile
  }
}
