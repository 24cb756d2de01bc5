import type { Link, Nodes, PhrasingContent } from 'mdast'
import { parseComment } from '../../knowledge/markdown/comment.ts'
import { bareMark } from '../../knowledge/markdown/labels.ts'
import { mergeRuns, type Run, type TextRunInline } from '../../model/run.ts'
import { sourceOf } from './parse.ts'

/** What reading inline content needs to know of the document. */
export interface InlineContext {
  readonly source: string
  /** Link targets by name. */
  readonly links: ReadonlyMap<string, string>
  /** The note a footnote label stands for. */
  readonly noteOf: (label: string) => { readonly id: string; readonly printed: string } | undefined
  /** In a table or its caption: the notes beneath the table by their mark. */
  readonly ofTable?: ReadonlyMap<string, { readonly id: string }>
}

type Style = Omit<TextRunInline, 'text'>

/**
 * Read inline content as runs.
 *
 * HTML elements that Markdown has no sign for (`sup`, `sub`, `u`, `br`) are read, and those it has one for; other HTML
 * is kept as the text it is. An address that is no link but looks like one stays text.
 */
export function readInline(nodes: readonly PhrasingContent[], context: InlineContext): Run[] {
  const reading: Reading = { context, runs: [], open: [] }
  readAll(nodes, {}, reading)
  return mergeRuns(reading.runs)
}

interface Reading {
  readonly context: InlineContext
  readonly runs: Run[]
  /** HTML elements that are open. */
  readonly open: { readonly name: string; readonly style: Style; readonly note: boolean }[]
}

function readAll(nodes: readonly PhrasingContent[], style: Style, reading: Reading): void {
  for (const node of nodes) readNode(node, style, reading)
}

function readNode(node: PhrasingContent, style: Style, reading: Reading): void {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      addText(node.value.replace(/\r?\n|\r/g, ' '), style, reading)
      return
    case 'emphasis':
      readAll(node.children, { ...style, italic: true }, reading)
      return
    case 'strong':
      readAll(node.children, { ...style, bold: true }, reading)
      return
    case 'delete':
      readAll(node.children, style, reading)
      return
    case 'link':
      readAll(node.children, isWritten(node, reading.context) ? { ...style, link: node.url } : style, reading)
      return
    case 'linkReference': {
      const link = reading.context.links.get(node.identifier)
      readAll(node.children, link === undefined ? style : { ...style, link }, reading)
      return
    }
    case 'image':
    case 'imageReference':
      addText(node.alt ?? '', style, reading)
      return
    case 'break':
      reading.runs.push({ lineBreak: true })
      return
    case 'footnoteReference':
      addNote(node.label ?? node.identifier, reading)
      return
    case 'html':
      readHtml(node.value, style, reading)
      return
  }
}

/** A link with brackets; addresses that only look like links are found by the parser and have other signs, or none. */
const isWritten = (node: Link, { source }: InlineContext): boolean => /^[[<]/.test(sourceOf(node, source))

function addText(text: string, style: Style, { context, runs, open }: Reading): void {
  if (text === '') return
  if (open.some(({ note }) => note)) runs.push({ note: context.ofTable?.get(bareMark(text))?.id ?? '', printed: text })
  else runs.push(Object.assign({ text }, style, ...open.map(element => element.style)) as Run)
}

function addNote(label: string, { context, runs }: Reading): void {
  const note = context.noteOf(label)
  if (note) runs.push({ note: note.id, printed: note.printed })
  else runs.push({ note: '', printed: label })
}

const styles: Readonly<Record<string, Style>> = {
  sup: { superscript: true },
  sub: { subscript: true },
  u: { underline: true },
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true }
}

/** Whether an HTML tag is read as mark-up; all others are kept as text. */
export function isKnownTag(value: string): boolean {
  const name = /^<\/?([a-z]+)\b[^>]*>$/i.exec(value)?.[1]?.toLowerCase() ?? ''
  return name === 'br' || Object.hasOwn(styles, name)
}

function readHtml(value: string, style: Style, reading: Reading): void {
  const comment = parseComment(value)
  if (comment?.name === 'mark') reprint(comment.words[0] ?? '', reading)
  if (value.startsWith('<!--')) return
  if (/^<br\s*\/?>$/i.test(value)) {
    reading.runs.push({ lineBreak: true })
    return
  }
  const tag = /^<(\/?)([a-z]+)\b([^>]*)>$/i.exec(value)
  const name = tag?.[2]?.toLowerCase() ?? ''
  const known = Object.hasOwn(styles, name) ? styles[name] : undefined
  if (!tag || !known) {
    addText(value, style, reading)
    return
  }
  const note = name === 'sup' && /\bclass="note"/.test(tag[3] ?? '')
  if (tag[1] === '') reading.open.push({ name, style: note ? {} : known, note })
  else close(name, reading)
}

function close(name: string, { open }: Reading): void {
  const at = open.findLastIndex(element => element.name === name)
  if (at >= 0) open.splice(at, 1)
}

/** The mark before the comment is printed otherwise than the others. */
function reprint(printed: string, { runs }: Reading): void {
  const last = runs.at(-1)
  if (last && 'note' in last) runs[runs.length - 1] = { ...last, printed }
}

/** All nodes in a node that hold characters, in order; without recursion, as a file may nest deeply. */
export function* leavesOf(nodes: readonly Nodes[]): Generator<Nodes> {
  const waiting = [...nodes].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('children' in node) waiting.push(...(node.children as Nodes[]).toReversed())
    else yield node
  }
}
