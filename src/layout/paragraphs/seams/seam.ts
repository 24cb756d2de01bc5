import type { PlacedLine } from '../placed-line.ts'
import type { Setting } from '../setting/setting.ts'

/** The place between the lines gathered so far and the next line: does the block go on? */
export interface Seam {
  /** Lines of the open block; never empty. */
  readonly block: readonly PlacedLine[]
  /** The last of them. */
  readonly previous: PlacedLine
  readonly next: PlacedLine
  /** The line below `next` in its column. */
  readonly after?: PlacedLine
  readonly setting: Setting
  /** Where full lines end around `previous`. */
  readonly trail: number
}

/** A weight for (above 0) or against (below 0) a new block. */
export type Evidence = (seam: Seam) => number

/** The sum of several pieces of evidence. */
export const weigh = (seam: Seam, evidence: readonly Evidence[]): number =>
  evidence.reduce((sum, weight) => sum + weight(seam), 0)
