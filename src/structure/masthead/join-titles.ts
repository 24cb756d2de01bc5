import { languageOf } from '../../knowledge/languages/index.ts'
import { namesPart } from '../../knowledge/part-name.ts'
import type { Blocks, LaidOutBlock, TextBlock } from '../../model/blocks.ts'
import { plainText } from '../../model/run.ts'
import { isAgendaRest } from './phrases.ts'
import { piecesOf } from './piece.ts'
import { hangingStep, sameSize, tightLine } from './thresholds.ts'

/**
 * The document with the lines of a title as one block.
 *
 * Lines of a typed title are centred, each at its own edge, so that layout may take each for a block. Lines of one
 * size and style right under one another are one title, when none of them names a field, or the part whose title is below
 * it (`Section 6`). On a page whose text was recognised neither style nor capitals are sure. The name of a body goes on
 * a few letters further in. `length` counts the blocks before the text proper.
 */
export function joinTitleLines(
  document: Blocks,
  length: number
): { readonly document: Blocks; readonly length: number } {
  const blocks: LaidOutBlock[] = []
  const isScan = document.pageGrades.some(({ page, grade }) => page === 1 && grade === 'doubtful')
  const setting = { bodySize: document.bodySize, language: document.language, isScan }
  document.blocks.forEach((block, at) => {
    const last = blocks.at(-1)
    if (at < length && goesOn(last, block, setting))
      blocks[blocks.length - 1] = join(last as TextBlock, block as TextBlock)
    else blocks.push(block)
  })
  const gone = document.blocks.length - blocks.length
  if (gone === 0) return { document, length }
  return { document: { ...document, blocks }, length: length - gone }
}

interface TitleSetting extends Pick<Blocks, 'bodySize' | 'language'> {
  /** The text of the first page was recognised. */
  readonly isScan: boolean
}

function goesOn(last: LaidOutBlock | undefined, block: LaidOutBlock, setting: TitleSetting): boolean {
  if (last?.type !== 'text' || block.type !== 'text') return false
  const { layout } = block
  const { bodySize, language, isScan } = setting
  if (layout.spaceAbove === undefined || layout.spaceAbove > tightLine) return false
  if (hangsBelow(last, block)) return !namesField([last, block], language)
  if (isScan ? !isOpenTitle(last, layout) : !sameStyle(last.layout, layout)) return false
  if (!isScan && !(layout.bold || layout.capitals || (layout.size ?? 0) > bodySize + sameSize)) return false
  return !namesField([last, block], language)
}

function namesField(blocks: readonly TextBlock[], language: Blocks['language']): boolean {
  const profile = languageOf(language)
  return blocks.some(
    block =>
      namesPart(plainText(block.runs).trim()) ||
      isAgendaRest(plainText(block.runs), profile) ||
      piecesOf(block, 0, language).some(({ field }) => field !== undefined)
  )
}

/**
 * A line of the name of a body at the left, which typists set a few letters further in than the first: in the type of
 * the text, in small letters, and no sentence.
 */
function hangsBelow(last: TextBlock, block: TextBlock): boolean {
  const [a, b] = [last.layout, block.layout]
  const step = (b.firstIndent ?? 0) - (a.firstIndent ?? 0)
  return (
    step >= hangingStep.least &&
    step <= hangingStep.most &&
    [a, b].every(({ align }) => align === 'start') &&
    [a, b].every(({ bold, capitals, underline }) => !bold && !capitals && !underline) &&
    Math.abs((a.size ?? 0) - (b.size ?? 0)) < sameSize &&
    ![last, block].some(({ runs }) => /[.;。]\s*$/u.test(plainText(runs)))
  )
}

/** Below the masthead, of one size with the line above, which ends no sentence. */
const isOpenTitle = (last: TextBlock, layout: TextBlock['layout']): boolean =>
  layout.region === 'body' &&
  last.layout.region === 'body' &&
  Math.abs((last.layout.size ?? 0) - (layout.size ?? 0)) < sameSize &&
  !/[.;:。]\s*$/u.test(plainText(last.runs))

const sameStyle = (a: TextBlock['layout'], b: TextBlock['layout']): boolean =>
  Math.abs((a.size ?? 0) - (b.size ?? 0)) < sameSize &&
  (['bold', 'italic', 'capitals', 'underline'] as const).every(trait => a[trait] === b[trait])

function join(a: TextBlock, b: TextBlock): TextBlock {
  const start = plainText(a.runs).length + 1
  const lineBreaks = [...(a.layout.lineBreaks ?? []), start, ...(b.layout.lineBreaks ?? []).map(at => at + start)]
  return {
    ...a,
    runs: [...a.runs, { text: ' ' }, ...b.runs],
    layout: { ...a.layout, lineBreaks, lineCount: a.layout.lineCount + b.layout.lineCount },
    places: [...a.places, ...b.places]
  }
}
