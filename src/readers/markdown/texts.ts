import type { List, Nodes } from 'mdast'
import { drawnRule } from '../../knowledge/markdown/block-type.ts'
import { mastheadLines, parseComment } from '../../knowledge/markdown/comment.ts'
import { findLabel } from '../../knowledge/markdown/labels.ts'
import { bulletOf } from './bullets.ts'
import { isKnownTag } from './inline.ts'
import { commentOf } from './nodes.ts'
import { sourceOf } from './parse.ts'

/** What the audit needs to know to count the marks of notes. */
export interface TextsContext {
  readonly source: string
  readonly noteOf: (label: string) => { readonly printed: string } | undefined
  readonly footOf: (label: string) => string
}

/**
 * Every piece of text in a Markdown source, in order, apart from its mark-up: what a document made of it must hold.
 * Made from the syntax tree alone, so that the audit does not take the reader's word for it.
 */
export function textsOfMarkdown(nodes: readonly Nodes[], context: TextsContext): string[] {
  const texts: string[] = []
  const waiting = positioned(nodes, false).reverse()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, bare } = next
    addOwn(node, texts, context)
    if (node.type === 'list' && !bare) addBullets(node, texts, context)
    if ('children' in node)
      for (const child of positioned(node.children as Nodes[], bare).reverse()) waiting.push(child)
  }
  return texts
}

interface Positioned {
  readonly node: Nodes
  /** In a contents list, whose bullets are no text. */
  readonly bare: boolean
}

/** Nodes side by side: the masthead lines that repeat the front matter are left out, contents lists are known by the comment above. */
function positioned(nodes: readonly Nodes[], bare: boolean): Positioned[] {
  const kept: Positioned[] = []
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index]!
    const above = commentOf(nodes[index - 1])
    kept.push({ node, bare: bare || (node.type === 'list' && above?.name === 'contents') })
    const comment = commentOf(node)
    if (comment?.name === 'masthead') index += mastheadLines(comment)
  }
  return kept
}

function addOwn(node: Nodes, texts: string[], { source, noteOf, footOf }: TextsContext): void {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      texts.push(node.value)
      return
    case 'image':
    case 'imageReference':
      texts.push(node.alt ?? '')
      return
    case 'html':
      addHtml(node.value, texts)
      return
    case 'footnoteReference':
      texts.push(noteOf(node.label ?? node.identifier)?.printed ?? node.label ?? node.identifier)
      return
    case 'footnoteDefinition':
      texts.push(footOf(node.label ?? node.identifier))
      return
    case 'thematicBreak': {
      const text = sourceOf(node, source).trim()
      texts.push(text === drawnRule ? '' : text)
      return
    }
    default:
  }
}

/** Tags and comments are mark-up, but a comment may hold the words of a figure or say how the mark before it is printed. */
function addHtml(value: string, texts: string[]): void {
  const comment = parseComment(value)
  if (comment?.name === 'figure') texts.push(comment.words[0] ?? '')
  else if (comment?.name === 'mark') texts[texts.length - 1] = comment.words[0] ?? ''
  else if (!/^\s*<!--/.test(value) && !isKnownTag(value)) texts.push(value)
}

function addBullets(list: List, texts: string[], { source }: TextsContext): void {
  list.children.forEach((item, index) => {
    const own = item.children.find(({ type }) => type !== 'html')
    const first = own?.type === 'paragraph' ? own.children[0] : undefined
    const label = first?.type === 'text' ? findLabel(first.value)?.label : undefined
    if (!label) texts.push(bulletOf(list, index, source))
  })
}
