import type { DraftRow } from '../draft.ts'

/** Text of a row, its cells parted by bars and white space evened: to compare rows. */
export const rowText = ({ cells }: DraftRow): string =>
  cells.map(({ pieces }) => pieces.flatMap(({ spans }) => spans.map(({ text }) => text.trim())).join(' ')).join('|')
