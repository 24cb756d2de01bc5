import { parse } from 'yaml'
import type { Report } from '../../diagnostics/diagnostic.ts'
import { betweenOrgans } from '../../knowledge/markdown/front-matter.ts'
import type { MastheadLine } from '../../model/document.ts'
import { type LanguageCode, languageCodes } from '../../model/language.ts'
import type { DateFact, Fact, Metadata, NumberedFact, Relation, VoteCounts } from '../../model/metadata.ts'
import type { MarkForms } from './notes.ts'

/** What the front matter says; the lines of the masthead still in Markdown. */
export interface FrontMatter {
  readonly kind: string
  readonly language?: LanguageCode
  readonly metadata: Metadata
  readonly forms: MarkForms
  readonly masthead: readonly { readonly field: MastheadLine['field']; readonly text: string }[]
}

/** Read the front matter; what is missing or of another shape is left out. Reports `front-matter-unreadable`. */
export function readFrontMatter(yaml: string, report: Report): FrontMatter {
  const values = new Values(parseYaml(yaml, report))
  const forms = values.inside('note_marks')
  const language = languageCodes.find(code => code === values.text('language'))
  return {
    kind: values.text('kind') ?? 'document',
    ...(language && { language }),
    metadata: readMetadata(values),
    forms: { inText: forms.text('in_text') ?? '#', atFoot: forms.text('at_foot') ?? '#' },
    masthead: readMasthead(values.list('masthead'))
  }
}

function parseYaml(yaml: string, report: Report): unknown {
  try {
    return parse(yaml, { schema: 'failsafe', logLevel: 'error' })
  } catch (error) {
    report({
      code: 'front-matter-unreadable',
      params: { reason: error instanceof Error ? error.message : String(error) }
    })
    return {}
  }
}

/** Values of a mapping by key; with the failsafe schema all scalars are texts, so that `2044` and `no` stay what was written. */
class Values {
  readonly #values: Readonly<Record<string, unknown>>

  constructor(values: unknown) {
    this.#values = typeof values === 'object' && values !== null && !Array.isArray(values) ? { ...values } : {}
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#values, key)
  }

  text(key: string): string | undefined {
    const value = this.#values[key]
    return typeof value === 'string' && value !== '' ? value : undefined
  }

  list(key: string): readonly unknown[] {
    const value = this.#values[key]
    return Array.isArray(value) ? value : []
  }

  inside(key: string): Values {
    return new Values(this.#values[key])
  }

  /** Keys that are there without a value. */
  empty(): readonly string[] {
    return Object.keys(this.#values).filter(key => this.text(key) === undefined)
  }

  without(keys: readonly string[]): Values {
    return new Values(Object.fromEntries(this.entries().filter(([key]) => !keys.includes(key))))
  }

  entries(): readonly (readonly [string, unknown])[] {
    return Object.entries(this.#values)
  }
}

const textFields = {
  publisher: 'publisher',
  subOrgan: 'sub_organ',
  agendaTitle: 'agenda_title',
  distribution: 'distribution',
  originalLanguage: 'original_language',
  jobNumber: 'job_number',
  title: 'title',
  number: 'number',
  issuer: 'issuer',
  sender: 'sender',
  addressee: 'addressee',
  draftLine: 'draft_line',
  committee: 'committee'
} as const satisfies Partial<Record<keyof Metadata, string>>

const numberedFields = {
  session: 'session',
  year: 'year',
  meeting: 'meeting',
  adoptionMeeting: 'adoption_meeting'
} as const satisfies Partial<Record<keyof Metadata, string>>

const dateFields = { date: 'date', adoptionDate: 'adoption_date' } as const satisfies Partial<
  Record<keyof Metadata, string>
>

function readMetadata(values: Values): Metadata {
  const printed = values.inside('printed')
  const cited = values.text('symbol')
  const symbolPrinted = printed.text('symbol') ?? (printed.has('symbol') ? undefined : cited)
  const [symbol = cited, ...others] = values.list('symbols').map(String)
  const [organ, ...otherOrgans] = (values.text('organ')?.split(betweenOrgans) ?? []).map((text): Fact => ({ text }))
  const relations = readRelations(values.list('relations'))
  const subtitles = values.list('subtitles').map((text): Fact => ({ text: String(text) }))
  const organId = values.text('organ_id')
  const agenda = values.list('agenda_items').map((text): Fact => ({ text: String(text) }))
  const vote = readVote(values)
  return {
    ...(symbol !== undefined && { symbol }),
    ...(symbolPrinted !== undefined && { symbolPrinted: { text: symbolPrinted } }),
    ...(others.length > 0 && { otherSymbols: others }),
    ...factsOf(textFields, values, text => ({ text })),
    ...(relations.length > 0 && { relations }),
    ...(organ && { organ }),
    ...(otherOrgans.length > 0 && { otherOrgans }),
    ...(organId !== undefined && { organId }),
    ...(subtitles.length > 0 && { subtitles }),
    ...factsOf(
      numberedFields,
      values,
      (text, key): NumberedFact => ({
        text: printed.text(key) ?? text,
        value: values.text(`${key}_number`) ?? text
      })
    ),
    ...factsOf(
      dateFields,
      values.without(printed.empty()),
      (iso, key): DateFact => ({
        text: printed.text(key) ?? iso,
        iso
      })
    ),
    ...(agenda.length > 0 && { agendaItems: agenda }),
    ...(vote && { vote })
  }
}

function factsOf<Name extends string, Made>(
  fields: Readonly<Record<Name, string>>,
  values: Values,
  make: (text: string, key: string) => Made
): Partial<Record<Name, Made>> {
  const made: Partial<Record<Name, Made>> = {}
  for (const [name, key] of Object.entries(fields) as [Name, string][]) {
    const text = values.text(key)
    if (text !== undefined) made[name] = make(text, key)
  }
  return made
}

const relationTypes: readonly Relation['type'][] = [
  'addendum-to',
  'amendment-to',
  'corrigendum-to',
  'part-of',
  'revision-of',
  'summary-of',
  'adopted-from',
  'recommended-in'
]

function readRelations(list: readonly unknown[]): Relation[] {
  return list.flatMap(entry =>
    relationTypes.flatMap(type => {
      const symbol = new Values(entry).text(type)
      return symbol === undefined ? [] : [{ type, symbol }]
    })
  )
}

function readVote(values: Values): VoteCounts | undefined {
  const vote = values.inside('vote')
  const counts = (['inFavour', 'against', 'abstaining'] as const).flatMap(key => {
    const count = Number(vote.text(key) ?? Number.NaN)
    return Number.isInteger(count) ? [[key, count] as const] : []
  })
  const flags = (['withoutVote', 'unanimous'] as const).filter(key => vote.text(key) === 'true')
  if (counts.length + flags.length === 0) return undefined
  return { ...Object.fromEntries(counts), ...Object.fromEntries(flags.map(key => [key, true as const])) }
}

const mastheadFields: readonly MastheadLine['field'][] = [
  'publisher',
  'symbol',
  'organ',
  'distribution',
  'date',
  'language',
  'original-language',
  'session',
  'year',
  'meeting',
  'sub-organ',
  'agenda-item',
  'agenda-title',
  'adoption',
  'draft-line',
  'document-type',
  'place',
  'period',
  'president',
  'members',
  'other'
]

function readMasthead(lines: readonly unknown[]): FrontMatter['masthead'] {
  return lines.flatMap(line =>
    new Values(line).entries().map(([key, text]) => ({
      field: mastheadFields.find(field => field === key) ?? 'other',
      text: typeof text === 'string' ? text : ''
    }))
  )
}
