import { languages } from '../../knowledge/languages/index.ts'
import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { findWord, isWord, startsWithWord } from '../../knowledge/languages/words.ts'
import { organNamed } from '../../knowledge/organs/index.ts'
import type { ExtractedLine } from '../../model/extracted-text.ts'

/** Lines at the top in which the masthead is looked for. */
const searched = 30

/** Lines between two lines known to belong to a masthead: an organ's name on two lines, a committee. */
const unknownBetween = 3

/** Longest line of a masthead, characters; agenda titles apart. */
const longestLine = 120

/** Longest line naming a session or year, characters. */
const longestSessionLine = 50

/** Letters of the longest ordinal and a word beside it (`resumed`); Chinese takes fewer. */
const longestOrdinal = 40
const fewHanLetters = 8

/** The lines at the top that are the masthead, each alone but for an organ's name on two and the lines of an agenda item's title. */
export function mastheadGroups(lines: readonly ExtractedLine[], profile: LanguageProfile): ExtractedLine[][] {
  const page = lines[0]?.page
  const top = lines.slice(0, searched).filter(line => line.page === page)
  const opening = top.findIndex(line => opensText(line.text, profile))
  const above = opening < 0 ? top : top.slice(0, opening)
  if (!above.some(line => namesPublication(line.text, profile))) return []
  let count = 0
  let agenda = false
  for (const [index, line] of top.entries()) {
    if (index - count > unknownBetween || opensText(line.text, profile)) break
    if (!isMastheadLine(line.text, profile)) continue
    count = index + 1
    agenda = isAgendaLine(line.text, profile)
  }
  const title = top.slice(count, count + (agenda ? agendaTitleLines(top.slice(count), profile) : 0))
  return [...withNamesWhole(top.slice(0, count), profile), ...(title.length > 0 ? [title] : [])]
}

/** `Economic and Social` above `Council`: a name too long for its place in the masthead, of which no line is known by itself. */
function withNamesWhole(lines: readonly ExtractedLine[], profile: LanguageProfile): ExtractedLine[][] {
  const groups: ExtractedLine[][] = []
  for (const line of lines) {
    const above = groups.at(-1)
    const opens = above?.length === 1 && !isMastheadLine(above[0]!.text, profile)
    if (opens && organNamed(`${above[0]!.text} ${line.text}`, profile.code)) above.push(line)
    else groups.push([line])
  }
  return groups
}

/** A symbol, the publisher's name or a distribution line: without one of them there is no masthead. */
const namesPublication = (text: string, profile: LanguageProfile): boolean =>
  isSymbolLine(text) ||
  [profile.masthead, languages.en.masthead].some(
    words => isWord(text, words.publisher) || startsWithWord(text, words.distribution) !== undefined
  )

/** Mastheads of Russian, Chinese and Arabic documents keep English lines, so English counts everywhere. */
function isMastheadLine(text: string, profile: LanguageProfile): boolean {
  if (text.length > longestLine) return false
  if (isSymbolLine(text)) return true
  return [profile, languages.en].some(
    ({ masthead, months, dateWords, languageNames }) =>
      isWord(text, masthead.publisher) ||
      startsWithWord(text, masthead.distribution) !== undefined ||
      startsWithWord(text, masthead.original) !== undefined ||
      Object.values(languageNames).some(names => isWord(text, names)) ||
      Object.values(masthead.distributionLevels).some(levels => isWord(text, levels)) ||
      isDate(text, months.flat(), dateWords) ||
      isSessionLine(text, profile) ||
      isAgendaLine(text, profile)
  )
}

/** `A/75/1`, `S/2020/12*`, `A/75/1-S/2020/12`, also `A /79/1`. */
export const isSymbolLine = (text: string): boolean =>
  /^[A-Z]{1,6}\s?\/[\p{L}\d./()*-]+(?:\s[\p{L}\d().-]+)?$/u.test(text) && /\d/.test(text)

/** An ordinal and the word for session or year, and hardly anything else. */
function isSessionLine(text: string, { masthead, ordinals }: LanguageProfile): boolean {
  if (text.length > longestSessionLine || /[.;,。；，]$|\//u.test(text)) return false
  const session = findWord(text, masthead.session)
  const named = session ?? findWord(text, masthead.year)
  if (!named) return false
  const rest = text.slice(0, named.start) + text.slice(named.end)
  const counted = ordinals.some(forms => findWord(rest, forms) !== undefined)
  if (!counted && !(session && /\p{Nd}/u.test(rest))) return false
  const letters = rest.match(/\p{L}/gu)?.length ?? 0
  return letters <= (/\p{Script=Han}/u.test(rest) ? fewHanLetters : longestOrdinal)
}

const isAgendaLine = (text: string, { masthead }: LanguageProfile): boolean =>
  startsWithWord(text, masthead.agendaItem) !== undefined && /\p{Nd}/u.test(text)

/** Day, month and year and nothing else. */
function isDate(text: string, months: readonly string[], words: readonly string[]): boolean {
  if (!/\p{Nd}{4}/u.test(text) || text.length > 40) return false
  const rest = text
    .replace(/[\p{Nd}\s\p{P}]+/gu, ' ')
    .split(' ')
    .filter(Boolean)
  return rest.length > 0 && rest.every(word => isWord(word, [...months, ...words]))
}

/** A line with which the text begins: the adoption line, an enacting body, a report line in brackets. */
function opensText(text: string, { resolution }: LanguageProfile): boolean {
  const { adoptedBy, adoptedAt, enactingBodies } = resolution
  const body = startsWithWord(text, enactingBodies)
  if (body && /^\s*[,،，]?$/u.test(text.slice(body.end)) && /[,،，]$/u.test(text)) return true
  if (/^(?:[[［]|\p{Nd}{1,3}\/\p{Nd})/u.test(text)) return true
  return [adoptedBy, adoptedAt].some(words => startsWithWord(text, words) !== undefined)
}

/** Lines of the agenda item's title, up to a blank line or the first line of the text. */
function agendaTitleLines(lines: readonly ExtractedLine[], profile: LanguageProfile): number {
  const ends = lines.findIndex((line, index) => (index > 0 && line.blanksAbove > 0) || opensText(line.text, profile))
  const parted = ends > 0 && lines[0]!.blanksAbove === 0
  const opened = ends > 0 && opensText(lines[ends]!.text, profile)
  return (parted || opened) && ends <= unknownBetween ? ends : 0
}
