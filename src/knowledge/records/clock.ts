import type { ClockTime } from '../../model/document.ts'
import type { RecordWords } from '../languages/profile.ts'
import { findWord, startsWithWord, type WordMatch } from '../languages/words.ts'

/** Farthest from the figures at which Chinese says which half of the day is meant, characters. */
const farthestHalf = 3

/** Hours at which meetings are opened and closed; they tell hours from minutes where either may come first. */
const meetingHours = { from: 7, to: 23 } as const

/**
 * Read the time of day in a line that opens or closes a meeting: `called to order at 3.25 p.m.`, `à 15 h 10`,
 * `a las 17.00 horas`, `в 15 ч. 00 м.`, `下午3时10分`, `الساعة 15/10`.
 *
 * The first figures of the line are the time. Where extraction may have turned hours and minutes round, as in Arabic,
 * a time that could be read both ways is not read.
 */
export function readClock(line: string, words: RecordWords): ClockTime | undefined {
  const found =
    /(?<!\p{Nd})(\p{Nd}{1,2})(?!\p{Nd})(?:\s*(?:([.:：/٫])|(?:\p{Script=Han}|\p{L}{1,6}\.?)\s?)\s*(\p{Nd}{2})(?!\p{Nd}))?/u.exec(
      line
    )
  if (!found) return readNoon(line, words)
  const [first, second] = [figure(found[1]!), figure(found[3] ?? '0')]
  const time = found[2] === '/' ? eitherWay(first, second) : { hours: first, minutes: second }
  if (!time) return undefined
  const range = { start: found.index, end: found.index + found[0].length, exact: found[3] !== undefined }
  return halved(line, { ...time, ...range }, words)
}

interface Reading {
  readonly hours: number
  readonly minutes: number
}

const figure = (digits: string): number =>
  Number([...digits].map(digit => digit.normalize('NFKC').replace(/[\u0660-\u0669]/u, western)).join(''))

const western = (digit: string): string => String(digit.codePointAt(0)! - 0x0660)

/** Hours and minutes parted by a stroke stand in either order; only one may be an hour at which meetings are held. */
function eitherWay(first: number, second: number): Reading | undefined {
  const isHour = (value: number): boolean => value >= meetingHours.from && value <= meetingHours.to
  if (first === second) return { hours: first, minutes: second }
  if (isHour(first) === isHour(second)) return undefined
  return isHour(first) ? { hours: first, minutes: second } : { hours: second, minutes: first }
}

interface Found extends Reading {
  /** Range of the figures in the line. */
  readonly start: number
  readonly end: number
  /** Minutes are printed. */
  readonly exact: boolean
}

/** The time with the half of the day before or behind it; without minutes it needs that where halves are told. */
function halved(line: string, time: Found, { afternoon, forenoon }: RecordWords): ClockTime | undefined {
  const late = halfBeside(line, time, afternoon)
  const half = late ?? halfBeside(line, time, forenoon)
  if (!half && !time.exact && afternoon.length > 0) return undefined
  if (time.hours > 23 || time.minutes > 59) return undefined
  const text = line.slice(Math.min(half?.start ?? time.start, time.start), Math.max(half?.end ?? 0, time.end))
  return { text, iso: isoOf(late && time.hours < 12 ? time.hours + 12 : time.hours, time.minutes) }
}

function halfBeside(line: string, { start, end }: Found, words: readonly string[]): WordMatch | undefined {
  return startsWithWord(line, words, end) ?? findWord(line.slice(0, start), words, Math.max(0, start - farthestHalf))
}

function readNoon(line: string, { noon }: RecordWords): ClockTime | undefined {
  const found = findWord(line, noon)
  return found && { text: line.slice(found.start, found.end), iso: isoOf(12, 0) }
}

const isoOf = (hours: number, minutes: number): string =>
  [hours, minutes].map(value => String(value).padStart(2, '0')).join(':')
