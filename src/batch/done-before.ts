import { basename, join } from 'node:path'
import { hashFile } from './hash.ts'
import type { Job, Stamp } from './job.ts'
import type { ManifestLine } from './manifest-line.ts'

/** What a manifest shows about a job. */
export type Standing = 'to-do' | 'done' | 'failed-before'

/** Failures of the machine, not of the document: such a file is always tried again. */
const passing: ReadonlySet<string> = new Set(['output-not-written', 'file-not-readable', 'worker-crashed'])

/** What a standing is judged by. */
export interface Evidence {
  readonly line: ManifestLine | undefined
  /** SHA-256 of the source as it is now. */
  readonly source: string | undefined
  readonly stamp: Stamp
  /** Output folder. */
  readonly out: string
}

/**
 * Where a job stands after earlier runs. It is done when its line has the source, the options and the version of
 * now and every output is on the disk as it was written; it has failed before when the document itself was the
 * reason.
 */
export async function standingOf(job: Job, { line, source, stamp, out }: Evidence): Promise<Standing> {
  if (!line || source === undefined || line.source?.sha256 !== source) return 'to-do'
  if (line.options !== stamp.options || line.tool !== stamp.tool) return 'to-do'
  if (basename(line.path) !== basename(job.path)) return 'to-do'
  if (line.status === 'failed') return passing.has(line.failure ?? '') ? 'to-do' : 'failed-before'
  for (const { file, sha256 } of line.outputs) if ((await hashFile(join(out, file)))?.sha256 !== sha256) return 'to-do'
  return 'done'
}
