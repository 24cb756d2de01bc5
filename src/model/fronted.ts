import type { Blocks } from './blocks.ts'
import type { MastheadLine, PrintedNumber } from './document.ts'
import type { Metadata } from './metadata.ts'

/**
 * The document with its masthead read.
 *
 * `blocks` no longer holds the masthead lines; `LaidOutNote.table` still is an index of `blocks`.
 */
export interface Fronted extends Blocks {
  /** Masthead lines in print order, each with the field it was read as. */
  readonly masthead: readonly MastheadLine[]
  readonly metadata: Metadata
  /** What the blocks before the text proper are, in order; blocks not named here are for later stages to tell. */
  readonly cover: readonly CoverBlock[]
}

/** A block of the cover that stays a block. */
export interface CoverBlock {
  /** Index in `blocks`. */
  readonly index: number
  /** The rapporteur and the item of the agenda in brackets are remarks among the titles. */
  readonly role: 'title' | 'remark'
  /** Number printed before the title: `75/246.`. */
  readonly number?: PrintedNumber
  /** Offset in the block's plain text at which the title begins after its number and blanks; 0 without a number. */
  readonly textStart: number
}

/** The document once its kind is known. */
export interface Kinded extends Fronted {
  /** Name of a kind in `knowledge/kinds`. */
  readonly kind: string
}
