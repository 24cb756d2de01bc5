import { symbolOfLink } from '../../../knowledge/symbols/index.ts'
import type { CitationRange } from '../../../model/citation.ts'
import { isNote, isText, type NoteRun, type Run, type TextRunInline } from '../../../model/run.ts'
import { element, omitted, type XmlElement, type XmlNode } from '../element.ts'
import type { OpenTable, Writing } from '../writing.ts'
import { citedWork, referTo, webAddress } from './addresses.ts'
import { cutRuns, type Piece, type Range } from './pieces.ts'

/** Text with the citations found in it. */
export interface InlineText {
  readonly runs: readonly Run[]
  /** In order, never overlapping. */
  readonly citations?: readonly CitationRange[]
}

/** A part of a text that an element stands tightly around. */
export interface Mark extends Range {
  readonly wrap: (content: readonly XmlNode[]) => XmlElement
}

/**
 * Write runs as inline content: emphasis as `b`, `i`, `u`, `sup`, `sub`, citations as `ref` or `a`,
 * line breaks as `eol`, footnotes at the place of their mark; `marks` put further elements around parts.
 *
 * A citation covers all runs of its range; a mark at its end stands behind it. White space is
 * written as one blank; no-break spaces stay.
 */
export function writeInline(
  { runs, citations = [] }: InlineText,
  writing: Writing,
  marks: readonly Mark[] = []
): XmlNode[] {
  const pieces = cutRuns(runs, marks, citations)
  return groups(pieces, ({ outer }) => outer).flatMap(part => {
    const content = groups(part, ({ inner, run }) => inner ?? linkOf(run)).flatMap(group => writeGroup(group, writing))
    const mark = part[0]!.outer
    return mark ? [mark.wrap(content)] : content
  })
}

/** Whether runs hold anything that is printed: a mark or a character other than a blank. */
export const isBlank = (runs: readonly Run[]): boolean =>
  runs.every(run => !isNote(run) && !(isText(run) && /\S/u.test(run.text)))

type InlinePiece = Piece<Mark, CitationRange>

const linkOf = (run: Run): string | undefined => (isText(run) ? run.link : undefined)

/** Neighbours with the same key. */
function groups(pieces: readonly InlinePiece[], key: (piece: InlinePiece) => unknown): InlinePiece[][] {
  const found: InlinePiece[][] = []
  for (const piece of pieces) {
    const last = found.at(-1)
    if (last && key(last[0]!) === key(piece)) last.push(piece)
    else found.push([piece])
  }
  return found
}

function writeGroup(group: readonly InlinePiece[], writing: Writing): XmlNode[] {
  const [{ inner: citation }] = group as [InlinePiece]
  const content = groups(group, ({ run }) => linkOf(run)).flatMap(part => writeLinked(part, writing))
  return citation ? writeCitation(citation, group, { content, writing }) : content
}

/** Neighbours under one link of the source: an `a` with that link when it is one of the web. */
function writeLinked(part: readonly InlinePiece[], writing: Writing): XmlNode[] {
  const content = part.flatMap(({ run }) => writeRun(run, writing))
  const href = webAddress(linkOf(part[0]!.run) ?? '')
  return href ? [element('a', { href }, content)] : content
}

interface CitedContent {
  readonly content: readonly XmlNode[]
  readonly writing: Writing
}

/**
 * A citation as `ref`: to the Work IRI of the cited text when that is certain, else to the document's entry in
 * `references`, whose address can be followed. A link that the source itself has is kept as `a` inside; it is
 * enough where it covers the citation and names the same document.
 */
function writeCitation(
  citation: CitationRange,
  group: readonly InlinePiece[],
  { content, writing }: CitedContent
): XmlNode[] {
  const work = citedWork(citation)
  if (!work && group.every(({ run }) => !isText(run) || namesSame(run.link, citation))) return [...content]
  const href = work ?? referTo(citation.symbol, writing)
  return [element('ref', { href }, content)]
}

const namesSame = (link: string | undefined, { symbol }: CitationRange): boolean =>
  link !== undefined && webAddress(link) !== undefined && symbolOfLink(link)?.key === symbol

function writeRun(run: Run, writing: Writing): XmlNode[] {
  if (isText(run)) return writeText(run)
  if (isNote(run)) return [writeNote(run, writing)]
  return [element('eol')]
}

/** From the inside out; bold is the outermost. */
const styles = [
  ['superscript', 'sup'],
  ['subscript', 'sub'],
  ['underline', 'u'],
  ['italic', 'i'],
  ['bold', 'b']
] as const

function writeText(run: TextRunInline): XmlNode[] {
  const text = run.text.replace(/[ \t\r\n\f\v\u2028\u2029]+/gu, ' ')
  if (text === '') return []
  let node: XmlNode = text
  for (const [style, name] of styles) if (run[style]) node = element(name, {}, node)
  return [node]
}

/**
 * A mark: the note itself the first time, a pointer to it afterwards, the bare mark when there is no note. Marks in a
 * table of notes printed beneath it stay text, as in the Secretariat's own files, and point there.
 */
function writeNote(run: NoteRun, writing: Writing): XmlNode {
  const { notes, ids, root, table } = writing
  if (table && notes.of(run)?.beneathTable) {
    const call = notes.claim(run, note => ids.numbered(table.parent, 'note', note.mark), true)
    if (call) table.notes.push(call)
  } else {
    const call = notes.claim(run, note => ids.numbered(root, 'ftn', note.mark))
    if (call) return element('sup', { class: 'footnote' }, writeAuthorialNote(call, writing))
  }
  const written = notes.written(run)
  if (!written) return element('sup', {}, run.printed)
  const href = `#${written.id}`
  if (written.beneathTable) return element('sup', {}, element('ref', { href }, run.printed))
  return element('sup', { class: 'footnote' }, element('noteRef', { href, marker: run.printed }))
}

/** The notes printed beneath a table, each behind its mark; the first paragraph has the id the marks point to. */
export function writeNotesBeneath({ notes }: OpenTable, writing: Writing): XmlElement[] {
  return notes.flatMap(({ note, id, marker }) => {
    const [first = { runs: [] }, ...more] = note.paragraphs
    return [
      element('p', { eId: id }, element('sup', {}, marker), ' ', writeInline(first, writing)),
      ...more.filter(({ runs }) => !isBlank(runs)).map(text => element('p', {}, writeInline(text, writing)))
    ]
  })
}

interface WrittenNote {
  readonly note: { readonly paragraphs: readonly InlineText[] }
  readonly id: string
  readonly marker: string
}

/** A footnote with its paragraphs; a note of a table names the table it belongs to. */
export function writeAuthorialNote({ note, id, marker }: WrittenNote, writing: Writing): XmlElement {
  const placementBase = writing.table && `#${writing.table.id}`
  const paragraphs = note.paragraphs
    .filter(({ runs }) => !isBlank(runs))
    .map(text => element('p', {}, writeInline(text, writing)))
  const content = paragraphs.length > 0 ? paragraphs : omitted()
  return element('authorialNote', { eId: id, marker, placement: 'bottom', placementBase }, content)
}
