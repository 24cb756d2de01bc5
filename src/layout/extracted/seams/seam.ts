import type { ExtractedLine } from '../../../model/extracted-text.ts'

/** What is known when a line is asked whether it goes on with the block before. */
export interface Seam {
  /** The last line of the block before; none at the beginning. */
  readonly above: ExtractedLine | undefined
  /** Lines of the block so far; at least one. */
  readonly block: readonly ExtractedLine[]
  readonly next: ExtractedLine
  /** The line after `next`. */
  readonly afterNext: ExtractedLine | undefined
  /** The lines around are a list of names. */
  readonly inList: boolean
  /** Value of the last number that began a block. */
  readonly lastNumber: number
}
