/** What pdf.js tells of the codes of a simple font. */
export interface CodedFont {
  readonly type?: string
  readonly isSymbolicFont?: boolean
  /** Glyph names by code, as far as the file or pdf.js gives them. */
  readonly defaultEncoding?: readonly (string | undefined)[]
  /** By code, in 1/1000 of text space; nothing or nought where the font has no glyph. */
  readonly widths?: Readonly<Record<number, number | undefined>>
}

/** Quotation marks and dashes of Windows code page 1252; Mac OS Roman has accented letters there. */
const windowsMarks = [0x91, 0x92, 0x93, 0x94, 0x96, 0x97]

/** Commonest letters of Mac OS Roman in European languages; code page 1252 has nothing there, or letters of the Baltic. */
const macLetters = [0x81, 0x8d, 0x8e, 0x8f, 0x90, 0x9d]

/**
 * The codes of a font are those of Windows code page 1252, although pdf.js reads them as Mac OS Roman.
 *
 * A symbolic TrueType font needs no encoding in the file (ISO 32000-1, 9.6.6.4), and pdf.js then takes that of the
 * Macintosh. Distiller on Windows wrote such fonts about 2005, with the codes Word had set the text in: quotation marks
 * come out as `ì` and `î`, apostrophes as `í`.
 */
export function isWindowsCoded({ type, isSymbolicFont, defaultEncoding, widths = {} }: CodedFont): boolean {
  const has = (code: number) => (widths[code] ?? 0) > 0
  const readAsMac = type === 'TrueType' && isSymbolicFont === true && defaultEncoding?.[0x93] === 'igrave'
  return readAsMac && windowsMarks.some(has) && !macLetters.some(has)
}

/** The character of a code of Windows code page 1252. */
export const windowsCharacter = (code: number): string => (code < 256 ? windows1252.decode(Uint8Array.of(code)) : '')

const windows1252 = new TextDecoder('windows-1252')
