import type { TextRun } from '../../model/paged-text.ts'

/** A run on its way into a line: cleaned, without the blanks at its ends. */
export interface Piece {
  readonly run: TextRun
  /** Clean text without blanks at its ends; empty for a run of blanks. */
  readonly text: string
  readonly left: number
  readonly right: number
  /** A blank was printed at the left or right end. */
  readonly blankLeft: boolean
  readonly blankRight: boolean
  readonly raised?: 'superscript' | 'subscript'
}

/** Makes a piece of a run whose text was cleaned. */
export function toPiece(run: TextRun, clean: string): Piece {
  const text = (/\s\s|[^\S ]/u.test(clean) ? clean.replace(/\s+/gu, ' ') : clean).trim()
  const before = /^\s/u.test(clean)
  const after = /\s$/u.test(clean)
  const backwards = run.direction === 'rtl'
  return {
    run,
    text,
    left: run.box.x,
    right: run.box.x + run.box.width,
    blankLeft: backwards ? after : before,
    blankRight: backwards ? before : after
  }
}

/** The piece leaves ink. */
export const hasInk = (piece: Piece): boolean => piece.text !== ''
