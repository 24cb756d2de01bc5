import type { Case, Figures } from './figures.ts'

/** Cases listed before the rest is only counted. */
const longestList = 50

/** A report as plain text, for a terminal or a message. */
export function reportText(figures: Figures): string {
  const head: [string, string][] = summaryOf(figures)
  const tables = figures.figures.map(
    ({ title, counts }) => `${title}\n${table(counts.map(([a, n]) => [a, String(n)]))}`
  )
  return [table(head), ...tables, list('Failed', figures.failed), list('Errors in converted files', figures.errors)]
    .filter(part => part !== '')
    .join('\n')
}

/** The first lines of every report: what came in and how fast. */
export function summaryOf({ files, pages, bytes, tools, pagesPerSecond }: Figures): [string, string][] {
  return [
    ['files', String(files)],
    ['pages', String(pages)],
    ['megabytes of sources', (bytes / 1e6).toFixed(1)],
    ['made by', tools.join(', ')],
    ...(pagesPerSecond === undefined
      ? []
      : [['pages a second of one worker', pagesPerSecond.toFixed(1)] satisfies [string, string]])
  ]
}

function table(rows: readonly (readonly [string, string])[]): string {
  const widths = [0, 1].map(at => Math.max(0, ...rows.map(row => row[at]!.length)))
  return rows.map(([name, value]) => `  ${name.padEnd(widths[0]!)}  ${value.padStart(widths[1]!)}\n`).join('')
}

function list(title: string, cases: readonly Case[]): string {
  if (cases.length === 0) return ''
  const shown = cases.slice(0, longestList).map(({ path, code, message }) => `  ${path}: ${message} [${code}]\n`)
  const rest = cases.length > longestList ? `  and ${cases.length - longestList} more\n` : ''
  return `${title}\n${shown.join('')}${rest}`
}
