/**
 * Where something stands in its source.
 *
 * A PDF place has a page and a box; a place in extracted text has a page (counted
 * from the page breaks the extraction shows) and source lines.
 */
export interface Place {
  /** Page of the source, from 1. */
  readonly page: number
  /** `[x, y, width, height]` in points, origin at the top left of the page, rounded to 0.1. */
  readonly box?: readonly [number, number, number, number]
  /** First and last line of the source text, from 1, both included. */
  readonly lines?: readonly [number, number]
}
