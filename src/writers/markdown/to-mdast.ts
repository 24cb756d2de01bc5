import type { FootnoteDefinition, Root, RootContent } from 'mdast'
import { kindNamed } from '../../knowledge/kinds/index.ts'
import { languageOf } from '../../knowledge/languages/index.ts'
import { differences, factsOf, settlePart } from '../../knowledge/markdown/expectations.ts'
import { markInForm, markOfIdentifier } from '../../knowledge/markdown/labels.ts'
import type { Annex, Block, DocumentTree, Note } from '../../model/document.ts'
import { type BlockPlace, comment, flow, paragraph } from './blocks.ts'
import type { MarkdownContext, Unexpected } from './context.ts'
import { frontMatter } from './front-matter.ts'
import { phrasing } from './inline.ts'
import { noteForms } from './note-forms.ts'
import { noteIdentifiers } from './note-identifiers.ts'

/** Map a document to a Markdown syntax tree; nothing of the text is left out. */
export function toMdast(document: DocumentTree): Root {
  const context = contextOf(document)
  const children: RootContent[] = [
    frontMatter(document, context),
    ...mastheadWithNotes(document, context),
    ...flow(document.cover, { zone: 'title', nested: false, context }),
    ...zones(document, context),
    ...borderOfCover(document),
    ...document.annexes.flatMap(annex => annexNodes(annex, 1, context)),
    ...document.notes.map(note => noteDefinition(note, context))
  ]
  return { type: 'root', children }
}

function contextOf(document: DocumentTree): MarkdownContext {
  const marks = new Map(document.notes.map(({ id, mark }) => [id, mark]))
  const profile = languageOf(document.language)
  return {
    language: document.language,
    notes: noteIdentifiers(document.notes),
    marks,
    forms: noteForms(document, marks),
    unexpected: findUnexpected(document),
    record: kindNamed(document.kind).parts.speeches ? profile.record : undefined
  }
}

/** All facts that a reader would not come to by itself. */
function findUnexpected(document: DocumentTree): Map<Block, Unexpected> {
  const profile = languageOf(document.language)
  const unexpected = new Map<Block, Unexpected>()
  const decide = (block: Block, expected: Unexpected['values']): Unexpected['values'] => {
    const actual = factsOf(block)
    const difference = differences(expected, actual)
    if (difference.words.length > 0 || Object.keys(difference.values).length > 0) unexpected.set(block, difference)
    return actual
  }
  const settling = { kind: document.kind, profile, decide }
  const settleAnnex = (annex: Annex): void => {
    settlePart(annex, settling)
    annex.annexes.forEach(settleAnnex)
  }
  const { cover, preamble, body, conclusions } = document
  settlePart({ title: cover, preamble, body, conclusions }, settling)
  document.annexes.forEach(settleAnnex)
  return unexpected
}

/**
 * The masthead stands in the front matter; a line of it that carries a footnote mark is printed as well, or the mark
 * would have no place that shows.
 */
function mastheadWithNotes({ masthead }: DocumentTree, context: MarkdownContext): RootContent[] {
  return masthead
    .filter(({ runs }) => runs.some(run => 'note' in run && run.note !== ''))
    .flatMap(({ runs }) => [comment('masthead'), paragraph(phrasing(runs, context))])
}

type Zones = Pick<Annex, 'preamble' | 'body' | 'conclusions'>

const zones = (part: Zones, context: MarkdownContext): RootContent[] =>
  (['preamble', 'body', 'conclusions'] as const).flatMap(zone => {
    const place: BlockPlace = { zone, nested: false, context }
    return part[zone].length === 0 ? [] : [comment(zone), ...flow(part[zone], place)]
  })

/** Where no other zone is named, what stands on the cover would be read as body or annex. */
function borderOfCover({ cover, preamble, body, conclusions, annexes }: DocumentTree): RootContent[] {
  const isCoverAlone = [preamble, body, conclusions, annexes].every(({ length }) => length === 0)
  return isCoverAlone && cover.length > 0 ? [comment('body')] : []
}

function annexNodes(annex: Annex, level: number, context: MarkdownContext): RootContent[] {
  const { label, number, kind, rank, title, annexes } = annex
  return [
    comment(kind, [...(number ? [number] : []), ...(label ? [] : ['unlabelled'])], {
      ...(level > 1 && { level: String(level) }),
      ...(rank && { rank: String(rank) })
    }),
    ...(label
      ? [{ type: 'heading' as const, depth: 1 as const, children: [{ type: 'text' as const, value: label }] }]
      : []),
    ...flow(title, { zone: 'title', nested: false, context }),
    ...zones(annex, context),
    ...annexes.flatMap(inner => annexNodes(inner, level + 1, context))
  ]
}

function noteDefinition({ id, mark, printed, paragraphs }: Note, context: MarkdownContext): FootnoteDefinition {
  const identifier = context.notes.get(id) ?? id
  const values = {
    ...(markOfIdentifier(identifier) !== mark && { mark }),
    ...(markInForm(context.forms.atFoot, mark) !== printed && { printed })
  }
  const said = Object.keys(values).length > 0 ? [comment('note', [], values)] : []
  return {
    type: 'footnoteDefinition',
    identifier,
    label: identifier,
    children: [
      ...said,
      ...paragraphs.map(({ runs }) => (runs.length > 0 ? paragraph(phrasing(runs, context)) : comment('empty')))
    ]
  }
}
