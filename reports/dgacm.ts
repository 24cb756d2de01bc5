import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeAkomaNtoso } from '../src/index.ts'
import { asciiDigits } from '../src/knowledge/numerals/digits.ts'
import { defaults } from '../src/options.ts'
import { convertFolder } from './documents.ts'
import { commonest, markdownTable, share } from './table.ts'
import { type Element, elementsOf, findAll, parseXml, textOf } from './xml.ts'

/**
 * Compares our Akoma Ntoso with the files the Secretariat publishes: structure, metadata, IRIs and voting, with every
 * difference by its cause. Sources and official files go together by their file names, years and brackets aside.
 *
 *     npm run report:dgacm -- --official FOLDER… --source FOLDER… [--converted FOLDER_OF_JSON]
 */
const { values } = parseArgs({
  options: {
    official: { type: 'string', multiple: true, default: [] },
    source: { type: 'string', multiple: true, default: [] },
    converted: { type: 'string' }
  }
})
if (values.official.length === 0 || values.source.length === 0) {
  console.error('usage: npm run report:dgacm -- --official FOLDER… --source FOLDER… [--converted FOLDER_OF_JSON]')
  process.exit(2)
}

type Verdict = 'same' | 'theirs wrong' | 'a matter of choice' | 'not printed' | 'ours or open'

interface Point {
  readonly area: 'structure' | 'metadata' | 'IRIs' | 'voting'
  readonly name: string
  /** What a file says; empty when it says nothing. */
  readonly read: (root: Element) => string
  /** Why two different values need not be a fault of ours; nothing when that is not known. */
  readonly excuse?: (theirs: string, ours: string, official: Element) => readonly [Verdict, string] | undefined
}

interface Difference {
  readonly stem: string
  readonly point: Point
  readonly verdict: Verdict
  readonly cause: string
  readonly theirs: string
  readonly ours: string
}

const first = (root: Element, name: string, refersTo?: RegExp): Element | undefined =>
  findAll(root, name).find(({ attributes }) => !refersTo || refersTo.test(attributes.refersTo ?? ''))

const within = (root: Element, outer: string, name: string): Element | undefined =>
  findAll(root, outer).flatMap(each => findAll(each, name))[0]

const dateOf = (element: Element | undefined): string => element?.attributes.date ?? ''
const digits = (text: string): string => asciiDigits(text).replace(/\D+/gu, ' ').trim()
const squeeze = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‐‑−]/gu, '-')
    .replace(/[\s\u0640\u064b-\u0652]+/gu, '')
    .toLowerCase()
const empty = (theirs: string): readonly [Verdict, string] | undefined =>
  theirs === '' || theirs === '0001-01-01' ? ['theirs wrong', 'empty or a placeholder in the official file'] : undefined

const documentElement = (root: Element): Element | undefined => elementsOf(root)[0]
const counts = (name: string) => (root: Element) => String(findAll(root, name).length)

/** Labels of the numbered paragraphs of the main text, without punctuation. */
const paragraphNumbers = (root: Element): string =>
  findAll(root, 'mainBody')
    .flatMap(body => findAll(body, 'paragraph'))
    .flatMap(paragraph => elementsOf(paragraph).filter(({ name }) => name === 'num'))
    .map(textOf)
    .map(digits)
    .filter(number => number !== '')
    .join(' ')

const votes = (root: Element): string =>
  ['inFavour', 'against', 'abstaining']
    .map(choice => findAll(root, 'count').find(({ attributes }) => attributes.refersTo?.endsWith(choice)))
    .map(count => count?.attributes.value ?? '')
    .join('/')
    .replace(/^\/+$/u, '')

/** Parts of a document besides its preface and conclusions. */
const withoutEnds = (parts: string): string =>
  parts
    .split(' ')
    .filter(name => name !== 'preface' && name !== 'conclusions')
    .join(' ')

/** Whether the count of votes in favour stands as a figure anywhere in the text below the preamble. */
function saysCount(root: Element, counts: string): boolean {
  const inFavour = String(Number(counts.split('/')[0]))
  const text = ['mainBody', 'conclusions'].flatMap(name => findAll(root, name)).map(textOf)
  return text.some(
    part =>
      asciiDigits(part)
        .split(/[^0-9/]+/u)
        .includes(inFavour) && /[[［]/u.test(part)
  )
}

/** The last part of an IRI. */
const iriNumber = (iri: string): string => iri.replace(/\/$/u, '').split('/').at(-1) ?? ''

const points: readonly Point[] = [
  { area: 'structure', name: 'document element', read: root => documentElement(root)?.name ?? '' },
  {
    area: 'structure',
    name: 'name',
    read: root => documentElement(root)?.attributes.name ?? '',
    excuse: theirs =>
      theirs === 'draftResolution' ? ['a matter of choice', 'the guideline says resolutionDraft'] : undefined
  },
  {
    area: 'structure',
    name: 'parts',
    read: root =>
      elementsOf(documentElement(root) ?? root)
        .map(({ name }) => name)
        .join(' '),
    excuse: (theirs, ours) =>
      /(preamble).*\1/u.test(theirs)
        ? ['theirs wrong', 'preamble repeated, which the schema does not allow']
        : withoutEnds(theirs) === withoutEnds(ours)
          ? ['a matter of choice', 'preface for titles, conclusions for closing lines, whichever the kind']
          : undefined
  },
  {
    area: 'structure',
    name: 'recitals',
    read: root => String(findAll(root, 'preamble').flatMap(part => findAll(part, 'container')).length)
  },
  {
    area: 'structure',
    name: 'paragraph numbers',
    read: paragraphNumbers,
    excuse: theirs => (theirs === '' ? ['theirs wrong', 'numbers left in the text'] : undefined)
  },
  { area: 'structure', name: 'footnotes', read: counts('authorialNote') },
  { area: 'structure', name: 'tables', read: counts('table') },
  {
    area: 'structure',
    name: 'attachments',
    read: counts('attachment'),
    excuse: (theirs, ours) =>
      theirs === '1' && Number(ours) > 1
        ? ['a matter of choice', 'one attachment for each annex, not one for all']
        : undefined
  },
  {
    area: 'metadata',
    name: 'symbol',
    read: root => squeeze(textOf(first(root, 'docNumber', /symbol/u))),
    excuse: empty
  },
  {
    area: 'metadata',
    name: 'organ',
    read: root => squeeze(textOf(first(root, 'docAuthority', /issuingBody/u))),
    excuse: empty
  },
  { area: 'metadata', name: 'session', read: root => first(root, 'session')?.attributes.value ?? '', excuse: empty },
  {
    area: 'metadata',
    name: 'title',
    read: root =>
      squeeze(textOf(within(root, 'preface', 'docTitle') ?? first(root, 'docTitle', /resolutionNumber|title/iu))),
    excuse: (theirs, ours) =>
      theirs.replace(/^[-–—]/u, '') === ours ? ['theirs wrong', 'a dash left before the title'] : empty(theirs)
  },
  {
    area: 'metadata',
    name: 'date of issue',
    read: root =>
      dateOf(first(root, 'docDate', /dateOfIssuance/u)) || dateOf(within(root, 'FRBRExpression', 'FRBRdate')),
    excuse: (theirs, ours, official) => {
      if (!first(official, 'docDate', /dateOfIssuance/u))
        return ['not printed', 'decision sheets bear no date of issue']
      const adopted = dateOf(within(official, 'FRBRWork', 'FRBRdate'))
      return Math.abs(Number(theirs.slice(0, 4)) - Number(adopted.slice(0, 4))) > 2 && ours !== ''
        ? ['theirs wrong', 'years from the adoption: the date of the mark-up']
        : empty(theirs)
    }
  },
  {
    area: 'metadata',
    name: 'date of adoption',
    read: root => dateOf(within(root, 'FRBRWork', 'FRBRdate')),
    excuse: empty
  },
  { area: 'metadata', name: 'job number', read: root => digits(textOf(first(root, 'docketNumber'))), excuse: empty },
  {
    area: 'metadata',
    name: 'language',
    read: root => within(root, 'FRBRExpression', 'FRBRlanguage')?.attributes.language ?? ''
  },
  {
    area: 'IRIs',
    name: 'Work',
    read: root =>
      findAll(root, 'FRBRalias').find(({ attributes }) => attributes.name === 'dgacm')?.attributes.value ??
      within(root, 'FRBRWork', 'FRBRuri')?.attributes.value ??
      '',
    excuse: (theirs, ours) =>
      !/\/\d{4}-\d\d-\d\d\/[^/]+\/$/u.test(theirs) || theirs.includes('0001-01-01')
        ? ['theirs wrong', 'no date or number in the IRI']
        : iriNumber(theirs).replace(/[A-Z](?:-[A-Z])?$/u, '') === iriNumber(ours).replace(/-?[A-Z](?:-[A-Z])?$/u, '') &&
            !/[A-Z]$/u.test(iriNumber(theirs))
          ? ['theirs wrong', 'the part letter is left out of the number']
          : /\/un-\w+\//u.test(ours) && ours.includes(theirs.split('/')[6] ?? '-')
            ? ['a matter of choice', 'body and symbol as the guideline writes them']
            : undefined
  },
  {
    area: 'voting',
    name: 'counts',
    read: votes,
    excuse: (theirs, ours, official) =>
      theirs.replace(/\b0+(?=\d)/gu, '') === ours
        ? ['theirs wrong', 'counts with leading noughts']
        : ours === '' && !saysCount(official, theirs)
          ? ['not printed', 'the text does not say how the body voted']
          : undefined
  }
]

const stemKey = (stem: string): string => stem.replace(/[(_](?:19|20)\d\d\)?(?=\.\p{L}{2}$)/u, '')

const official = new Map(
  values.official.flatMap(folder =>
    readdirSync(folder)
      .filter(name => name.endsWith('.xml'))
      .map(name => [stemKey(name.replace(/\.xml$/u, '')), join(folder, name)] as const)
  )
)

const differences: Difference[] = []
const tally = new Map<Point, { same: number; all: number }>()
let compared = 0

for (const folder of values.source) {
  const wanted = (name: string): boolean => official.has(stemKey(name.replace(/\.(?:pdf|txt)$/u, '')))
  for await (const { stem, document } of convertFolder(folder, values.converted, wanted)) {
    if (!document) continue
    compared += 1
    compare(
      stem,
      parseXml(readFileSync(official.get(stemKey(stem)) ?? '', 'utf8')),
      parseXml(writeAkomaNtoso(document, defaults))
    )
  }
}

function compare(stem: string, theirRoot: Element, ourRoot: Element): void {
  for (const point of points) {
    const [theirs, ours] = [point.read(theirRoot), point.read(ourRoot)]
    const counted = tally.get(point) ?? { same: 0, all: 0 }
    tally.set(point, { same: counted.same + (theirs === ours ? 1 : 0), all: counted.all + 1 })
    if (theirs === ours) continue
    const [verdict, cause] = point.excuse?.(theirs, ours, theirRoot) ?? empty(theirs) ?? (['ours or open', ''] as const)
    differences.push({ stem, point, verdict, cause, theirs, ours })
  }
}

const causes = new Map<string, number>()
for (const { point, verdict, cause } of differences) {
  const key = [point.area, point.name, verdict, cause].join('\t')
  causes.set(key, (causes.get(key) ?? 0) + 1)
}
const short = (text: string): string => (text === '' ? '–' : text.length > 60 ? `${text.slice(0, 60)}…` : text)

console.log(`${compared} documents compared with the Secretariat's files.\n`)
console.log(
  `${markdownTable(
    ['area', 'point', 'agree'],
    [...tally].map(([{ area, name }, { same, all }]) => [area, name, share(same, all)])
  )}\n`
)
console.log(
  `${markdownTable(
    ['area', 'point', 'verdict', 'cause', 'files'],
    commonest(causes).map(([key, count]) => [...key.split('\t'), count])
  )}\n`
)
console.log(
  markdownTable(
    ['file', 'point', 'theirs', 'ours'],
    differences
      .filter(({ verdict }) => verdict === 'ours or open')
      .map(({ stem, point, theirs, ours }) => [stem, point.name, short(theirs), short(ours)])
  )
)
