import type { Line, LinedPage } from '../../model/lines.ts'
import { isSmall, isTagged } from './area.ts'
import { leadingMark } from './mark.ts'

/** A page by its place among all pages of the document. */
export interface PagePosition {
  readonly pages: readonly LinedPage[]
  readonly at: number
}

/**
 * Whether the note after the one with `mark` opens on this page or on one behind it, and all pages up to there hold
 * small lines alone.
 *
 * So stand the endnotes of a summary of submissions, whose first note lists the submitting organizations over some pages.
 */
export function nextOpensLater({ pages, at }: PagePosition, mark: string, bodySize: number): boolean {
  const next = String(Number(mark) + 1)
  for (let index = at; index < pages.length; index++) {
    const { lines } = pages[index]!
    if (!lines.every(line => isTagged(line) || isSmall(line, { bodySize }))) return false
    if (lines.some(line => opens(line, next))) return true
  }
  return false
}

function opens(line: Line, mark: string): boolean {
  const own = leadingMark(line)
  return own?.raised === true && own.mark === mark
}
