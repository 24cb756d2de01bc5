const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }

/** Well-formed Roman numerals only: `iiii` and `ic` are words or letters, not numerals. */
const wellFormed = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/

/** Cyrillic and Ukrainian letters typed for the Roman ones they look like. */
const lookAlikes: Readonly<Record<string, string>> = { І: 'I', і: 'i', Х: 'X', х: 'x', С: 'C', с: 'c', М: 'M', м: 'm' }

/** Value of a Roman numeral in either case, `undefined` when it is none. Look-alike Cyrillic letters count as Roman. */
export function romanToNumber(text: string): number | undefined {
  const plain = [...text]
    .map(letter => lookAlikes[letter] ?? letter)
    .join('')
    .normalize('NFKC')
    .toLowerCase()
  if (plain === '' || !wellFormed.test(plain)) return undefined
  return [...plain].reduce((sum, letter, at) => {
    const value = values[letter] ?? 0
    const next = values[plain[at + 1] ?? ''] ?? 0
    return sum + (value < next ? -value : value)
  }, 0)
}

const written: readonly (readonly [worth: number, letters: string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I']
]

/** Roman numeral of a whole number from 1 to 3,999, in capital letters. */
export function numberToRoman(value: number): string {
  let rest = value
  let numeral = ''
  for (const [worth, letters] of written) {
    while (rest >= worth) {
      numeral += letters
      rest -= worth
    }
  }
  return numeral
}
