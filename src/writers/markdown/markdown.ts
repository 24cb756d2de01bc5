import type { DocumentTree } from '../../model/document.ts'
import { printer } from './printer.ts'
import { toMdast } from './to-mdast.ts'

/**
 * Write a document as Markdown: GFM tables and footnotes, YAML front matter, comments where a reader program
 * needs more than the eye does.
 *
 * Printed numbers are text, never list numbers, so no renderer can renumber them; sub-items are nested bullet
 * lists that begin with their printed letter. What Markdown cannot say (zones, spanned cells, votes) stands
 * in `<!-- undoc … -->` comments. Read again, it gives the same document: see `essenceOf`.
 */
export const writeMarkdown = (document: DocumentTree): string => printer.stringify(toMdast(document))
