import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { serveJobs } from '../../src/batch/index.ts'
import type { Job, Task } from '../../src/batch/job.ts'
import { countCodes, errorsOf, failedLine, type ManifestLine, manifestSchema } from '../../src/batch/manifest-line.ts'
import { validateAkomaNtoso } from '../../src/checks/validation/akoma-ntoso.ts'
import { validateJson } from '../../src/checks/validation/json.ts'
import {
  convert,
  type DocumentTree,
  describeDiagnostic,
  writeAkomaNtoso,
  writeJson,
  writeMarkdown
} from '../../src/index.ts'
import { resolveOptions } from '../../src/options.ts'

/** Convert a file, write every format to memory, validate it, and tell what is wrong as errors of the line. */
async function convertChecked(job: Job, { stamp, convert: options }: Task): Promise<ManifestLine> {
  const bytes = await readFile(job.path)
  const { document, diagnostics } = await convert({ name: basename(job.path), bytes }, options)
  if (!document) return failedLine(job, diagnostics, { stamp })
  const records = diagnostics.map(describeDiagnostic)
  const faults = await faultsOf(document).catch(error => [
    { code: 'output-invalid', message: `a writer failed: ${error instanceof Error ? error.stack : error}` }
  ])
  return {
    schema: manifestSchema,
    stem: job.stem,
    path: job.path,
    status: records.every(({ severity }) => severity === 'info') ? 'converted' : 'issues',
    outputs: [],
    kind: document.kind,
    language: document.language,
    pages: document.source.pageCount,
    diagnostics: countCodes(records),
    errors: [...errorsOf(records), ...faults],
    ...stamp
  }
}

async function faultsOf(document: DocumentTree): Promise<ManifestLine['errors']> {
  writeMarkdown(document)
  const findings = [
    ...(await validateJson(JSON.parse(writeJson(document)))),
    ...(await validateAkomaNtoso(writeAkomaNtoso(document, resolveOptions())))
  ]
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message, place }) => ({ code: 'output-invalid', message: `${rule}: ${place} ${message}` }))
}

serveJobs(convertChecked)
