import { describe, expect, test } from 'vitest'
import { ReadError } from '../../src/diagnostics/diagnostic.ts'
import { defaults } from '../../src/options.ts'
import { readText } from '../../src/readers/text.ts'

const source = { name: 'sample.txt', format: 'text', sha256: '', bytes: 0 } as const
const context = { options: defaults, report: () => {} }
const read = (text: string) => readText(new TextEncoder().encode(text), source, context)
const readBytes = (...bytes: number[]) => readText(new Uint8Array(bytes), source, context)

const codeOf = (action: () => unknown): string => {
  try {
    action()
  } catch (error) {
    if (error instanceof ReadError) return error.code
  }
  return 'none'
}

describe('bytes', () => {
  test('a UTF-8 byte order mark is no part of the first line', () => {
    expect(readBytes(0xef, 0xbb, 0xbf, 0x41).lines[0]?.text).toBe('A')
  })

  test('UTF-16 with a byte order mark is read in either byte order', () => {
    expect(readBytes(0xff, 0xfe, 0x41, 0x04).lines[0]?.text).toBe('с')
    expect(readBytes(0xfe, 0xff, 0x04, 0x41).lines[0]?.text).toBe('с')
  })

  test('an empty file is an error', () => {
    expect(codeOf(() => readBytes())).toBe('file-empty')
    expect(codeOf(() => read(' \n\f\n'))).toBe('file-empty')
  })

  test('bytes that are not UTF-8 are an encoding error', () => {
    expect(codeOf(() => readBytes(0x41, 0xe9, 0x41))).toBe('text-encoding')
  })

  test('binary data is no known format', () => {
    expect(codeOf(() => readBytes(0x50, 0x4b, 0x03, 0x04, 0x00, 0x00))).toBe('format-unknown')
  })
})

describe('lines', () => {
  test('blank lines, indents and trailing blanks become facts about the lines', () => {
    const [first, second] = read('  First \r\n\r\n\r\n\tSecond\r\n').lines
    expect(first).toMatchObject({ text: 'First', indent: 2, trailingSpace: true, blanksAbove: 0, line: 1 })
    expect(second).toMatchObject({ text: 'Second', indent: 8, trailingSpace: false, blanksAbove: 2, line: 4 })
  })

  test('a form feed begins a page, even before blank lines', () => {
    const { lines, habit } = read('One\nTwo\n\f\nThree\n')
    expect(habit).toBe('plain')
    expect(lines.map(line => line.page)).toEqual([1, 1, 2])
  })

  test('a form feed within a line ends the line', () => {
    const { lines } = read('One\fTwo\n')
    expect(lines.map(({ text, page }) => [text, page])).toEqual([
      ['One', 1],
      ['Two', 2]
    ])
  })
})

describe('habits', () => {
  const gaps = [
    'The Group met in',
    'the morning.',
    'It adopted its',
    'agenda and heard',
    'two statements.',
    'It rose at noon.'
  ]

  test('a blank line between all lines is the gaps habit', () => {
    expect(read(gaps.join('\n\n')).habit).toBe('gaps')
  })

  test('a page break at the end is that of a single page, in the plain habit whatever its blank lines', () => {
    const { habit, lines } = read(`${gaps.join('\n\n')}\nClosed\n\f`)
    expect([habit, lines.at(-1)?.page]).toEqual(['plain', 1])
  })

  test('in the gaps habit a line without a blank line above begins a page', () => {
    const text = `${gaps.join('\n\n')}\n Next page\n\nand on`
    expect(read(text).lines.map(line => line.page)).toEqual([1, 1, 1, 1, 1, 1, 2, 2])
  })

  test('links appended to a page do not begin one, the line behind them does', () => {
    const text = `${gaps.join('\n\n')}\n\nhttps://undocs.org/A/1/1\nhttps://undocs.org/A/1/1\n Next page`
    expect(read(text).lines.map(line => line.page)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 2])
  })

  test('paragraphs parted by blank lines are the plain habit', () => {
    const paragraphs = ['First sentence.', 'Second sentence.', 'Third sentence.', 'Fourth sentence.', 'Fifth sentence.']
    expect(read(paragraphs.join('\n\n')).habit).toBe('plain')
  })

  test('long unwrapped lines are the plain habit', () => {
    expect(read(Array.from({ length: 8 }, () => 'word '.repeat(60)).join('\n\n')).habit).toBe('plain')
  })
})
