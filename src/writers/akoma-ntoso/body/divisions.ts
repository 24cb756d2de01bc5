import { languageOf } from '../../../knowledge/languages/index.ts'
import type { LanguageProfile } from '../../../knowledge/languages/profile.ts'
import type { Heading, PrintedNumber, Title } from '../../../model/document.ts'
import type { LanguageCode } from '../../../model/language.ts'
import { plainText } from '../../../model/run.ts'
import { letter, roman } from './labels.ts'

/** Which element a heading opens, the short name of it in ids, and the number in ids. */
export interface DivisionForm {
  readonly name: 'part' | 'section' | 'title' | 'chapter' | 'article' | 'division'
  readonly type: string
  /** Number for the id, the same in all six languages; empty when the heading has none. */
  readonly label: string
}

/**
 * Element of a heading by the form of its number: a part, chapter, section or article by its word,
 * else Roman numbers open a `section`, capital letters a `title`, Arabic digits a `chapter`, and
 * headings without a number a `division`, unless they begin with such a word and a numeral.
 *
 * Spelled ordinals (`أولا`) and Chinese numerals (`一`) stand where other languages print Roman
 * numbers, spelled letters (`ألف`) and bracketed Chinese numerals where they print letters.
 *
 * Source: AKN4UN guideline, part 1, on the hierarchy of resolutions and reports.
 */
export function divisionForm({ number, runs }: Heading | Title, language: LanguageCode): DivisionForm {
  const profile = languageOf(language)
  if (!number) return formOfText(plainText(runs), profile)
  const word = wordForm(number.printed, profile)
  if (word) return form(word, numeralOf(number.value) || number.value)
  const { value, ordinal } = number
  if (isRoman(value, ordinal)) return form('section', value)
  if (/^\p{Lu}$/u.test(value)) return form('title', ordinal ? letter(ordinal).toUpperCase() : value)
  if (profile.numbering.headingLetters.includes(value)) return form('title', spelled(ordinal, value, letter))
  if (profile.numbering.headingOrdinals.includes(value)) return form('section', spelled(ordinal, value, roman))
  if (/^\p{Script=Han}+$/u.test(value)) return hanForm(number)
  if (/^\p{Nd}+(?:[.-]\p{Nd}+)*$/u.test(value)) return form('chapter', value)
  return form('division', value)
}

/** `Article 5`, `Chapter II: Members`: a heading whose number was not parted from its words. */
function formOfText(text: string, profile: LanguageProfile): DivisionForm {
  const [, word, numeral] = /^\s*(\p{L}+)\s+(\p{Nd}+|[IVXLC]+)(?![\p{L}\p{N}])/u.exec(text) ?? []
  const name = word && numeral ? wordForm(word, profile) : undefined
  return name && numeral ? form(name, numeral) : form('division', '')
}

const types = { part: 'part', section: 'sec', title: 'title', chapter: 'chp', article: 'art', division: 'dvs' } as const

/** Elements that headings open. */
export const divisionNames: ReadonlySet<string> = new Set(Object.keys(types))

const form = (name: DivisionForm['name'], label: string): DivisionForm => ({ name, type: types[name], label })

/** `Part II`, `Chapter 3`, `第一节`: the word before the numeral says what the heading opens. */
function wordForm(printed: string, { structure }: LanguageProfile): DivisionForm['name'] | undefined {
  const text = printed.toLocaleLowerCase('und')
  const opens = (words: readonly string[]): boolean =>
    words.some(word => text.startsWith(word.toLocaleLowerCase('und')))
  if (opens(structure.part)) return 'part'
  if (opens(structure.chapter)) return 'chapter'
  if (opens(structure.section)) return 'section'
  return opens(structure.article) ? 'article' : undefined
}

const numeralOf = (value: string): string => /\p{N}+|[IVXLC]+$/u.exec(value)?.[0] ?? ''

/** A single letter such as `C` is Roman only when its place in the series says so. */
function isRoman(value: string, ordinal: number | undefined): boolean {
  if (!/^[IVXLC]+$/u.test(value)) return false
  if (value.length > 1) return true
  return ordinal === undefined ? value !== 'C' && value !== 'L' : roman(ordinal).toUpperCase() === value
}

function hanForm({ printed, value, ordinal }: PrintedNumber): DivisionForm {
  const bracketed = /[(（㈠-㈩]/u.test(printed)
  if (bracketed) return form('title', spelled(ordinal, value, letter))
  return form('section', spelled(ordinal, value, roman))
}

const spelled = (ordinal: number | undefined, value: string, spell: (ordinal: number) => string): string =>
  ordinal === undefined ? value : spell(ordinal).toUpperCase()
