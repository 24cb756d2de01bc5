import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  type Converted,
  convert,
  type Diagnostic,
  type DocumentTree,
  describeDiagnostic,
  writeAkomaNtoso,
  writeJson,
  writeMarkdown
} from '../index.ts'
import { resolveOptions } from '../options.ts'
import { type BatchSettings, endings, type Job, type JobResult, type OutputFormat } from './job.ts'

/** Convert one file of a batch and write its outputs, each whole or not at all. */
export async function convertFile(job: Job, settings: BatchSettings): Promise<JobResult> {
  const begin = performance.now()
  const converted = await readAndConvert(job, settings)
  const outputs: { file: string; sha256: string }[] = []
  const diagnostics = [...converted.diagnostics]
  try {
    if (converted.document) outputs.push(...(await writeOutputs(converted.document, job, settings)))
  } catch (error) {
    diagnostics.push({
      code: 'output-not-written',
      params: { reason: error instanceof Error ? error.message : String(error) }
    })
  }
  return summarise(job, converted.document, outputs, diagnostics, performance.now() - begin)
}

async function readAndConvert({ path, stem }: Job, settings: BatchSettings): Promise<Converted> {
  try {
    return await convert({ name: path.split(/[\\/]/).at(-1) ?? stem, bytes: await readFile(path) }, settings.convert)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { diagnostics: [{ code: 'file-not-readable', params: { reason } }] }
  }
}

async function writeOutputs(document: DocumentTree, { stem }: Job, { out, to, convert: options }: BatchSettings) {
  const writers: Readonly<Record<OutputFormat, () => string>> = {
    md: () => writeMarkdown(document),
    json: () => writeJson(document),
    akn: () => writeAkomaNtoso(document, resolveOptions(options))
  }
  const texts = to.map(format => ({ file: stem + endings[format], text: writers[format]() }))
  await mkdir(dirname(join(out, stem)), { recursive: true })
  const written: { file: string; sha256: string }[] = []
  for (const { file, text } of texts) {
    await writeWhole(join(out, file), text)
    written.push({ file, sha256: createHash('sha256').update(text).digest('hex') })
  }
  return written
}

/** Write under a temporary name first, so that nobody ever sees half a file. */
async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.part`
  await writeFile(temporary, text)
  await rename(temporary, path)
}

function summarise(
  { path, stem }: Job,
  document: DocumentTree | undefined,
  outputs: JobResult['outputs'],
  diagnostics: readonly Diagnostic[],
  elapsedMs: number
): JobResult {
  const records = diagnostics.map(describeDiagnostic)
  const counts: Record<string, number> = {}
  for (const { code } of records) counts[code] = (counts[code] ?? 0) + 1
  const errors = records.filter(({ severity }) => severity === 'error').map(({ code, message }) => ({ code, message }))
  const complete = document !== undefined && outputs.length > 0
  const clean = records.every(({ severity }) => severity === 'info')
  return {
    path,
    stem,
    status: complete ? (clean ? 'converted' : 'issues') : 'failed',
    ...(document && {
      sha256: document.source.sha256,
      kind: document.kind,
      language: document.language,
      pages: document.source.pageCount
    }),
    ...(document?.metadata.symbol && { symbol: document.metadata.symbol }),
    outputs,
    diagnostics: counts,
    errors,
    elapsedMs: Math.round(elapsedMs)
  }
}
