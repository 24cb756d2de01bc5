import { hanTens } from '../numerals/characters.ts'
import type { LanguageProfile } from './profile.ts'
import { startsWithWord } from './words.ts'

/** `2`, `II`, `A`, `11.II`, `27. I.11`, `A5/1`, with the stop behind it. */
const captionNumber = new RegExp(
  String.raw`^\s*((?:\p{Nd}{1,3}|[IVXL]{1,7}|\p{Lu}(?:\p{Nd}{1,2}(?:\/\p{Nd}{1,2})?)?|[${hanTens}]{1,3})(?:\.\s?[IVXL]{1,7}(?![\p{L}])|\.\p{Nd}{1,2})*)(?=$|[\s.:：—–-])[.:：]?`,
  'u'
)

/** `Table 2`, `图一` at the start of a caption. */
export interface CaptionLabel {
  /** Where the label ends, its stop included. */
  readonly end: number
  readonly value: string
}

/** The label a caption of a table, figure or box begins with; sections of the programme budget number them `11.II`. */
export function captionLabel(text: string, { structure }: LanguageProfile): CaptionLabel | undefined {
  const word = [structure.table, structure.figure, structure.box].map(list => startsWithWord(text, list)).find(Boolean)
  const numeral = word && captionNumber.exec(text.slice(word.end))
  return word && numeral ? { end: word.end + numeral[0].length, value: numeral[1] ?? '' } : undefined
}

/** Whether a line is the label of a caption and nothing else. */
export function isCaptionLabel(line: string, profile: LanguageProfile): boolean {
  const label = captionLabel(line, profile)
  return label !== undefined && label.end >= line.trimEnd().length
}
