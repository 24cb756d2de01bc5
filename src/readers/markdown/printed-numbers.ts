import type { Paragraph as MdastParagraph } from 'mdast'
import { findLabel } from '../../knowledge/markdown/labels.ts'
import type { PrintedNumber } from '../../model/document.ts'
import { isText, type Run, trimRuns, withoutStart } from '../../model/run.ts'
import { type InlineContext, readInline } from './inline.ts'

/** The number of a title, which stands above it on a line of its own. */
export function bareNumber({ children }: MdastParagraph, context: InlineContext): PrintedNumber | undefined {
  const { number, runs } = splitNumber(readInline(children, context))
  return runs.length === 0 ? number : undefined
}

/** The printed number at the start of a text, told by the wide blank behind it. */
export function splitNumber(runs: readonly Run[]): { readonly number?: PrintedNumber; readonly runs: readonly Run[] } {
  const [first] = runs
  const found = first && isText(first) ? findLabel(first.text) : undefined
  if (!found) return { runs: trimRuns(runs) }
  const rest = withoutStart(runs, found.length)
  return found.label === '' ? { runs: rest } : { number: { printed: found.label, value: '' }, runs: rest }
}
