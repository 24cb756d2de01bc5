/** A line in logical order. */
export interface OrderedLine {
  readonly text: string
  /** Direction marks taken out. */
  readonly removed: string
}

/** U+202A and U+202B open an embedding, U+202C closes it. */
const embedded = /\u202a([^\u202a-\u202c]*)\u202c/gu
const directionMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** `)S/RES/1 (2020`: the closing bracket of a symbol's year, put before the symbol as the line's last sign. */
const strayBracket = /\)([A-Z]+\/[^\s()]+) \(((?:19|20)\d\d)(?![\d)])/gu

/**
 * A line of right-to-left text in the order in which it is read, without direction marks.
 *
 * Extractors write an Arabic line as it stands on the page: words from right to left, and every
 * stretch without Arabic letters (`‪ ،A/79/1‬`) from left to right inside an embedding, so
 * that the punctuation around it comes out on the wrong side. Each stretch is turned back.
 * A line that was set from left to right (footnotes that begin with Latin text) shows a full
 * stop first or brackets that open in reading order; its parts are put in that order.
 */
export function logicalOrder(line: string): OrderedLine {
  const removed = (line.match(directionMarks) ?? []).join('')
  if (removed === '') return { text: line, removed }
  const inner = line.startsWith('\u202b') ? line.slice(1).replace(/\u202c\s*$/u, '') : line
  const text = wasSetLeftToRight(inner) ? fromLeftToRight(inner) : turnStretches(inner)
  const ordered = text.replace(directionMarks, '').replace(strayBracket, '$1 ($2)')
  return { text: ordered.replace(/ {2,}/g, ' ').trim(), removed }
}

const hasLetters = (part: string): boolean => /\p{Script=Latin}/u.test(part)

/** Brackets open before they close, around Latin text. */
const opensInOrder = (part: string): boolean => /\([^()]*\p{Script=Latin}[^()]*\)/u.test(part)

function wasSetLeftToRight(line: string): boolean {
  if (!/\p{Script=Arabic}/u.test(line)) return false
  return (
    /^\u202a[^\u202a-\u202c]*[.]\u202c/u.test(line) ||
    [...line.matchAll(embedded)].some(([, part]) => opensInOrder(part ?? ''))
  )
}

/**
 * Parts of the line at its Latin stretches, last part first; a full stop at the front goes to the end.
 * A figure at the end of a stretch (`A/72/1، 79`) belongs to the Arabic words beside it.
 */
function fromLeftToRight(line: string): string {
  const stop = /^\u202a[.]\u202c/u.test(line) ? '.' : ''
  const rest = line.slice(stop === '' ? 0 : 3)
  const parts: string[] = []
  let from = 0
  for (const match of rest.matchAll(embedded)) {
    if (!hasLetters(match[1] ?? '')) continue
    const [, latin = '', figures = ''] = /^(.*?)(\s\d+)?\s*$/u.exec(match[1] ?? '') ?? []
    parts.push(`${rest.slice(from, match.index).trimEnd()}${figures}`, latin)
    from = match.index + match[0].length
  }
  parts.push(rest.slice(from))
  const read = parts
    .map(part => turnStretches(part).trim())
    .filter(Boolean)
    .reverse()
  return (
    placeLastComma(read)
      .join(' ')
      .replace(/ (?=[،.])/gu, '') + stop
  )
}

/** The comma at the line's end stands beside the one after the Latin stretch. */
function placeLastComma(parts: readonly string[]): string[] {
  const at = parts.findIndex(part => /،\s*،$/u.test(part))
  const after = parts[at + 1]
  if (at === -1 || after === undefined) return [...parts]
  return parts.with(at, parts[at]!.replace(/\s*،$/u, '')).with(at + 1, `${after}،`)
}

/** Every stretch turned; a blank stands between an Arabic letter and a digit. */
function turnStretches(line: string): string {
  const turned = line.replace(embedded, (_, part) => `\u2060${turnStretch(part)}\u2060`)
  return turned
    .replace(/(?<=[\u0621-\u064a])\u2060(?=\p{Nd})|(?<=\p{Nd})\u2060(?=[\u0621-\u064a])/gu, ' ')
    .replaceAll('\u2060', '')
}

/** A stretch without Arabic letters, found from left to right within a line read from right to left. */
function turnStretch(part: string): string {
  if (hasLetters(part) && opensBackwards(part)) return turnTokens(part)
  const lead = /^[^\p{L}\p{N}]*/u.exec(part)?.[0] ?? ''
  const core = part.slice(lead.length)
  return (hasLetters(core) ? core : turnTokens(core)) + reverse(lead)
}

/** `)A( 24-24153`: a word in brackets with the closing one first; not `)A/1 (2020`, where one bracket went astray. */
const opensBackwards = (part: string): boolean => /^[^()]*\)[^()\s]+\((?![\p{L}\p{N}])/u.test(part)

/** Numbers and words keep their characters, their order is turned; years read from the earlier one on. */
function turnTokens(part: string): string {
  const tokens = part.match(/[\p{L}\p{N}](?:[\p{L}\p{N}.,/:-]*[\p{L}\p{N}])?%?|[^\p{L}\p{N}]/gu) ?? []
  const turned = tokens.reverse().join('')
  return turned.replace(/(?<!\d)((?:19|20)\d\d)-((?:19|20)\d\d)(?!\d)/g, (span, a, b) => (a > b ? `${b}-${a}` : span))
}

const reverse = (text: string): string => [...text].reverse().join('')
