import type { Root, RootContent } from 'mdast'
import { kindNamed } from '../../knowledge/kinds/index.ts'
import { languageOf } from '../../knowledge/languages/index.ts'
import { settlePart } from '../../knowledge/markdown/expectations.ts'
import { differences, factsOf } from '../../knowledge/markdown/facts.ts'
import { isRunInLabel, markInForm, markOfIdentifier } from '../../knowledge/markdown/labels.ts'
import { loweredAnnexes } from '../../knowledge/markdown/lowered-annexes.ts'
import type { Annex, Block, DocumentTree, Note, Title } from '../../model/document.ts'
import { withoutFace } from '../../model/face.ts'
import { labelBlank } from '../../model/numbered-text.ts'
import type { Run } from '../../model/run.ts'
import { type BlockPlace, comment, flow, paragraph } from './blocks.ts'
import type { MarkdownContext, Unexpected } from './context.ts'
import { frontMatter } from './front-matter.ts'
import { phrasing } from './inline.ts'
import { shownMasthead } from './masthead.ts'
import { noteForms } from './note-forms.ts'
import { noteIdentifiers } from './note-identifiers.ts'
import { notesBeneath } from './table-notes.ts'

/** Map a document to a Markdown syntax tree; nothing of the text is left out. */
export function toMdast(document: DocumentTree): Root {
  const context = contextOf(document)
  const inAnnexes = { ...context, lowered: loweredAnnexes(document.kind) }
  const { above, below } = shownMasthead(document, context)
  const children: RootContent[] = [
    frontMatter(document, context),
    ...above,
    ...flow(document.cover, { zone: 'title', nested: false, context }),
    ...below,
    ...zones(document, context),
    ...borderOfCover(document),
    ...document.annexes.flatMap(annex => annexNodes(annex, 1, inAnnexes)),
    ...document.notes.flatMap(note => noteDefinition(note, context))
  ]
  return { type: 'root', children }
}

function contextOf(document: DocumentTree): MarkdownContext {
  const marks = new Map(document.notes.map(({ id, mark }) => [id, mark]))
  const profile = languageOf(document.language)
  const beneath = notesBeneath(document)
  const belowTables = new Set([...beneath.values()].flat().map(({ note }) => note))
  return {
    language: document.language,
    notes: noteIdentifiers(document.notes.filter(note => !belowTables.has(note))),
    beneath,
    marks,
    forms: noteForms(document, marks),
    unexpected: findUnexpected(document),
    record: kindNamed(document.kind).parts.speeches ? profile.record : undefined,
    lowered: 0
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
  const { label, number, kind, rank, annexes } = annex
  return [
    comment(kind, [...(number ? [number] : []), ...(label ? [] : ['unlabelled'])], {
      ...(level > 1 && { level: String(level) }),
      ...(rank && { rank: String(rank) })
    }),
    ...labelAndTitle(annex, context),
    ...zones(annex, context),
    ...annexes.flatMap(inner => annexNodes(inner, level + 1, context))
  ]
}

/** The label and the title of an annex; a label that ends with a stop has its title on the same line, as in print. */
function labelAndTitle({ label, title }: Annex, context: MarkdownContext): RootContent[] {
  const [first, ...others] = title
  const runIn =
    isRunInLabel(label) && first?.type === 'title' && isPlainTitle(first, context) ? withoutFace(first.runs) : undefined
  const heading = (runs: readonly Run[]): RootContent => ({
    type: 'heading',
    depth: (1 + context.lowered) as 1 | 2,
    children: [
      { type: 'text', value: runs.length > 0 ? label + labelBlank : label },
      ...phrasing(runs, context, 'element')
    ]
  })
  return [
    ...(label ? [heading(runIn ?? [])] : []),
    ...flow(runIn ? others : title, { zone: 'title', nested: false, context })
  ]
}

const isPlainTitle = (block: Title, { unexpected }: MarkdownContext): boolean =>
  !block.number && !block.rank && block.runs.length > 0 && !unexpected.has(block)

/** A footnote, below a comment on what a reader could not expect of its mark; nothing for a note beneath a table. */
function noteDefinition(
  { id, mark, printed, paragraphs, beneathTable }: Note,
  context: MarkdownContext
): RootContent[] {
  const identifier = context.notes.get(id)
  if (identifier === undefined) return []
  const values = {
    ...(markOfIdentifier(identifier) !== mark && { mark }),
    ...(markInForm(context.forms.atFoot, mark) !== printed && { printed })
  }
  const words = beneathTable ? ['beneath-table'] : []
  const said = words.length > 0 || Object.keys(values).length > 0 ? [comment('note', words, values)] : []
  const children = paragraphs.map(({ runs }) =>
    runs.length > 0 ? paragraph(phrasing(runs, context)) : comment('empty')
  )
  return [...said, { type: 'footnoteDefinition', identifier, label: identifier, children }]
}
