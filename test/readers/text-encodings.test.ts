import { describe, expect, test } from 'vitest'
import { type Diagnostic, ReadError } from '../../src/diagnostics/diagnostic.ts'
import { defaults } from '../../src/options.ts'
import { readText } from '../../src/readers/text.ts'

const source = { name: 'sample.txt', format: 'text', sha256: '', bytes: 0 } as const

/** Lines joined, and the encoding reported, or the code of the error. */
function read(bytes: Uint8Array): { readonly text: string; readonly encoding?: string } | string {
  const reported: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => void reported.push(diagnostic)
  try {
    const { lines } = readText(bytes, source, { options: defaults, report })
    const [found] = reported
    const text = lines.map(line => line.text).join('\n')
    return found?.code === 'text-encoding-found' ? { text, encoding: found.params.encoding } : { text }
  } catch (error) {
    if (error instanceof ReadError) return error.code
    throw error
  }
}

/** Bytes of a text in an encoding of one byte a character, found by decoding every byte. */
function encode(text: string, encoding: string): Uint8Array {
  const characters = [...new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))]
  return Uint8Array.from([...text].map(character => characters.indexOf(character)))
}

const wide = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap(character => {
      const code = character.charCodeAt(0)
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255]
    })
  )

const french = 'Le Comité a examiné l’état des phares.\nIl a été décidé d’en différer l’achèvement à l’été.'
const russian = 'Комитет рассмотрел доклад о состоянии маяков.\nОН ПОСТАНОВИЛ отложить этот вопрос.'
const arabic = 'نظرت اللجنة في التقرير عن حالة المنارات، وقررت تأجيل المسألة.'
const chinese = '一个委员会审议了关于灯塔的报告。\n委员会决定推迟 1 年审议。'

describe('text in an encoding older than Unicode', () => {
  test.each([
    ['windows-1252', french],
    ['macintosh', french],
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['windows-1256', arabic]
  ])('is read and reported as %s', (encoding, text) => {
    expect(read(encode(text, encoding))).toEqual({ text, encoding })
  })

  test('is read and reported as gb18030', () => {
    const bytes = Uint8Array.from([
      ...[0xce, 0xaf, 0xd4, 0xb1, 0xbb, 0xe1, 0xc9, 0xf3, 0xd2, 0xe9, 0xb1, 0xa8, 0xb8, 0xe6, 0xa1, 0xa3]
    ])
    expect(read(bytes)).toEqual({ text: '委员会审议报告。', encoding: 'gb18030' })
  })

  test('English text whose quotation marks alone are not ASCII is Windows-1252', () => {
    const text = 'the Group’s report, entitled “Lights”, and the Group’s plan'
    expect(read(encode(text, 'windows-1252'))).toEqual({ text, encoding: 'windows-1252' })
  })

  test('is an encoding error where no encoding is certain', () => {
    expect(read(encode('caf\u00e9', 'windows-1252'))).toBe('text-encoding')
    expect(read(encode(russian, 'ibm866'))).toBe('text-encoding')
    expect(read(encode(arabic, 'iso-8859-6'))).toBe('text-encoding')
  })

  test('UTF-8 with a damaged byte is an encoding error, not text of another encoding', () => {
    const bytes = new TextEncoder().encode(russian)
    bytes[9] = 0xff
    expect(read(bytes)).toBe('text-encoding')
  })
})

describe('UTF-16 without a byte order mark', () => {
  test.each([french, russian, arabic, chinese])('is read in either byte order', text => {
    expect(read(wide(text, true))).toEqual({ text, encoding: 'utf-16le' })
    expect(read(wide(text, false))).toEqual({ text, encoding: 'utf-16be' })
  })

  test('cut in the middle of a character is an encoding error', () => {
    expect(read(wide(`${french}\n`.repeat(3), true).subarray(0, 201))).toBe('text-encoding')
  })
})

describe('what is no text', () => {
  test('data with zero bytes is no known format', () => {
    expect(read(Uint8Array.from({ length: 4000 }, (_, index) => (index * 37) % 256))).toBe('format-unknown')
    expect(read(new TextEncoder().encode('a line\nand a zero \0 byte'))).toBe('format-unknown')
  })
})
