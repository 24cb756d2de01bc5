import type { CellParagraph, Note } from '../../model/document.ts'
import { isNote, isText, mergeRuns, type Run, type TextRunInline, trimRuns } from '../../model/run.ts'
import { elementsOf, textOf, type XmlElement, type XmlNode } from './xml.ts'

/** Footnotes in the order in which their marks are read. */
export interface NoteList {
  readonly notes: Note[]
  /** Note id by the id of its element. */
  readonly byElement: Map<string, string>
}

const blockNames: ReadonlySet<string> = new Set(
  `p table list sublist blockList toc ul ol container hcontainer block embeddedStructure quotedStructure heading
  subheading crossHeading num content intro wrapUp paragraph point indent item listIntroduction listWrapUp`.split(
    /\s+/u
  )
)

/** Whether an element stands in a line of text, rather than holding blocks. */
export const isInline = (node: XmlNode): boolean => typeof node === 'string' || !blockNames.has(node.name)

type Style = Omit<TextRunInline, 'text'>

/** Read inline content; footnotes in it are added to the notes at their marks. */
export function readInline(nodes: readonly XmlNode[], notes: NoteList): Run[] {
  const runs: Run[] = []
  for (const node of nodes) addNode(node, {}, runs, notes)
  return trimRuns(singleBlanks(bracketedMarks(mergeRuns(runs))))
}

function addNode(node: XmlNode, style: Style, runs: Run[], notes: NoteList): void {
  if (typeof node === 'string') {
    const text = node.replace(/[ \t\r\n]+/gu, ' ')
    if (text !== '') runs.push({ text, ...style })
    return
  }
  if (node.name === 'authorialNote') runs.push(readNote(node, notes))
  else if (node.name === 'noteRef') runs.push(readNoteRef(node, notes))
  else if (calledBeneath(node)) runs.push(readTableMark(node, notes))
  else if (node.name === 'eol' || node.name === 'br') runs.push({ lineBreak: true })
  else if (node.name !== 'meta')
    for (const child of node.children) addNode(child, { ...style, ...styleOf(node) }, runs, notes)
}

/** Emphasis by elements, or by classes as the Secretariat's files have it. */
function styleOf({ name, attributes }: XmlElement): Style {
  const classes = new Set((attributes.class ?? '').split(/\s+/u))
  const has = (names: readonly string[], word: string): boolean => names.includes(name) || classes.has(word)
  return {
    ...(has(['b', 'strong'], 'bold') && { bold: true }),
    ...(has(['i', 'em'], 'italic') && { italic: true }),
    ...(has(['u'], 'underline') && { underline: true }),
    ...(name === 'sup' && !classes.has('footnote') && { superscript: true }),
    ...(name === 'sub' && { subscript: true }),
    ...(name === 'a' && attributes.href && { link: attributes.href })
  }
}

/** Read a footnote where it stands; Arabic files open its text with empty brackets, which belong to the mark. */
export function readNote(element: XmlElement, list: NoteList): Run {
  const marker = element.attributes.marker ?? ''
  const id = `n${list.notes.length + 1}`
  const index = list.notes.push({ id, mark: bareMark(marker), printed: marker, paragraphs: [], places: [] }) - 1
  const { eId } = element.attributes
  if (eId) list.byElement.set(eId, id)
  const read = paragraphsOf(element, list)
  const bracketed = read[0]?.runs[0] && isText(read[0].runs[0]) && /^\(\s*\)/u.test(read[0].runs[0].text)
  const paragraphs = bracketed ? [{ runs: withoutBrackets(read[0]!.runs) }, ...read.slice(1)] : read
  list.notes[index] = { ...list.notes[index]!, printed: bracketed ? `(${marker})` : marker, paragraphs }
  return { note: id, printed: marker }
}

const bareMark = (marker: string): string => marker.replace(/[()（）/\s]/gu, '') || marker

/** The mark of a note that stands elsewhere. */
const readNoteRef = ({ attributes }: XmlElement, { byElement }: NoteList): Run => ({
  note: byElement.get((attributes.href ?? '').replace(/^#/u, '')) ?? '',
  printed: attributes.marker ?? ''
})

/** Ids of the notes that stand as text beneath a table. */
const beneathTable = /^#?.*__note_[^_]+(?:_\d+)?$/u

/** Where a raised mark points to when its note stands as text beneath the table. */
function calledBeneath({ name, children: [only, ...others] }: XmlElement): string | undefined {
  if (name !== 'sup' || typeof only !== 'object' || only.name !== 'ref' || others.length > 0) return undefined
  const { href = '' } = only.attributes
  return href.startsWith('#') && beneathTable.test(href) ? href.slice(1) : undefined
}

/** The mark of a note beneath the table; the note gets its text when that is read. */
function readTableMark(sup: XmlElement, { notes, byElement }: NoteList): Run {
  const eId = calledBeneath(sup)!
  const printed = textOf(sup)
  const id = byElement.get(eId) ?? `n${notes.length + 1}`
  if (!byElement.has(eId)) notes.push(noteBeneath(id, printed))
  byElement.set(eId, id)
  return { note: id, printed }
}

const noteBeneath = (id: string, printed: string): Note => ({
  id,
  mark: bareMark(printed),
  printed,
  paragraphs: [],
  places: [],
  beneathTable: true
})

/** Read a paragraph that is the text of a note beneath a table; false when it is none, or no mark called for it. */
export function readNoteBeneath({ attributes: { eId = '' }, children }: XmlElement, list: NoteList): boolean {
  const id = beneathTable.test(eId) ? list.byElement.get(eId) : undefined
  const at = list.notes.findIndex(note => note.id === id)
  if (at < 0) return false
  const text = children.slice(children.findIndex(child => typeof child === 'object' && child.name === 'sup') + 1)
  list.notes[at] = { ...list.notes[at]!, paragraphs: [{ runs: readInline(text, list) }] }
  return true
}

function withoutBrackets(runs: readonly Run[]): Run[] {
  const [first, ...rest] = runs
  return first && isText(first)
    ? trimRuns([{ ...first, text: first.text.replace(/^\(\s*\)/u, '') }, ...rest])
    : [...runs]
}

/** Paragraphs of a note or a cell: one for each `p`, and for text that stands in none. */
export function paragraphsOf(element: XmlElement, notes: NoteList): CellParagraph[] {
  const paragraphs: CellParagraph[] = []
  let loose: XmlNode[] = []
  const flush = (): void => {
    const runs = readInline(loose, notes)
    if (runs.length > 0) paragraphs.push({ runs })
    loose = []
  }
  for (const child of element.children) {
    if (isInline(child)) loose.push(child)
    else {
      flush()
      if (typeof child !== 'string') paragraphs.push(...blockParagraphs(child, notes))
    }
  }
  flush()
  return paragraphs
}

const blockParagraphs = (element: XmlElement, notes: NoteList): CellParagraph[] => {
  if (elementsOf(element).some(child => !isInline(child))) return paragraphsOf(element, notes)
  const runs = readInline(element.children, notes)
  return runs.length > 0 ? [{ runs }] : []
}

/** `<sup>(</sup>` note `<sup>)</sup>`: Arabic files print the brackets of a mark as text around it. */
function bracketedMarks(runs: readonly Run[]): Run[] {
  const out = [...runs]
  out.forEach((run, at) => {
    const [before, after] = [out[at - 1], out[at + 1]]
    if (!isNote(run) || !before || !after || !isText(before) || !isText(after)) return
    if (!/\(\s*$/u.test(before.text) || !/^\s*\)/u.test(after.text)) return
    out[at - 1] = { ...before, text: before.text.replace(/\(\s*$/u, '') }
    out[at] = { ...run, printed: `(${run.printed})` }
    out[at + 1] = { ...after, text: after.text.replace(/^\s*\)/u, '') }
  })
  return mergeRuns(out)
}

/** A blank at the end of one run and the start of the next is one blank. */
function singleBlanks(runs: readonly Run[]): Run[] {
  let ended = false
  return runs.map(run => {
    if (!isText(run)) return run
    const text = ended ? run.text.replace(/^ /u, '') : run.text
    if (text !== '') ended = text.endsWith(' ')
    return { ...run, text }
  })
}
