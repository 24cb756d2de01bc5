import { cleanText } from '../../knowledge/clean-text.ts'
import { enclose } from '../../model/geometry.ts'
import type { Line, LinedPage, Lines } from '../../model/lines.ts'
import type { Page, ScriptedPages, TextRun } from '../../model/paged-text.ts'
import type { Place } from '../../model/place.ts'
import type { Repair, SetAside } from '../../model/set-aside.ts'
import type { Stage } from '../../stage.ts'
import { bracketPairs } from './bracket-pairs.ts'
import { type Zone, zonesOf } from './columns.ts'
import { singlePrints } from './double-print.ts'
import { commonFace, evenFace, type Face } from './even-face.ts'
import { hasInk, type Piece, toPiece } from './piece.ts'
import { sequence } from './reading-sequence.ts'
import { type Row, rowsOf } from './rows.ts'
import { spansOf } from './spans.ts'
import { tagTrust } from './tag-trust.ts'
import { printedBlankShare, shortOfWord, smallCapitals, widestPitch } from './thresholds.ts'
import { atTypedPitch } from './typed-pitch.ts'
import { withoutTags } from './without-tags.ts'

/**
 * Makes lines of text out of runs.
 *
 * Runs on one baseline and in one column become a line in logical order, with word
 * spaces; gaps wider than a word space, changes of style, raised and lowered letters
 * part its spans. Characters that only the making of the file put there are repaired.
 * Hidden runs are set aside.
 */
export const lines: Stage<ScriptedPages, Lines> = {
  name: 'lines',
  run: ({ source, language, direction, pages, outline }, { options }) => {
    const known = options.tags ? pages : pages.map(withoutTags)
    const read = known.map(page => readPage(page, direction === 'rtl'))
    return {
      source,
      language,
      direction,
      outline,
      pages: read.map(({ page }) => page),
      setAside: read.flatMap(({ setAside }) => setAside),
      repairs: read.flatMap(({ repairs }) => repairs)
    }
  }
}

interface PageOfLines {
  readonly page: LinedPage
  readonly setAside: readonly SetAside[]
  readonly repairs: readonly Repair[]
}

function readPage(page: Page, rightToLeft: boolean): PageOfLines {
  const repairs: Repair[] = []
  const visible = page.runs.filter(({ hidden }) => !hidden)
  const { pieces: printed, copies } = singlePrints(visible.map(run => clean(run, page.number, repairs)))
  const pieces = page.recognised ? atTypedPitch(printed) : printed
  for (const { run, text } of copies)
    repairs.push({ kind: 'duplicate-ink-removed', removed: text, added: '', place: placeOf(page.number, run) })
  const ink = pieces.filter(hasInk)
  const blanks = pieces.filter(piece => !hasInk(piece))
  const blanksPrinted = printsBlanks(pieces)
  const zones = zonesOf(ink, page.width, page.rules)
  const two = zones.some(({ leftColumn }) => leftColumn === 1)
  const setting = { page, blanks, rightToLeft, blanksPrinted, scanFace: page.recognised && commonFace(ink) }
  const found = zones.flatMap(zone => linesOf(zone, { ...setting, column: columnOf(zone, two && rightToLeft) }))
  const setAside = page.runs
    .filter(run => run.hidden && run.text.trim() !== '')
    .map((run): SetAside => ({ reason: 'hidden-text', text: run.text.trim(), place: placeOf(page.number, run) }))
  return { page: { ...toLinedPage(page), lines: found.toSorted(fromTop) }, setAside, repairs }
}

const toLinedPage = (page: Page): Omit<LinedPage, 'lines'> => ({
  number: page.number,
  width: page.width,
  height: page.height,
  rules: page.rules,
  images: page.images,
  ...(page.recognised && { recognised: true as const }),
  tagTrust: tagTrust(page)
})

function clean(run: TextRun, page: number, repairs: Repair[]): Piece {
  const { text, changes } = cleanText(run.text, run.font)
  for (const change of changes) repairs.push({ ...change, place: placeOf(page, run) })
  return toPiece(run, text)
}

/** The column at the reading edge is the first: in Arabic, the one at the right. */
const columnOf = ({ leftColumn }: Zone, mirrored: boolean): number => (mirrored ? 1 - leftColumn : leftColumn)

const fromTop = (a: Line, b: Line): number => a.baseline - b.baseline || a.box.x - b.box.x

interface ZoneSetting {
  readonly page: Page
  /** The face of a page whose text was recognised. */
  readonly scanFace: Face | undefined
  readonly blanks: readonly Piece[]
  readonly column: number
  readonly rightToLeft: boolean
  readonly blanksPrinted: boolean
}

function linesOf(zone: Zone, { blanks, ...setting }: ZoneSetting): Line[] {
  const found: Line[] = []
  for (const row of rowsOf(zone.pieces)) {
    const near = blanks.filter(({ run }) => Math.abs(run.baseline - row.baseline) < row.size)
    const goesOnFromLeft = goesOn(found.at(-1), row, setting.page.width)
    found.push(toLine(row, { ...setting, near, goesOnFromLeft }))
  }
  return found
}

/** The row goes on a paragraph that is read from the left though most of it is right-to-left words: the line above is full. */
function goesOn(above: Line | undefined, row: Row, pageWidth: number): boolean {
  if (above?.direction !== 'ltr' || !above.spans.some(({ text }) => rightToLeftLetter.test(text))) return false
  const left = Math.min(...row.pieces.map(piece => piece.left))
  const isNext = row.baseline - above.baseline < row.size * widestPitch && left >= above.box.x - row.size
  return isNext && pageWidth - above.box.x - above.box.width <= above.box.x + shortOfWord
}

const rightToLeftLetter = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

interface RowSetting {
  readonly near: readonly Piece[]
  readonly column: number
  readonly page: Page
  readonly scanFace: Face | undefined
  readonly rightToLeft: boolean
  readonly blanksPrinted: boolean
  readonly goesOnFromLeft: boolean
}

function toLine(row: Row, { near, column, page, scanFace, ...setting }: RowSetting): Line {
  const own = scanFace ? evenFace(row.pieces, scanFace) : row.pieces
  const { direction, pieces } = sequence(own, near, { width: page.width, ...setting })
  const spans = spansOf(direction === 'rtl' ? bracketPairs(pieces) : pieces, page.rules)
  return {
    page: page.number,
    box: enclose(spans.map(({ box }) => box)),
    baseline: row.baseline,
    size: commonSize(row),
    direction,
    spans,
    column
  }
}

/** Size of most characters on the line; small capitals count for the size they are cut from. */
function commonSize({ pieces, size }: Row): number {
  if (pieces.every(({ raised }) => raised)) return size
  const largest = Math.max(...pieces.map(({ run }) => run.size))
  const counts = new Map<number, number>()
  for (const { run, text } of pieces) {
    const small =
      run.size < largest && run.size > largest * smallCapitals && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
    const counted = small ? largest : run.size
    counts.set(counted, (counts.get(counted) ?? 0) + text.length)
  }
  let common = size
  for (const [candidate, count] of counts) if (count > (counts.get(common) ?? 0)) common = candidate
  return common
}

function placeOf(page: number, { box }: TextRun): Place {
  const round = (value: number): number => Math.round(value * 10) / 10
  return { page, box: [round(box.x), round(box.y), round(box.width), round(box.height)] }
}

/** Word spaces of the page are printed blanks, so that a gap without one is no word space. */
function printsBlanks(pieces: readonly Piece[]): boolean {
  const blank = pieces.filter(({ text, blankLeft, blankRight }) => blankLeft || blankRight || text.includes(' '))
  return blank.length >= printedBlankShare * pieces.length
}
