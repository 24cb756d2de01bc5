import type { Yaml } from 'mdast'
import { stringify } from 'yaml'
import type { DocumentTree } from '../../model/document.ts'
import type { Fact, Metadata } from '../../model/metadata.ts'
import { isNote, isText, type Run } from '../../model/run.ts'

/**
 * The metadata as YAML: plain values first, as a person or a library wants them; below `printed` the wording of
 * the document where it differs from the value, and the masthead line by line.
 */
export function frontMatter(document: DocumentTree): Yaml {
  const { metadata } = document
  const values = {
    undoc: 'markdown/1',
    symbol: metadata.symbol,
    ...(metadata.otherSymbols && { other_symbols: metadata.otherSymbols }),
    title: metadata.title?.text,
    number: metadata.number?.text,
    kind: document.kind,
    language: document.language,
    organ: metadata.organ?.text,
    organ_id: metadata.organId,
    sub_organ: metadata.subOrgan?.text,
    session: metadata.session?.value,
    year: metadata.year?.value,
    meeting: metadata.meeting?.value,
    agenda_items: metadata.agendaItems?.map(({ text }) => text),
    agenda_title: metadata.agendaTitle?.text,
    date: metadata.date?.iso,
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
    masthead: document.masthead.map(({ field, runs }) => ({ field, text: printedText(runs) }))
  }
  const present = Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && !isEmpty(value))
  )
  return { type: 'yaml', value: stringify(present, { lineWidth: 0 }).trimEnd() }
}

/** Wording of the facts whose value is not what is printed. */
function printedForms({
  symbolPrinted,
  session,
  year,
  meeting,
  date,
  adoptionDate,
  adoptionMeeting
}: Metadata): Record<string, string> {
  const facts: Readonly<Record<string, Fact | undefined>> = {
    symbol: symbolPrinted,
    session,
    year,
    meeting,
    date,
    adoption_date: adoptionDate,
    adoption_meeting: adoptionMeeting
  }
  return Object.fromEntries(Object.entries(facts).flatMap(([key, fact]) => (fact ? [[key, fact.text]] : [])))
}

const printedText = (runs: readonly Run[]): string =>
  runs.map(run => (isText(run) ? run.text : isNote(run) ? run.printed : ' ')).join('')

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0
