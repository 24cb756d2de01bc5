/** A text made easier to compare, with the way back to the offsets of the source. */
export interface FoldedText {
  readonly text: string
  /** Offset in the source of the character at an offset of `text`; the source's length for the end. */
  readonly sourceOffset: (offset: number) => number
}

/** How far a text is folded. */
export interface FoldOptions {
  /** Whether letters that look like Latin ones become Latin. @default true */
  readonly letters?: boolean
}

/** Cyrillic and Greek capitals that look like the Latin letter in a symbol. */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    А: 'A',
    В: 'B',
    С: 'C',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    Т: 'T',
    Х: 'X',
    І: 'I',
    Ѕ: 'S',
    Λ: 'A'
  })
)

/** Strokes and hyphens in other forms. */
const forms: ReadonlyMap<string, string> = new Map(
  Object.entries({ '∕': '/', '⁄': '/', '‐': '-', '‑': '-', '−': '-', '–': '-', '‒': '-' })
)

/** Marks without width that extraction leaves inside a symbol: soft hyphen, zero-width and direction marks. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u

/**
 * Text with digits, full-width forms, blanks and look-alike letters in one form.
 *
 * Cyrillic `А/75/1` reads `A/75/1`, `第１３２５（２０００）` reads `第1325(2000)`, `٧٠/١` reads `70/1`.
 * Marks without width are left out; everything else keeps its length.
 */
export function foldText(source: string, options: FoldOptions = {}): FoldedText {
  if (!/[^\n\x20-\x7E]/u.test(source)) return { text: source, sourceOffset: offset => offset }
  const kept: string[] = []
  const offsets: number[] = []
  for (let offset = 0; offset < source.length; offset++) {
    const character = source[offset] ?? ''
    if (invisible.test(character)) continue
    kept.push((options.letters ?? true) ? (lookAlikes.get(character) ?? foldForm(character)) : foldForm(character))
    offsets.push(offset)
  }
  return { text: kept.join(''), sourceOffset: offset => offsets[offset] ?? source.length }
}

function foldForm(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x7f) return character === '\t' || character === '\r' ? ' ' : character
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660)
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0)
  if (/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/u.test(character)) return ' '
  return forms.get(character) ?? character
}
