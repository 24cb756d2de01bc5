import type { PrintedNumber } from '../../../model/document.ts'
import type { XmlNode } from '../element.ts'
import { type InlineText, isBlank, writeInline } from '../inline/inline.ts'
import type { Writing } from '../writing.ts'

/** A text with its printed number. */
export interface NumberedText extends InlineText {
  readonly number?: PrintedNumber
}

/** Number and text as one inline content, for places that have no `num`. */
export function numberAndText(text: NumberedText, writing: Writing): XmlNode[] {
  const content = writeInline(text, writing)
  if (!text.number) return content
  return isBlank(text.runs) ? [text.number.printed] : [`${text.number.printed} `, ...content]
}
