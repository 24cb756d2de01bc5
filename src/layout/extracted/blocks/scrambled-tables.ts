import { scrambledTable } from '../thresholds.ts'

/** What the finder needs to know of a block. */
export interface CellToken {
  /** Short and without the stop of a sentence. */
  readonly loose: boolean
  /** An amount alone, or a cell with little beside a figure. */
  readonly figures: boolean
  /** As wide as running text, or the label of an annex or section: no cell at a table's edge. */
  readonly wide: boolean
  readonly text: string
}

/** A run of blocks that are cells of one table. */
export interface TokenRun {
  readonly from: number
  /** Exclusive. */
  readonly to: number
}

/**
 * Tables whose cells the extraction wrote in an order of its own: a long run of short blocks, many of
 * them amounts or the same words again and again. Which cells make a row is not known any more. Lists of
 * names have neither amounts nor repetitions.
 */
export function findScrambledTables(tokens: readonly CellToken[]): TokenRun[] {
  const runs: TokenRun[] = []
  for (let from = 0; from < tokens.length; from += 1) {
    if (!tokens[from]!.loose) continue
    let to = from
    while (to < tokens.length && tokens[to]!.loose) to += 1
    const run = withoutEdges(tokens, from, to)
    if (isTabular(tokens.slice(run.from, run.to))) runs.push(run)
    from = to
  }
  return runs
}

/** The run without titles above it and headings below it. */
function withoutEdges(tokens: readonly CellToken[], from: number, to: number): TokenRun {
  const top = tokens.slice(from, Math.min(to, from + scrambledTable.titles)).findLastIndex(token => token.wide)
  let end = to
  while (end > from && tokens[end - 1]!.wide) end -= 1
  return { from: from + top + 1, to: end }
}

function isTabular(run: readonly CellToken[]): boolean {
  if (run.length < scrambledTable.least) return false
  const counts = new Map<string, number>()
  for (const { text } of run) counts.set(text, (counts.get(text) ?? 0) + 1)
  const telling = run.filter(({ figures, text }) => figures || counts.get(text)! > 1)
  return telling.length >= run.length * scrambledTable.tellingShare
}
