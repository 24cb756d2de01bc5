import type { LinedPage } from '../../model/lines.ts'

/** Size of running text: the one most characters of the document are set in, in points; 0 without text. */
export function bodySize(pages: readonly LinedPage[]): number {
  const counts = new Map<number, number>()
  for (const { lines } of pages)
    for (const { size, spans } of lines) {
      const rounded = Math.round(size * 2) / 2
      counts.set(rounded, (counts.get(rounded) ?? 0) + spans.reduce((sum, { text }) => sum + text.length, 0))
    }
  let common = 0
  for (const [size, count] of counts) if (count > (counts.get(common) ?? 0)) common = size
  return common
}
