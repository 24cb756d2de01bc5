import type { LanguageProfile } from '../../../knowledge/languages/profile.ts'
import type { Repair } from '../../../model/set-aside.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How two printed lines are put together. */
export interface LineJoint {
  /** A blank stands between them. */
  readonly blank: boolean
  /** Character taken from the end of the first line, with the repair it is. */
  readonly cut?: { readonly text: string; readonly kind: Repair['kind'] }
}

/** What is known of the document whose lines are joined. */
export interface JoiningHabits {
  readonly profile: LanguageProfile
  readonly vocabulary: Vocabulary
}

/** Scripts that part no words, with their full-width punctuation. */
const ideograph = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303F\\uFF00-\\uFFEF]'
const endsIdeographic = new RegExp(`${ideograph}$`, 'u')
const beginsIdeographic = new RegExp(`^${ideograph}`, 'u')

/** Quotes and dashes that Chinese sets full width but Unicode shares with the West. */
const endsSharedMark = /[“”‘’—…·]$/u
const beginsSharedMark = /^[“”‘’—…·]/u

/** Share of lines ending in a hyphen from which a document is hyphenated. */
const hyphenatedSetting = 0.05

/** Share of lines ending in a hyphen up to which all are compounds that happened to stand at a line's end. */
const compoundsOnly = 0.01

const closed: LineJoint = { blank: false }
const open: LineJoint = { blank: true }

/**
 * Decide what stands between the end of one printed line and the beginning of the next.
 *
 *     tuberculosis-│associated   → tuberculosis-associated   (English does not break words)
 *     short-│and long-term       → short- and long-term      (the hyphen waits for the second word)
 *     Центральноафрикан-│ской    → Центральноафриканской     (Russian does; the hyphen is a repair)
 *     S/2015│/350    تموز/│يوليه    https://undocs.org/│en    → closed up
 *     安全│理事会                  → closed up
 *
 * `target` is the address that the end of the one and the beginning of the other are both linked to, if any.
 */
export function joinLines(above: string, below: string, habits: JoiningHabits, target?: string): LineJoint {
  return (
    softHyphen(above) ??
    ideographs(above, below, habits) ??
    brackets(above, below) ??
    addresses(above, below, target) ??
    hyphens(above, below, habits) ??
    invisibleHyphens(above, below, habits) ??
    open
  )
}

function softHyphen(above: string): LineJoint | undefined {
  return above.endsWith('\u00AD') ? { blank: false, cut: { text: '\u00AD', kind: 'soft-hyphen-removed' } } : undefined
}

function ideographs(above: string, below: string, { profile, vocabulary }: JoiningHabits): LineJoint | undefined {
  const ends = endsIdeographic.test(above) || (profile.spaceless && endsSharedMark.test(above))
  const begins = beginsIdeographic.test(below) || (profile.spaceless && beginsSharedMark.test(below))
  if (ends && begins) return closed
  if (!ends && !begins) return undefined
  const contact = /[\p{Nd}A-Za-z]$/u.test(above) || /^[\p{Nd}A-Za-z]/u.test(below)
  return contact && vocabulary.spacedDigits > 0.5 ? open : closed
}

function brackets(above: string, below: string): LineJoint | undefined {
  return /[(（[«“]$/u.test(above) || /^[)）\],.;](?:\s|$|[\p{P}])/u.test(below) ? closed : undefined
}

/** Printed addresses: one that goes on to the end of a line, and one that begins a line. */
const endsInAddress = /(?:https?:\/\/|www\.)\S*$/u
const beginsAddress = /^(?:https?:\/\/|www\.)/u

/** The word that begins a line, without the stops and brackets that close it. */
const wordWithoutStops = /^\S*[^\s\p{P}]/u

/**
 * Symbols, dates and links broken behind or before a stroke, and links broken anywhere. Where both lines are linked to
 * one target, it shows how a printed address goes on; an address below another is one of its own, and a stop before a
 * capital is that of a sentence.
 */
function addresses(above: string, below: string, target: string | undefined): LineJoint | undefined {
  if (/\S\/$/u.test(above) || /^\/\S/u.test(below)) return closed
  if (/\S[—]$/u.test(above) || /^—\S/u.test(below)) return closed
  const link = endsInAddress.exec(above)?.[0]
  if (link === undefined || beginsAddress.test(below)) return undefined
  const onward = wordWithoutStops.exec(below)?.[0]
  if (onward && target?.includes(link + onward)) return closed
  const goesOn = /[-_?=&%#~]$/u.test(link) || (link.endsWith('.') && !/^\p{Lu}/u.test(below))
  return goesOn || /^[^\s.,;()]*[/_?=&%#~][^\s]*/u.test(below) ? closed : undefined
}

const lastWord = /(\p{L}[\p{L}\p{M}]*(?:[-‐‑][\p{L}\p{M}]+)*)([-‐‑])$/u
const firstWord = /^\p{L}[\p{L}\p{M}]*(?:[-‐‑][\p{L}\p{M}]+)*/u

function hyphens(above: string, below: string, habits: JoiningHabits): LineJoint | undefined {
  if (/[\p{L}\p{Nd}][-‐‑–]$/u.test(above) === false) return undefined
  const [, head, hyphen] = lastWord.exec(above) ?? []
  const tail = firstWord.exec(below)?.[0]
  if (!head || !hyphen || !tail || !/^\p{Ll}/u.test(tail)) return closed
  if (habits.profile.citation.and.includes(tail)) return open
  return breaksInside(head, tail, habits) ? { blank: false, cut: { text: hyphen, kind: 'hyphen-joined' } } : closed
}

/**
 * Whether the hyphen between two halves was put there by the typesetter. What the document prints elsewhere
 * decides, in any inflection, but a document that breaks no words may print both `health-care` and `healthcare`; else two whole words
 * make a compound, and the habit of the language decides the rest.
 */
function breaksInside(head: string, tail: string, { profile, vocabulary }: JoiningHabits): boolean {
  if (vocabulary.has(`${head}-${tail}`) || vocabulary.hasCompound(head, tail)) return false
  const { breaksWords } = profile
  if (vocabulary.has(head + tail)) return breaksWords !== 'never' || vocabulary.hyphenatedLines > compoundsOnly
  if (breaksWords === 'never' || vocabulary.hyphenatedLines < hyphenatedSetting) return false
  return !(vocabulary.has(head) && vocabulary.has(tail))
}

/** A word broken without a hyphen: the document prints the whole elsewhere, and one half nowhere. */
function invisibleHyphens(above: string, below: string, { profile, vocabulary }: JoiningHabits): LineJoint | undefined {
  if (profile.breaksWords === 'never') return undefined
  const head = /\p{L}[\p{L}\p{M}]*$/u.exec(above)?.[0]
  const tail = /^\p{Ll}[\p{L}\p{M}]*/u.exec(below)?.[0]
  if (!head || !tail || !vocabulary.has(head + tail)) return undefined
  return vocabulary.has(head) && vocabulary.has(tail) ? undefined : closed
}
