import { describe, expect, test } from 'vitest'
import { validateAkomaNtoso } from '../../src/checks/validation/akoma-ntoso.ts'
import { convert, writeAkomaNtoso, writeMarkdown } from '../../src/index.ts'
import { resolveOptions } from '../../src/options.ts'

const fate = async (name: string, content: string | Uint8Array) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const { document, diagnostics } = await convert({ name, bytes })
  return { document, codes: diagnostics.map(({ code }) => code) }
}

/** Ten megabytes, the size of the longest reports many times over. */
const tenMegabytes = 10_000_000

describe('a text', () => {
  test('of one line of ten megabytes is read whole', async () => {
    const sentence = 'The Committee took note of the lighthouses on the lake. '
    const { document } = await fate('long.txt', sentence.repeat(tenMegabytes / sentence.length))
    expect(document?.audit).toMatchObject({ lost: 0, invented: 0 })
  }, 120_000)

  test.each([
    ['a letter', 'a'],
    ['brackets', '(('],
    ['leader dots', '. '],
    ['figures', '1'],
    ['stars', '* '],
    ['note marks', '1/ ']
  ])('of one line of nothing but %s comes to an end', async (_, piece) => {
    const { codes } = await fate('odd.txt', `The Committee\n\n${piece.repeat(100_000)}\n`)
    expect(codes).not.toContain('stage-failed')
  })

  test('of noise is refused', async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + 13) % 251)
    expect((await fate('noise.txt', noise)).codes.at(-1)).toMatch(/^(format-unknown|text-encoding)$/)
  })

  test('with a page break inside a line has its note marks on the right side of it', async () => {
    const text = 'The keepers have seen to their du\fties in 20431. They are thanked.\n\n1 See A/99/1.\n'
    expect((await fate('fed.txt', text)).document?.audit).toMatchObject({ lost: 0, invented: 0 })
  })

  test('with characters that XML cannot hold still becomes valid Akoma Ntoso', async () => {
    const { document } = await fate('odd.txt', 'The Committee met.\n\n\uffff\n\nIt rose \uffff at noon.\n')
    const findings = await validateAkomaNtoso(writeAkomaNtoso(document!, resolveOptions()))
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('with the signs of Markdown and HTML writes none of them as such', async () => {
    const { document } = await fate(
      'html.txt',
      'The Committee met.\n\n<script>alert(1)</script> [a](javascript:b) # c\n'
    )
    expect(writeMarkdown(document!)).not.toMatch(/(?<!\\)<script>|(?<!\\)\]\(javascript/)
  })
})
