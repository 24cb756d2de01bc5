import { createHash } from 'node:crypto'
import { auditConservation } from './checks/conservation/conservation.ts'
import { reportAudit } from './checks/conservation/report.ts'
import { checkContinuity } from './checks/continuity/continuity.ts'
import { gradeDocument } from './checks/grade/grade.ts'
import { validateJson } from './checks/validation/json.ts'
import { type Diagnostic, describeDiagnostic, ReadError } from './diagnostics/diagnostic.ts'
import type { Blocks } from './model/blocks.ts'
import type { Assembled, DocumentTree } from './model/document.ts'
import type { LanguageCode } from './model/language.ts'
import type { Source } from './model/paged-text.ts'
import { type ConvertOptions, type Options, resolveOptions } from './options.ts'
import { extractedLayout, finishing, layout, structure } from './pipeline.ts'
import { type Content, formatOf, read } from './readers/index.ts'
import { type Observer, type StageContext, StageFailure } from './stage.ts'

/** A file to convert: its name (for hints and messages) and its bytes. */
export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What became of a file: a document with diagnostics, or only diagnostics that say why there is none. */
export interface Converted {
  readonly document?: DocumentTree
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Convert one file into a document.
 *
 * Never rejects because of the file: what cannot be read has no `document` and a diagnostic of severity
 * `error`; a fault inside a stage is the diagnostic `stage-failed`.
 */
export async function convert(file: SourceFile, options: ConvertOptions = {}, observer?: Observer): Promise<Converted> {
  const diagnostics: Diagnostic[] = []
  const context: StageContext = {
    options: resolveOptions(options),
    report: diagnostic => void diagnostics.push(diagnostic)
  }
  try {
    const document = await convertWhole(file, context, diagnostics, observer)
    return { document, diagnostics }
  } catch (error) {
    diagnostics.push(explain(error))
    return { diagnostics }
  }
}

async function convertWhole(
  file: SourceFile,
  context: StageContext,
  diagnostics: readonly Diagnostic[],
  observer?: Observer
): Promise<DocumentTree> {
  const begin = performance.now()
  const content = await read(file.bytes, sourceOf(file, context.options), context)
  observer?.after('read', content, performance.now() - begin)
  if (content.type === 'json') return await validated(content.value)
  const assembled = assemble(content, context, observer)
  const unaudited = { ...assembled, source: describeSource(content.source, assembled.pages.length) }
  checkContinuity(assembled, context.report)
  const audit = auditConservation(content.texts(), unaudited)
  reportAudit(audit, context.report)
  const records = diagnostics.map(describeDiagnostic)
  const grade = gradeDocument({ pages: assembled.pages, diagnostics: records })
  return { ...unaudited, grade, audit, diagnostics: records }
}

/** Through the pipeline of the format; a finished tree skips layout and structure. */
function assemble(content: Exclude<Content, { type: 'json' }>, context: StageContext, observer?: Observer): Assembled {
  if (content.type === 'finished') return finishing.run(content.document, context, observer)
  const blocks: Blocks =
    content.type === 'paged'
      ? layout.run(content.pages, context, observer)
      : extractedLayout.run(content.text, context, observer)
  return structure.run(blocks, context, observer)
}

/** Our own JSON is the document as it is, with its audit and diagnostics, when it fits the schema. */
async function validated(value: unknown): Promise<DocumentTree> {
  const findings = await validateJson(value)
  const [first] = findings
  if (!first) return value as DocumentTree
  const { place = '/', message } = first
  throw new ReadError({ code: 'json-invalid', params: { place, reason: message, more: findings.length - 1 } })
}

const describeSource = ({ name, format, sha256 }: Source, pageCount: number): DocumentTree['source'] => ({
  name,
  format,
  sha256,
  pageCount
})

function sourceOf({ name, bytes }: SourceFile, { language }: Options): Source {
  const hint = languageHint(name)
  return {
    name,
    format: formatOf(name, bytes),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    ...(language && { languageGiven: language }),
    ...(hint && { languageHint: hint })
  }
}

const hints: Readonly<Record<string, LanguageCode>> = {
  ar: 'ar',
  en: 'en',
  es: 'es',
  fr: 'fr',
  ru: 'ru',
  zh: 'zh',
  a: 'ar',
  e: 'en',
  s: 'es',
  f: 'fr',
  r: 'ru',
  c: 'zh'
}

/** Language from the end of a file name: `.en.pdf`, `-EN.pdf`, `_E.pdf`. */
function languageHint(name: string): LanguageCode | undefined {
  const match = /[.\-_](ar|en|es|fr|ru|zh|[AEFSRC])\.[a-z]+$/i.exec(name)
  return match ? hints[match[1]!.toLowerCase()] : undefined
}

function explain(error: unknown): Diagnostic {
  if (error instanceof ReadError) return error.diagnostic
  if (error instanceof StageFailure)
    return { code: 'stage-failed', params: { stage: error.stage, reason: reasonOf(error.cause) } }
  return { code: 'stage-failed', params: { stage: 'read', reason: reasonOf(error) } }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
