import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import {
  convert,
  type Diagnostic,
  type DocumentTree,
  describeDiagnostic,
  writeAkomaNtoso,
  writeJson,
  writeMarkdown
} from '../index.ts'
import { resolveOptions } from '../options.ts'
import { sha256 } from './hash.ts'
import { endings, type Job, type OutputFormat, type Task } from './job.ts'
import { countCodes, errorsOf, failedLine, type ManifestLine, manifestSchema, type Output } from './manifest-line.ts'
import { reasonNotWritten, writeWhole } from './write-whole.ts'

/** Convert one file of a batch and write its outputs, all of them or none. Never rejects because of the file. */
export async function convertFile(job: Job, task: Task): Promise<ManifestLine> {
  const { stamp } = task
  let bytes: Uint8Array
  try {
    bytes = await readFile(job.path)
  } catch (error) {
    return failedLine(job, [{ code: 'file-not-readable', params: { reason: reasonOf(error) } }], { stamp })
  }
  const source = { sha256: sha256(bytes), bytes: bytes.length }
  const { document, diagnostics } = await convert({ name: basename(job.path), bytes }, task.convert)
  if (!document) return failedLine(job, diagnostics, { stamp, source })
  try {
    const outputs = await writeOutputs(document, job, task)
    if ('code' in outputs) return failedLine(job, [...diagnostics, outputs], { stamp, source })
    return { ...convertedLine(job, { document, diagnostics, outputs }), source, ...stamp }
  } catch (error) {
    const failure: Diagnostic = { code: 'output-not-written', params: { reason: reasonNotWritten(error) } }
    return failedLine(job, [...diagnostics, failure], { stamp, source })
  }
}

const megabytes = (bytes: number): number => Math.ceil(bytes / 1e6)

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Write all outputs, or none: then why. */
async function writeOutputs(
  document: DocumentTree,
  { stem }: Job,
  { out, to, convert: options, outputBytes }: Task
): Promise<readonly Output[] | Diagnostic> {
  const writers: Readonly<Record<OutputFormat, () => string>> = {
    md: () => writeMarkdown(document),
    json: () => writeJson(document),
    akn: () => writeAkomaNtoso(document, resolveOptions(options))
  }
  const texts = to.map(format => ({ format, file: stem + endings[format], text: writers[format]() }))
  const outputs = texts.map(({ format, file, text }) => ({
    format,
    file,
    sha256: sha256(text),
    bytes: Buffer.byteLength(text)
  }))
  const bytes = outputs.reduce((sum, output) => sum + output.bytes, 0)
  if (bytes > outputBytes)
    return { code: 'output-too-large', params: { megabytes: megabytes(bytes), limit: megabytes(outputBytes) } }
  await writeWhole(texts.map(({ file, text }) => ({ path: join(out, file), text })))
  return outputs
}

interface Facts {
  readonly document: DocumentTree
  readonly diagnostics: readonly Diagnostic[]
  readonly outputs: readonly Output[]
}

function convertedLine({ path, stem }: Job, { document, diagnostics, outputs }: Facts) {
  const records = diagnostics.map(describeDiagnostic)
  const { symbol } = document.metadata
  return {
    schema: manifestSchema,
    stem,
    path,
    status: records.every(({ severity }) => severity === 'info') ? 'converted' : 'issues',
    outputs,
    kind: document.kind,
    ...(symbol !== undefined && { symbol }),
    language: document.language,
    pages: document.source.pageCount,
    grade: document.grade.level,
    pageGrades: document.grade.pages,
    diagnostics: countCodes(records),
    errors: errorsOf(records)
  } as const
}
