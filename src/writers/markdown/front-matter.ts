import type { PhrasingContent, Yaml } from 'mdast'
import { stringify } from 'yaml'
import { betweenOrgans } from '../../knowledge/markdown/front-matter.ts'
import type { DocumentTree } from '../../model/document.ts'
import type { Fact, Metadata } from '../../model/metadata.ts'
import type { MarkdownContext } from './context.ts'
import { phrasing } from './inline.ts'
import { printer } from './printer.ts'

/**
 * The metadata as YAML: plain values first, as a person or a library wants them; below `printed` the wording of
 * the document where it differs from the value, then how note marks are printed when not bare, and the masthead line
 * by line, each in Markdown under the field it was read as.
 */
export function frontMatter(document: DocumentTree, context: MarkdownContext): Yaml {
  const { metadata } = document
  const values = {
    undoc: 'markdown/1',
    symbol: symbolOf(metadata),
    symbols: metadata.otherSymbols && [metadata.symbol, ...metadata.otherSymbols],
    relations: metadata.relations?.map(({ type, symbol }) => ({ [type]: symbol })),
    title: metadata.title?.text,
    subtitles: metadata.subtitles?.map(({ text }) => text),
    number: metadata.number?.text,
    kind: document.kind,
    language: document.language,
    organ:
      metadata.organ && [metadata.organ, ...(metadata.otherOrgans ?? [])].map(({ text }) => text).join(betweenOrgans),
    organ_id: metadata.organId,
    sub_organ: metadata.subOrgan?.text,
    session: citedSession(metadata),
    session_number: metadata.session?.value,
    year: metadata.year?.value,
    meeting: metadata.meeting?.value,
    agenda_items: metadata.agendaItems?.map(({ text }) => text),
    agenda_title: metadata.agendaTitle?.text,
    date: (metadata.date ?? dateOfMeeting(metadata))?.iso,
    adoption_date: metadata.adoptionDate?.iso,
    adoption_meeting: metadata.adoptionMeeting?.value,
    distribution: metadata.distribution?.text,
    original_language: metadata.originalLanguage?.text,
    issuer: metadata.issuer?.text,
    sender: metadata.sender?.text,
    addressee: metadata.addressee?.text,
    draft_line: metadata.draftLine?.text,
    committee: metadata.committee?.text,
    vote: metadata.vote,
    job_number: metadata.jobNumber?.text,
    publisher: metadata.publisher?.text,
    printed: printedForms(metadata),
    note_marks: noteMarks(context.forms),
    masthead: document.masthead.map(({ field, runs }) => ({
      [field]: inlineMarkdown(phrasing(runs, context, 'element'))
    }))
  }
  const present = Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && !isEmpty(value))
  )
  return { type: 'yaml', value: stringify(present, { lineWidth: 0 }).trimEnd() }
}

/**
 * The session as one cites it: its number where that is part of the number of the text (`75/246`), elsewhere its name. The
 * number of a draft is still open: `75/…`.
 */
const citedSession = ({ number, session }: Metadata): string | undefined =>
  /\/\p{Nd}/u.test(number?.text ?? '') ? session?.value : session?.text

/** A record of a meeting is dated by the meeting when it has no date of issue. */
const dateOfMeeting = ({ meeting, adoptionDate }: Metadata): Metadata['adoptionDate'] => meeting && adoptionDate

/** The symbol as the document is cited: two symbols are joined by a dash. */
const symbolOf = ({ symbol, otherSymbols = [] }: Metadata): string | undefined =>
  symbol && [symbol, ...otherSymbols].join('-')

/** Wording of the facts whose value is not what is printed; empty where nothing is printed. */
function printedForms(metadata: Metadata): Record<string, string> {
  const { symbolPrinted, session, year, meeting, date, adoptionDate, adoptionMeeting } = metadata
  const facts: Readonly<Record<string, readonly [value: string | undefined, fact: Fact | undefined]>> = {
    symbol: [symbolOf(metadata), symbolPrinted],
    session: [citedSession(metadata), session],
    year: [year?.value, year],
    meeting: [meeting?.value, meeting],
    date: [(date ?? dateOfMeeting(metadata))?.iso, date],
    adoption_date: [adoptionDate?.iso, adoptionDate],
    adoption_meeting: [adoptionMeeting?.value, adoptionMeeting]
  }
  return Object.fromEntries(
    Object.entries(facts).flatMap(([key, [value, fact]]): [string, string][] => {
      if (fact) return fact.text === value ? [] : [[key, fact.text]]
      return value === undefined ? [] : [[key, '']]
    })
  )
}

/** Forms of note marks that are not the bare mark. */
const noteMarks = ({ inText, atFoot }: MarkdownContext['forms']): Record<string, string> => ({
  ...(inText !== '#' && { in_text: inText }),
  ...(atFoot !== '#' && { at_foot: atFoot })
})

const inlineMarkdown = (children: PhrasingContent[]): string =>
  printer.stringify({ type: 'root', children: [{ type: 'paragraph', children }] }).trim()

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0
