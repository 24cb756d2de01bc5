import type { ManifestEntry } from '../../batch/index.ts'

/** Columns of the report as CSV, in their order. */
const columns: Readonly<Record<string, (entry: ManifestEntry) => string | number | undefined>> = {
  stem: ({ line }) => line.stem,
  path: ({ line }) => line.path,
  status: ({ line }) => line.status,
  failure: ({ line }) => line.failure,
  symbol: ({ line }) => line.symbol,
  kind: ({ line }) => line.kind,
  language: ({ line }) => line.language,
  pages: ({ line }) => line.pages,
  grade: ({ line }) => line.grade,
  page_grades: ({ line }) => countsOf(line.pageGrades ?? {}),
  diagnostics: ({ line }) => countsOf(line.diagnostics),
  source_bytes: ({ line }) => line.source?.bytes,
  source_sha256: ({ line }) => line.source?.sha256,
  elapsed_ms: ({ timing }) => timing?.elapsedMs,
  tool: ({ line }) => line.tool
}

/** `good=3 doubtful=1` */
const countsOf = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name}=${count}`)
    .join(' ')

/** A report as CSV (RFC 4180, UTF-8 without byte order mark): one row a file, in the order of the manifest. */
export function* reportCsv(entries: Iterable<ManifestEntry>): Generator<string> {
  yield `${Object.keys(columns).join(',')}\r\n`
  for (const entry of entries)
    yield `${Object.values(columns)
      .map(read => cell(read(entry)))
      .join(',')}\r\n`
}

/** A cell; one that a spreadsheet would take for a formula gets an apostrophe before it. */
function cell(value: string | number | undefined): string {
  const text = String(value ?? '').replace(/^[=+\-@\t\r]/u, "'$&")
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
