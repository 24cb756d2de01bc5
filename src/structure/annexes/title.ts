import type { LanguageProfile, NumberingHabits } from '../../knowledge/languages/profile.ts'
import { startsWithWord } from '../../knowledge/languages/words.ts'
import { readLabel } from '../../knowledge/numerals/label.ts'
import type { TextBlock } from '../../model/blocks.ts'
import type { Remark, Title } from '../../model/document.ts'
import { type Flowing, isUndecided } from '../../model/flow.ts'
import { plainText } from '../../model/run.ts'
import { standsOut } from './label.ts'
import { longestTitle, mostTitleBlocks, sameSize } from './thresholds.ts'

/**
 * Take the title lines and the bracketed original-language remark off the start of an annex.
 *
 * Title lines stand out (bold, centred, tagged as headings), have no number and are none, do not end like a sentence, and are set
 * like the first of them. Capitals alone make no title below a label that stands out otherwise. In a source without typography one short line without a final stop is the title.
 */
export function takeTitle(
  items: readonly Flowing[],
  label: TextBlock | undefined,
  profile: LanguageProfile
): { readonly title: readonly (Title | Remark)[]; readonly rest: readonly Flowing[] } {
  const title: (Title | Remark)[] = []
  let first: TextBlock | undefined
  for (const item of items.slice(0, mostTitleBlocks)) {
    if (!isUndecided(item)) break
    if (isRemark(item, profile)) title.push({ type: 'remark', runs: item.runs, places: item.places })
    else if (isTitle(item, first, profile) && (first || !isWeaker(item, label))) {
      first ??= item
      title.push({ type: 'title', runs: item.runs, places: item.places })
    } else break
  }
  return { title, rest: items.slice(title.length) }
}

/** Told from running text by its capitals only, as the abbreviated names of a list are; the label is not. */
const isWeaker = (block: TextBlock, label: TextBlock | undefined): boolean =>
  label !== undefined && byCapitals(block) && !byCapitals(label)

const byCapitals = ({ layout }: TextBlock): boolean =>
  Boolean(layout.capitals) && !layout.bold && layout.align !== 'centre' && !layout.tag?.startsWith('H')

/** `[Original: English]`. */
function isRemark({ runs }: TextBlock, { structure }: LanguageProfile): boolean {
  const text = plainText(runs).trim()
  return /^[[［].*[\]］]$/su.test(text) && startsWithWord(text, structure.originalNote, 1) !== undefined
}

function isTitle(block: TextBlock, first: TextBlock | undefined, { numbering, resolution }: LanguageProfile): boolean {
  const text = plainText(block.runs).trim()
  if (text.length > longestTitle || /[.;:,。；：，،؛]$/u.test(text)) return false
  if (
    readLabel(text, numbering) ||
    isNumeral(block, numbering) ||
    startsWithWord(text, resolution.enactingBodies)?.end === text.length
  )
    return false
  if (first) return standsOut(first) && setAlike(block, first)
  return standsOut(block) || block.layout.size === undefined || block.layout.size === 0
}

/** A numeral on the first line, the heading of a section of the annex: `A`, `II`, `باء`. */
function isNumeral({ runs, layout }: TextBlock, numbering: NumberingHabits): boolean {
  const line = plainText(runs).slice(0, layout.lineBreaks?.[0]).trim()
  if (/\p{Nd}/u.test(line)) return false
  const length = readLabel(`${line}. ${line}`, numbering)?.length ?? readLabel(`${line} - ${line}`, numbering)?.length
  return length !== undefined && length > line.length
}

const setAlike = (a: TextBlock, b: TextBlock): boolean =>
  standsOut(a) &&
  a.layout.bold === b.layout.bold &&
  a.layout.align === b.layout.align &&
  Math.abs((a.layout.size ?? 0) - (b.layout.size ?? 0)) < sameSize
