import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { printText } from './plain-text.ts'

/** Prints a Markdown syntax tree: GFM without aligned pipes, hyphens for bullets. */
export const printer = unified()
  .use(remarkFrontmatter)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    strong: '*',
    rule: '-',
    listItemIndent: 'one',
    incrementListMarker: false,
    resourceLink: true,
    handlers: { text: printText }
  })
  .freeze()
