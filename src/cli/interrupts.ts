/** What a person or a system asked a run for. */
export interface Interrupts {
  /** Aborted by the first Ctrl-C or the first `SIGTERM`. */
  readonly stop: AbortSignal
  /** Aborted by the second. */
  readonly drop: AbortSignal
  /** The signal that came, if any. */
  readonly signal: () => 'SIGINT' | 'SIGTERM' | undefined
  /** Stop listening. */
  readonly release: () => void
}

/** Exit codes of runs that were ended by a signal, as shells report them. */
export const signalCodes = { SIGINT: 130, SIGTERM: 143 } as const

/** Listen for interrupts: the first asks for an orderly end, the second for one at once. */
export function listenForInterrupts(): Interrupts {
  const [stop, drop] = [new AbortController(), new AbortController()]
  let came: 'SIGINT' | 'SIGTERM' | undefined
  const onSignal = (signal: 'SIGINT' | 'SIGTERM'): void => {
    if (came !== undefined) drop.abort()
    came ??= signal
    stop.abort()
  }
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  return {
    stop: stop.signal,
    drop: drop.signal,
    signal: () => came,
    release: () => void process.off('SIGINT', onSignal).off('SIGTERM', onSignal)
  }
}
