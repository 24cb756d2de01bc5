import { ReadError } from '../../diagnostics/diagnostic.ts'

/** Share of control characters (besides tab, line ends and form feed) above which bytes are no text. */
const binaryShare = 0.01

/** Characters looked at to tell text from other things. */
const sampleLength = 8192

/**
 * Bytes as text: UTF-8, or UTF-16 with a byte order mark. The mark is left out.
 *
 * Throws a `ReadError`: `file-empty`, `format-unknown` for binary data, `text-encoding` for bytes
 * that are not valid in the encoding.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0) throw new ReadError({ code: 'file-empty', params: {} })
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-8' && isBinary(new TextDecoder('latin1').decode(bytes.subarray(0, sampleLength)))) {
    throw new ReadError({ code: 'format-unknown', params: { name } })
  }
  const text = decode(bytes, encoding)
  if (isBinary(text.slice(0, sampleLength))) throw new ReadError({ code: 'format-unknown', params: { name } })
  return text
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new ReadError({ code: 'text-encoding', params: { reason: `the bytes are not ${encoding.toUpperCase()}` } })
  }
}

/** A zero character, or too many control characters. */
function isBinary(sample: string): boolean {
  if (sample.includes('\0')) return true
  const controls = sample.match(/[\x01-\x08\x0b\x0e-\x1f\x7f]/g)?.length ?? 0
  return controls > Math.max(1, sample.length * binaryShare)
}
