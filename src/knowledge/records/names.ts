import { isWord } from '../languages/words.ts'

/**
 * Names of a vote list, parted by commas outside parentheses: `Iran (Islamic Republic of)` and
 * `Micronesia (Federated States of)` are one name each. A list that is only a word for “none” has no names.
 */
export function splitNames(text: string, none: readonly string[]): string[] {
  if (isWord(text, none)) return []
  const names: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= text.length; at += 1) {
    const character = text[at]
    if (character === '(' || character === '（') depth += 1
    else if (character === ')' || character === '）') depth = Math.max(0, depth - 1)
    else if (character === undefined || (depth === 0 && /[,،、，]/u.test(character))) {
      names.push(text.slice(from, at))
      from = at + 1
    }
  }
  return names
    .map(name =>
      name
        .replace(/\s+/gu, ' ')
        .replace(/[.。]\s*$/u, '')
        .trim()
    )
    .filter(name => name !== '')
}
