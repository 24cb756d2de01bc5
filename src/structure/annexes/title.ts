import type { LanguageProfile, NumberingHabits } from '../../knowledge/languages/profile.ts'
import { isWord, startsWithWord } from '../../knowledge/languages/words.ts'
import { readLabel } from '../../knowledge/numerals/label.ts'
import { isActNumber } from '../../knowledge/resolutions/number.ts'
import type { TextBlock } from '../../model/blocks.ts'
import type { Remark, Title } from '../../model/document.ts'
import { type Flowing, isUndecided } from '../../model/flow.ts'
import { plainText } from '../../model/run.ts'
import { isSetAlike, standsOut } from './label.ts'
import { longestTitle, mostTitleBlocks, sameSize } from './thresholds.ts'

/**
 * Take the title lines and the bracketed original-language remark off the start of an annex.
 *
 * Title lines stand out (bold, centred, tagged as headings), have no number and are none, do not end like a sentence, and are set
 * like the first of them. Capitals or the middle of the line alone make no title below a label that stands out otherwise. In a source without typography one short line without a final stop is the title.
 */
export function takeTitle(
  items: readonly Flowing[],
  label: TextBlock | undefined,
  profile: LanguageProfile
): { readonly title: readonly (Title | Remark)[]; readonly rest: readonly Flowing[] } {
  const title: (Title | Remark)[] = []
  let first: TextBlock | undefined
  for (const [at, item] of items.slice(0, mostTitleBlocks).entries()) {
    if (!isUndecided(item)) break
    if (first && opensEntry(items, at, first)) break
    if (isRemark(item, profile)) title.push({ type: 'remark', runs: item.runs, places: item.places })
    else if (isTitle(item, first, profile) && (first || !isWeaker(item, label))) {
      first ??= item
      title.push({ type: 'title', ...(isSmaller(item, label) && { rank: 1 }), runs: item.runs, places: item.places })
    } else break
  }
  return { title, rest: items.slice(title.length) }
}

/**
 * The first of several entries set alike, each with the same line below it, is no title:
 *
 *     Anna Berg (Exampleland)        Jon Dale (Northland)
 *     Present position               Present position
 */
function opensEntry(items: readonly Flowing[], at: number, title: TextBlock): boolean {
  const below = textOf(items[at + 1])
  const isEntry = (item: Flowing, index: number): boolean =>
    index > at + 1 &&
    isUndecided(item) &&
    standsOut(item) &&
    isSetAlike(item, title) &&
    textOf(items[index + 1]) === below
  return below !== '' && items.some(isEntry)
}

const textOf = (item: Flowing | undefined): string => (item && isUndecided(item) ? plainText(item.runs).trim() : '')

/** Set smaller than the label, as the subject of a letter below `Annex II` is. */
const isSmaller = ({ layout }: TextBlock, label: TextBlock | undefined): boolean =>
  (layout.size ?? 0) > 0 && (label?.layout.size ?? 0) - layout.size! > sameSize

/**
 * Told from running text by its capitals or its place only, and the label by more: the abbreviated names of a list, or the
 * first words of an act in the middle of the line.
 */
const isWeaker = (block: TextBlock, label: TextBlock | undefined): boolean =>
  label !== undefined && ((byCapitals(block) && !byCapitals(label)) || (isPlain(block) && label.layout.bold === true))

/** In the type of running text, smaller than a label that is a heading. */
const isPlain = ({ layout: { bold, italic, underline, capitals, tag } }: TextBlock): boolean =>
  !bold && !italic && !underline && !capitals && !tag?.startsWith('H')

const byCapitals = ({ layout }: TextBlock): boolean =>
  Boolean(layout.capitals) && !layout.bold && layout.align !== 'centre' && !layout.tag?.startsWith('H')

/** `[Original: English]`. */
function isRemark({ runs }: TextBlock, { structure }: LanguageProfile): boolean {
  const text = plainText(runs).trim()
  return /^[[［].*[\]］]$/su.test(text) && startsWithWord(text, structure.originalNote, 1) !== undefined
}

function isTitle(block: TextBlock, first: TextBlock | undefined, profile: LanguageProfile): boolean {
  const text = plainText(block.runs).trim()
  if (text.length > longestTitle || /[.;:,。；：，،؛]$/u.test(text)) return false
  if (isFormula(text, profile) || opensSection(block, profile)) return false
  if (first) return [first, block].every(standsOut) && isSetAlike(block, first)
  return standsOut(block) || block.layout.size === undefined || block.layout.size === 0
}

const isFormula = (text: string, { resolution }: LanguageProfile): boolean =>
  startsWithWord(text, resolution.enactingBodies)?.end === text.length

/** The first heading of the annex: numbered, `Part I`, the number of a decision, or a word that is a heading everywhere (`Introduction`). */
function opensSection(block: TextBlock, { numbering, structure }: LanguageProfile): boolean {
  const text = plainText(block.runs).trim()
  const { part, chapter, section, article, bareHeadings } = structure
  const named = [part, chapter, section, article].some(words => {
    const word = startsWithWord(text, words)
    return word && /^\s*(?:[IVXLC]{1,7}|\p{Nd}{1,3}|\p{Lu})$/u.test(text.slice(word.end))
  })
  return (
    named ||
    readLabel(text, numbering) !== undefined ||
    isActNumber(text) ||
    isNumeral(block, numbering) ||
    isWord(text, bareHeadings)
  )
}

/** A numeral on the first line, the heading of a section of the annex: `A`, `II`, `باء`. */
function isNumeral({ runs, layout }: TextBlock, numbering: NumberingHabits): boolean {
  const line = plainText(runs).slice(0, layout.lineBreaks?.[0]).trim()
  if (/\p{Nd}/u.test(line)) return false
  const length = readLabel(`${line}. ${line}`, numbering)?.length ?? readLabel(`${line} - ${line}`, numbering)?.length
  return length !== undefined && length > line.length
}
