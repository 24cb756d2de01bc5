import type { ConvertOptions } from '../options.ts'

/** A format to write. */
export type OutputFormat = 'md' | 'json' | 'akn'

/** The formats a document is written in. */
export const outputFormats = ['md', 'json', 'akn'] as const satisfies readonly OutputFormat[]

/** File name ending of each output format. */
export const endings: Readonly<Record<OutputFormat, string>> = { md: '.md', json: '.json', akn: '.akn.xml' }

/** One file to convert and where its outputs go. Plain data: it is sent to a worker process. */
export interface Job {
  /** Path of the source as it was given. */
  readonly path: string
  /** Path of the outputs without ending, below the output folder, with `/` between folders. Unique in a plan. */
  readonly stem: string
  /** Size of the source when it was planned, bytes; 0 when it does not exist. */
  readonly bytes: number
}

/** What every job of a batch shares. Plain data: it is sent to the worker processes. */
export interface Task {
  /** Output folder. */
  readonly out: string
  readonly to: readonly OutputFormat[]
  readonly convert: ConvertOptions
  /** Largest outputs of one file together, bytes. */
  readonly outputBytes: number
  readonly stamp: Stamp
}

/** What the outputs depend on besides their source; a manifest line with another stamp is out of date. */
export interface Stamp {
  /** SHA-256 of the formats and the resolved conversion options. */
  readonly options: string
  /** Name and version of the tool, `undoc 0.1.0`. */
  readonly tool: string
}
