import { languageOf } from '../../knowledge/languages/index.ts'
import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import type { Blocks, LaidOutBlock, TextBlock } from '../../model/blocks.ts'
import type { MastheadLine } from '../../model/document.ts'
import { mergeRuns, plainText, sliceRuns, trimRuns } from '../../model/run.ts'
import { isAgendaRest, isPeriod } from './phrases.ts'
import type { Piece } from './piece.ts'

/** The document divided into masthead lines and the blocks that remain. */
export interface Parted {
  readonly masthead: readonly MastheadLine[]
  readonly blocks: readonly LaidOutBlock[]
  /** The pieces that stay, each with its index in `blocks`. */
  readonly remaining: readonly { readonly piece: Piece; readonly index: number }[]
}

/** Take the pieces that have a field out of the blocks; `pieces` are those of the first `length` blocks, in order. */
export function partBlocks(document: Blocks, pieces: readonly Piece[], length: number): Parted {
  const blocks: LaidOutBlock[] = []
  const remaining: { piece: Piece; index: number }[] = []
  document.blocks.forEach((block, at) => {
    const own = at < length ? pieces.filter(piece => piece.block === at) : []
    if (own.length === 0 || block.type !== 'text') blocks.push(block)
    else {
      for (const piece of own.filter(({ field }) => field === undefined)) {
        remaining.push({ piece, index: blocks.length })
        blocks.push(own.length === 1 ? block : cutBlock(block, piece))
      }
    }
  })
  const lines = pieces.flatMap(piece => mastheadLine(piece, document.blocks))
  const profile = languageOf(document.language)
  const masthead = joinAgenda(joinPersons(lines), profile).map(line => withoutPlace(line, profile))
  return { masthead, blocks, remaining }
}

function mastheadLine({ block, from, to, field }: Piece, blocks: readonly LaidOutBlock[]): MastheadLine[] {
  const source = blocks[block]
  if (!field || source?.type !== 'text') return []
  return [{ field, runs: trimRuns(sliceRuns(source.runs, from, to)), places: source.places }]
}

/** A line read for its place that has none. */
const withoutPlace = (line: MastheadLine, profile: LanguageProfile): MastheadLine =>
  line.field === 'place' && isPeriod(plainText(line.runs), profile) ? { ...line, field: 'period' } : line

/**
 * The name of a person with what stands on the same row: `President:` before it, and what dots lead to,
 * `Exampleland . . . . Ms. Example`.
 */
function joinPersons(lines: readonly MastheadLine[]): MastheadLine[] {
  const joined: MastheadLine[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last && last.field === line.field && leadsOn(last)) joined[joined.length - 1] = together(last, line)
    else joined.push(line)
  }
  return joined
}

/** An agenda item that goes on over a line: `Items 23 and 77 of the` / `preliminary list`. */
function joinAgenda(lines: readonly MastheadLine[], profile: LanguageProfile): MastheadLine[] {
  const joined: MastheadLine[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    const goesOn = last?.field === 'agenda-item' && line.field === 'agenda-item'
    if (goesOn && isAgendaRest(plainText(line.runs), profile))
      joined[joined.length - 1] = { ...together(last, line), places: [...last.places, ...line.places] }
    else joined.push(line)
  }
  return joined
}

const leadsOn = ({ field, runs }: MastheadLine): boolean =>
  (field === 'president' && /[:：]\s*$/u.test(plainText(runs))) ||
  ((field === 'president' || field === 'members') && /(?:[.…]\s*){2}$/u.test(plainText(runs)))

const together = (line: MastheadLine, next: MastheadLine): MastheadLine => ({
  ...line,
  runs: mergeRuns([...line.runs, { text: ' ' }, ...next.runs]),
  places: line.places
})

/** A part of a block, with the layout facts that still hold. */
function cutBlock(block: TextBlock, { from, to }: Piece): TextBlock {
  const { lineBreaks, labelEnd, ...layout } = block.layout
  const runs = trimRuns(sliceRuns(block.runs, from, to))
  const lead = plainText(block.runs).slice(from, to).search(/\S/u)
  const breaks = (lineBreaks ?? []).map(at => at - from - Math.max(0, lead)).filter(at => at > 0 && at < to - from)
  return {
    ...block,
    runs,
    layout: {
      ...layout,
      lineCount: breaks.length + 1,
      ...(breaks.length > 0 && { lineBreaks: breaks }),
      ...(labelEnd !== undefined && from === 0 && labelEnd < to && { labelEnd })
    }
  }
}
