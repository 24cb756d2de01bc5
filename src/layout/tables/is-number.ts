import type { Piece } from './sheet.ts'

/** An amount, with or without the sign of its currency, a percentage, a date of digits or the dash that stands for nil. */
export const isNumber = ({ spans }: Piece): boolean =>
  /^[\s\p{Sc}(−–—-]*(?:[−–—-]|\p{Nd}[\p{Nd}\s.,:/%\p{Sc}٫٬÷=()−–—-]*)\s*$/u.test(spans.map(({ text }) => text).join(''))
