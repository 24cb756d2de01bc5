import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Blocks } from '../../src/model/blocks.ts'
import type { DocumentTree } from '../../src/model/document.ts'
import type { PagedText } from '../../src/model/paged-text.ts'
import { plainText } from '../../src/model/run.ts'
import { resolveOptions } from '../../src/options.ts'
import { layout, structure } from '../../src/pipeline.ts'
import { readPdf } from '../../src/readers/pdf.ts'
import { align } from './align.ts'
import { type BoundaryScore, type ComparedBlock, compareBoundaries } from './boundaries.ts'
import { comparable } from './comparable.ts'
import { compareHeadings, type HeadingScore } from './headings.ts'
import { type TaggedBlock, taggedBlocks } from './tagged-blocks.ts'

/** How geometry alone reads one file, against the tags of the same file. */
export interface FileReport {
  readonly name: string
  readonly boundaries: BoundaryScore
  /** Missing when the author tagged no heading. */
  readonly headings?: HeadingScore
}

/** Share of pages that must be tagged for a file to count as tagged. */
const taggedShare = 0.8

/** Compare one PDF; `undefined` when it is not tagged. */
export async function compareFile(path: string): Promise<FileReport | undefined> {
  const pages = await readPages(path)
  if (pages.pages.filter(({ tagged }) => tagged).length < taggedShare * pages.pages.length) return undefined
  const tagged = taggedBlocks(pages)
  const { blocks, tree } = readByGeometry(pages)
  const ours = runningText(blocks)
  const theirs = tagged.map(toCompared)
  const places = align(textOf(ours), textOf(theirs))
  return {
    name: basename(path),
    boundaries: compareBoundaries(ours, theirs, places),
    ...(tagged.some(({ rank }) => rank !== undefined) && { headings: compareHeadings(tree, blocks, tagged) })
  }
}

const context = { options: resolveOptions({ tags: false }), report: () => {} }

async function readPages(path: string): Promise<PagedText> {
  const bytes = await readFile(path)
  return readPdf(bytes, { name: basename(path), format: 'pdf', sha256: '', bytes: bytes.length }, context)
}

function readByGeometry(pages: PagedText): { readonly blocks: Blocks; readonly tree: DocumentTree } {
  const blocks = layout.run(pages, context)
  const audit = { source: 0, kept: 0, setAside: {}, repaired: {}, lost: 0, invented: 0 }
  const source = { ...pages.source, pageCount: pages.pages.length }
  const grade = { level: 'good', reasons: [], pages: {} } as const
  return { blocks, tree: { ...structure.run(blocks, context), grade, audit, diagnostics: [], source } }
}

/** Blocks outside tables, notes and masthead. */
const runningText = ({ blocks }: Blocks): ComparedBlock[] =>
  blocks.flatMap(block =>
    block.type === 'text' && block.layout.region === 'body' ? [{ text: comparable(plainText(block.runs)) }] : []
  )

const toCompared = (
  { text, afterDoubtfulBreak }: TaggedBlock,
  index: number,
  all: readonly TaggedBlock[]
): ComparedBlock => ({
  text,
  doubtfulStart: afterDoubtfulBreak,
  doubtfulEnd: all[index + 1]?.afterDoubtfulBreak ?? false
})

const textOf = (blocks: readonly ComparedBlock[]): string => blocks.map(({ text }) => text).join('')
