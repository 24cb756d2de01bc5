import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'

/** A command of the tool: its help text and what it does; returns the exit code. */
export interface Command {
  readonly help: string
  readonly run: (args: readonly string[]) => Promise<number>
}

/** Exit codes of every command; see `docs/batch.md` for those of interrupted runs. */
export const exitCodes = { done: 0, failed: 1, usage: 2 } as const

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
  if (text.trim() === '' || !Number.isSafeInteger(value) || value < least)
    throw new UsageError(`--${name} takes a whole number from ${least} up, not “${text}”`)
  return value
}

/** One of some words; throws a `UsageError` that names the option. */
export function oneOf<Word extends string>(name: string, text: string, words: readonly Word[]): Word {
  const word = words.find(known => known === text)
  if (word === undefined) throw new UsageError(`--${name} takes ${words.join(', ')}, not “${text}”`)
  return word
}
