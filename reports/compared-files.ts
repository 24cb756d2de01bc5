import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What a report that compares PDFs one by one was asked for. */
export interface ComparisonRequest {
  /** Files and folders, at least one. */
  readonly inputs: readonly string[]
  /** How many differences to show of a file. */
  readonly details: number
}

/** Read `FOLDER|FILE… [--details N]`; without an input the usage is printed and the exit code set to 2. */
export function readRequest(usage: string): ComparisonRequest | undefined {
  const args = process.argv.slice(2)
  const details = args.includes('--details') ? Number(args[args.indexOf('--details') + 1]) : 0
  const inputs = args.filter((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--details')
  if (inputs.length > 0) return { inputs, details }
  process.stderr.write(usage)
  process.exitCode = 2
  return undefined
}

/** Compare every PDF of the inputs, in order of their names; one that cannot be is named on stderr and left out. */
export async function compareEach<Report>(
  inputs: readonly string[],
  compare: (path: string) => Promise<Report | undefined>
): Promise<Report[]> {
  const reports: Report[] = []
  for (const path of (await Promise.all(inputs.map(filesOf))).flat()) {
    const report = await compare(path).catch((error: unknown) => {
      process.stderr.write(`${path}: ${error instanceof Error ? error.message : String(error)}\n`)
      return undefined
    })
    if (report) reports.push(report)
  }
  return reports
}

async function filesOf(input: string): Promise<string[]> {
  if (!(await stat(input)).isDirectory()) return [input]
  const names = (await readdir(input)).filter(name => name.toLowerCase().endsWith('.pdf'))
  return names.sort().map(name => join(input, name))
}
