import type { BatchEvent, OnEvent } from '../batch/index.ts'

/** How a batch is told: a line that redraws itself, failures only, or every event as JSON. */
export type ProgressStyle = 'terminal' | 'plain' | 'json'

/** The styles `--progress` takes. */
export const progressStyles = ['terminal', 'plain', 'json'] as const satisfies readonly ProgressStyle[]

/** Where progress goes; `columns` is the width of a terminal. */
export interface Screen {
  readonly write: (text: string) => unknown
  readonly columns?: number | undefined
}

/** Draws the events of a batch. Failures are named in every style. */
export function tellProgress(style: ProgressStyle, screen: Screen): OnEvent {
  if (style === 'json') return event => void screen.write(`${JSON.stringify(event)}\n`)
  if (style === 'plain') return event => void screen.write(wordsFor(event))
  return drawLine(screen)
}

/** Shortest time between two drawings, milliseconds. */
const redrawMs = 100

const eraseLine = '\r\u001b[K'

function drawLine(screen: Screen): OnEvent {
  const state = new ProgressState()
  let drawn = 0
  return event => {
    state.add(event)
    const words = wordsFor(event)
    if (words) screen.write(`${eraseLine}${words}`)
    const isEnd = event.type === 'ended'
    if (isEnd) screen.write(eraseLine)
    if (isEnd || (!words && performance.now() - drawn < redrawMs)) return
    drawn = performance.now()
    screen.write(`${eraseLine}${state.line().slice(0, (screen.columns ?? 80) - 1)}`)
  }
}

/** What is said in words about an event: what a person has to know when nothing is drawn. */
export function wordsFor(event: BatchEvent): string {
  switch (event.type) {
    case 'planned':
      return plannedWords(event)
    case 'finished':
      return event.line.errors
        .map(({ code, message }) => `${printable(event.job.path)}: ${message} [${code}]\n`)
        .join('')
    case 'retried':
      return `${printable(event.job.path)}: ${event.error.message} [${event.error.code}]; trying once more\n`
    case 'record-not-written':
      return `undoc: ${event.error.message} [${event.error.code}]\n`
    case 'stopping':
      return stoppingWords[event.reason]
    default:
      return ''
  }
}

const stoppingWords = {
  stopped: 'undoc: finishing the current files; interrupt again to drop them\n',
  dropped: 'undoc: dropping the current files\n',
  'first-failure': 'undoc: stopping after the first failure\n'
} as const

/** Remarks told one by one; of more, only the number is told. */
const toldRemarks = 10

function plannedWords({ missing, remarks }: Extract<BatchEvent, { type: 'planned' }>): string {
  const more = remarks.length - toldRemarks
  return [
    ...remarks.slice(0, toldRemarks),
    ...(more > 0 ? [`${more} more names were made different; see the manifest`] : []),
    ...missing.map(path => `nothing to convert at ${path}`)
  ]
    .map(words => `undoc: ${printable(words)}\n`)
    .join('')
}

/** File names may hold anything; control characters must not reach a terminal. */
const printable = (text: string): string => text.replace(/\p{Cc}/gu, '\uFFFD')

/** What the line of a terminal shows. */
export class ProgressState {
  readonly #now: () => number
  readonly #begin: number
  #files = 0
  #bytes = 0
  #done = 0
  #doneBytes = 0
  /** Bytes converted in this run, which the time left is reckoned from. */
  #convertedBytes = 0
  #failed = 0
  #pages = 0
  #slowest = { path: '', elapsedMs: 0 }

  constructor(now: () => number = () => performance.now()) {
    this.#now = now
    this.#begin = now()
  }

  add(event: BatchEvent): void {
    if (event.type === 'planned') {
      this.#files += event.files
      this.#bytes += event.bytes
    } else if (event.type === 'left-out' || event.type === 'finished') {
      this.#done += 1
      this.#doneBytes += event.job.bytes
      if (event.type === 'finished') this.#finished(event)
    }
  }

  line(): string {
    const seconds = Math.max((this.#now() - this.#begin) / 1000, 0.001)
    const left = (this.#bytes - this.#doneBytes) / (this.#convertedBytes / seconds)
    return [
      `${this.#done}/${this.#files} files`,
      ...(this.#failed > 0 ? [`${this.#failed} failed`] : []),
      `${(this.#pages / seconds).toFixed(1)} pages/s`,
      ...(Number.isFinite(left) ? [`${duration(left)} left`] : []),
      ...(this.#slowest.path
        ? [`slowest ${lastPart(this.#slowest.path)} ${(this.#slowest.elapsedMs / 1000).toFixed(1)} s`]
        : [])
    ].join(' · ')
  }

  #finished({ job, line, timing }: Extract<BatchEvent, { type: 'finished' }>): void {
    this.#convertedBytes += job.bytes
    this.#pages += line.pages ?? 0
    if (line.status === 'failed') this.#failed += 1
    if (timing.elapsedMs > this.#slowest.elapsedMs) this.#slowest = { path: job.path, elapsedMs: timing.elapsedMs }
  }
}

const lastPart = (path: string): string => printable(path.split('/').at(-1) ?? path)

/** Seconds as `45 s`, `12 min`, `3 h 5 min`. */
export function duration(seconds: number): string {
  if (seconds < 60) return `${Math.round(seconds)} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
