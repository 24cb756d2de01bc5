import type { Definition, Nodes, Root, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { nodesOf } from './nodes.ts'
import { collectNotes, type WrittenNotes } from './written-notes.ts'

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm, { singleTilde: false }).freeze()

/** A Markdown text, parsed. */
export interface ParsedMarkdown {
  readonly source: string
  /** Content of the front matter, empty without. */
  readonly yaml: string
  readonly children: readonly RootContent[]
  readonly notes: WrittenNotes
  /** Targets of `[text][name]`, by normalised name. */
  readonly links: ReadonlyMap<string, string>
}

/** Parse Markdown; definitions of notes and links are lifted out, wherever they stand. */
export function parseMarkdown(source: string): ParsedMarkdown {
  const parsed = parser.parse(source)
  const root = parser.runSync(parsed, source) as Root
  const [first] = root.children
  const yaml = first?.type === 'yaml' ? first.value : ''
  const children = first?.type === 'yaml' ? root.children.slice(1) : root.children
  return { source, yaml, children, notes: collectNotes(root), links: collectLinks(root) }
}

function collectLinks(root: Root): Map<string, string> {
  const links = new Map<string, string>()
  for (const node of nodesOf(root)) if (node.type === 'definition') addLink(node, links)
  return links
}

/** Of two definitions of one name the first counts. */
function addLink({ identifier, url }: Definition, links: Map<string, string>): void {
  if (!links.has(identifier)) links.set(identifier, url)
}

/** What stands in the source for a node; empty for nodes that no source was given for. */
export function sourceOf(node: Nodes, source: string): string {
  const { start, end } = node.position ?? {}
  return start?.offset === undefined || end?.offset === undefined ? '' : source.slice(start.offset, end.offset)
}
