import { basename, dirname, extname, join, resolve } from 'node:path'
import type { ManifestEntry, Output } from '../../batch/index.ts'
import { type FileFormat, identifyFile } from '../premis/formats.ts'
import { premisOf } from '../premis/premis.ts'
import { PayloadError, type PayloadFile } from './write-bag.ts'

/** Where the files of a manifest are. */
export interface Places {
  /** Output folder of the batch: outputs are named below it. */
  readonly outputs: string
  /** Folder that relative paths of sources start from. */
  readonly sources: string
}

/** Date and time of an event nobody recorded: like the date of mark-up, it does not depend on the clock. */
export const unknownTime = '1970-01-01T00:00:00Z'

/**
 * The files of one document in a bag, below `data`:
 *
 *     sources/<stem>.pdf   outputs/<stem>.md …   premis/<stem>.xml
 *
 * The source of a failed document is kept as well; one that could not be read has only its manifest line.
 */
export async function* documentPayload(
  { line, timing }: ManifestEntry,
  places: Places,
  at: string | undefined
): AsyncGenerator<PayloadFile> {
  const sourceName = `sources/${line.stem}${extname(line.path)}`
  const from = resolve(places.sources, line.path)
  if (!line.source) return
  yield { name: sourceName, from, sha256: line.source.sha256 }
  for (const output of line.outputs)
    yield { name: nameOf(output), from: join(places.outputs, output.file), sha256: output.sha256 }
  const source = { name: sourceName, originalName: basename(line.path), format: await formatOf(from) }
  const premis = premisOf({ line, source, nameOf, at: at ?? timing?.finishedAt ?? unknownTime })
  yield { name: `premis/${line.stem}.xml`, text: premis }
}

const nameOf = ({ file }: Output): string => `outputs/${file}`

const formatOf = (path: string): Promise<FileFormat> =>
  identifyFile(path).catch(() => Promise.reject(new PayloadError(`“${path}” cannot be read`)))

/** Where the outputs of a manifest are: beside it. */
export const outputsOf = (manifest: string): string => dirname(manifest)
