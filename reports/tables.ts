import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { compareTables, type TablesReport } from './tables/compare-tables.ts'

const usage = `npm run report:tables -- FOLDER|FILE… [--details N]

  Reads tagged PDFs with and without their structure tags and compares the tables cell by cell,
  per file and over all, the worst files first. --details N shows up to N cells that differ of each.
`

const args = process.argv.slice(2)
const details = args.includes('--details') ? Number(args[args.indexOf('--details') + 1]) : 0
const inputs = args.filter((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--details')

if (inputs.length === 0) {
  process.stderr.write(usage)
  process.exitCode = 2
} else print(await compareAll(inputs))

async function compareAll(inputs: readonly string[]): Promise<TablesReport[]> {
  const reports: TablesReport[] = []
  for (const path of (await Promise.all(inputs.map(filesOf))).flat()) {
    const report = await compareTables(path).catch((error: unknown) => {
      process.stderr.write(`${path}: ${error instanceof Error ? error.message : String(error)}\n`)
      return undefined
    })
    if (report) reports.push(report)
  }
  return reports.sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1))
}

async function filesOf(input: string): Promise<string[]> {
  if (!(await stat(input)).isDirectory()) return [input]
  const names = (await readdir(input)).filter(name => name.toLowerCase().endsWith('.pdf'))
  return names.sort().map(name => join(input, name))
}

function print(reports: readonly TablesReport[]): void {
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
