import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { hanDigits } from '../../knowledge/numerals/characters.ts'
import { type FoldedText, findSymbols, foldText, symbolOfLink } from '../../knowledge/symbols/index.ts'
import { bindNumbers } from './bind.ts'
import type { Mention, SymbolMention } from './mention.ts'
import { findNumbers } from './numbers.ts'
import { findPinpoint, type Span } from './pinpoints.ts'
import { type ReadText, readText } from './shadow.ts'
import { findSuffixes } from './suffixes.ts'

const anyDigit = new RegExp(`\\p{Nd}|[${hanDigits}]`, 'u')

/**
 * Every citation in a plain text, in order, never overlapping; nothing is looked up.
 *
 * Symbols come first, then the numbers of resolutions that stand outside them. Offsets are into the
 * text as given, also where marks without width stand in it.
 */
export function findMentions(source: string, profile: LanguageProfile): Mention[] {
  if (!anyDigit.test(source)) return []
  const { text, sourceOffset } = foldText(source, { letters: false })
  const read = readText(text, profile)
  const symbols = symbolMentions(read)
  const free = findNumbers(read).filter(token => !overlapsAny(token, symbols))
  const found: Mention[] = [...symbols, ...bindNumbers(read, free), ...sameMentions(read)]
  return withoutOverlaps(found).map(mention => ({
    ...mention,
    ...pinpointOf(mention, { source, sourceOffset, read }),
    start: sourceOffset(mention.start),
    end: sourceOffset(mention.end - 1) + 1
  }))
}

function symbolMentions({ text, shadow, profile }: ReadText): SymbolMention[] {
  const written = findSymbols(text, { months: profile.months.flat() })
  return [
    ...linkMentions(text),
    ...written.flatMap(found => [{ type: 'symbol' as const, ...found }, ...findSuffixes(shadow, found)])
  ]
}

/** Addresses printed in the text, `https://undocs.org/en/A/RES/70/1`. */
function linkMentions(text: string): SymbolMention[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"]+/gu)].flatMap(match => {
    const address = match[0].replace(/[.,;:)]+$/u, part => (part.startsWith(')') && match[0].includes('(') ? ')' : ''))
    const symbol = symbolOfLink(address)
    return symbol ? [{ type: 'symbol' as const, start: match.index, end: match.index + address.length, symbol }] : []
  })
}

/** `the same resolution`, in either order of words. */
function sameMentions({ text, words }: ReadText): Mention[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1]
    const beside = next && text.slice(word.end, next.start).trim() === ''
    const pair = [word.role, next?.role]
    if (!beside || !pair.includes('same') || !pair.includes('resolution')) return []
    return [{ type: 'same' as const, start: word.start, end: next.end }]
  })
}

interface PinpointContext {
  readonly source: string
  readonly sourceOffset: FoldedText['sourceOffset']
  readonly read: ReadText
}

function pinpointOf(mention: Span, { source, sourceOffset, read }: PinpointContext): { pinpoint: string } | object {
  const found = findPinpoint(read, mention)
  return found ? { pinpoint: source.slice(sourceOffset(found.start), sourceOffset(found.end - 1) + 1) } : {}
}

const overlapsAny = (token: Span, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => token.start < end && start < token.end)

function withoutOverlaps(found: readonly Mention[]): Mention[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Mention[] = []
  for (const mention of sorted) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention)
  return kept
}
