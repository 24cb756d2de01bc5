import type { Line, LinedPage } from '../../model/lines.ts'
import { isSmall, isTagged } from './area.ts'
import { leadingMark } from './mark.ts'

/**
 * Whether the note after the one with `mark` opens on the first of these pages or on one behind it, and all pages up to
 * there hold small lines alone.
 *
 * So stand the endnotes of a summary of submissions, whose first note lists the submitting organizations over some pages.
 */
export function nextOpensLater(pages: readonly LinedPage[], mark: string, bodySize: number): boolean {
  const next = String(Number(mark) + 1)
  for (const { lines } of pages) {
    if (!lines.every(line => isTagged(line) || isSmall(line, { bodySize }))) return false
    if (lines.some(line => opens(line, next))) return true
  }
  return false
}

function opens(line: Line, mark: string): boolean {
  const own = leadingMark(line)
  return own?.raised === true && own.mark === mark
}
