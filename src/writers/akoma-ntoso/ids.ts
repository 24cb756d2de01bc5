import { asciiDigits } from '../../knowledge/numerals/digits.ts'

/**
 * Hands out `eId`s that are unique in one document.
 *
 * An id is the parent's id, two underscores, the short name of the element and the printed number
 * without its punctuation: `para_8__list_1__point_a`. An element that stands alone in its parent has
 * no number (`para_8__content`), one without a printed number is counted (`dvs_nn_1`). A number that
 * stands twice gets its count behind it (`para_3_2`).
 *
 * Source: naming convention of AKN4UN (guideline, part 1, "naming"); `nn` for elements without a
 * number follows the OASIS naming convention.
 */
export interface Ids {
  /** Id of an element that has a printed number. */
  readonly numbered: (parent: string, type: string, number: string) => string
  /** Id of an element that is counted among its like: `table_1`, `list_2`. */
  readonly counted: (parent: string, type: string) => string
  /** Id of an element whose like have printed numbers, but this one has none: `para_nn_1`. */
  readonly unnumbered: (parent: string, type: string) => string
  /** Id of an only child: `para_1__content`. */
  readonly only: (parent: string, type: string) => string
}

/** A generator for one document. */
export function createIds(): Ids {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  const count = (base: string): string => {
    const next = (counts.get(base) ?? 0) + 1
    counts.set(base, next)
    const id = `${base}_${next}`
    return taken.has(id) ? count(base) : take(id)
  }
  const take = (id: string): string => {
    if (taken.has(id)) return count(id)
    taken.add(id)
    return id
  }
  return {
    numbered: (parent, type, number) => {
      const cleaned = cleanNumber(number)
      return cleaned ? take(`${join(parent, type)}_${cleaned}`) : count(`${join(parent, type)}_nn`)
    },
    counted: (parent, type) => count(join(parent, type)),
    unnumbered: (parent, type) => count(`${join(parent, type)}_nn`),
    only: (parent, type) => take(join(parent, type))
  }
}

const join = (parent: string, type: string): string => (parent ? `${parent}__${type}` : type)

/**
 * The part of a printed number that goes into an id: letters and digits, case kept, digits of every
 * script as `0`–`9`; stops and strokes inside become hyphens, everything else is dropped.
 */
export function cleanNumber(printed: string): string {
  return asciiDigits(printed.normalize('NFKC'))
    .replace(/[./]/gu, '-')
    .replace(/[^\p{L}\p{M}\p{N}-]/gu, '')
    .replace(/^-+|-+$/gu, '')
}
