import type { CitationRange } from '../../../model/citation.ts'
import type { DocumentTree, MastheadLine } from '../../../model/document.ts'
import { plainText } from '../../../model/run.ts'
import { isBlank } from '../inline/inline.ts'

/**
 * The masthead with what runs over several lines as one line, joined by blanks; blank lines are left out.
 *
 * The name of an organ is parted by the lines printed beside it, so its lines are joined when together
 * they are the organ of the metadata (two organs stay two lines); distribution is one field however
 * it is printed (`Distr.` over `GENERAL`).
 */
export function joinWrapped({ masthead, metadata }: DocumentTree): MastheadLine[] {
  const lines = masthead.filter(({ runs }) => !isBlank(runs))
  const ofField = (field: MastheadLine['field']): MastheadLine[] => lines.filter(line => line.field === field)
  const organ = ofField('organ')
  const whole = squeeze(organ.map(({ runs }) => plainText(runs)).join('')) === squeeze(metadata.organ?.text ?? '')
  return joinAll(whole ? organ : [], joinAll(ofField('distribution'), lines))
}

const squeeze = (text: string): string => text.replace(/\s+/gu, '')

/** Put some lines into the place of the first of them, as one. */
function joinAll(parts: readonly MastheadLine[], lines: readonly MastheadLine[]): MastheadLine[] {
  const [first, ...others] = parts
  if (!first || others.length === 0) return [...lines]
  const joined = others.reduce(join, first)
  return lines.filter(line => !others.includes(line)).map(line => (line === first ? joined : line))
}

function join(first: MastheadLine, second: MastheadLine): MastheadLine {
  const shift = plainText(first.runs).length + 1
  const moved = (second.citations ?? []).map(
    (range): CitationRange => ({ ...range, start: range.start + shift, end: range.end + shift })
  )
  return {
    field: first.field,
    runs: [...first.runs, { text: ' ' }, ...second.runs],
    places: [...first.places, ...second.places],
    citations: [...(first.citations ?? []), ...moved]
  }
}
