/** An encoding older than Unicode that is told from the text itself; the names are those of the Encoding Standard. */
export type OldEncoding = 'gb18030' | 'windows-1256' | 'windows-1251' | 'koi8-r' | 'windows-1252' | 'macintosh'

/** Bytes looked at, from the line with the first byte beyond ASCII on. */
const sampleLength = 65_536

/** Fewer characters of another script than this prove nothing. */
const fewestLetters = 4

/** Fewer bytes beyond ASCII prove nothing at all. */
const fewestBytes = 2

/** Share of the characters beyond ASCII that must make sense in the encoding. */
const sensibleShare = 0.95

/** The same for Chinese, where rare characters are set in names. */
const commonHanShare = 0.9

/** Most letters of Latin text that carry an accent; text in another script read as Latin has little else. */
const accentedShare = 0.3

/** The script of the words an encoding was made for. */
const alphabets: readonly (readonly [OldEncoding, Alphabet])[] = [
  ['windows-1256', 'Arabic'],
  ['windows-1251', 'Cyrillic'],
  ['koi8-r', 'Cyrillic'],
  ['windows-1252', 'Latin'],
  ['macintosh', 'Latin']
]

type Alphabet = 'Arabic' | 'Cyrillic' | 'Latin'

/**
 * The old encoding of text that is not Unicode, or nothing when none is certain.
 *
 * An encoding is certain when the bytes are valid in it and nearly all its letters stand in words of one
 * script, in small letters behind at most one capital, or in capitals throughout. A wrong encoding mixes
 * scripts, puts capitals inside words, and gives control characters and signs where letters should be. Of
 * two that fit, the one that reads more quotation marks and dashes wins over rare letters in their places.
 */
export function oldEncodingOf(bytes: Uint8Array): OldEncoding | undefined {
  const sample = sampleOf(bytes)
  if (isChinese(sample)) return 'gb18030'
  if (sample.filter(byte => byte > 0x7f).length < fewestBytes) return undefined
  const readings = alphabets.map(([name, alphabet]) => ({ name, alphabet, text: new TextDecoder(name).decode(sample) }))
  const fitting = readings.filter(({ text, alphabet }) => isSensible(text, alphabet))
  const [best, second] = fitting.sort((a, b) => countSigns(b.text) - countSigns(a.text))
  return best && second && countSigns(best.text) === countSigns(second.text) ? undefined : best?.name
}

/** From the line with the first byte beyond ASCII: what stands before says nothing, and no character is cut. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex(byte => byte > 0x7f)
  const line = bytes.lastIndexOf(0x0a, first) + 1
  const from = Math.max(line, first - sampleLength / 2)
  return bytes.subarray(from, from + sampleLength)
}

/**
 * Pairs of bytes, most of them the common characters (first level) or the punctuation of GB 2312, from
 * which GB 18030 grew.
 */
function isChinese(sample: Uint8Array): boolean {
  let common = 0
  let all = 0
  for (let at = 0; at + 1 < sample.length; at += 1) {
    const lead = sample[at]!
    if (lead < 0x80) continue
    at += 1
    all += 1
    if (sample[at]! < 0x30 || lead === 0x80 || lead === 0xff) return false
    if (sample[at]! >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3))) common += 1
  }
  return all >= fewestLetters && common >= all * commonHanShare
}

/** Signs that printed text has besides letters; the kashida joins Arabic letters. */
const signs = /[\u00a0§°ªº«»¿¡‘’‚“”„–—…•€№،؛؟\u200c-\u200f]/gu

const countSigns = (text: string): number => text.match(signs)?.length ?? 0

/** Nearly all characters beyond ASCII stand in well-formed words or are signs of printed text. */
function isSensible(text: string, alphabet: Alphabet): boolean {
  const beyond = beyondAscii(text)
  let own = 0
  let letters = 0
  for (const [word] of text.matchAll(/[\p{L}\p{M}ـ]+/gu)) {
    letters += word.length
    if (isWellFormed(word, alphabet)) own += beyondAscii(word)
  }
  if (alphabet === 'Latin' ? own > letters * accentedShare : own < fewestLetters) return false
  return own + countSigns(text) >= beyond * sensibleShare
}

const beyondAscii = (text: string): number => text.match(/[^\0-\x7f]/gu)?.length ?? 0

const wordForms: Readonly<Record<Alphabet, RegExp>> = {
  Arabic: /^[\u0620-\u0652]+$/u,
  Cyrillic: /^(?!.*[^\u0400-\u04ff])\p{Lu}?(?:\p{Ll}+|\p{Lu}+)?$/u,
  Latin: /^(?!.*[^\p{Script=Latin}])\p{Lu}?(?:\p{Ll}+|\p{Lu}+)?$/u
}

/** Letters of one script; small ones behind at most one capital, or capitals only. */
const isWellFormed = (word: string, alphabet: Alphabet): boolean => wordForms[alphabet].test(word)
