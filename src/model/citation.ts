/** A citation found in a text, by offsets into the plain text (note marks count nothing). */
export interface CitationRange {
  readonly start: number
  /** Exclusive. */
  readonly end: number
  /** Comparison key of the cited document, `A/RES/70/1`, `S/RES/1325(2000)`. */
  readonly symbol: string
  /** Date of the cited text when the citation gives it, ISO 8601. */
  readonly date?: string
  /** Paragraph, section or chapter pointed to, as printed. */
  readonly pinpoint?: string
  /** How it is known. */
  readonly evidence: 'symbol' | 'phrase' | 'link' | 'context'
}
