import { type Box, enclose } from '../../model/geometry.ts'
import type { Span } from '../../model/lines.ts'
import type { Rule } from '../../model/paged-text.ts'
import { isUnder } from '../../model/underline.ts'
import type { SequencedPiece } from './line-stretch.ts'
import type { Piece } from './piece.ts'
import { narrowestWordSpace, underlineCover, underlineOverhang } from './thresholds.ts'

/** Join pieces in reading order to spans: one style each, parted at wide gaps and at vertical rules. */
export function spansOf(pieces: readonly SequencedPiece[], rules: readonly Rule[]): Span[] {
  const left = Math.min(...pieces.map(({ piece }) => piece.left))
  const right = Math.max(...pieces.map(({ piece }) => piece.right))
  const near = rules.filter(
    ({ box, direction }) =>
      direction === 'horizontal' && box.x >= left - underlineOverhang && box.x + box.width <= right + underlineOverhang
  )
  const bars = rules.filter(({ box, direction }) => direction === 'vertical' && box.x > left && box.x < right)
  const spans: OpenSpan[] = []
  for (const { piece, before } of pieces) {
    const span = toSpan(piece, near)
    const last = spans.at(-1)
    if (last && before === 'blank') {
      if (isRaised(last)) span.text = ` ${span.text}`
      else last.text += ' '
    }
    if (last && before !== 'wide' && sameStyle(last, span) && !isBarred(last, span, bars)) {
      last.text += span.text
      last.box = enclose([last.box, span.box])
    } else spans.push(span)
  }
  return spans
}

/** A vertical rule passes through the word space between two spans: they stand in cells of a drawn grid. */
function isBarred({ box: one }: Span, { box: other, size }: Span, bars: readonly Rule[]): boolean {
  const [before, after] = one.x < other.x ? [one, other] : [other, one]
  const end = before.x + before.width
  const middle = other.y + other.height / 2
  return (
    after.x - end > narrowestWordSpace * size &&
    bars.some(({ box: { x, y, height } }) => x > end && x < after.x && y < middle && y + height > middle)
  )
}

/** A span that may still grow: most grow by many pieces, and a copy for each costs more than the rest of the line. */
type OpenSpan = Span & { text: string; box: Box }

/** The blank after a raised mark belongs to the text, so that the mark stands alone in its span. */
const isRaised = ({ superscript, subscript }: Span): boolean => superscript === true || subscript === true

function toSpan({ run, text, raised }: Piece, rules: readonly Rule[]): OpenSpan {
  return {
    text: raised ? text : dropFullWidthBlanks(text),
    box: run.box,
    size: run.size,
    bold: run.bold,
    italic: run.italic,
    ...(raised && { [raised]: true as const }),
    ...(isUnderlined(run, rules) && { underline: true as const }),
    ...(run.link !== undefined && { link: run.link }),
    ...(run.tag !== undefined && { tag: run.tag }),
    ...(run.element !== undefined && { element: run.element }),
    ...(run.cell !== undefined && { cell: run.cell }),
    ...(run.artifact && { artifact: true as const })
  }
}

/** Blanks between two full-width characters only spread them over a line. */
const dropFullWidthBlanks = (text: string): string =>
  text.replace(/(?<=[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]) (?=[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60])/gu, '')

function isUnderlined({ box, baseline, size }: Piece['run'], rules: readonly Rule[]): boolean {
  return rules.some(rule => {
    if (!isUnder(rule, baseline, size)) return false
    const { x, width } = rule.box
    const covered = Math.min(box.x + box.width, x + width) - Math.max(box.x, x)
    return covered >= box.width * underlineCover
  })
}

const sameStyle = (a: Span, b: Span): boolean =>
  a.size === b.size &&
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.superscript === b.superscript &&
  a.artifact === b.artifact &&
  a.subscript === b.subscript &&
  a.underline === b.underline &&
  a.link === b.link &&
  a.tag === b.tag &&
  a.element === b.element
