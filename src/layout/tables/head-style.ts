import type { DraftRow } from './draft.ts'

/** All text of a row is bold, or all italic, or tagged as head cells. */
export function allStyled({ cells }: DraftRow): boolean {
  const spans = cells
    .flatMap(({ pieces }) => pieces.flatMap(piece => piece.spans))
    .filter(({ text }) => /\p{L}/u.test(text))
  if (spans.length === 0) return false
  return (
    spans.every(({ bold }) => bold) ||
    spans.every(({ italic }) => italic) ||
    spans.every(({ tag }) => tag?.includes('TH'))
  )
}
