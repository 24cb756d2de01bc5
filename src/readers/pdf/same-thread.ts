import { PDFWorker, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface Message {
  readonly action?: unknown
  readonly data?: unknown
  readonly chunk?: { readonly fnArray?: readonly unknown[]; readonly argsArray?: readonly unknown[] }
}

type Listener = (event: { readonly data: unknown }) => void

/** The side of pdf.js that parses; its package has no types for it. */
interface ParserModule {
  readonly WorkerMessageHandler: { readonly initializeFromPort: (port: object) => void }
}

// a name the compiler does not follow, because there is nothing for it to find
const parserModule: string = 'pdfjs-dist/legacy/build/pdf.worker.mjs'

/**
 * A pdf.js worker in this thread that hands messages over as they are.
 *
 * Left alone in Node, pdf.js copies every message between its parsing and its calling half, which
 * run in one thread all the same; the copies of every glyph shown cost more than parsing them.
 */
export async function sameThreadWorker(): Promise<PDFWorker> {
  const { WorkerMessageHandler } = (await import(parserModule)) as ParserModule
  const [here, there] = portPair()
  WorkerMessageHandler.initializeFromPort(there)
  return PDFWorker.create({ port: here as never, verbosity: VerbosityLevel.ERRORS })
}

/** One end of a channel. Messages arrive in order, after what is running now. */
class Port {
  readonly #listeners = new Set<Listener>()
  readonly #far: () => Port

  constructor(far: () => Port) {
    this.#far = far
  }

  postMessage(message: Message): void {
    const data = keep(message)
    queueMicrotask(() => this.#far().#deliver(data))
  }

  addEventListener(_: string, listener: Listener, { signal }: { signal?: AbortSignal } = {}): void {
    this.#listeners.add(listener)
    signal?.addEventListener('abort', () => this.#listeners.delete(listener))
  }

  removeEventListener(_: string, listener: Listener): void {
    this.#listeners.delete(listener)
  }

  #deliver(data: unknown): void {
    for (const listener of [...this.#listeners]) listener({ data })
  }
}

function portPair(): readonly [Port, Port] {
  const here: Port = new Port(() => there)
  const there: Port = new Port(() => here)
  return [here, there]
}

/** The lists of a piece of an operator list are emptied by the sender for the next piece: they alone are copied. */
function keep(message: Message): Message {
  const { action, chunk } = message
  if (action === 'commonobj') keepUnloaded(message.data as CommonObject)
  if (!chunk?.fnArray || !chunk.argsArray) return message
  return { ...message, chunk: { ...chunk, fnArray: [...chunk.fnArray], argsArray: [...chunk.argsArray] } }
}

/** Something several pages share: its name, what it is, and itself. */
type CommonObject = readonly [id: string, type: string, object: { readonly extra?: Record<string, unknown> }]

/**
 * Keep a font from being loaded into a page of a browser that is not there.
 *
 * The parsing half is told that fonts will be loaded (`disableFontFace: false`), because otherwise it makes
 * an outline of every letter shown; the calling half is told that they will not.
 */
function keepUnloaded([, type, { extra }]: CommonObject): void {
  if (type === 'Font' && extra) extra.disableFontFace = true
}
