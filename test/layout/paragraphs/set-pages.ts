import { paragraphs } from '../../../src/layout/paragraphs/paragraphs.ts'
import type { Blocks, LaidOutBlock, TextBlock } from '../../../src/model/blocks.ts'
import type { LanguageCode } from '../../../src/model/language.ts'
import type { FlowPage, Line, LinedFigure, LinedNote, LinedTable, Span, TabledLines } from '../../../src/model/lines.ts'
import type { Rule } from '../../../src/model/paged-text.ts'
import { plainText } from '../../../src/model/run.ts'
import { defaults } from '../../../src/options.ts'

/** A page of 612 × 792 points whose text column runs from 120 to 490, set in 10 on 12, 5 points a letter. */
export const column = { lead: 120, trail: 490, pitch: 12, advance: 5 }

/** What differs from an ordinary line: full, at the column's edge, right below the line before. */
export interface LineOptions {
  /** Distance from the column's leading edge, points. */
  readonly indent?: number
  /** White space above in lines. */
  readonly space?: number
  /** End of the line from the leading edge; by default as long as its letters need, or full. */
  readonly width?: number
  readonly full?: boolean
  readonly size?: number
  readonly style?: Partial<Span>
  readonly column?: number
}

type Part = string | (Partial<Span> & { readonly text: string; readonly gap?: number })

/** A line to be set; several parts become several spans. */
export interface SetLine extends LineOptions {
  readonly parts: readonly Part[]
}

/** A line that ends where its letters end. */
export const short = (parts: string | readonly Part[], options: LineOptions = {}): SetLine => ({
  parts: typeof parts === 'string' ? [parts] : parts,
  ...options
})

/** A line that reaches the trailing edge. */
export const full = (parts: string | readonly Part[], options: LineOptions = {}): SetLine => ({
  ...short(parts, options),
  full: true
})

const alphabet = 'the quick survey of the region was concluded by the experts before the winter session began'

/** A full line of running text that begins with the words given. */
export const running = (words = '', options: LineOptions = {}): SetLine => full(`${words} ${alphabet}`.trim(), options)

/** Lines, tables and figures of a page. */
export type SetItem = SetLine | LinedTable | LinedFigure

export interface SetPage {
  readonly items: readonly SetItem[]
  readonly rules?: readonly Rule[]
  readonly tagTrust?: number
}

/** Set a document of pages. */
export function setDocument(
  pages: readonly (SetPage | readonly SetItem[])[],
  { language = 'en', notes = [] }: { language?: LanguageCode; notes?: readonly LinedNote[] } = {}
): TabledLines {
  const direction = language === 'ar' ? 'rtl' : 'ltr'
  return {
    source: { name: 'test.pdf', format: 'pdf', sha256: '', bytes: 0 },
    language,
    direction,
    pages: pages.map((page, index) =>
      setPage('items' in page ? page : { items: page }, { number: index + 1, direction })
    ),
    outline: [],
    notes,
    setAside: [],
    repairs: []
  }
}

interface PageOptions {
  readonly number: number
  readonly direction: 'ltr' | 'rtl'
}

function setPage({ items, rules = [], tagTrust = 0 }: SetPage, options: PageOptions): FlowPage {
  let baseline = 100
  const flow = items.map(item => {
    if ('type' in item) return item
    baseline += column.pitch * (1 + (item.space ?? 0))
    return setLine(item, { ...options, baseline })
  })
  return { number: options.number, width: 612, height: 792, rules, images: [], tagTrust, flow }
}

/** Set one line; Arabic lines are mirrored. */
export function setLine(
  item: SetLine,
  { number, direction, baseline }: PageOptions & { readonly baseline: number }
): Line {
  const start = column.lead + (item.indent ?? 0)
  const letters = item.parts.reduce((sum, part) => sum + (typeof part === 'string' ? part : part.text).length, 0)
  const gaps = item.parts.reduce((sum, part) => sum + (typeof part === 'string' ? 0 : (part.gap ?? 0)), 0)
  const end = item.full ? column.trail : start + (item.width ?? letters * column.advance + gaps)
  const advance = (end - start - gaps) / Math.max(1, letters)
  const size = item.size ?? 10
  const spans: Span[] = []
  let at = start
  for (const part of item.parts) {
    const { gap = 0, ...own } = typeof part === 'string' ? { text: part } : part
    at += gap
    const width = own.text.length * advance
    const x = direction === 'ltr' ? at : 612 - at - width
    spans.push({
      size,
      bold: false,
      italic: false,
      ...item.style,
      ...own,
      box: { x, y: baseline - 8, width, height: size }
    })
    at += width
  }
  const x = direction === 'ltr' ? start : 612 - at
  const box = { x, y: baseline - 8, width: at - start, height: size }
  return { page: number, box, baseline, size, direction, spans, column: item.column ?? 0 }
}

/** The blocks of a document. */
export const blocksOf = (document: TabledLines): Blocks =>
  paragraphs.run(document, { options: defaults, report: () => {} })

/** Plain text of every block, tables and rules by their type in brackets. */
export const textsOf = (document: TabledLines): string[] =>
  blocksOf(document).blocks.map(block => (block.type === 'text' ? plainText(block.runs) : `[${block.type}]`))

/** The first words of every block: for long running text. */
export const openings = (document: TabledLines): string[] => textsOf(document).map(text => text.split(' ')[0] ?? '')

/** The text block at an index. */
export function textBlock(document: TabledLines, index = 0): TextBlock {
  const block: LaidOutBlock | undefined = blocksOf(document).blocks[index]
  if (block?.type !== 'text') throw new TypeError(`block ${index} is no text`)
  return block
}
