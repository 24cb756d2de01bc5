import type { ConvertOptions } from '../options.ts'

/** A format to write. */
export type OutputFormat = 'md' | 'json' | 'akn'

export const outputFormats = ['md', 'json', 'akn'] as const satisfies readonly OutputFormat[]

/** File name ending of each output format. */
export const endings: Readonly<Record<OutputFormat, string>> = { md: '.md', json: '.json', akn: '.akn.xml' }

/** One file to convert and where its outputs go. Plain data: it is sent to a worker process. */
export interface Job {
  /** Position in the plan, from 0; results are reported in this order. */
  readonly index: number
  /** Path of the source as it was given. */
  readonly path: string
  /** Path of the outputs without ending, below `out`, with `/` between folders. */
  readonly stem: string
}

/** What every job of a batch shares. */
export interface BatchSettings {
  readonly out: string
  readonly to: readonly OutputFormat[]
  readonly convert: ConvertOptions
}

/** What became of one file; a line of the manifest. */
export interface JobResult {
  readonly path: string
  readonly stem: string
  /** `issues`: converted, but a diagnostic of severity `error` or `warning` asks to look. */
  readonly status: 'converted' | 'issues' | 'failed'
  /** SHA-256 of the source, when it could be read. */
  readonly sha256?: string
  readonly kind?: string
  readonly symbol?: string
  readonly language?: string
  readonly pages?: number
  /** Output files below `out` with their SHA-256. */
  readonly outputs: readonly { readonly file: string; readonly sha256: string }[]
  /** How often each diagnostic code occurred. */
  readonly diagnostics: Readonly<Record<string, number>>
  /** Messages of severity `error`. */
  readonly errors: readonly { readonly code: string; readonly message: string }[]
  readonly elapsedMs: number
}
