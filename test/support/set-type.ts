import type { LanguageCode } from '../../src/model/language.ts'
import type { Line, LinedPage, Lines, Span } from '../../src/model/lines.ts'
import type { Page, PagedText, ScriptedPages, TextRun } from '../../src/model/paged-text.ts'

/** Where a text is printed; widths are half an em a character when not given. */
export interface Setting {
  readonly x?: number
  readonly y?: number
  readonly size?: number
  readonly width?: number
}

/** A run as the PDF reader delivers it. */
export function run(
  text: string,
  { x = 123, y = 100, size = 10, width }: Setting = {},
  more: Partial<TextRun> = {}
): TextRun {
  const length = width ?? text.trim().length * size * 0.5
  return {
    text,
    box: { x, y: y - size * 0.8, width: length, height: size },
    baseline: y,
    size,
    bold: false,
    italic: false,
    font: 'TimesNewRoman',
    direction: /\p{Script=Arabic}/u.test(text) ? 'rtl' : 'ltr',
    ...more
  }
}

const source = { name: 'invented.pdf', format: 'pdf', sha256: '0'.repeat(64), bytes: 1 } as const

/** A letter-size page of runs. */
export const page = (runs: readonly TextRun[], more: Partial<Page> = {}): Page => ({
  number: 1,
  width: 612,
  height: 792,
  runs,
  rules: [],
  images: [],
  tagged: false,
  ...more
})

/** A document of pages, numbered in order. */
export const paged = (pages: readonly (readonly TextRun[])[], more: Partial<PagedText> = {}): PagedText => ({
  source,
  pages: pages.map((runs, at) => page(runs, { number: at + 1 })),
  outline: [],
  ...more
})

/** The same with its language known. */
export const scripted = (pages: readonly (readonly TextRun[])[], language: LanguageCode = 'en'): ScriptedPages => ({
  ...paged(pages),
  language,
  direction: language === 'ar' ? 'rtl' : 'ltr'
})

/** A span where `setting` says. */
export const span = (text: string, setting: Setting = {}, more: Partial<Span> = {}): Span => {
  const { box, size, bold, italic } = run(text, setting)
  return { text, box, size, bold, italic, ...more }
}

/** A line of one span, or of the spans given. */
export function line(
  text: string | readonly Span[],
  setting: Setting & { readonly page?: number; readonly column?: number } = {}
): Line {
  const { page: number = 1, column = 0, ...place } = setting
  const spans = typeof text === 'string' ? [span(text, place)] : text
  const left = Math.min(...spans.map(({ box }) => box.x))
  const right = Math.max(...spans.map(({ box }) => box.x + box.width))
  const { y = 100, size = 10 } = place
  const box = { x: left, y: y - size * 0.8, width: right - left, height: size }
  return { page: number, box, baseline: y, size, direction: 'ltr', spans, column }
}

/** Letter-size pages of lines, numbered in order. */
export const lined = (pages: readonly (readonly Line[])[], more: Partial<LinedPage> = {}): Lines => ({
  source,
  language: 'en',
  direction: 'ltr',
  outline: [],
  setAside: [],
  repairs: [],
  pages: pages.map((lines, at) => ({
    number: at + 1,
    width: 612,
    height: 792,
    rules: [],
    images: [],
    tagTrust: 0,
    ...more,
    lines: lines.map(one => ({ ...one, page: at + 1 }))
  }))
})

/** Text of a line, wide gaps shown as `|`, raised text as `^1^`. */
export function shown({ spans }: Line): string {
  return spans
    .map(({ text, superscript, box }, at) => {
      const last = spans[at - 1]
      const gap = last ? Math.max(last.box.x, box.x) - Math.min(last.box.x + last.box.width, box.x + box.width) : 0
      return (gap > 7.9 ? '|' : '') + (superscript ? `^${text}^` : text)
    })
    .join('')
}
