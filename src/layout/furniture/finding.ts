import type { Line } from '../../model/lines.ts'
import type { SetAsideReason } from '../../model/set-aside.ts'
import type { Segment } from './segments.ts'

/** A piece of furniture found on a page. */
export interface Finding {
  readonly line: Line
  readonly segment: Segment
  readonly reason: SetAsideReason
}
