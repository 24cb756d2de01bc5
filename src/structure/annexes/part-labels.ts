import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import type { TextBlock } from '../../model/blocks.ts'
import { type Flowing, isUndecided } from '../../model/flow.ts'
import { isText, plainText, sliceRuns, trimRuns } from '../../model/run.ts'
import { readAnnexLabel } from './label.ts'
import { longestBeforeLabel } from './thresholds.ts'

/**
 * Part a label line from the short lines it was joined to.
 *
 *     14 October 2025        a closing date and the label of the annex below it, one block for the layout
 *     Annex
 */
export const partLabels = (flow: readonly Flowing[], profile: LanguageProfile): readonly Flowing[] =>
  flow.flatMap((item): readonly Flowing[] => (isUndecided(item) ? partLabel(item, profile) : [item]))

function partLabel(block: TextBlock, profile: LanguageProfile): TextBlock[] {
  const at = block.layout.lineBreaks?.at(-1)
  if (at === undefined || at > longestBeforeLabel || isLabel(block, profile)) return [block]
  const last = slice(block, at)
  return isLabel(last, profile) ? [slice(block, 0, at), last] : [block]
}

/** Whether the block is a label and nothing else; a label may run over several lines. */
function isLabel(block: TextBlock, profile: LanguageProfile): boolean {
  const label = readAnnexLabel(block, profile)
  return label !== undefined && plainText(label.rest) === ''
}

/** The lines of a block between two offsets, as a block. */
function slice(block: TextBlock, from: number, to = Infinity): TextBlock {
  const lineBreaks = (block.layout.lineBreaks ?? []).filter(at => at > from && at < to).map(at => at - from)
  const { labelEnd: _, ...layout } = block.layout
  const runs = trimRuns(sliceRuns(block.runs, from, to))
  const bold = runs.every(run => !isText(run) || run.bold || run.text.trim() === '')
  return { ...block, runs, layout: { ...layout, ...(bold && { bold }), lineBreaks, lineCount: lineBreaks.length + 1 } }
}
