/** A Markdown table; cells are text, bars in them are escaped. */
export function markdownTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

const cell = (value: string | number): string => String(value).replaceAll('|', '\\|').replace(/\s+/gu, ' ')

/** `97.3 % (141 of 145)`; a dash when there is nothing to count. */
export const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`

/** Entries of a count, the commonest first. */
export const commonest = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
