import { extname } from 'node:path'
import { sha256 } from './hash.ts'

/** A file found, before its outputs have a name. */
export interface Named {
  /** Path of the source as it was given. */
  readonly path: string
  /** Path below the folder that was given, or the bare file name; `/` between folders. */
  readonly inner: string
  /** Last part of the folder that was given; empty for single files. */
  readonly folder: string
}

/**
 * Longest name of one folder or file in a stem, bytes in UTF-8. File systems allow 255; the longest ending
 * (`.akn.xml`) and the mark of a shortened name (`~` and eight digits) need 17.
 */
export const maximumNameBytes = 220

/**
 * Names for outputs, from the shortest to the one that is never shared: without ending, with ending, below the
 * folder that was given, with the whole path, with a piece of the path's hash.
 */
export const namings: readonly ((file: Named) => string)[] = [
  ({ inner }) => safeStem(withoutEnding(inner)),
  ({ inner }) => safeStem(inner),
  ({ inner, folder }) => safeStem(folder ? `${folder}/${inner}` : inner),
  ({ path }) => safeStem(path),
  ({ path, inner }) => `${safeStem(inner)}~${sha256(path).slice(0, 8)}`
]

/** Names are the same when some file system takes them for the same: without case, composed. */
export const sameName = (stem: string): string => stem.normalize('NFC').toLowerCase()

/**
 * A path that stays below the folder it is joined to: no empty parts, no `.` or `..`, no control characters or
 * backslashes, no part too long for a file system.
 */
export function safeStem(path: string): string {
  const parts = path.split('/').filter(part => part !== '' && part !== '.' && part !== '..')
  return parts.map((part, at) => shortened(at < parts.length - 1 ? safeFolder(part) : safe(part))).join('/') || '_'
}

const withoutEnding = (inner: string): string => inner.slice(0, inner.length - extname(inner).length)

/** Control characters, backslashes and halves of surrogate pairs become `_`. */
const safe = (part: string): string => part.replace(/[\p{Cc}\p{Cs}\\]/gu, '_')

/** A folder must not have the name of an output: `a.md/b` beside `a`. */
const safeFolder = (part: string): string => safe(part).replace(/\.(md|json|jsonl|xml)$/i, '$&_')

function shortened(part: string): string {
  if (Buffer.byteLength(part) <= maximumNameBytes) return part
  let kept = ''
  let bytes = 0
  for (const character of part) {
    bytes += Buffer.byteLength(character)
    if (bytes > maximumNameBytes) break
    kept += character
  }
  return `${kept}~${sha256(part).slice(0, 8)}`
}
