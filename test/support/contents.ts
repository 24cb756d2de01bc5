import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Content of every file below a folder but the timings, by path. */
export function contents(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {}
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && !entry.name.endsWith('.timings.jsonl'))
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(path => [relative(folder, path), readFileSync(path, 'latin1')])
  )
}
