import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { findWord, startsWithWord } from '../../knowledge/languages/words.ts'
import { arabicOrdinal, hanTens } from '../../knowledge/numerals/characters.ts'
import type { TextBlock } from '../../model/blocks.ts'
import type { Annex } from '../../model/document.ts'
import { isNote, plainText, type Run, withoutStart } from '../../model/run.ts'
import { longestLabel, sameSize } from './thresholds.ts'

/** A label line found: what it names, and what else stood in its block. */
export interface AnnexLabel {
  readonly label: string
  readonly number: string
  readonly kind: Annex['kind']
  /** Text after the label in the same block, and note marks of the label. */
  readonly rest: readonly Run[]
}

/**
 * The annex label a block consists of or begins with.
 *
 *     Annex II                      alone on its line
 *     Annex. Key recommendations    with its title on the same line
 *     Annex to the letter dated …   the whole line is the label, also with a number: Annex III to the letter …
 *     附件一 · المرفق الأول · Приложение В · …的信的附件
 *
 * `annex II to resolution 60/1` in running text is not one: a label begins with a capital and stands out.
 */
export function readAnnexLabel(block: TextBlock, { structure }: LanguageProfile): AnnexLabel | undefined {
  const text = plainText(block.runs)
  if (text.length > longestLabel || /^\s*\p{Ll}/u.test(text)) return undefined
  const whole = { label: text.trim(), rest: block.runs.filter(isNote) }
  const atEnd = numberBehindPhrase(text, structure.annexTo)
  if (atEnd !== undefined) return { ...whole, number: atEnd, kind: 'annex' }
  const found = findKind(text, structure)
  if (!found) return undefined
  const number = isSentence(block, text) ? undefined : numberBeforePhrase(text, found.end, structure.annexTo)
  return number === undefined ? splitLabel(block, text, found.end, found.kind) : { ...whole, number, kind: found.kind }
}

/** Running text that begins with a label: `Annex II to the letter was circulated earlier.` */
const isSentence = (block: TextBlock, text: string): boolean => /[.;]\s*$/u.test(text) && !standsOut(block)

/** Chinese puts the phrase last, `…的信的附件`, `…的信的附件二`: the number, or nothing where there is none. */
function numberBehindPhrase(text: string, phrases: readonly string[]): string | undefined {
  const found = findWord(text, phrases)
  if (found === undefined || found.start === 0) return undefined
  const rest = text.slice(found.end)
  return rest.trim() === '' ? '' : numeralAlone.exec(rest)?.[1]
}

/** The number between the label word and `to the letter …`; nothing where the phrase follows at once. */
function numberBeforePhrase(text: string, end: number, phrases: readonly string[]): string | undefined {
  if (startsWithWord(text, phrases, end)) return ''
  const match = numeral.exec(text.slice(end))
  return match && startsWithWord(text, phrases, end + match[0].length) ? match[1] : undefined
}

function findKind(
  text: string,
  words: LanguageProfile['structure']
): { readonly kind: Annex['kind']; readonly end: number } | undefined {
  for (const kind of ['annex', 'appendix', 'enclosure'] as const) {
    const match = startsWithWord(text, words[kind])
    if (match) return { kind, end: match.end }
  }
  return undefined
}

/** Numeral or letter after the label word: Roman, Arabic, Chinese, a capital, or a spelled ordinal. */
const numeral = new RegExp(
  String.raw`^[\s*]*((?:[IVXLC]{1,7}|\p{Lu}|\p{Nd}{1,3}|[${hanTens}]{1,3}|${arabicOrdinal})(?:\.\p{Nd}{1,2})?)(?=$|[\s.:：—–\-\n*])`,
  'u'
)

const numeralAlone = new RegExp(`${numeral.source}\\s*$`, 'u')

function splitLabel(block: TextBlock, text: string, end: number, kind: Annex['kind']): AnnexLabel | undefined {
  const match = numeral.exec(text.slice(end))
  const after = end + (match?.[0].length ?? 0)
  const number = match?.[1] ?? ''
  const lineEnds = block.layout.lineBreaks?.find(at => at >= after) ?? text.length
  const sameLine = text.slice(after, lineEnds).trim()
  const stops = /^[.:：—–*-]*$/u.test(sameLine)
  if (stops) return { label: text.slice(0, lineEnds).trim(), number, kind, rest: withoutStart(block.runs, lineEnds) }
  const separator = /^\s*[.:：—–-]\s*(?=\p{L})/u.exec(text.slice(after))
  if (!separator || !standsOut(block)) return undefined
  const labelEnd = after + separator[0].length
  return { label: text.slice(0, labelEnd).trim(), number, kind, rest: withoutStart(block.runs, labelEnd) }
}

/** Printed as a heading. */
export const standsOut = ({ layout }: TextBlock): boolean =>
  Boolean(layout.bold || layout.capitals || layout.align === 'centre' || layout.tag?.startsWith('H'))

/** Printed alike: as bold, in the same place of the line and of the same size. */
export const isSetAlike = ({ layout: a }: TextBlock, { layout: b }: TextBlock): boolean =>
  a.bold === b.bold && a.align === b.align && Math.abs((a.size ?? 0) - (b.size ?? 0)) < sameSize
