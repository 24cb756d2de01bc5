import type { Report } from '../../diagnostics/diagnostic.ts'
import { languageOf } from '../../knowledge/languages/index.ts'
import { meetingWords } from '../../knowledge/languages/meetings.ts'
import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { findWord, startsWithWord } from '../../knowledge/languages/words.ts'
import { parseDate, wholeDate } from '../../knowledge/numerals/dates.ts'
import { findOrdinal, ordinalBeside } from '../../knowledge/numerals/ordinals.ts'
import type { Blocks } from '../../model/blocks.ts'
import type { MastheadLine } from '../../model/document.ts'
import type { CoverBlock } from '../../model/fronted.ts'
import type { DateFact, Fact, Metadata, NumberedFact } from '../../model/metadata.ts'
import { allFacts, factOf, joinedFact, type Lines, linesOf, textOf, toFact } from './facts.ts'
import { readJobNumber } from './job-number.ts'
import { readOrgans } from './organs.ts'
import type { Parted } from './rebuild.ts'
import { readRelations } from './relations.ts'
import type { MastheadField } from './segments.ts'
import { readSymbols } from './symbols.ts'
import { readTitles } from './titles.ts'
import { listsFor } from './words.ts'

/** The facts of the masthead, the titles and the closing lines. What is not printed has no entry. */
export function readMetadata(document: Blocks, parted: Parted, cover: readonly CoverBlock[], report: Report): Metadata {
  const { masthead } = parted
  const symbols = readSymbols(masthead, document.setAside, report)
  return compact({
    ...symbols,
    relations: readRelations(masthead, symbols.symbol),
    ...readOrgans(masthead, document, symbols.symbol),
    ...readPeriods(masthead, document, symbols.symbol),
    ...readAdoption(masthead, document),
    ...readTitles(parted, cover, document),
    publisher: joinedFact(masthead, 'publisher'),
    agendaItems: allFacts(masthead, 'agenda-item')?.map(withoutStrayBracket),
    agendaTitle: joinedFact(masthead, 'agenda-title'),
    date: readIssueDate(masthead, document),
    distribution: readDistribution(masthead, document),
    originalLanguage: readOriginal(masthead, document),
    draftLine: factOf(masthead, 'draft-line'),
    jobNumber: readJobNumber(document.setAside)
  })
}

/** An agenda item at the end of a bracket that opens on another line: `agenda item 13)`. */
const withoutStrayBracket = (fact: Fact): Fact =>
  /[(（]/u.test(fact.text) ? fact : { ...fact, text: fact.text.replace(/\s*[)）]$/u, '') }

/** An object without its undefined entries. */
const compact = (facts: { readonly [Key in keyof Metadata]: Metadata[Key] | undefined }): Metadata =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Metadata

function readPeriods(masthead: Lines, { language }: Blocks, symbol: string | undefined) {
  const profile = languageOf(language)
  const numbered = (field: MastheadField): NumberedFact | undefined => numberedFact(factOf(masthead, field), profile)
  return { session: readSession(masthead, profile, symbol), year: numbered('year'), meeting: numbered('meeting') }
}

/** A line with the year or the ordinal in it, without the comma that parts it from the next line. */
function numberedFact(fact: Fact | undefined, profile: LanguageProfile): NumberedFact | undefined {
  const year = /(?<!\p{Nd})(?:19|20)\p{Nd}{2}(?!\p{Nd})/u.exec(fact?.text ?? '')?.[0]
  const value = year ?? (fact && findOrdinal(fact.text, profile)?.value.toString())
  return fact && value ? { ...fact, text: fact.text.replace(/\s*[,،，]$/u, ''), value } : undefined
}

/**
 * The session. The cover of a supplement gives two, of the body that reports and of the organ it reports to: the symbol
 * says which one counts. Where no line is a session line, it stands in brackets behind the name of the body.
 */
function readSession(masthead: Lines, profile: LanguageProfile, symbol = ''): NumberedFact | undefined {
  const given = linesOf(masthead, 'session').flatMap(
    line => sessionInBrackets(line, profile) ?? numberedFact(toFact(line), profile) ?? []
  )
  const parts = symbol.split('/')
  const session = given.find(({ value }) => parts.includes(value)) ?? given[0] ?? sessionBehindBody(masthead, profile)
  return session && { ...session, value: sessionPrefix(session.text, profile) + session.value }
}

function sessionPrefix(text: string, { masthead }: LanguageProfile): string {
  if (findWord(text, masthead.emergencySession)) return 'ES-'
  return findWord(text, masthead.specialSession) ? 'S-' : ''
}

/** Lines that name a body, where its session may stand behind the name. */
const bodyFields: ReadonlySet<MastheadField> = new Set(['organ', 'sub-organ', 'place', 'other'])

/** `Working Party on Locks (Fifty-fifth session, 16–18 October 2031,`. */
function sessionBehindBody(masthead: Lines, profile: LanguageProfile): NumberedFact | undefined {
  for (const line of masthead.filter(({ field }) => bodyFields.has(field))) {
    const session = sessionInBrackets(line, profile)
    if (session) return session
  }
  return undefined
}

/** The words and number of the session in the first bracket of a line. */
function sessionInBrackets(line: MastheadLine, profile: LanguageProfile): NumberedFact | undefined {
  const inner = /[(（]([^()（）]*)/u.exec(textOf(line))?.[1] ?? ''
  const word = findWord(inner, profile.masthead.session)
  const number = word && ordinalBeside(inner, word, profile)
  if (!word || !number) return undefined
  const text = inner.slice(Math.min(number.start, word.start), Math.max(number.end, word.end)).trim()
  return { text, value: String(number.value), places: line.places }
}

/** The date of issue stands alone on its line; a date with a weekday or an hour is that of a meeting. */
function readIssueDate(masthead: Lines, { language }: Blocks): DateFact | undefined {
  for (const line of linesOf(masthead, 'date')) {
    const date = wholeDate(textOf(line), languageOf(language))
    if (date) return { text: textOf(line), iso: date.iso, places: line.places }
  }
  return undefined
}

function readDistribution(masthead: Lines, { language }: Blocks): Fact | undefined {
  const fact = joinedFact(masthead, 'distribution')
  const label = fact && startsWithWord(fact.text, listsFor(language).distribution)
  const text = fact?.text.slice(label?.end ?? 0).replace(/^[\s.:：]+|[\s*]+$/gu, '')
  return fact && text ? { ...fact, text } : undefined
}

function readOriginal(masthead: Lines, { language }: Blocks): Fact | undefined {
  const fact = joinedFact(masthead, 'original-language')
  const label = fact && startsWithWord(fact.text, listsFor(language).original)
  const text = fact?.text
    .slice(label?.end ?? 0)
    .replace(/^[\s:：]+/u, '')
    .trim()
  return fact && text ? { ...fact, text } : undefined
}

/** Adoption date and meeting of the adoption line, else the day the meeting was held. */
function readAdoption(masthead: Lines, { language }: Blocks) {
  const profile = languageOf(language)
  const adoption = joinedFact(masthead, 'adoption')
  const held = allFacts(masthead, 'date')?.find(({ text }) => !wholeDate(text, profile))
  return {
    adoptionDate: dateIn(adoption, profile) ?? dateIn(held, profile),
    adoptionMeeting: meetingIn(adoption, profile)
  }
}

function dateIn(fact: Fact | undefined, profile: LanguageProfile): DateFact | undefined {
  const date = fact && parseDate(fact.text, profile)[0]
  return date && { ...fact, text: fact.text.slice(date.start, date.end), iso: date.iso }
}

/** The number next to the word for a meeting; dates are taken out first, for their figures stand beside it too. */
function meetingIn(fact: Fact | undefined, profile: LanguageProfile): NumberedFact | undefined {
  const dates = fact ? parseDate(fact.text, profile) : []
  const text = dates.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), fact?.text ?? '')
  const word = findWord(text, meetingWords(profile))
  const number = word && ordinalBeside(text, word, profile)
  if (!fact || !word || !number) return undefined
  const part = text.slice(Math.min(word.start, number.start), Math.max(word.end, number.end))
  return { ...fact, text: part.trim(), value: String(number.value) }
}
