import { tables } from '../../../src/layout/tables/tables.ts'
import type { TableCell } from '../../../src/model/document.ts'
import type { Direction } from '../../../src/model/language.ts'
import type { Line, LinedPage, LinedTable, NotedLines, Span, TabledLines } from '../../../src/model/lines.ts'
import type { Rule } from '../../../src/model/paged-text.ts'
import { isText } from '../../../src/model/run.ts'
import { defaults } from '../../../src/options.ts'
import { line, lined, span } from '../../support/set-type.ts'

/** A horizontal rule, 60 to 552 wide unless told. */
export const level = (y: number, thickness = 0.5, x = 60, width = 492): Rule => ({
  direction: 'horizontal',
  box: { x, y: y - thickness / 2, width, height: thickness }
})

/** A vertical rule. */
export const upright = (x: number, top: number, bottom: number): Rule => ({
  direction: 'vertical',
  box: { x: x - 0.25, y: top, width: 0.5, height: bottom - top }
})

/** Texts at the distances given, on one baseline; empty ones are left out. */
export function row(y: number, texts: readonly string[], xs: readonly number[], more: Partial<Span> = {}): Line {
  const spans = texts.flatMap((text, i) => (text === '' ? [] : [span(text, { x: xs[i] ?? 60, y, size: 8 }, more)]))
  return line(spans, { y, size: 8 })
}

/** Pages for the stage. */
export function noted(
  pages: readonly { readonly lines: readonly Line[]; readonly more?: Partial<LinedPage> }[],
  direction: Direction = 'ltr'
): NotedLines {
  const base = lined(pages.map(({ lines }) => lines))
  return {
    ...base,
    direction,
    notes: [],
    pages: base.pages.map((page, at) => ({ ...page, number: at + 2, ...pages[at]?.more }))
  }
}

/** The stage run over pages. */
export const tabled = (input: NotedLines): TabledLines => tables.run(input, { options: defaults, report: () => {} })

/** The tables found, in order. */
export const tablesIn = (output: TabledLines): LinedTable[] =>
  output.pages.flatMap(({ flow }) => flow.filter(item => 'type' in item && item.type === 'table')) as LinedTable[]

/** Rows as texts: paragraphs parted by `¶`, note marks as `^a^`, spans of columns and rows as `<2>` and `<v2>`. */
export const texts = ({ rows }: LinedTable): string[][] => rows.map(({ cells }) => cells.map(cellText))

const cellText = ({ paragraphs, columns, rows }: TableCell): string =>
  paragraphs
    .map(({ runs }) => runs.map(run => (isText(run) ? run.text : 'printed' in run ? `^${run.printed}^` : '')).join(''))
    .join('¶') +
  (columns ? `<${columns}>` : '') +
  (rows ? `<v${rows}>` : '')
