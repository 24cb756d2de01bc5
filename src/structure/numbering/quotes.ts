import type { NumberingHabits } from '../../knowledge/languages/profile.ts'
import { readLabel } from '../../knowledge/numerals/label.ts'
import type { TextBlock } from '../../model/blocks.ts'
import type { Paragraph, Quote } from '../../model/document.ts'
import { type Flowing, isUndecided } from '../../model/flow.ts'
import { plainText } from '../../model/run.ts'
import { quoteIndent } from './thresholds.ts'

/**
 * Gather the unnumbered paragraphs set in from the text that announces them with a colon into a quotation.
 *
 *     3. The Assembly decided that the definition would be as follows:
 *           Accountability is the duty of …
 *           Accountability includes …
 *     In its later resolution …
 *
 * The quotation ends with the first block that is set less deep, has a number, or is no running text. A line may be all
 * of a paragraph where it opens with a quotation mark, as every paragraph of a long quotation does.
 */
export function gatherQuotes(flow: readonly Flowing[], habits: NumberingHabits): readonly Flowing[] {
  const out: Flowing[] = []
  // A single line may be set in as the first of a paragraph: it does not tell how deep the others are.
  let depth = Infinity
  for (const item of flow) {
    const above = out.at(-1)
    const indent = isUndecided(item) ? quotable(item, habits) : undefined
    if (isUndecided(item) && indent !== undefined && above?.type === 'quote' && indent >= depth) {
      out[out.length - 1] = quote([...above.children.filter(isParagraph), paragraph(item)])
      continue
    }
    const base = above && isUndecided(above) && announces(above) ? (above.layout.indent ?? Infinity) : Infinity
    if (isUndecided(item) && indent !== undefined && indent >= base + quoteIndent) {
      depth = item.layout.lineCount > 1 ? indent - quoteIndent / 2 : base + quoteIndent
      out.push(quote([paragraph(item)]))
    } else out.push(item)
  }
  return out
}

const announces = ({ runs }: TextBlock): boolean => /[:：]\s*$/u.test(plainText(runs))

/** Indent of a block that may be part of a quotation. */
function quotable({ runs, layout }: TextBlock, habits: NumberingHabits): number | undefined {
  const running = layout.align === 'start' || layout.align === 'justified' || layout.align === undefined
  const text = plainText(runs)
  const sentence = /[.;:,。；：，،؛”"»’)]\s*$/u.test(text)
  const whole = layout.lineCount > 1 || /^\s*["“«„]/u.test(text)
  return running && whole && sentence && !readLabel(text, habits) ? layout.indent : undefined
}

const paragraph = ({ runs, places }: TextBlock): Paragraph => ({
  type: 'paragraph',
  path: '',
  runs,
  children: [],
  places
})

const quote = (children: readonly Paragraph[]): Quote => ({
  type: 'quote',
  children,
  places: children.flatMap(({ places }) => places)
})

const isParagraph = (block: Quote['children'][number]): block is Paragraph => block.type === 'paragraph'
