/**
 * A comment of our Markdown: `<!-- undoc vote in-favour -->`, `<!-- undoc heading rank=7 -->`.
 *
 * It says of the block below what cannot be seen in it. Words and values with blanks or quotation marks are
 * written as JSON strings; two hyphens, which would end a comment, have one of them escaped.
 */
export interface Comment {
  /** What the block is, or what begins here: `body`, `annex`, `caption`, `inside`. */
  readonly name: string
  readonly words: readonly string[]
  readonly values: Readonly<Record<string, string>>
}

/** Print a comment. */
export function printComment(
  name: string,
  words: readonly string[] = [],
  values: Readonly<Record<string, string>> = {}
): string {
  const parts = [
    name,
    ...words.map(printToken),
    ...Object.entries(values).map(([key, value]) => `${key}=${printToken(value)}`)
  ]
  return `<!-- undoc ${parts.join(' ')} -->`
}

const printToken = (value: string): string =>
  /^[\p{L}\p{M}\p{N}._/,:x-]+$/u.test(value) && !value.includes('--')
    ? value
    : JSON.stringify(value).replaceAll('--', '-\\u002d').replaceAll('>', '\\u003e')

/** Number of blocks below a `masthead` comment that repeat lines of the masthead. */
export const mastheadLines = ({ words: [count] }: Comment): number => Number(count ?? 1) || 1

const token = /(?:([A-Za-z][\w-]*)=)?("(?:[^"\\]|\\.)*"|[^\s"]+)/gu

/** Read a comment; nothing when it is not one of ours. */
export function parseComment(html: string): Comment | undefined {
  const content = /^\s*<!--\s*undoc\s([\s\S]*?)-->\s*$/u.exec(html)?.[1]
  if (content === undefined) return undefined
  const words: string[] = []
  const values: Record<string, string> = {}
  for (const [, key, value = ''] of content.matchAll(token)) {
    if (key === undefined) words.push(parseToken(value))
    else values[key] = parseToken(value)
  }
  const [name = '', ...rest] = words
  return { name, words: rest, values }
}

function parseToken(value: string): string {
  if (!value.startsWith('"')) return value
  try {
    return String(JSON.parse(value))
  } catch {
    return value.slice(1, -1)
  }
}
