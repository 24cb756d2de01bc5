import { deflateSync } from 'node:zlib'
import { numberToRoman } from '../src/knowledge/numerals/roman.ts'

/**
 * A fictional report of any length as a PDF, so that cost can be measured against length and nothing else.
 *
 * Every page is alike: a running head, a heading, numbered paragraphs that go on counting, a footnote below a rule,
 * a page number. Set in the standard fonts, which need no font file.
 */
export function longPdf(pages: number): Uint8Array {
  const objects: Buffer[] = [
    text('<< /Type /Catalog /Pages 2 0 R >>'),
    text(
      `<< /Type /Pages /Count ${pages} /Kids [${Array.from({ length: pages }, (_, at) => `${5 + 2 * at} 0 R`).join(' ')}] >>`
    ),
    text('<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>'),
    text('<< /Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /WinAnsiEncoding >>')
  ]
  for (let number = 1; number <= pages; number++) {
    objects.push(text(pageObject(4 + 2 * number)), contentObject(pageContent(number)))
  }
  return file(objects)
}

const text = (value: string): Buffer => Buffer.from(value, 'latin1')

const pageObject = (content: number): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${content} 0 R /Resources << /Font << /R 3 0 R /B 4 0 R >> >> >>`

function contentObject(content: string): Buffer {
  const packed = deflateSync(text(content))
  return Buffer.concat([
    text(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
    packed,
    text('\nendstream')
  ])
}

/** Lines of a paragraph, paragraphs of a page. */
const paragraphLines = 4
const paragraphs = 8

function pageContent(number: number): string {
  const lines = [show('B', 9, 72, 750, number === 1 ? 'A/99/123' : `A/99/123 ${' '.repeat(60)}99-01234`)]
  lines.push(show('B', 12, 108, 716, `${numberToRoman(number)}. ${sentence(number, 4)}`))
  let y = 690
  for (let at = 0; at < paragraphs; at++) {
    const paragraph = (number - 1) * paragraphs + at + 1
    for (let line = 0; line < paragraphLines; line++, y -= 13) {
      const last = line === paragraphLines - 1
      const words = `${sentence(paragraph * 7 + line, last ? 6 : 14)}${last ? '.' : ''}`
      lines.push(show('R', 10, 108, y, line === 0 ? `${paragraph}.   ${words}` : words))
    }
    y -= 8
  }
  lines.push('0.5 w 108 110 m 180 110 l S')
  lines.push(show('R', 8, 108, 98, `${number} See A/98/${100 + (number % 800)}, para. ${1 + (number % 40)}.`))
  lines.push(show('R', 9, 300, 40, `${number}/${number}`))
  return lines.join('\n')
}

const show = (font: string, size: number, x: number, y: number, line: string): string =>
  `BT /${font} ${size} Tf ${x} ${y} Td (${line.replace(/[\\()]/g, '\\$&')}) Tj ET`

const words =
  'the Committee noted progress in reporting on water education health trade of small islands and called upon regional offices to review methods for sharing data before next session with partners from all members'.split(
    ' '
  )

/** Words that look like a sentence and are the same in every run. */
function sentence(seed: number, length: number): string {
  const picked = Array.from({ length }, (_, at) => words[(seed * 31 + at * 17 + ((seed * at) % 13)) % words.length])
  return picked.join(' ').replace(/^./, letter => letter.toUpperCase())
}

/** The objects with their numbers, and the table of where they begin. */
function file(objects: readonly Buffer[]): Buffer {
  const parts = [text('%PDF-1.7\n')]
  const starts: number[] = []
  let length = parts[0]!.length
  const add = (part: Buffer): void => {
    parts.push(part)
    length += part.length
  }
  for (const [at, object] of objects.entries()) {
    starts.push(length)
    add(Buffer.concat([text(`${at + 1} 0 obj\n`), object, text('\nendobj\n')]))
  }
  const table = starts.map(start => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`
  return Buffer.concat([...parts, text(end)])
}
