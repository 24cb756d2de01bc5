import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { startsWithWord } from '../../knowledge/languages/words.ts'
import { readLabel } from '../../knowledge/numerals/label.ts'
import type { TextBlock } from '../../model/blocks.ts'
import { type Flowing, isUndecided } from '../../model/flow.ts'
import { plainText } from '../../model/run.ts'
import { isSetAlike, standsOut } from './label.ts'
import { longestDraftNumber, sameSize } from './thresholds.ts'

/**
 * The label lines, by their index, of annexes that belong to a draft the text recommends, not to the document.
 *
 *     Draft resolution I
 *     …
 *     Annex                     ← of the draft, for the text goes on behind it
 *     …
 *     Draft resolution II       ← with the next draft,
 *     B. Commission for Europe  ← or with the next heading of a series that stands above the drafts
 *
 * Such a label has no number and is no larger than the heading of its draft. One behind which nothing goes on is of its
 * draft too where it is set like one before it. Text without typography shows headings of drafts by their words alone,
 * and that it goes on by the next of them.
 */
export function embeddedLabels(
  flow: readonly Flowing[],
  labels: readonly number[],
  profile: LanguageProfile
): ReadonlySet<number> {
  const found: number[] = []
  const isTypeset = flow.some(item => isUndecided(item) && size(item) > 0)
  const mayHead = (block: TextBlock): boolean => !isTypeset || standsOut(block)
  for (const index of labels) {
    const label = blockAt(flow, index)
    const before = flow.slice(0, index).filter(isUndecided).filter(mayHead)
    const draft = before.findLast(block => isDraftHeading(block, profile))
    if (!label || !draft || size(label) > size(draft) + sameSize) continue
    const behind = flow.slice(index + 1).filter(isUndecided)
    const first = found[0] === undefined ? undefined : blockAt(flow, found[0])
    const isFollowed = isTypeset
      ? goesOn(behind, { label, draft, before }, profile)
      : behind.some(block => isNextDraft(block, draft, profile))
    if ((first && isSetAlike(label, first)) || isFollowed) found.push(index)
  }
  return new Set(found)
}

function blockAt(flow: readonly Flowing[], index: number): TextBlock | undefined {
  const item = flow[index]
  return item && isUndecided(item) ? item : undefined
}

interface Embedding {
  readonly label: TextBlock
  readonly draft: TextBlock
  /** What stands out before the label. */
  readonly before: readonly TextBlock[]
}

/** Whether running text stands behind the label, and behind that the next draft or the next heading of a higher series. */
function goesOn(behind: readonly TextBlock[], { label, draft, before }: Embedding, profile: LanguageProfile): boolean {
  const text = behind.findIndex(block => !standsOut(block))
  const headings = text < 0 ? [] : behind.slice(text + 1).filter(standsOut)
  return headings.some(
    block =>
      isNextDraft(block, draft, profile) || (size(block) > size(label) + sameSize && followsOne(block, before, profile))
  )
}

/** The heading of a draft that is not the one before it again. */
const isNextDraft = (block: TextBlock, draft: TextBlock, profile: LanguageProfile): boolean =>
  isDraftHeading(block, profile) && isSetAlike(block, draft) && firstLine(block) !== firstLine(draft)

/** `Draft resolution`, `Draft decision II`: the words and a number, alone on the line. */
function isDraftHeading(block: TextBlock, { resolution }: LanguageProfile): boolean {
  const line = firstLine(block)
  const words = startsWithWord(line, resolution.draft)
  return words !== undefined && line.length - words.end <= longestDraftNumber && !/[.;:,]$/u.test(line)
}

/** Whether the number of a heading is the next one after that of a heading set like it: `B.` after `A.`. */
function followsOne(block: TextBlock, before: readonly TextBlock[], { numbering }: LanguageProfile): boolean {
  const readings = (of: TextBlock) => readLabel(plainText(of.runs), numbering)?.readings ?? []
  const own = readings(block)
  return before.some(
    other =>
      isSetAlike(block, other) &&
      readings(other).some(({ series, ordinal }) =>
        own.some(next => next.series === series && next.ordinal === ordinal + 1)
      )
  )
}

const firstLine = ({ runs, layout }: TextBlock): string => plainText(runs).slice(0, layout.lineBreaks?.[0]).trim()

const size = ({ layout }: TextBlock): number => layout.size ?? 0
