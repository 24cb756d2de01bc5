import { labelBlank } from '../../model/numbered-text.ts'

/** Longest number before a text, characters; a blank of this width further on is part of the text. */
const longestLabel = 80

/** A text divided at the blank after its printed number. */
export interface LabelledText {
  /** Empty when the text begins with the blank: it has no number, though the blank comes again in it. */
  readonly label: string
  /** Characters up to and with the blank. */
  readonly length: number
}

/** The printed number a text begins with: everything before the first U+2002. */
export function findLabel(text: string): LabelledText | undefined {
  const at = text.slice(0, longestLabel + 1).indexOf(labelBlank)
  return at < 0 ? undefined : { label: text.slice(0, at), length: at + labelBlank.length }
}

/** Label under which a note stands, `[^a-2]`, to its mark: the counter behind it is dropped. */
export const markOfIdentifier = (identifier: string): string => identifier.replace(/(?<=.)-\d+$/u, '')

/** A printed mark without brackets and strokes: `(a)` and `a/` are `a`. */
export const bareMark = (printed: string): string => printed.replace(/[()（）/\s]/gu, '')

/** How marks are printed: `#` for the mark itself, `(#)` with brackets, `#/` with a stroke. */
export const markForm = (printed: string, mark: string): string => {
  const at = mark === '' ? -1 : printed.indexOf(mark)
  return at < 0 ? printed : `${printed.slice(0, at)}#${printed.slice(at + mark.length)}`
}

/** A mark in a form. */
export const markInForm = (form: string, mark: string): string => form.replace('#', () => mark)

/**
 * Whether the number of a heading stands on a line of its own: one without a stop does in print (`I` above the title of
 * the section), and `I Introduction` on one line would read as words. One of several parts, `3.1`, stands before its title.
 */
export const standsAlone = (printed: string): boolean =>
  /[\p{L}\p{N}]\p{M}*$/u.test(printed) && !/\p{N}\.\p{N}/u.test(printed)

/** Whether the title of an annex goes on behind its label: `Annex. Model rules`. */
export const isRunInLabel = (label: string): boolean => /[.:：．。–—-]$/u.test(label)
