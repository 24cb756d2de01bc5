#!/usr/bin/env node
import { type Command, UsageError } from './command.ts'
import { convertCommand } from './commands/convert.ts'
import { exportCommand } from './commands/export.ts'
import { inspectCommand } from './commands/inspect.ts'
import { manifestCommand } from './commands/manifest.ts'
import { packCommand } from './commands/pack.ts'
import { reportCommand } from './commands/report.ts'
import { searchCommand } from './commands/search.ts'
import { validateCommand } from './commands/validate.ts'

const commands: Readonly<Record<string, Command>> = {
  convert: convertCommand,
  validate: validateCommand,
  inspect: inspectCommand,
  manifest: manifestCommand,
  pack: packCommand,
  report: reportCommand,
  export: exportCommand,
  search: searchCommand
}

const usage = `undoc: United Nations documents as structured text

  undoc convert <file|folder|glob>…   write Markdown, JSON and Akoma Ntoso
  undoc validate <file>…              check JSON, Akoma Ntoso or Markdown
  undoc inspect <file>                show what each stage saw and decided
  undoc manifest merge <manifest>…    one manifest out of several
  undoc report <manifest>             figures of a batch: text, HTML with plots, CSV
  undoc export <manifest>             JSON Lines with a dataset card, SQLite catalogue
  undoc search <words>                ask a catalogue
  undoc pack <manifest>               BagIt bags with sources, outputs and PREMIS records

  undoc <command> --help              options and an example
`

// Whoever reads the output may have enough of it, as `head` has: no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = await run(process.argv.slice(2))

async function run([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(usage)
    return name === undefined ? 2 : 0
  }
  const command = commands[name]
  if (!command) return refuse(`there is no command “${name}”`)
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(command.help)
    return 0
  }
  try {
    return await command.run(args)
  } catch (error) {
    if (error instanceof UsageError) return refuse(error.message)
    process.stderr.write(`undoc: ${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

function refuse(reason: string): number {
  process.stderr.write(`undoc: ${reason}; see undoc --help\n`)
  return 2
}
