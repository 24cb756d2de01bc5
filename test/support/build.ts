import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import type { BlockLayout, Blocks, LaidOutBlock, LaidOutNote, TextBlock } from '../../src/model/blocks.ts'
import type { Block, Paragraph } from '../../src/model/document.ts'
import type { Divided, Flowed, Flowing, Part, Shaped } from '../../src/model/flow.ts'
import type { Kinded } from '../../src/model/fronted.ts'
import { plainText, type Run } from '../../src/model/run.ts'
import { defaults } from '../../src/options.ts'
import type { Stage } from '../../src/stage.ts'

/**
 * Runs from a small notation: `_italic_`, `*bold*`, `^1^` for a note mark.
 */
export function runs(text: string): Run[] {
  const out: Run[] = []
  for (const [, italic, bold, mark, plain] of text.matchAll(/_([^_]+)_|\*([^*]+)\*|\^([^^]+)\^|([^_*^]+)/g)) {
    if (italic) out.push({ text: italic, italic: true })
    else if (bold) out.push({ text: bold, bold: true })
    else if (mark) out.push({ note: '', printed: mark })
    else if (plain) out.push({ text: plain })
  }
  return out
}

/** A text block in the notation of `runs`, on page 1 when nothing else is said. */
export function text(content: string, layout: Partial<BlockLayout> & { readonly page?: number } = {}): TextBlock {
  const { page = 1, ...rest } = layout
  return { type: 'text', runs: runs(content), layout: { region: 'body', lineCount: 1, ...rest }, places: [{ page }] }
}

/** A bold line, as headings are printed. */
export const bold = (content: string, layout: Partial<BlockLayout> & { readonly page?: number } = {}): TextBlock =>
  text(content, { bold: true, ...layout })

/** A table of plain cells. */
export const table = (...rows: readonly (readonly string[])[]): LaidOutBlock & { readonly type: 'table' } => ({
  type: 'table',
  rows: rows.map(cells => ({ cells: cells.map(cell => ({ paragraphs: [{ runs: runs(cell) }] })) })),
  places: [{ page: 1 }]
})

/** A footnote with its mark as printed. */
export const note = (printed: string, content: string, page = 1): LaidOutNote => ({
  printed,
  mark: printed.replace(/[()/]/g, ''),
  paragraphs: [runs(content)],
  places: [{ page }]
})

/** Blocks as layout hands them over. */
export const blocks = (list: readonly LaidOutBlock[], more: Partial<Blocks> = {}): Blocks => ({
  source: { name: 'invented.pdf', format: 'pdf', sha256: '0'.repeat(64), bytes: 1 },
  language: 'en',
  direction: 'ltr',
  pageCount: 1,
  blocks: list,
  notes: [],
  outline: [],
  bodySize: 10,
  setAside: [],
  repairs: [],
  pageGrades: [],
  ...more
})

/** Blocks after the masthead and the kind are known. */
export const kinded = (list: readonly LaidOutBlock[], more: Partial<Kinded> = {}): Kinded => ({
  ...blocks(list),
  masthead: [],
  metadata: {},
  cover: [],
  kind: 'document',
  ...more
})

/** One undivided flow. */
export function flowed(flow: readonly Flowing[], more: Partial<Flowed> = {}): Flowed {
  const { blocks: _, cover: __, ...rest } = kinded([])
  return { ...rest, flow, ...more }
}

/** A part without anything but its flow. */
export const part = <Item>(flow: readonly Item[]): Part<Item> => ({
  title: [],
  preamble: [],
  flow,
  conclusions: [],
  annexes: []
})

/** A document of one part. */
export function divided<Item = Flowing>(flow: readonly Item[], more: Partial<Divided<Item>> = {}): Divided<Item> {
  const { flow: _, ...rest } = flowed([])
  return { ...rest, main: part(flow), ...more }
}

/** A document whose blocks are all told apart. */
export const shaped = (flow: readonly Block[], more: Partial<Shaped> = {}): Shaped => divided<Block>(flow, more)

/** An unnumbered paragraph. */
export const paragraph = (content: string, more: Partial<Paragraph> = {}): Paragraph => ({
  type: 'paragraph',
  path: '',
  runs: runs(content),
  children: [],
  places: [{ page: 1 }],
  ...more
})

/** Run one stage; diagnostics are collected. */
export function runStage<Input, Output>(
  stage: Stage<Input, Output>,
  input: Input
): { readonly output: Output; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const output = stage.run(input, { options: defaults, report: diagnostic => diagnostics.push(diagnostic) })
  return { output, diagnostics }
}

/** Blocks in short, one string a block, children indented: `1. text`, `# heading`. */
export function outline(list: readonly Flowing[], depth = 0): string[] {
  return list.flatMap(block => [
    `${'  '.repeat(depth)}${line(block)}`,
    ...('children' in block ? outline(block.children, depth + 1) : [])
  ])
}

function line(block: Flowing): string {
  const number = 'number' in block && block.number ? `${block.number.printed} ` : ''
  const content = 'runs' in block ? plainText(block.runs) : ''
  switch (block.type) {
    case 'text':
      return `? ${content}`
    case 'heading':
      return `${'#'.repeat(block.rank)} ${number}${content}`
    case 'paragraph':
      return `${block.role ? `${block.role}: ` : ''}${number}${content}`
    case 'speech':
      return `${block.speaker.name}:`
    default:
      return `${block.type}: ${number}${content}`.trim()
  }
}
