import type { Nodes } from 'mdast'
import { ReadError } from '../diagnostics/diagnostic.ts'
import { kindNamed } from '../knowledge/kinds/index.ts'
import { identifyLanguage } from '../knowledge/languages/identify.ts'
import { languageOf, languages } from '../knowledge/languages/index.ts'
import { type Decide, type Settling, settlePart } from '../knowledge/markdown/expectations.ts'
import { corrected } from '../knowledge/markdown/facts.ts'
import { loweredAnnexes } from '../knowledge/markdown/lowered-annexes.ts'
import type { Annex, Assembled, Block, MastheadLine } from '../model/document.ts'
import type { LanguageCode } from '../model/language.ts'
import { normaliseTexts } from '../model/normalise.ts'
import type { Source } from '../model/paged-text.ts'
import type { StageContext } from '../stage.ts'
import type { FinishedDocument } from './finished.ts'
import type { FlowContext, Said } from './markdown/flow.ts'
import { readFrontMatter } from './markdown/front-matter.ts'
import { leavesOf, readInline } from './markdown/inline.ts'
import { labelNotes, readNotes } from './markdown/notes.ts'
import { type ParsedMarkdown, parseMarkdown } from './markdown/parse.ts'
import { readParts } from './markdown/parts.ts'
import { textsOfMarkdown } from './markdown/texts.ts'
import { decodeText } from './text/decode.ts'

/**
 * Read a document from our Markdown, or from any Markdown.
 *
 * What `writeMarkdown` wrote comes back as it was, see `essenceOf`. Without front matter and comments the language is
 * told by the text, titles stand before the body, and ordered lists are numbered paragraphs. Reports
 * `language-uncertain` and `front-matter-unreadable`; throws a `ReadError` only for what is no text.
 */
export function readMarkdown(bytes: Uint8Array, source: Source, context: StageContext): FinishedDocument {
  const parsed = parseDeep(decodeText(bytes, source.name, context.report))
  const front = readFrontMatter(parsed.yaml, context.report)
  const language = languageFor(parsed, front.language, source, context)
  const known = labelNotes(parsed.notes, front.forms)
  const flow: FlowContext = {
    source: parsed.source,
    links: parsed.links,
    noteOf: label => {
      const note = known.byLabel.get(label.toLowerCase())
      return note && { id: note.id, printed: note.inText }
    },
    notesBeneath: known.beneath,
    record: kindNamed(front.kind).parts.speeches ? languageOf(language).record : undefined,
    said: new Map(),
    lowered: 0
  }
  const parts = readParts(
    parsed.children,
    { words: languageOf(language).structure, lowered: loweredAnnexes(front.kind) },
    flow
  )
  const settled = settleAll(parts, flow.said, { kind: front.kind, profile: languageOf(language) })
  const document = normaliseTexts({
    schema: 'undoc-document/1',
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    kind: front.kind,
    metadata: front.metadata,
    masthead: front.masthead.map(line => mastheadLine(line, parsed, flow)),
    ...settled,
    notes: readNotes(parsed.notes, known, flow),
    setAside: [],
    repairs: [],
    pages: []
  })
  const nodes = [...front.masthead.flatMap(({ text }) => mastheadNodes(text).children), ...parsed.children] as Nodes[]
  const texts = textsOfMarkdown(nodes, {
    source: parsed.source,
    noteOf: flow.noteOf,
    footOf: label => known.byLabel.get(label.toLowerCase())?.atFoot ?? ''
  })
  return { document, texts }
}

/** Parsers of Markdown call themselves for every level of nesting. */
function parseDeep(text: string): ParsedMarkdown {
  try {
    return parseMarkdown(text)
  } catch (error) {
    if (error instanceof RangeError) throw new ReadError({ code: 'nested-too-deep', params: { limit: maximumDepth } })
    throw error
  }
}

/** Levels of nesting up to which every Markdown is read. */
const maximumDepth = 400

function languageFor(
  { children }: ParsedMarkdown,
  said: LanguageCode | undefined,
  { languageGiven, languageHint }: Source,
  { report }: StageContext
): LanguageCode {
  const told = languageGiven ?? said ?? languageHint
  if (told) return told
  const text = [...leavesOf(children as Nodes[])].map(node => ('value' in node ? node.value : '')).join(' ')
  const { language, certain } = identifyLanguage(text, Object.values(languages))
  if (!certain) report({ code: 'language-uncertain', params: { language } })
  return language
}

type Parts = Pick<Assembled, 'cover' | 'preamble' | 'body' | 'conclusions' | 'annexes'>

/** Fill in what stands in no comment because it can be expected. */
function settleAll(parts: Parts, said: ReadonlyMap<Block, Said>, known: Omit<Settling, 'decide'>): Parts {
  const decide: Decide = (block, expected) => {
    const { words, values } = said.get(block) ?? { words: [], values: {} }
    const { rank: _, length: __, ...facts } = values
    return corrected(expected, words, facts)
  }
  const settling = { ...known, decide }
  const settleAnnex = (annex: Annex): Annex => ({
    ...settlePart(annex, settling),
    annexes: annex.annexes.map(settleAnnex)
  })
  const { title: cover, ...zones } = settlePart({ title: parts.cover, ...withoutCover(parts) }, settling)
  return { ...zones, cover, annexes: parts.annexes.map(settleAnnex) }
}

const withoutCover = ({ preamble, body, conclusions }: Parts) => ({ preamble, body, conclusions })

/** A line of the front matter, read as Markdown of its own; its notes are those of the document. */
function mastheadLine(
  { field, text }: { readonly field: MastheadLine['field']; readonly text: string },
  { links }: ParsedMarkdown,
  flow: FlowContext
): MastheadLine {
  const { source, children } = mastheadNodes(text)
  const [first] = children
  const inline = { ...flow, source, links }
  return { field, runs: first?.type === 'paragraph' ? readInline(first.children, inline) : [{ text }], places: [] }
}

/** A line of the masthead as Markdown; its notes are defined elsewhere, and without a definition they would be no notes. */
function mastheadNodes(text: string): Pick<ParsedMarkdown, 'source' | 'children'> {
  const labels = [...text.matchAll(/\[\^[^\]\s]+\]/g)].map(([label]) => `\n\n${label}: x`)
  const parsed = parseMarkdown(`${text}${labels.join('')}`)
  return { source: parsed.source, children: parsed.children.filter(({ type }) => type !== 'footnoteDefinition') }
}
