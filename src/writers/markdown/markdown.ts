import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { DocumentTree } from '../../model/document.ts'
import { toMdast } from './to-mdast.ts'

const printer = unified()
  .use(remarkFrontmatter)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    strong: '*',
    rule: '-',
    listItemIndent: 'one',
    incrementListMarker: false
  })
  .freeze()

/**
 * Write a document as Markdown: GFM tables and footnotes, YAML front matter, comments where a reader program
 * needs more than the eye does.
 *
 * Printed numbers are text, never list numbers, so no renderer can renumber them; sub-items are nested bullet
 * lists that begin with their printed letter. What Markdown cannot say (zones, spanned cells, speeches) stands
 * in `<!-- undoc … -->` comments.
 */
export const writeMarkdown = (document: DocumentTree): string => printer.stringify(toMdast(document))
