import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileWriter, ParquetWriter } from 'hyparquet-writer'
import { temporaryName } from '../../../batch/write-whole.ts'
import type { PublishedSchema } from '../published-schema.ts'
import type { DocumentRecords } from '../records.ts'
import { parquetSchema } from './parquet-schema.ts'
import { both, type Sink } from './sink.ts'

/** Rows of a group: large enough to pack well, small enough that the texts of a group fit into some ten megabytes. */
const rowsOfGroup = { documents: 250, paragraphs: 20_000 }

/** `documents.parquet` and `paragraphs.parquet` in a folder, packed with Snappy, a row for each line of JSON Lines. */
export const parquet = async (out: string): Promise<Sink> =>
  both(
    openTable(
      out,
      { name: 'documents.parquet', schema: 'document-record', groupSize: rowsOfGroup.documents },
      records => [records.document]
    ),
    openTable(
      out,
      { name: 'paragraphs.parquet', schema: 'paragraph-record', groupSize: rowsOfGroup.paragraphs },
      ({ paragraphs }) => paragraphs
    )
  )

interface TableFile {
  readonly name: string
  readonly schema: PublishedSchema
  readonly groupSize: number
}

function openTable(
  out: string,
  { name, schema, groupSize }: TableFile,
  rowsOf: (records: DocumentRecords) => readonly object[]
): Sink {
  const building = join(out, temporaryName())
  const { columns, elements } = parquetSchema(schema)
  const writer = new ParquetWriter({ writer: fileWriter(building), schema: elements, createdBy: 'undoc' })
  let rows: Readonly<Record<string, unknown>>[] = []
  const writeGroup = async () => {
    const columnData = columns.map(column => ({ name: column, data: rows.map(row => row[column]) }))
    rows = []
    await writer.write({ columnData, rowGroupSize: groupSize })
  }
  return {
    add: async records => {
      rows.push(...(rowsOf(records) as typeof rows))
      if (rows.length >= groupSize) await writeGroup()
    },
    finish: async () => {
      await writeGroup()
      await writer.finish()
      await flush(building)
      await rename(building, join(out, name))
    },
    drop: () => rm(building, { force: true })
  }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+')
  await file.sync()
  await file.close()
}
