/** Weight and slant a font's name tells. */
export interface FontFace {
  /** Name without its subset prefix. */
  readonly name: string
  readonly bold: boolean
  readonly italic: boolean
}

const boldName = /bold|black|heavy|semibold|demi(?!n)|(?<=[a-z])(?:Bd|Hv)\b|,B(?:I)?$/i
const italicName = /ital|obli|slant|kursiv|(?<=[a-z])It\b|,(?:B)?I$/i

/**
 * Read weight and slant from a font's name: `ABCDEF+TimesNewRomanPS-BoldItalicMT`.
 *
 * The flags in the font descriptor are useless: producers leave them unset for almost
 * every font of United Nations documents.
 */
export function fontFace(fontName: string): FontFace {
  const name = fontName.replace(/^[A-Z]{6}\+/, '')
  return { name, bold: boldName.test(name), italic: italicName.test(name) }
}
