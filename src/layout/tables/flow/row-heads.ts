import type { DraftCell, DraftRow } from '../draft.ts'
import { fewestRowHeads, rowHeadShare } from '../thresholds.ts'

/**
 * The cells that head their rows: those of the first column, where nearly every row of the body sets them off by
 * weight, slant or tag from its other cells. Rows that are styled throughout (totals) do not count, but a head without
 * values is one too.
 */
export function rowHeads(rows: readonly DraftRow[]): ReadonlySet<DraftCell> {
  const body = rows.filter(({ head }) => !head).map(({ cells }) => cells.filter(isPrinted))
  const filled = body.filter(cells => cells.length > 1 && !cells.every(isStyled))
  const heads = filled.flatMap(([first, ...rest]) =>
    first?.column === 0 && isStyled(first) && !rest.some(isStyled) ? [first] : []
  )
  if (heads.length < Math.max(fewestRowHeads, filled.length * rowHeadShare)) return new Set()
  return new Set([...heads, ...body.flatMap(cells => (cells.length === 1 ? cells.filter(isBareHead) : []))])
}

/** The head of a row without values. */
const isBareHead = (cell: DraftCell): boolean => cell.column === 0 && cell.columns === 1 && isStyled(cell)

const inkOf = ({ pieces }: DraftCell) =>
  pieces.flatMap(({ spans }) => spans).filter(({ text }) => /[\p{L}\p{N}]/u.test(text))

const isPrinted = (cell: DraftCell): boolean => inkOf(cell).length > 0

/** All bold, all italic, or tagged as a head. */
function isStyled(cell: DraftCell): boolean {
  const ink = inkOf(cell)
  return (
    ink.every(({ bold }) => bold) || ink.every(({ italic }) => italic) || ink.every(({ tag }) => tag?.includes('TH'))
  )
}
