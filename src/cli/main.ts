#!/usr/bin/env node
import { type Command, UsageError } from './command.ts'

/** Each command is loaded when it is called: one that converts a single file needs no catalogue and no bags. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  convert: async () => (await import('./commands/convert.ts')).convertCommand,
  validate: async () => (await import('./commands/validate.ts')).validateCommand,
  inspect: async () => (await import('./commands/inspect.ts')).inspectCommand,
  manifest: async () => (await import('./commands/manifest.ts')).manifestCommand,
  pack: async () => (await import('./commands/pack.ts')).packCommand,
  report: async () => (await import('./commands/report.ts')).reportCommand,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  search: async () => (await import('./commands/search.ts')).searchCommand
}

const usage = `undoc: United Nations documents as structured text

  undoc convert <file|folder|glob>…   write Markdown, JSON and Akoma Ntoso
  undoc validate <file>…              check Akoma Ntoso, JSON, Markdown or a manifest
  undoc inspect <file>                show what each stage saw and decided
  undoc manifest merge <manifest>…    one manifest out of several
  undoc report <manifest>             figures of a batch: text, HTML with plots, CSV
  undoc export <manifest>             JSON Lines, Parquet, dataset card, SQLite catalogue
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
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) return refuse(`there is no command “${name}”`)
  const command = await load()
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
