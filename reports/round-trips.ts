import { isDeepStrictEqual, parseArgs } from 'node:util'
import { convert, type DocumentTree, writeJson, writeMarkdown } from '../src/index.ts'
import { essenceOf } from '../src/model/essence.ts'
import { convertFolder } from './documents.ts'
import { markdownTable, share } from './table.ts'

/**
 * Converts the files of folders, writes them as Markdown and as JSON, reads both back, and tells how many come back
 * the same: from Markdown everything but places and what is told of the reading (see `essenceOf`), with nothing lost
 * or invented by the audit; from JSON the same bytes. Exit code 1 when one does not.
 *
 *     npm run report:round-trips -- FOLDER… [--converted FOLDER_OF_JSON]
 */
const { values, positionals } = parseArgs({ options: { converted: { type: 'string' } }, allowPositionals: true })

interface Trips {
  documents: number
  markdown: number
  json: number
}

async function readBack(name: string, text: string): Promise<DocumentTree | undefined> {
  const { document } = await convert({ name, bytes: Buffer.from(text) })
  return document
}

/** As the tree is in JSON: without fields that are `undefined`. */
const essence = (document: DocumentTree): unknown => JSON.parse(JSON.stringify(essenceOf(document)))

async function returnsFromMarkdown(document: DocumentTree): Promise<boolean> {
  const back = await readBack('document.md', writeMarkdown(document))
  if (!back || back.audit.lost > 0 || back.audit.invented > 0) return false
  return isDeepStrictEqual(essence(back), essence(document))
}

async function returnsFromJson(document: DocumentTree): Promise<boolean> {
  const json = writeJson(document)
  const back = await readBack('document.json', json)
  return back !== undefined && writeJson(back) === json
}

async function tripsOf(folder: string): Promise<Trips> {
  const trips = { documents: 0, markdown: 0, json: 0 }
  for await (const { stem, document } of convertFolder(folder, values.converted)) {
    if (!document) continue
    const [markdown, json] = [await returnsFromMarkdown(document), await returnsFromJson(document)]
    trips.documents++
    trips.markdown += Number(markdown)
    trips.json += Number(json)
    if (!markdown || !json) console.log(`${folder}/${stem}: ${markdown ? 'JSON' : 'Markdown'} comes back changed\n`)
  }
  return trips
}

const rows: [string, Trips][] = []
for (const folder of positionals) rows.push([folder, await tripsOf(folder)])
console.log(
  markdownTable(
    ['folder', 'Markdown comes back', 'JSON comes back'],
    rows.map(([folder, { documents, markdown, json }]) => [folder, share(markdown, documents), share(json, documents)])
  )
)
process.exitCode = rows.some(([, { documents, markdown, json }]) => markdown < documents || json < documents) ? 1 : 0
