import { kindNamed } from '../../knowledge/kinds/index.ts'
import { languageOf } from '../../knowledge/languages/index.ts'
import type { LanguageProfile, ResolutionWords } from '../../knowledge/languages/profile.ts'
import { startsWithWord } from '../../knowledge/languages/words.ts'
import { openingOf } from '../../knowledge/resolutions/opening.ts'
import type { Block, Heading, Paragraph, Title } from '../../model/document.ts'
import { mapParts, type Part, type Shaped } from '../../model/flow.ts'
import { plainText } from '../../model/run.ts'
import type { Stage } from '../../stage.ts'
import { longestFormula } from './thresholds.ts'

/**
 * Recognises the enacting formula, the recitals below it and the operative paragraphs after them.
 *
 *     The General Assembly,                          formula
 *     Recalling its resolution …,                    recital: up to the first operative paragraph
 *     1. Requests the Secretary-General …;           operative
 *
 * The formula and recitals that open a part become its preamble, and what stands above them its title. Those further
 * down (draft texts in a report, resolutions A and B under one symbol) stay where they are.
 */
export const preamble: Stage<Shaped, Shaped> = {
  name: 'preamble',
  run: divided => {
    const profile = languageOf(divided.language)
    const enacts = kindNamed(divided.kind).parts.preamble
    return { ...divided, main: mapParts(divided.main, part => openPart(part, profile, enacts)) }
  }
}

function openPart(part: Part<Block>, { resolution: words, numbering }: LanguageProfile, enacts: boolean): Part<Block> {
  const marked = markRoles(part.flow, words)
  const flow = enacts ? titlesAboveFormulas(marked, numbering.headingLetters) : marked
  const first = flow.findIndex(({ type }) => type === 'formula')
  if (first < 0 || !flow.slice(0, first).every(isTitleLike)) return { ...part, flow }
  const end = endOfRecitals(flow, first)
  const title = [...part.title, ...flow.slice(0, first).map(toTitle)]
  return { ...part, title, preamble: flow.slice(first, end), flow: flow.slice(end) }
}

/** A heading, or a line that does not end like a sentence. */
const isTitleLike = (block: Block): boolean =>
  block.type !== 'table' &&
  !(block.type === 'paragraph' && (block.children.length > 0 || /[.;:。；：؛]\s*$/u.test(plainText(block.runs))))

const toTitle = (block: Block): Block =>
  block.type === 'paragraph' && !block.number ? { type: 'title', runs: block.runs, places: block.places } : block

/** The headings right above a formula are the letter and the title of a resolution of its own. */
function titlesAboveFormulas(flow: readonly Block[], letters: readonly string[]): Block[] {
  const titles = new Set<number>()
  flow.forEach((block, index) => {
    if (block.type !== 'formula') return
    for (let above = index - 1; isTitleHeading(flow[above], letters); above -= 1) titles.add(above)
  })
  return flow.flatMap((block, index) => (titles.has(index) && block.type === 'heading' ? titleLines(block) : [block]))
}

/** A heading without a number or with a letter; Roman numerals count the sections of one resolution. */
const isTitleHeading = (block: Block | undefined, letters: readonly string[]): boolean =>
  block?.type === 'heading' &&
  (!block.number || /^[A-HJ-UWYZ]$/u.test(block.number.value) || letters.includes(block.number.value))

/** A letter on its own line and the title below it are two title lines. */
function titleLines({ number, runs, places }: Heading): Title[] {
  const title: Title = { type: 'title', runs, places }
  if (!number) return [title]
  const untitled = plainText(runs) === ''
  const letter: Title = { type: 'title', runs: [{ text: number.printed }, ...(untitled ? runs : [])], places }
  return untitled ? [letter] : [letter, title]
}

/** Index after the last recital of the formula at `from`; headings may stand between recitals, but not numbered sections. */
function endOfRecitals(flow: readonly Block[], from: number): number {
  let end = from + 1
  for (const [offset, block] of flow.slice(from + 1).entries()) {
    if (block.type === 'heading' && block.number) break
    if (block.type === 'formula' || (block.type === 'paragraph' && block.role !== 'recital')) break
    if (block.type === 'paragraph') end = from + offset + 2
  }
  return end
}

type Zone = 'outside' | 'recitals' | 'operative'

function markRoles(flow: readonly Block[], words: ResolutionWords): Block[] {
  let zone: Zone = 'outside'
  return flow.map((block, index): Block => {
    if (block.type === 'closing') zone = 'outside'
    if (block.type === 'quote') return { ...block, children: markRoles(block.children, words) }
    if (block.type !== 'paragraph') return block
    if (isFormula(block, words)) {
      zone = 'recitals'
      return { type: 'formula', runs: block.runs, places: block.places }
    }
    if (zone === 'recitals' && !isRecital(block, words) && !lostComma(block, flow[index + 1], words)) zone = 'operative'
    if (zone === 'outside') return { ...block, children: markRoles(block.children, words) }
    return withRole(block, zone === 'recitals' ? 'recital' : 'operative', words)
  })
}

/** The name of an enacting body alone in its block, with a comma or without. */
function isFormula({ number, runs, children }: Paragraph, { enactingBodies }: ResolutionWords): boolean {
  const text = plainText(runs).trim()
  if (number || children.length > 0 || text.length > longestFormula) return false
  const match = startsWithWord(text, enactingBodies)
  return match !== undefined && /^\s*[,،，:：]?\s*$/u.test(text.slice(match.end))
}

/**
 * Unnumbered, and ends with a comma (a note mark may stand behind it), or a semicolon in older texts; a colon or full stop only after a phrase that opens
 * recitals and not operative paragraphs.
 */
function isRecital({ number, runs, children }: Paragraph, { preambular, operative }: ResolutionWords): boolean {
  if (number) return false
  const text = plainText(runs).trim()
  const asRecital = startsWithWord(text, preambular)?.end ?? 0
  const asOperative = startsWithWord(text, operative)?.end ?? 0
  if (/[,،，、]\p{Nd}{0,3}$/u.test(text)) return true
  return children.length > 0 ? asRecital >= asOperative : asRecital > asOperative
}

/** Unnumbered, without any stop at its end, and the next one is a recital: its comma was not printed. */
const lostComma = ({ number, runs, children }: Paragraph, next: Block | undefined, words: ResolutionWords): boolean =>
  !number &&
  children.length === 0 &&
  /[^\p{P}]$|[)）》」』”]$/u.test(plainText(runs).trim()) &&
  next?.type === 'paragraph' &&
  isRecital(next, words)

function withRole(block: Paragraph, role: 'recital' | 'operative', words: ResolutionWords): Paragraph {
  const opening = openingOf(block.runs, words)
  return { ...block, role, ...(opening !== undefined && { opening }) }
}
