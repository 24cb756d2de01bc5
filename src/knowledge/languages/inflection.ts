/** Letters that inflection changes at the end of a word at most: `участник`, `участниками`. */
const longestEnding = 3

/** Letters that two forms of one word share at least. */
const shortestStem = 4

/** Whether two words may be forms of one: alike but for their endings. */
export function areForms(one: string, other: string): boolean {
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared += 1
  return shared >= shortestStem && Math.max(one.length, other.length) - shared <= longestEnding
}

/** Whether a list of hyphenated words holds a form of the compound `head-tail`: `государств-членов` for `государства-члены`. */
export const hasFormOf = (compounds: readonly string[], head: string, tail: string): boolean =>
  compounds.some(compound => {
    const [first = '', second = '', third] = compound.split('-')
    return third === undefined && areForms(first, head) && areForms(second, tail)
  })
