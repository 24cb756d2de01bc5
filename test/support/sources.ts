import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Root of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** One import of one source file. */
export interface Import {
  /** File that imports, below `src`, with `/`. */
  readonly from: string
  /** File below `src`, or the package name. */
  readonly to: string
  readonly external: boolean
}

/** Source files below a folder of the repository, with `/`, relative to it. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => relative(join(root, folder), join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** Every static, type and dynamic import of the files below `src`. */
export function importsOfSource(): Import[] {
  return filesBelow('src').flatMap(from => {
    const text = readFileSync(join(root, 'src', from), 'utf8')
    return [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)'([^']+)'/gm)].map(([, target]) =>
      toImport(from, target!)
    )
  })
}

function toImport(from: string, target: string): Import {
  if (!target.startsWith('.'))
    return { from, to: target.startsWith('@') ? target : target.split('/')[0]!, external: true }
  return { from, to: posix.normalize(posix.join(posix.dirname(from), target)), external: false }
}
