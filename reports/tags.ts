import { compareEach, readRequest } from './compared-files.ts'
import { addTallies, f1 } from './tags/boundaries.ts'
import { compareFile, type FileReport } from './tags/compare-file.ts'

const usage = `npm run report:tags -- FOLDER|FILE… [--details N]

  Reads tagged PDFs with their structure tags hidden and compares the boundaries of paragraphs
  and the headings found by geometry alone with the author's tags, per file and over all.
  --details N shows up to N differences of each of the worst files.
`

/** Files listed with their differences. */
const worstFiles = 15

const request = readRequest(usage)
if (request) print(await compareEach(request.inputs, compareFile), request.details)

function print(reports: readonly FileReport[], details: number): void {
  for (const report of reports) console.log(row(report))
  console.log(summary(reports))
  if (details === 0) return
  for (const report of reports.toSorted(byFaults).slice(0, worstFiles)) printDetails(report, details)
}

function row({ name, boundaries, headings }: FileReport): string {
  const cells = [
    f1(boundaries.tally),
    100 * boundaries.common,
    headings && f1(headings.tally),
    headings && share(headings.steps)
  ]
  return `${name.padEnd(40)}${cells.map(cell => (cell?.toFixed(1) ?? '–').padStart(10)).join('')}`
}

function share({ all, alike }: { readonly all: number; readonly alike: number }): number {
  return all === 0 ? 100 : (100 * alike) / all
}

/** All boundaries and headings of all files together. */
function summary(reports: readonly FileReport[]): string {
  const withHeadings = reports.flatMap(({ headings }) => (headings ? [headings] : []))
  const steps = { all: 0, alike: 0 }
  for (const { steps: own } of withHeadings) {
    steps.all += own.all
    steps.alike += own.alike
  }
  return [
    `${reports.length} tagged files`,
    `paragraph boundaries F1 ${f1(addTallies(reports.map(({ boundaries }) => boundaries.tally))).toFixed(2)}`,
    `headings F1 ${f1(addTallies(withHeadings.map(({ tally }) => tally))).toFixed(2)}`,
    `heading ranks ${share(steps).toFixed(2)}`
  ].join('\n')
}

function byFaults(one: FileReport, other: FileReport): number {
  return faults(other) - faults(one)
}

function faults({ boundaries, headings }: FileReport): number {
  const tallies = [boundaries.tally, ...(headings ? [headings.tally] : [])]
  return tallies.reduce((sum, { found, expected, agreed }) => sum + found + expected - 2 * agreed, 0)
}

function printDetails(report: FileReport, details: number): void {
  const { boundaries, headings } = report
  console.log(`\n${row(report)}`)
  for (const { kind, around } of boundaries.differences.slice(0, details)) console.log(`  ${kind.padEnd(7)} ${around}`)
  for (const text of headings?.missed.slice(0, details) ?? []) console.log(`  missed heading  ${text}`)
  for (const text of headings?.extra.slice(0, details) ?? []) console.log(`  extra heading   ${text}`)
}
