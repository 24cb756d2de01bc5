import { ReadError, type Report } from '../../diagnostics/diagnostic.ts'
import { oldEncodingOf } from './old-encodings.ts'

/** Share of control characters (besides tab, line ends and form feed) above which bytes are no text. */
const binaryShare = 0.01

/** Characters looked at to tell text from other things. */
const sampleLength = 8192

/** Share of the characters of UTF-16 that are those of documents, so that other data is not taken for it. */
const documentShare = 0.97

/**
 * Bytes as text: Unicode, or an older encoding where the text shows beyond doubt which one. A byte order
 * mark is left out.
 *
 * Throws a `ReadError`: `file-empty`, `format-unknown` for binary data, `text-encoding` for text in no
 * encoding that is certain. Reports `text-encoding-found` when the encoding is neither UTF-8 nor marked.
 */
export function decodeText(bytes: Uint8Array, name: string, report: Report): string {
  if (bytes.length === 0) throw new ReadError({ code: 'file-empty', params: {} })
  const marked = markedEncoding(bytes)
  const text = marked ? decode(bytes, marked) : decodeUnmarked(bytes, name, report)
  if (text === undefined) throw new ReadError({ code: 'text-encoding', params: { reason: reasonFor(marked) } })
  if (isBinary(text.slice(0, sampleLength))) throw new ReadError({ code: 'format-unknown', params: { name } })
  return text
}

const reasonFor = (encoding: string | undefined): string =>
  encoding ? `the bytes are not ${encoding.toUpperCase()}` : 'the bytes are not UTF-8, nor surely any older encoding'

function decodeUnmarked(bytes: Uint8Array, name: string, report: Report): string | undefined {
  const sample = bytes.subarray(0, sampleLength)
  const wide = wideEncoding(sample)
  if (!wide && isBinary(new TextDecoder('latin1').decode(sample))) {
    throw new ReadError({ code: 'format-unknown', params: { name } })
  }
  const unicode = wide ? undefined : decode(bytes, 'utf-8')
  if (unicode !== undefined) return unicode
  const encoding = wide ?? oldEncodingOf(bytes)
  const text = encoding && decode(bytes, encoding)
  if (encoding && text !== undefined) report({ code: 'text-encoding-found', params: { encoding } })
  return text
}

/** Encoding told by a byte order mark. */
function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined
}

/**
 * UTF-16 without a mark has zero bytes, beside those of blanks, line ends and figures. Of the two byte
 * orders, the one with more of these characters is right, when the others are those of documents too.
 */
function wideEncoding(sample: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (!sample.includes(0)) return undefined
  const pairs = sample.subarray(0, sample.length - (sample.length % 2))
  const [little, big] = [new TextDecoder('utf-16le').decode(pairs), new TextDecoder('utf-16be').decode(pairs)]
  const isLittle = blanksAndFigures(little) >= blanksAndFigures(big)
  const text = isLittle ? little : big
  if (blanksAndFigures(text) === 0 || documentCharacters(text) < text.length * documentShare) return undefined
  return isLittle ? 'utf-16le' : 'utf-16be'
}

const blanksAndFigures = (text: string): number => text.match(/[ \t\n\r0-9]/g)?.length ?? 0

const documentCharacters = (text: string): number =>
  text.match(
    /[\t\n\r\f\x20-\x7e\u00a0-\u024f\u0400-\u04ff\u0600-\u06ff\u2000-\u206f\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/gu
  )?.length ?? 0

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** A zero character, or too many control characters. */
function isBinary(sample: string): boolean {
  if (sample.includes('\0')) return true
  const controls = sample.match(/[\x01-\x08\x0b\x0e-\x1f\x7f]/g)?.length ?? 0
  return controls > Math.max(1, sample.length * binaryShare)
}
