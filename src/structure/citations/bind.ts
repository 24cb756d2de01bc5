import { type DateMatch, parseDate } from '../../knowledge/numerals/dates.ts'
import { firstStrokeSession, isCouncilNumber } from '../../knowledge/symbols/index.ts'
import type { Word } from './lexicon.ts'
import type { AdoptedMention } from './mention.ts'
import type { NumberToken } from './numbers.ts'
import { comma, mark, type ReadText } from './shadow.ts'
import { maximumListGap, maximumSmallWords, organReach, shortestBareList, smallWordLength } from './thresholds.ts'

interface Cue extends Word {
  readonly role: 'resolution' | 'decision'
}

/** A name of an organ; `own` when only `its` ties a number to it. */
interface NamedOrgan {
  readonly start: number
  readonly end: number
  readonly id: string
  readonly own?: true
}

interface Marks extends ReadText {
  readonly cues: readonly Cue[]
  readonly organs: readonly NamedOrgan[]
  readonly dates: readonly DateMatch[]
  /** Offsets of citations of the annual report of the Human Rights Council. */
  readonly reports: readonly number[]
}

/** A number and the cue word whose list it stands in; numbers of one list have one `list`. */
interface Bound {
  readonly token: NumberToken
  readonly kind: 'resolution' | 'decision'
  readonly cue?: Cue
  readonly list: number
}

/**
 * Numbers that are citations: those a cue word reaches, and those whose form leaves no doubt.
 *
 *     its resolutions 47/19 of 24 November 1992, 48/16 of 3 November 1993 and 49/9
 *     第2121(2013)、2127(2013)号决议                      the cue stands after the list
 *     A/RES … 1325 (2000) on women                         a Council number and its year agree
 *
 * A list word reaches over dates, organs, conjunctions and a few small words, and further when a date
 * stands after the number. What is reached by nothing (`2018/19`, `2/16`, `12/10`) is no citation.
 */
export function bindNumbers(read: ReadText, tokens: readonly NumberToken[]): AdoptedMention[] {
  if (tokens.length === 0) return []
  const marks = readMarks(read)
  const bound = read.profile.spaceless ? bindBackwards(tokens, marks) : []
  const all = bindForwards(tokens, { marks, bound })
  return nameOrgans(all, marks).map(({ token, kind, organ }) => ({
    type: 'adopted',
    start: token.start,
    end: token.end,
    kind,
    number: token.number,
    ...otherBefore(token, marks),
    ...(organ && { organ: organ.id }),
    ...(organ?.own && { own: true }),
    ...dateOf(token, marks)
  }))
}

function readMarks(read: ReadText): Marks {
  return {
    ...read,
    cues: read.words.filter(isCue),
    organs: read.words.flatMap(({ start, end, role, id }) => (role === 'organ' && id ? [{ start, end, id }] : [])),
    dates: parseDate(read.text, read.profile),
    reports: [...read.text.matchAll(councilReport)].map(({ index }) => index)
  }
}

const isCue = (word: Word): word is Cue => word.role === 'resolution' || word.role === 'decision'

function bindForwards(
  tokens: readonly NumberToken[],
  { marks, bound }: { marks: Marks; bound: readonly Bound[] }
): Bound[] {
  const listed = bareLists(tokens, marks)
  const known = new Map(bound.map(entry => [entry.token, entry]))
  const out: Bound[] = []
  let previous: Bound | undefined
  let list = bound.length
  for (const token of tokens) {
    const cue = marks.cues.findLast(({ end }) => end <= token.start)
    const fresh = cue && cue.start >= (previous?.token.end ?? 0) ? cue : undefined
    const found =
      known.get(token) ?? reached(token, { marks, fresh, previous }) ?? evident(token, { marks, listed, list: list++ })
    if (!found) continue
    out.push(found)
    previous = found
  }
  return out
}

/**
 * Numbers that stand in a bare list of the Assembly's: `47/19, 48/16, 49/9`. Sessions rise and no number
 * is the next year of its session, as in lists of seasons (`47/48, 48/49`).
 */
function bareLists(tokens: readonly NumberToken[], marks: Marks): ReadonlySet<NumberToken> {
  const listed = new Set<NumberToken>()
  let list: NumberToken[] = []
  for (const token of tokens) {
    const last = list.at(-1)
    const goesOn =
      last && isAssemblyLike(token) && sessionOf(token) >= sessionOf(last) && isTight(marks, last.end, token.start)
    list = goesOn ? [...list, token] : isAssemblyLike(token) ? [token] : []
    if (list.length >= shortestBareList) for (const member of list) listed.add(member)
  }
  return listed
}

const sessionOf = ({ number }: NumberToken): number => Number(number.era)

const isAssemblyLike = (token: NumberToken): boolean =>
  token.number.form === 'stroke' &&
  sessionOf(token) >= firstStrokeSession &&
  sessionOf(token) < 200 &&
  Number(token.number.number) !== sessionOf(token) + 1

interface Reach {
  readonly marks: Marks
  readonly fresh: Cue | undefined
  readonly previous: Bound | undefined
}

function reached(token: NumberToken, { marks, fresh, previous }: Reach): Bound | undefined {
  if (fresh) {
    const near = isTight(marks, fresh.end, token.start)
    return near ? { token, kind: fresh.role, cue: fresh, list: token.start } : undefined
  }
  if (!previous) return undefined
  const { start, end } = { start: previous.token.end, end: token.start }
  const goesOn =
    isTight(marks, start, end) || (!token.needsCue && isSentence(marks.text.slice(start, end)) && isDated(token, marks))
  return goesOn ? { ...previous, token } : undefined
}

interface Evidence {
  readonly marks: Marks
  readonly listed: ReadonlySet<NumberToken>
  readonly list: number
}

/** Numbers that need no cue word: `1325 (2000)` whose year fits, `3201 (S-VI)`, `70/1 of 25 September 2015`. */
function evident(token: NumberToken, { marks, listed, list }: Evidence): Bound | undefined {
  if (token.needsCue) return undefined
  const { form, era, number, part } = token.number
  const council = form === 'brackets' && /^\d/u.test(era) && isCouncilNumber(Number(number), Number(era))
  const assembly =
    form === 'brackets' && /^[A-Z]/u.test(era) && (number.length >= 3 || (part !== '' && number.length > 1))
  const dated = form === 'stroke' && isDated(token, marks) && Number(number) > 0 && !isOfOtherSeries(token, marks)
  return council || assembly || dated || listed.has(token) ? { token, kind: 'resolution', list: -1 - list } : undefined
}

/**
 * A year and a number behind capitals or the word for a number belong to somebody else: `Directive (EU) 2025/149`,
 * `Verbatim Record CR 2013/13`, `Press Release, No. 2025/15`.
 */
function isOfOtherSeries({ start, number: { era } }: NumberToken, { text, profile }: Marks): boolean {
  if (!/^\p{Nd}{4}$/u.test(era)) return false
  const before = text.slice(0, start).trimEnd()
  return /(?<!\p{L})\p{Lu}{2,}\)?$/u.test(before) || profile.numberWords.some(word => before.endsWith(word))
}

/** In Chinese the cue word follows its list: from the right, each number looks for a cue or a bound neighbour. */
function bindBackwards(tokens: readonly NumberToken[], marks: Marks): Bound[] {
  const out: Bound[] = []
  let next: Bound | undefined
  for (const token of tokens.toReversed()) {
    const cue = marks.cues.find(({ start }) => start >= token.end)
    const fresh =
      cue && (!next || cue.end <= next.token.start) && isTight(marks, token.end, cue.start) ? cue : undefined
    const found: Bound | undefined = fresh
      ? { token, kind: fresh.role, cue: fresh, list: fresh.start }
      : next && isTight(marks, token.end, next.token.start) && !cueBetween(token, { next, marks })
        ? { ...next, token }
        : undefined
    if (found) out.push(found)
    next = found ?? next
  }
  return out.reverse()
}

const cueBetween = (token: NumberToken, { next, marks }: { next: Bound; marks: Marks }): boolean =>
  marks.cues.some(({ start, end }) => start >= token.end && end <= next.token.start)

/** What may stand in a list besides numbers and dates: conjunctions, organs, `its`, `No.`, commas. */
const filler = new RegExp(`[${mark.and}-${mark.organ}]+|${comma}|[\\s№°º]`, 'gu')

/** A pinpoint between two numbers of a list: `, section VI,`. */
const aside = new RegExp(`${comma}\\s{0,2}${mark.pinpoint}[^,،؛、;；，]{0,60}(?=${comma})`, 'gu')

/** Whether only dates, organs, conjunctions and a few small words stand between two offsets. */
function isTight(marks: Marks, from: number, to: number): boolean {
  if (to - from > maximumListGap) return false
  const rest = withoutDates(marks, from, to).replace(aside, ' ').replace(filler, ' ').trim()
  if (rest === '') return true
  const words = rest.split(/[\s’']+/u)
  return words.length <= maximumSmallWords && words.every(word => isSmall(word, marks.profile.spaceless))
}

const isSmall = (word: string, spaceless: boolean): boolean =>
  /^\p{L}+$/u.test(word) && word.length <= (spaceless ? 2 : smallWordLength)

/** The shadow between two offsets, dates left out. */
function withoutDates({ shadow, dates }: Marks, from: number, to: number): string {
  let rest = ''
  let at = from
  for (const date of dates) {
    if (date.start < at || date.end > to) continue
    rest += `${shadow.slice(at, date.start)} `
    at = date.end
  }
  return rest + shadow.slice(at, to)
}

const isSentence = (gap: string): boolean => gap.length <= maximumListGap && !/[.!?。!?:]\s|[。;；؛]/u.test(gap)

/** A date right after the number: `70/1 of 25 September 2015`. */
const isDated = (token: NumberToken, marks: Marks): boolean => dateAfter(token, marks) !== undefined

function dateAfter({ end }: NumberToken, { shadow, dates }: Marks): DateMatch | undefined {
  const date = dates.find(({ start }) => start >= end)
  if (!date || date.start - end > maximumDateGap) return undefined
  return shadow.slice(end, date.start).replace(filler, '').trim().length <= 2 ? date : undefined
}

/** Longest stretch between a number and its date, in characters: `, adoptée le `, `, en date du `. */
const maximumDateGap = 16

function dateOf(token: NumberToken, marks: Marks): { date: string } | object {
  const after = marks.profile.spaceless ? undefined : dateAfter(token, marks)
  const before = marks.profile.spaceless ? marks.dates.findLast(({ end }) => end <= token.start) : undefined
  const date =
    after ?? (before && /^\s*\p{L}?\s*$/u.test(marks.text.slice(before.end, token.start)) ? before : undefined)
  return date ? { date: date.iso } : {}
}

interface Named extends Bound {
  readonly organ: NamedOrgan | undefined
}

/** The organ each list belongs to: named before the cue word, between it and the number, or after a number. */
function nameOrgans(bound: readonly Bound[], marks: Marks): Named[] {
  const byList = new Map<number, NamedOrgan>()
  const named: Named[] = []
  for (const entry of bound) {
    const organ = organBeside(entry, marks)
    if (organ !== undefined && !byList.has(entry.list)) byList.set(entry.list, organ)
  }
  for (const entry of bound) named.push({ ...entry, organ: organBeside(entry, marks) ?? byList.get(entry.list) })
  return named
}

function organBeside({ token, cue }: Bound, marks: Marks): NamedOrgan | undefined {
  const lead = cue && cue.end <= token.start ? cue : undefined
  const between = lead && marks.organs.find(({ start, end }) => start >= lead.end && end <= token.start)
  return between ?? organBefore(lead?.start ?? token.start, marks) ?? organAfter(token, marks)
}

function organBefore(at: number, marks: Marks): NamedOrgan | undefined {
  const organ = marks.organs.findLast(({ end }) => end <= at)
  if (!organ || at - organ.end > organReach) return undefined
  const gap = withoutDates(marks, organ.end, at)
  if (/[\d/]/u.test(gap)) return undefined
  if (isTight(marks, organ.end, at) || (marks.profile.spaceless && !/[\p{P}]/u.test(gap))) return organ
  return isOwn(marks, at) && isSentence(gap) ? { ...organ, own: true } : undefined
}

/** Annual report of the Human Rights Council, always Supplement No. 53: its resolutions are cited by number alone. */
const councilReport = /(?<![\p{L}\p{N}])A\/\d{2,3}\/53(?!\d)/gu

/** The organ other than the Assembly that the text speaks of last before a number, or whose report it cites there. */
function otherBefore({ start }: NumberToken, { organs, reports }: Marks): Pick<AdoptedMention, 'organ' | 'before'> {
  const organ = organs.findLast(({ id, end }) => end <= start && id !== 'un-ga' && id !== 'un-sc')
  const report = reports.findLast(offset => offset < start)
  if (report !== undefined && report > (organ?.end ?? -1)) return { organ: 'un-hrc' }
  return organ ? { before: organ.id } : {}
}

/** Whether `its` stands right before an offset or the cue word there says so itself. */
function isOwn({ text, words }: Marks, at: number): boolean {
  return words.some(({ start, end, role, own }) =>
    role === 'its' ? end <= at && text.slice(end, at).trim() === '' : own === true && start === at
  )
}

/** `résolution 70/1 de l’Assemblée générale`; a comma would begin another part of the sentence. */
function organAfter(token: NumberToken, marks: Marks): NamedOrgan | undefined {
  const organ = marks.organs.find(({ start }) => start >= token.end)
  if (!organ || organ.start === token.end || organ.start - token.end > organReach) return undefined
  const gap = withoutDates(marks, token.end, organ.start)
  const dated = gap !== marks.shadow.slice(token.end, organ.start)
  const rest = gap
    .replace(smallMarks, ' ')
    .replaceAll(',', dated ? ' ' : ',')
    .trim()
  const words = rest.split(/[\s’']+/u).filter(Boolean)
  const small = words.every(word => isSmall(word, marks.profile.spaceless))
  return words.length <= maximumSmallWords && small ? organ : undefined
}

const smallMarks = new RegExp(`${mark.small}+`, 'gu')
