import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { temporaryName } from '../../../batch/write-whole.ts'
import type { DocumentRecords } from '../records.ts'
import { both, type Sink } from './sink.ts'

/** `documents.jsonl` and `paragraphs.jsonl` in a folder: one JSON object a line, UTF-8. */
export const jsonLines = async (out: string): Promise<Sink> =>
  both(
    await openLines(out, 'documents.jsonl', ({ document }) => [document]),
    await openLines(out, 'paragraphs.jsonl', ({ paragraphs }) => paragraphs)
  )

async function openLines(
  out: string,
  name: string,
  rowsOf: (records: DocumentRecords) => readonly unknown[]
): Promise<Sink> {
  const building = join(out, temporaryName())
  const file = await open(building, 'wx')
  return {
    add: records =>
      file.writeFile(
        rowsOf(records)
          .map(row => `${JSON.stringify(row)}\n`)
          .join('')
      ),
    finish: async () => {
      await file.sync()
      await file.close()
      await rename(building, join(out, name))
    },
    drop: async () => {
      await file.close().catch(() => undefined)
      await rm(building, { force: true })
    }
  }
}
