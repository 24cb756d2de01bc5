import fc from 'fast-check'
import type { PhrasingContent, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { printText } from '../../src/writers/markdown/plain-text.ts'

const library = unified().use(remarkFrontmatter).use(remarkGfm, { tablePipeAlign: false })
const settings = { bullet: '-', emphasis: '*', strong: '*', rule: '-', resourceLink: true } as const
const plain = library().use(remarkStringify, settings).freeze()
const quick = library()
  .use(remarkStringify, { ...settings, handlers: { text: printText } })
  .freeze()

/** Pieces of texts that mean something in Markdown at some place, and words. */
const pieces = fc.constantFrom(
  ...['word', 'w', 'www', 'https', ' ', '  ', '\n', '\t', '1', '12', '.', ')', '(', ':', '/', '//', '!', '"', '#', '&'],
  ...['amp;', "'", '*', '+', '-', '--', '<', '=', '>', '[', ']', '\\', '^', '_', '`', '{', '|', '}', '~', '@', 'a.b'],
  ...['Äï', '委', '（', '。', 'لجنة', '١', '‑', '“', '…', '\u00a0', '\u200f', ';', ',', '?', '%', '$', 'xmpp', 's', 'p']
)
const value = fc.array(pieces, { minLength: 1, maxLength: 8 }).map(parts => parts.join(''))
const text = value.map((value): PhrasingContent => ({ type: 'text', value }))
const inline = fc.oneof(
  { weight: 4, arbitrary: text },
  text.map((child): PhrasingContent => ({ type: 'emphasis', children: [child] })),
  text.map((child): PhrasingContent => ({ type: 'link', url: 'https://example.org/a', children: [child] as never })),
  fc.constantFrom<PhrasingContent>(
    { type: 'html', value: '<sup>' },
    { type: 'break' },
    { type: 'footnoteReference', identifier: '1', label: '1' }
  )
)
const tree = fc.array(inline, { minLength: 1, maxLength: 4 }).map(
  (children): Root => ({
    type: 'root',
    children: [
      { type: 'paragraph', children },
      { type: 'heading', depth: 2, children },
      { type: 'list', children: [{ type: 'listItem', children: [{ type: 'paragraph', children }] }] },
      { type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children }] }] }
    ]
  })
)

test('a text is printed as the library prints it, whatever stands in it and beside it', () => {
  fc.assert(
    fc.property(tree, root => {
      expect(quick.stringify(root)).toBe(plain.stringify(root))
    }),
    { numRuns: 1000 }
  )
})

test('a text without signs is printed as it is', () => {
  const root: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Noted.' }] }] }
  expect(quick.stringify(root)).toBe('Noted.\n')
})
