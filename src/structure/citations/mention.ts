import type { AdoptedNumber, DocumentSymbol } from '../../knowledge/symbols/index.ts'

/** A citation as it stands in a text, before anything is looked up. Offsets are into the text, `end` exclusive. */
export type Mention = SymbolMention | AdoptedMention | SameMention

interface MentionPlace {
  readonly start: number
  readonly end: number
  /** ISO date printed beside the citation. */
  readonly date?: string
  /** Paragraph, section or annex pointed to, as printed. */
  readonly pinpoint?: string
}

/** A symbol written out, or the rest of one: `A/75/1`, `and Add.1`. */
export interface SymbolMention extends MentionPlace {
  readonly type: 'symbol'
  readonly symbol: DocumentSymbol
}

/** The number of a resolution or decision: `its resolution 70/1`, `1325 (2000)`. */
export interface AdoptedMention extends MentionPlace {
  readonly type: 'adopted'
  readonly kind: 'resolution' | 'decision'
  readonly number: AdoptedNumber
  /** Id of the organ named beside it, or whose report is cited before it. */
  readonly organ?: string
  /** Set when the organ was named further back and `its` points to it. */
  readonly own?: true
  /** Id of the organ other than the Assembly named last before it in the text. */
  readonly before?: string
}

/** `the same resolution`: whatever was cited last. */
export interface SameMention extends MentionPlace {
  readonly type: 'same'
}
