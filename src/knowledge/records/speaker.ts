import type { Speaker } from '../../model/document.ts'
import { isText, plainText, type Run, sliceRuns, trimRuns } from '../../model/run.ts'
import type { RecordWords } from '../languages/profile.ts'
import { findWord, startsWithWord } from '../languages/words.ts'

/** Longest speaker line up to its colon, characters: name, country, office and language. */
const longestSpeaker = 220

/** A speaker line and the text after it. */
export interface SpokenStart {
  readonly speaker: Speaker
  readonly rest: readonly Run[]
}

/**
 * Read the speaker line a paragraph begins with, up to its colon.
 *
 *     Mr. Example (Exampleland) (spoke in French): I thank …
 *     The President: I now give the floor …
 *
 * The name is bold, or begins with a title word or the name of the chair. Parentheses after it hold the country or
 * organization and the language spoken; an office follows after a comma.
 */
export function readSpeaker(runs: readonly Run[], words: RecordWords): SpokenStart | undefined {
  const text = plainText(runs)
  const colon = colonOutsideParentheses(text)
  if (colon < 0 || colon > longestSpeaker) return undefined
  const line = text.slice(0, colon)
  const titled =
    startsWithWord(line, words.president) ?? startsWithWord(line, words.honorifics) ?? honorificAfterName(line, words)
  if (!titled && !isBoldName(runs, line)) return undefined
  if (/[.!?]\s+\p{Ll}/u.test(line)) return undefined
  return {
    speaker: { printed: trimRuns(sliceRuns(runs, 0, colon + 1)), ...nameParts(line, words) },
    rest: trimRuns(sliceRuns(runs, colon + 1))
  }
}

function colonOutsideParentheses(text: string): number {
  let depth = 0
  for (let at = 0; at < Math.min(text.length, longestSpeaker + 1); at += 1) {
    const character = text[at]!
    if (/[(（]/u.test(character)) depth += 1
    else if (/[)）]/u.test(character)) depth -= 1
    else if (/[:：]/u.test(character) && depth <= 0) return at
  }
  return -1
}

/** Chinese puts the title word after the name: `某某先生(某国):`. */
function honorificAfterName(line: string, { honorifics }: RecordWords): ReturnType<typeof findWord> {
  const name = /^\p{Script=Han}[\p{Script=Han}·\-\s]{0,40}/u.exec(line)?.[0]
  return name && line.length <= longestSpeaker / 2 ? findWord(name, honorifics) : undefined
}

/** All letters of the name, up to the first parenthesis, are bold and what follows the colon is not. */
function isBoldName(runs: readonly Run[], line: string): boolean {
  const end = line.search(/[(（,]/u)
  const name = trimRuns(sliceRuns(runs, 0, end < 0 ? line.length : end))
  const rest = sliceRuns(runs, line.length + 1)
  const bold = (list: readonly Run[]): boolean =>
    list
      .filter(isText)
      .filter(({ text }) => /\p{L}/u.test(text))
      .every(run => run.bold)
  return plainText(name).length > 2 && bold(name) && !(plainText(rest).trim() !== '' && bold(rest))
}

function nameParts(line: string, words: RecordWords): Omit<Speaker, 'printed'> {
  const groups = [...line.matchAll(/[(（]([^()（）]*(?:[(（][^()（）]*[)）][^()（）]*)?)[)）]/gu)]
  const first = groups[0]?.index ?? line.length
  const [name = '', ...office] = line.slice(0, first).split(/[,،，]\s*/u)
  const inner = groups.map(group => group[1]!.trim())
  const spokenIn = inner.find(text => findWord(text, words.spokeIn))
  const affiliation = inner.find(text => text !== spokenIn)
  const after = /[)）]\s*[,،，]\s*([^()（）]+)/u.exec(line)?.[1]?.trim()
  const functionName = [...office, ...(after ? [after] : [])].join(', ').trim()
  return {
    name: name.replace(/\s+/gu, ' ').trim(),
    ...(affiliation !== undefined && { affiliation }),
    ...(functionName !== '' && { function: functionName }),
    ...(spokenIn !== undefined && { spokenIn })
  }
}
