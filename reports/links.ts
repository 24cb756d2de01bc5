import { parseArgs } from 'node:util'
import { symbolOfLink } from '../src/knowledge/symbols/index.ts'
import type { CitationRange } from '../src/model/citation.ts'
import type { Assembled, DocumentTree } from '../src/model/document.ts'
import { isText, plainText, type Run } from '../src/model/run.ts'
import { defaults } from '../src/options.ts'
import { citations } from '../src/structure/citations/citations.ts'
import { convertFolder } from './documents.ts'
import { commonest, markdownTable, share } from './table.ts'

/**
 * Takes the links of PDF files that have them as a yardstick for the citations found in words alone: which linked
 * symbols are found when the links are taken away, and why the others are not.
 *
 *     npm run report:links -- FOLDER… [--converted FOLDER_OF_JSON]
 */
const { values, positionals } = parseArgs({ options: { converted: { type: 'string' } }, allowPositionals: true })

interface Link {
  readonly start: number
  readonly end: number
  readonly symbol: string
}

/** Causes of a difference, from what stands under the link. */
type Cause = 'found' | 'no number in the words' | 'the words say another document' | 'missed'

interface Finding extends Link {
  readonly stem: string
  readonly cause: Cause
  readonly around: string
  readonly read: string
}

/** The links of a text to documents of the United Nations; pieces of one link are one. */
function linksOf(runs: readonly Run[]): Link[] {
  const links: Link[] = []
  let at = 0
  for (const run of runs) {
    const length = plainText([run]).length
    const symbol = isText(run) && run.link !== undefined ? symbolOfLink(run.link)?.key : undefined
    const last = links.at(-1)
    if (symbol && last?.end === at && last.symbol === symbol) links[links.length - 1] = { ...last, end: at + length }
    else if (symbol) links.push({ start: at, end: at + length, symbol })
    at += length
  }
  return links
}

interface Text {
  readonly runs: readonly Run[]
  readonly citations?: readonly CitationRange[]
}

/** Everything in a document that has runs, in one fixed order. */
function textsIn(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, part]) => (key === 'runs' ? [] : textsIn(part)))
  return 'runs' in value ? [value as Text, ...inner] : inner
}

/** The document as if its source had no links, with what the stage finds in it. */
function citedWithoutLinks(document: DocumentTree): Assembled {
  const bare = JSON.parse(JSON.stringify(document, (key, value) => (key === 'link' ? undefined : value)))
  return citations.run(bare as Assembled, { options: defaults, report: () => undefined })
}

const zones = ({ cover, preamble, body, conclusions, annexes, notes }: Assembled | DocumentTree) => ({
  cover,
  preamble,
  body,
  conclusions,
  annexes,
  notes
})

function compare(stem: string, document: DocumentTree): Finding[] {
  const found = textsIn(zones(citedWithoutLinks(document)))
  return textsIn(zones(document)).flatMap((text, at) => {
    const plain = plainText(text.runs)
    return linksOf(text.runs).map(link => judge(stem, link, plain, found[at]?.citations ?? []))
  })
}

function judge(stem: string, link: Link, text: string, cited: readonly CitationRange[]): Finding {
  const under = cited.filter(({ start, end }) => start < link.end && link.start < end)
  const words = text.slice(link.start, link.end)
  const cause: Cause = under.some(({ symbol }) => agrees(symbol, link.symbol))
    ? 'found'
    : under.length > 0
      ? 'the words say another document'
      : /\p{Nd}/u.test(words)
        ? 'missed'
        : 'no number in the words'
  const around = `${text.slice(Math.max(0, link.start - 40), link.start)}[${words}]${text.slice(link.end, link.end + 20)}`
  return { ...link, stem, cause, around, read: under.map(({ symbol }) => symbol).join(' ') }
}

/** Whether one symbol is the other, or the other with a part letter or suffix more. */
const agrees = (a: string, b: string): boolean => a === b || a.startsWith(b) || b.startsWith(a)

const findings: Finding[] = []
for (const folder of positionals)
  for await (const { stem, document } of convertFolder(folder, values.converted))
    if (document) findings.push(...compare(stem, document))

const files = new Set(findings.map(({ stem }) => stem))
const symbols = new Set(findings.map(({ stem, symbol }) => `${stem} ${symbol}`))
const seen = new Set(findings.filter(({ cause }) => cause === 'found').map(({ stem, symbol }) => `${stem} ${symbol}`))
const causes = new Map<string, number>()
for (const { cause } of findings) causes.set(cause, (causes.get(cause) ?? 0) + 1)
const other = findings.filter(({ cause }) => cause !== 'found')

console.log(`${findings.length} links to documents in ${files.size} files.\n`)
console.log(`Linked symbols found from words alone: ${share(seen.size, symbols.size)}.`)
console.log(`Links found from words alone: ${share(causes.get('found') ?? 0, findings.length)}.\n`)
console.log(`${markdownTable(['cause', 'links'], commonest(causes))}\n`)
console.log(
  markdownTable(
    ['file', 'cause', 'link', 'words read as', 'text'],
    other.map(({ stem, cause, symbol, read, around }) => [stem, cause, symbol, read || '–', around])
  )
)
