import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import type { JobResult } from './job.ts'

/** The record of a batch: JSON Lines, one line a file, in the order of the plan. */
export interface Manifest {
  readonly add: (result: JobResult) => void
  readonly close: () => Promise<void>
}

/** Begin the manifest `manifest.jsonl` in a folder. */
export async function openManifest(folder: string): Promise<Manifest> {
  const file: FileHandle = await open(join(folder, 'manifest.jsonl'), 'w')
  let written: Promise<unknown> = Promise.resolve()
  return {
    add: result => {
      written = written.then(() => file.write(`${JSON.stringify(result)}\n`))
    },
    close: async () => {
      await written
      await file.close()
    }
  }
}
