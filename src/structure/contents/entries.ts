import type { NumberingHabits } from '../../knowledge/languages/profile.ts'
import { type LabelReading, readLabel } from '../../knowledge/numerals/label.ts'
import type { TextBlock } from '../../model/blocks.ts'
import type { ContentsEntry } from '../../model/document.ts'
import type { Place } from '../../model/place.ts'
import { plainText, type Run, sliceRuns, trimRuns, withoutText } from '../../model/run.ts'
import type { SetAside } from '../../model/set-aside.ts'
import { indentStep } from './thresholds.ts'

/** One line of a contents list, its dots and target told apart. */
export interface Line {
  readonly runs: readonly Run[]
  readonly indent: number
  readonly target?: string
  readonly dots: readonly SetAside[]
}

interface RawLine {
  readonly runs: readonly Run[]
  /** Offsets in the plain text at which the printed lines of a wrapped entry end. */
  readonly wraps: readonly number[]
  readonly indent: number
  readonly place: Place
}

const number = String.raw`\(?[\p{Nd}ivxlcA-Z.]+\)?`
const range = String.raw`${number}(?:\s?[–—-]\s?${number})?`

/** What an entry leads to: a page, paragraphs (`5–86`, `(i) - (ix)`), or paragraphs and a page. */
const leadsTo = String.raw`${range}(?:\s+${range})?`

const endOfEntry = new RegExp(String.raw`(?:\.\s?){3,}\s*${leadsTo}\s*$`, 'u')
const leaders = new RegExp(String.raw`(?:\s*(?:\.\s?){3,}|\s*…+\s*)\s*(${leadsTo})?\s*$`, 'u')
const bareTarget = /\s+(\p{Nd}{1,3}(?:\s?[–—-]\s?\p{Nd}{1,3})?(?:\s+\p{Nd}{1,3})?)\s*$/u

/** A line of words and, without leader dots, the numbers it leads to: `Lamps 3`, `Lamps 12–16`. */
export const leadsBarely = (text: string): boolean => {
  const found = bareTarget.exec(text)
  return found !== null && /\p{L}\S*$/u.test(text.slice(0, found.index))
}

/** Printed lines of a block; a block of one entry wrapped over lines stays one. */
export function linesOf({ runs, layout, places }: TextBlock): RawLine[] {
  const place = places[0] ?? { page: 1 }
  const indent = layout.firstIndent ?? layout.indent ?? 0
  const text = plainText(runs)
  const ends = [...(layout.lineBreaks ?? []).filter(at => endOfEntry.test(text.slice(0, at))), text.length]
  return ends.map((end, index) => {
    const from = ends[index - 1] ?? 0
    const wraps = (layout.lineBreaks ?? []).filter(at => at > from && at < end).map(at => at - from)
    return { runs: trimRuns(sliceRuns(runs, from, end)), wraps, indent, place }
  })
}

/** Separate the words, the leader dots and the page number; below a heading of contents the dots may be missing. */
export function readLine({ runs, wraps, indent, place }: RawLine, titled: boolean): Line {
  const text = plainText(runs)
  const leader = leaders.exec(text)
  const bare = titled && !leader ? bareTarget.exec(text) : null
  if (bare) return { runs: trimRuns(withoutText(runs, bare.index)), indent, target: bare[1]!, dots: [] }
  if (!leader) return { runs, indent, dots: [] }
  const printed = leader[1] ?? ''
  const dots = text.slice(leader.index, text.trimEnd().length - printed.length).replace(/\s+/gu, '')
  const words = trimRuns(withoutText(runs, leader.index))
  const { rest, target } = printed === '' ? numberAtWrap(words, wraps) : { rest: words, target: printed }
  return {
    runs: rest,
    indent,
    ...(target !== '' && { target }),
    dots: dots === '' ? [] : [{ reason: 'leader-dots', text: dots, place }]
  }
}

/** The page number of a wrapped entry stands level with its first line, its dots on the last. */
function numberAtWrap(runs: readonly Run[], wraps: readonly number[]): { rest: readonly Run[]; target: string } {
  const text = plainText(runs)
  const found = wraps.map(at => /\s(\p{Nd}{1,3})\s*$/u.exec(text.slice(0, at))).find(match => match !== null)
  if (!found) return { rest: runs, target: '' }
  const rest = withoutText(runs, found.index, found.index + found[0].trimEnd().length)
  return { rest: trimRuns(rest), target: found[1]! }
}

/** Entries with their levels; a number printed beside an entry of two lines is its target, a line in small letters its end. */
export function entriesOf(lines: readonly Line[], habits: NumberingHabits): ContentsEntry[] {
  const printed = lines.filter(({ runs, target }) => runs.length > 0 || target !== undefined)
  const joined = joinParts(printed, habits)
  const steps = stepsOf(joined, habits)
  const indents = [...new Set(steps)].sort((a, b) => a - b)
  return joined.map(({ runs, target }, index) => ({
    runs,
    level: indents.indexOf(steps[index]!) + 1,
    ...(target !== undefined && { target })
  }))
}

function joinParts(lines: readonly Line[], habits: NumberingHabits): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const open = joined.at(-1)
    const whole = open && (withTarget(open, line) ?? withEnd(open, line, habits))
    if (whole) joined[joined.length - 1] = whole
    else joined.push(line)
  }
  return joined
}

/** An entry with the number printed beside it, which the lines of it left behind. */
function withTarget(open: Line, { runs, target }: Line): Line | undefined {
  const beside = runs.length === 0 ? target : /^\s*(\p{Nd}{1,3})\s*$/u.exec(plainText(runs))?.[1]
  return open.target === undefined && beside !== undefined ? { ...open, target: beside } : undefined
}

/** A numbered entry with its second line: one in small letters, or deeper than the first where that led nowhere. */
function withEnd(open: Line, { runs, indent, target }: Line, habits: NumberingHabits): Line | undefined {
  const text = plainText(runs)
  const goesOn =
    open.target === undefined
      ? target !== undefined && indent > open.indent && isNumbered(open, habits) && !readLabel(text, habits)
      : target === undefined && /^\p{Ll}/u.test(text)
  if (!goesOn) return undefined
  const end = target ?? open.target
  return { ...open, runs: [...open.runs, { text: ' ' }, ...runs], ...(end !== undefined && { target: end }) }
}

const isNumbered = ({ runs }: Line, habits: NumberingHabits): boolean =>
  readLabel(plainText(runs), habits) !== undefined

/**
 * Indent of each entry in steps. Numerals are set from the right (`I.`, `II.`), so entries numbered alike stand at the
 * indent of the outermost of them; what stands above the first of them stands level with it.
 */
function stepsOf(lines: readonly Line[], habits: NumberingHabits): number[] {
  const styles = stylesOf(lines, habits)
  const outermost = new Map<string, number>()
  const own = lines.map(({ indent }) => Math.round(indent / indentStep))
  styles.forEach((style, index) => {
    if (style) outermost.set(style, Math.min(outermost.get(style) ?? Infinity, own[index]!))
  })
  const first = styles.findIndex(style => style !== undefined)
  const top = outermost.get(styles[first] ?? '')
  return own.map((step, index) => (index < first ? top : outermost.get(styles[index] ?? '')) ?? step)
}

/** Style of the numeral of each entry, read as the next of its series where it can be. */
function stylesOf(lines: readonly Line[], habits: NumberingHabits): (string | undefined)[] {
  const last = new Map<string, number>()
  return lines.map(({ runs }) => {
    const readings: readonly LabelReading[] = readLabel(plainText(runs), habits)?.readings ?? []
    const reading = readings.find(({ series, ordinal }) => last.get(series) === ordinal - 1) ?? readings[0]
    if (reading) last.set(reading.series, reading.ordinal)
    return reading?.series
  })
}
