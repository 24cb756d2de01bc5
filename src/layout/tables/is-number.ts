import type { Piece } from './sheet.ts'

/** An amount, a percentage, a date of digits or the dash that stands for nil. */
export const isNumber = ({ spans }: Piece): boolean =>
  /^[\s(−–—-]*(?:[−–—-]|\p{Nd}[\p{Nd}\s.,:/%٫٬÷=()−–—-]*)\s*$/u.test(spans.map(({ text }) => text).join(''))
