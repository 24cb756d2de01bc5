import type { DraftCell, DraftRow } from './draft.ts'
import { fewestRowHeads, rowHeadShare } from './thresholds.ts'

/**
 * The cells that head their rows: those of the first column, where nearly every row of the body sets them off by
 * weight, slant or tag from its other cells. Rows that are styled throughout (totals, sections) do not count.
 */
export function rowHeads(rows: readonly DraftRow[]): ReadonlySet<DraftCell> {
  const body = rows
    .filter(({ head }) => !head)
    .map(({ cells }) => cells.filter(isPrinted))
    .filter(cells => cells.length > 1 && !cells.every(isStyled))
  const heads = body.flatMap(([first, ...rest]) =>
    first?.column === 0 && isStyled(first) && !rest.some(isStyled) ? [first] : []
  )
  return new Set(heads.length >= Math.max(fewestRowHeads, body.length * rowHeadShare) ? heads : [])
}

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
