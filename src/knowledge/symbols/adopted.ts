/** Number of a resolution or decision as cited, without the organ that adopted it. */
export interface AdoptedNumber {
  /** Session as printed (`70`, `S-8`, `XXIII`, `S-VI`) or year (`1996`, `2015`). */
  readonly era: string
  /** `70/1` stands with a stroke, `1325 (2000)` and `217 A (III)` with brackets. */
  readonly form: 'stroke' | 'brackets'
  readonly number: string
  /** Part letter, empty when none. */
  readonly part: string
}

/** Leading components of the adopted texts of an organ, by the organ's id. */
const adoptedSeries: Readonly<Record<string, { readonly resolution: string; readonly decision?: string }>> = {
  'un-ga': { resolution: 'A/RES', decision: 'A/DEC' },
  'un-sc': { resolution: 'S/RES' },
  'un-ecosoc': { resolution: 'E/RES', decision: 'E/DEC' },
  'un-hrc': { resolution: 'A/HRC/RES', decision: 'A/HRC/DEC' },
  'un-tc': { resolution: 'T/RES' },
  'un-chr': { resolution: 'E/CN.4/RES', decision: 'E/CN.4/DEC' },
  'un-escap': { resolution: 'E/ESCAP/RES' }
}

/**
 * Key of an adopted text: `A/RES/70/1`, `S/RES/1325(2000)`, `A/RES/217(III)A`, `UNEP/EA.5/Res.14`.
 * Nothing for organs whose adopted texts have no symbol of this shape.
 */
export function adoptedKey(organ: string, kind: 'resolution' | 'decision', cited: AdoptedNumber): string | undefined {
  const { era, form, number, part } = cited
  if (organ === 'un-unea')
    return kind === 'resolution' && form === 'stroke' ? `UNEP/EA.${era}/Res.${number}` : undefined
  const prefix = adoptedSeries[organ]?.[kind]
  if (!prefix) return undefined
  return form === 'stroke' ? `${prefix}/${era}/${number}${part}` : `${prefix}/${number}(${era})${part}`
}

/** First session of the Assembly whose texts are numbered `31/1`; before it they are `3363 (XXX)`. */
export const firstStrokeSession = 31

/** Last session of the Assembly with a Roman numeral; higher numerals are of the Economic and Social Council. */
export const lastRomanSession = 30

/** First number of the Assembly's decisions in a session; lower ones are of other bodies. */
export const firstDecisionNumber = 301

/** Number of the last resolution of the Security Council in a year, from 1946; from the Council's yearly lists. */
const lastOfYear: readonly number[] = [
  15, 37, 66, 78, 89, 96, 98, 103, 106, 110, 121, 126, 131, 132, 160, 170, 177, 185, 199, 219, 232, 245, 262, 275, 291,
  307, 324, 344, 366, 384, 402, 422, 443, 461, 484, 499, 529, 545, 559, 580, 593, 606, 626, 646, 683, 725, 799, 892,
  969, 1035, 1092, 1146, 1219, 1284, 1334, 1386, 1454, 1521, 1580, 1651, 1738, 1795, 1860, 1907, 1966, 2032, 2085, 2132,
  2195, 2259, 2336, 2396, 2451, 2505, 2560, 2616, 2671, 2718, 2768
]

/** Resolutions a year may differ from the list, for years in which the list is not certain. */
const councilTolerance = 5

/** Whether `number (year)` can be a resolution of the Security Council: its numbers run through all years. */
export function isCouncilNumber(number: number, year: number): boolean {
  const at = year - 1946
  const before = at > 0 ? (lastOfYear[Math.min(at, lastOfYear.length) - 1] ?? 0) : 0
  const growth = Math.max(0, at - lastOfYear.length + 1) * 90
  const last = lastOfYear[at] ?? before + growth
  return at >= 0 && number > before - councilTolerance && number <= last + councilTolerance
}
