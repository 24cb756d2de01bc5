import { kinds } from '../../knowledge/kinds/index.ts'
import { parseSymbol } from '../../knowledge/symbols/index.ts'
import type { Block, MastheadLine, Title } from '../../model/document.ts'
import type { LanguageCode } from '../../model/language.ts'
import type { DateFact, Fact, Metadata } from '../../model/metadata.ts'
import { plainText } from '../../model/run.ts'
import { type NoteList, readInline } from './inline.ts'
import { childOf, elementsOf, findElement, textOf, type XmlElement } from './xml.ts'

/** A masthead, and the lines of the cover page that are titles rather than masthead. */
export interface CoverPage {
  readonly masthead: readonly MastheadLine[]
  readonly titles: readonly Title[]
}

/** Read the cover page line by line; the number line of a Council resolution is its title. */
export function readCoverPage(coverPage: XmlElement | undefined, notes: NoteList): CoverPage {
  const masthead: MastheadLine[] = []
  const titles: Title[] = []
  for (const line of linesOf(coverPage)) {
    const runs = readInline(line.children, notes)
    if (runs.length === 0) continue
    const field = fieldOf(line)
    if (field === 'title') titles.push({ type: 'title', runs, places: [] })
    else masthead.push({ field, runs, places: [] })
  }
  return { masthead, titles }
}

/** Lines of the cover page; containers around them are of no account. */
const linesOf = (element: XmlElement | undefined): XmlElement[] =>
  elementsOf(element).flatMap(child =>
    child.name === 'container' || child.name === 'longTitle' ? linesOf(child) : [child]
  )

const fieldOfElement: Readonly<Record<string, MastheadLine['field']>> = {
  docNumber: 'symbol',
  docStatus: 'distribution',
  docDate: 'date',
  docType: 'document-type',
  docCommittee: 'sub-organ',
  docProponent: 'draft-line',
  session: 'session',
  event: 'meeting',
  location: 'place'
}

const fieldOfInline: Readonly<Record<string, MastheadLine['field']>> = {
  'agenda item': 'agenda-item',
  'agenda item name': 'agenda-title',
  'decision type': 'document-type',
  'akn4un:languageOfExpression': 'language',
  'akn4un:originalLanguage': 'original-language',
  'akn4un:year': 'year',
  'akn4un:period': 'period',
  'akn4un:president': 'president',
  'akn4un:members': 'members'
}

/** Field of a line by the element in it. */
function fieldOf(line: XmlElement): MastheadLine['field'] | 'title' {
  const marked = elementsOf(line).find(({ name }) => name !== 'img')
  const element = marked?.name === 'span' ? (elementsOf(marked)[0] ?? marked) : marked
  if (!element) return 'other'
  const { name = '', refersTo = '' } = element.attributes
  if (element.name === 'docAuthority') return /publisher/u.test(refersTo) ? 'publisher' : 'organ'
  if (element.name === 'docTitle') return /resolutionNumber/u.test(refersTo) ? 'title' : 'adoption'
  if (element.name === 'inline') return fieldOfInline[name] ?? 'other'
  return fieldOfElement[element.name] ?? 'other'
}

/** What a preface holds. */
export interface Preface {
  /** Titles and what stands between them. */
  readonly blocks: readonly Block[]
  readonly masthead: readonly MastheadLine[]
  /** Summary and contents list: they open the body. */
  readonly front: readonly Block[]
}

/** Elements of front matter; it is read as part of the body it stands before. */
const frontMatter: ReadonlySet<string> = new Set(['tblock', 'toc'])

/** Read the preface: titles with their numbers; what else stands there is read by `readOther`. */
export function readPreface(
  preface: XmlElement | undefined,
  notes: NoteList,
  readOther: (element: XmlElement) => readonly Block[]
): Preface {
  const blocks: Block[] = []
  const masthead: MastheadLine[] = []
  const front: Block[] = []
  for (const line of linesOf(preface)) {
    const [number, title] = [findElement(line, 'docNumber'), findElement(line, 'docTitle')]
    if (frontMatter.has(line.name)) front.push(...readOther(line))
    else if (line.name !== 'p') blocks.push(...readOther(line))
    else if (!number && /^#?adoption$/u.test(title?.attributes.refersTo ?? '')) {
      masthead.push({ field: 'adoption', runs: readInline(line.children, notes), places: [] })
    } else blocks.push(...titleOf(line, number, title, notes))
  }
  return { blocks, masthead, front }
}

/** `75/246.` and the title: the stop between them belongs to the number. A number inside a title stays in it. */
function titleOf(
  line: XmlElement,
  number: XmlElement | undefined,
  title: XmlElement | undefined,
  notes: NoteList
): Block[] {
  const own = number && number !== findElement(title, 'docNumber') && /\p{Nd}/u.test(textOf(number))
  if (number && title && isLetter(textOf(number))) return letterAndTitle(line, number, notes)
  if (!own || !number || !title) return wholeTitle(line, notes)
  const stop =
    /^[\s.)–-]*/u.exec(textOf({ ...line, children: line.children.slice(line.children.indexOf(number) + 1) }))?.[0] ?? ''
  const rest = line.children.filter(child => child !== number)
  const read = readInline(rest, notes)
  const printed = `${textOf(number)}${stop.trimEnd()}`
  const lead = plainText(read).startsWith(stop.trim()) ? stop.trim().length : 0
  const [first, ...others] = read
  const cut = first && 'text' in first ? [{ ...first, text: first.text.slice(lead).trimStart() }, ...others] : read
  return [{ type: 'title', number: { printed, value: '' }, runs: cut, places: [] }]
}

function wholeTitle(line: XmlElement, notes: NoteList): Block[] {
  const runs = readInline(line.children, notes)
  return runs.length > 0 ? [{ type: 'title', runs, places: [] }] : []
}

const isLetter = (text: string): boolean => /^\p{L}$/u.test(text)

/** The letter of one of several resolutions is a title line of its own. */
function letterAndTitle(line: XmlElement, number: XmlElement, notes: NoteList): Block[] {
  const rest = line.children.filter(child => child !== number)
  return [number.children, rest].map(
    (children): Title => ({ type: 'title', runs: readInline(children, notes), places: [] })
  )
}

/** Facts from the elements that mark them; nothing is worked out that the XML does not say. */
export function readMetadata(root: XmlElement, masthead: readonly MastheadLine[], cover: readonly Block[]): Metadata {
  const line = (field: MastheadLine['field']): string | undefined => {
    const found = masthead.find(one => one.field === field)
    return found && plainText(found.runs).replace(/\s+/gu, ' ').trim()
  }
  const fact = (text: string | undefined): Fact | undefined => (text ? { text } : undefined)
  const symbolPrinted = line('symbol')
  const symbol = symbolPrinted === undefined ? undefined : parseSymbol(symbolPrinted)?.key
  const titles = cover.flatMap(block => (block.type === 'title' && block.runs.length > 0 ? [block] : []))
  const session = findElement(root, 'session')
  const agendaItem = fact(line('agenda-item'))
  const facts = {
    symbol,
    symbolPrinted: fact(symbolPrinted),
    publisher: fact(line('publisher')),
    organ: fact(line('organ')),
    session: session?.attributes.value ? { text: textOf(session), value: session.attributes.value } : undefined,
    agendaItems: agendaItem && [agendaItem],
    agendaTitle: fact(line('agenda-title')),
    date: dateOf(root, 'dateOfIssuance'),
    adoptionDate: dateOf(root, 'adoptionDate'),
    distribution: fact(line('distribution')?.replace(/^\P{L}*distr[^:]*:\s*/iu, '')),
    jobNumber: fact(textOf(findElement(root, 'docketNumber'))),
    title: fact(titles[0] && plainText(titles[0].runs).trim()),
    number: fact(titles.find(({ number }) => number)?.number?.printed.replace(/[\s.–-]+$/u, ''))
  }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Metadata
}

function dateOf(root: XmlElement, meaning: string): DateFact | undefined {
  const element = findElement(root, 'docDate', ({ attributes }) => (attributes.refersTo ?? '').includes(meaning))
  const iso = element?.attributes.date ?? ''
  return element && /^\d{4}-\d\d-\d\d$/u.test(iso) && !iso.startsWith('0001')
    ? { text: textOf(element), iso }
    : undefined
}

/** Kind by the element and name of the document; the kinds are asked in their order. */
export function kindOf({ name, attributes }: XmlElement): string {
  const same = kinds.filter(({ akomaNtoso }) => akomaNtoso.root === name && akomaNtoso.name === attributes.name)
  return same[0]?.name ?? 'document'
}

const languageCodes: Readonly<Record<string, LanguageCode>> = {
  ara: 'ar',
  zho: 'zh',
  chi: 'zh',
  eng: 'en',
  fra: 'fr',
  fre: 'fr',
  rus: 'ru',
  spa: 'es',
  ar: 'ar',
  zh: 'zh',
  en: 'en',
  fr: 'fr',
  ru: 'ru',
  es: 'es'
}

/** Language of the expression. */
export function languageIn(root: XmlElement): LanguageCode | undefined {
  const code = findElement(root, 'FRBRlanguage')?.attributes.language ?? ''
  return languageCodes[code.slice(0, 3)] ?? languageCodes[code.slice(0, 2)]
}

/** The document element of a file, whatever stands around it. */
export const documentElement = (root: XmlElement): XmlElement | undefined =>
  elementsOf(root).find(child => childOf(child, 'meta') !== undefined) ?? elementsOf(root)[0]
