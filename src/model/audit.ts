/** Where the characters of the source went. Counts are code points other than white space. */
export interface Audit {
  /** Characters the reader delivered. */
  readonly source: number
  /** In blocks, notes, numbers, note marks and masthead. */
  readonly kept: number
  /** Set aside, by reason. */
  readonly setAside: Readonly<Record<string, number>>
  /** Removed and added by declared repairs, by kind. */
  readonly repaired: Readonly<Record<string, { readonly removed: number; readonly added: number }>>
  /** In the source, but nowhere after the last stage. */
  readonly lost: number
  /** Nowhere in the source, but in the document. */
  readonly invented: number
  /** Up to 40 of the lost and invented characters, for a first look. */
  readonly lostSample?: string
  readonly inventedSample?: string
}
