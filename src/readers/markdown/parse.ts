import type { Definition, FootnoteDefinition, Nodes, Root, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm, { singleTilde: false }).freeze()

/** A Markdown text, parsed. */
export interface ParsedMarkdown {
  readonly source: string
  /** Content of the front matter, empty without. */
  readonly yaml: string
  readonly children: readonly RootContent[]
  /** In order. */
  readonly notes: readonly FootnoteDefinition[]
  /** Targets of `[text][name]`, by normalised name. */
  readonly links: ReadonlyMap<string, string>
}

/** Parse Markdown; definitions of notes and links are lifted out, wherever they stand. */
export function parseMarkdown(source: string): ParsedMarkdown {
  const parsed = parser.parse(source)
  const root = parser.runSync(parsed, source) as Root
  const notes: FootnoteDefinition[] = []
  const links = new Map<string, string>()
  collectDefinitions(root, notes, links)
  const [first] = root.children
  const yaml = first?.type === 'yaml' ? first.value : ''
  return { source, yaml, children: first?.type === 'yaml' ? root.children.slice(1) : root.children, notes, links }
}

function collectDefinitions(root: Root, notes: FootnoteDefinition[], links: Map<string, string>): void {
  const waiting: Nodes[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'footnoteDefinition') notes.push(node)
    if (node.type === 'definition') addLink(node, links)
    if ('children' in node) waiting.push(...(node.children as Nodes[]).toReversed())
  }
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
