import type { LabelReading } from '../../knowledge/numerals/label.ts'
import type { TextBlock } from '../../model/blocks.ts'
import type { PrintedNumber } from '../../model/document.ts'
import type { Place } from '../../model/place.ts'
import type { Run } from '../../model/run.ts'

/** A heading before its rank is known. */
export interface FoundHeading {
  readonly number?: PrintedNumber
  readonly reading?: LabelReading
  /** Every reading of its numeral, the likeliest first: `V.` is the fifth of Romans or the 22nd of letters. */
  readonly readings?: readonly LabelReading[]
  /** Rank of its word: part 0, chapter 1, section 2, article 3. */
  readonly word?: number
  readonly runs: readonly Run[]
  readonly places: readonly Place[]
  readonly layout: TextBlock['layout']
  /** Stands right below another heading. */
  readonly adjacent?: true
  /** Blocks of the flow it consists of: its own, and the title line after a number on a line of its own. */
  readonly blocks: number
}
