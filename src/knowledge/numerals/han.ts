const digits = '〇一二三四五六七八九'
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** Value of a Chinese number such as `二十三`, `一百零五`, or digit by digit `一九六九`; `undefined` when it is none. */
export function numberOfHan(text: string): number | undefined {
  const plain = text
    .replace(/[零○◯]/gu, '〇')
    .replace(/两/gu, '二')
    .replace(/廿/gu, '二十')
  if (!/^[〇一二三四五六七八九十百千]+$/u.test(plain)) return undefined
  return /[十百千]/u.test(plain) ? positional(plain) : digitByDigit(plain)
}

const digitByDigit = (text: string): number => Number([...text].map(character => digits.indexOf(character)).join(''))

function positional(text: string): number | undefined {
  let sum = 0
  let pending = 0
  let smallest = Infinity
  for (const character of text) {
    const unit = units[character]
    if (unit === undefined) {
      pending = digits.indexOf(character)
    } else {
      if (unit >= smallest) return undefined
      sum += (pending || 1) * unit
      pending = 0
      smallest = unit
    }
  }
  return sum + pending
}

/** Values of characters that hold a whole number: `㈠` `㊀` `①` `⑴` `⒈`; `undefined` for any other. */
export function enclosedNumber(character: string): number | undefined {
  const code = character.codePointAt(0) ?? 0
  const range = ranges.find(({ first, last }) => code >= first && code <= last)
  return range && code - range.first + range.from
}

const ranges = [
  { first: 0x3220, last: 0x3229, from: 1 },
  { first: 0x3280, last: 0x3289, from: 1 },
  { first: 0x2460, last: 0x2473, from: 1 },
  { first: 0x2474, last: 0x2487, from: 1 },
  { first: 0x2488, last: 0x249b, from: 1 }
] as const
