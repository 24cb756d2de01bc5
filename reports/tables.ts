import { compareEach, readRequest } from './compared-files.ts'
import { compareTables, type TablesReport } from './tables/compare-tables.ts'

const usage = `npm run report:tables -- FOLDER|FILE… [--details N]

  Reads tagged PDFs with and without their structure tags and compares the tables cell by cell,
  per file and over all, the worst files first. --details N shows up to N cells that differ of each.
`

const request = readRequest(usage)
if (request) {
  const reports = await compareEach(request.inputs, compareTables)
  print(
    reports.sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1)),
    request.details
  )
}

function print(reports: readonly TablesReport[], details: number): void {
  console.log(`${'file'.padEnd(40)}${['F1', 'tagged', 'geometry'].map(head => head.padStart(10)).join('')}`)
  for (const { name, score, tagged, untagged, differences } of reports) {
    console.log(
      `${name.padEnd(40)}${[score.toFixed(1), tagged, untagged].map(cell => `${cell}`.padStart(10)).join('')}`
    )
    for (const difference of differences.slice(0, details)) console.log(`    ${difference}`)
  }
  const mean = reports.reduce((sum, { score }) => sum + score, 0) / reports.length
  if (reports.length > 0) console.log(`\n${reports.length} files with tables, mean F1 ${mean.toFixed(1)}`)
}
