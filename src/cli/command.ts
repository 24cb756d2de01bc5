import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'

/** A command of the tool: its help text and what it does; returns the exit code. */
export interface Command {
  readonly help: string
  readonly run: (args: readonly string[]) => Promise<number>
}

/** The command line is wrong; the tool exits with 2. */
export class UsageError extends Error {}

/** Parse options and file names; throws a `UsageError` in the user's words. */
export function parse<Config extends ParseArgsOptionsConfig>(args: readonly string[], options: Config) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('\n')[0]! : String(error))
  }
}

/** A whole number from `least` up; throws a `UsageError` that names the option. */
export function wholeNumber(name: string, text: string, least: number): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < least)
    throw new UsageError(`--${name} takes a whole number from ${least} up, not “${text}”`)
  return value
}
