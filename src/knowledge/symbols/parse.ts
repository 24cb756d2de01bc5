import {
  bodyStems,
  bracketModifiers,
  canonicalWords,
  natureAlone,
  natures,
  natureWithParts,
  natureWithYear,
  partNumerals,
  plainBodies,
  spelledParts,
  strokeModifiers,
  translatedModifiers,
  treatyNatures
} from './components.ts'
import { foldText } from './fold.ts'
import { type Series, seriesOf } from './series.ts'
import type { DocumentSymbol } from './symbol.ts'

/** What is known of a symbol while its components are read from left to right. */
interface Reading {
  readonly series: Series
  readonly bodies: string[]
  readonly modifiers: string[]
  readonly values: Value[]
  country: string
  session: string
  year: string
  type: string
  number: string
  part: string
  /** Canonical components for the key. */
  readonly components: string[]
}

interface Value {
  readonly text: string
  readonly afterNature: boolean
}

/** A component of the symbol and whether anything but modifiers follows it. */
interface Component {
  readonly text: string
  readonly last: boolean
}

/**
 * Read a document symbol, printed or as a key.
 *
 *     S/RES/1325 (2000)  A/RES/217 A (III)  A/75/6 (Sect. 3)/Corr.1  S/ 2015/350  А/С.3/75/L.49/REV.1
 *
 * Components are read from the left by the rules of the longest known series; what is left over makes
 * the text no symbol. Nothing is guessed: `undefined` is the answer to every doubt.
 */
export function parseSymbol(text: string): DocumentSymbol | undefined {
  if (text.length > maximumLength) return undefined
  const components = cleanSymbol(text).split('/')
  const series = seriesOf(components.map(component => component.toUpperCase()))
  if (!series || components.length < 2) return undefined
  const organ = series.prefix.split('/')[0] ?? ''
  const reading: Reading = {
    series,
    bodies: [],
    modifiers: [],
    values: [],
    country: '',
    session: '',
    year: '',
    type: '',
    number: '',
    part: '',
    components: [organ]
  }
  const lastItem = components.findLastIndex(component => !isModifier(component))
  for (let index = 1; index < components.length; index++) {
    if (!readComponent({ text: components[index] ?? '', last: index === lastItem }, reading)) return undefined
  }
  return placeValues(reading) ? finish(organ, reading) : undefined
}

/** Longest text read as a symbol, in characters; real ones have fewer than 60. */
const maximumLength = 160

/** The symbol in one spelling: no blanks, look-alikes and OCR slips of the notation repaired, no punctuation around it. */
function cleanSymbol(text: string): string {
  const compact = foldText(text).text.replace(/\s+/gu, '')
  const bare = compact.replace(/^[([{,;:]+/u, '').replace(/[.,;:*。、，；：]+$/u, '')
  return withoutLooseBracket(bare)
    .replace(/\[([A-Z](?:-[A-Z])?)\]$/u, '$1')
    .replace(/\.\//gu, '/')
    .replace(/\/\/+/gu, '/')
    .replace(/((?:Corr|Add|Rev)\.)l(?=$|\/)/giu, '$11')
}

function withoutLooseBracket(text: string): string {
  const closes = text.split(')').length
  return closes > text.split('(').length ? text.replace(/[)\]]+$/u, '') : text
}

const isModifier = (component: string): boolean => readStrokeModifier(component.replace(/\(.*$/u, '')) !== undefined

type ComponentReader = (component: Component, reading: Reading) => boolean

/** Tried in this order; the first that takes a component has it. */
const readers: readonly ComponentReader[] = [takeModifier, takeNature, takeDatedBody, takeBody, takeValue, takeCountry]

function readComponent(component: Component, reading: Reading): boolean {
  const { text, modifiers } = takeBrackets(component.text)
  const taken =
    reading.modifiers.length > 0
      ? takeModifier({ ...component, text }, reading)
      : readers.some(take => take({ ...component, text }, reading))
  if (!taken) return false
  reading.modifiers.push(...modifiers.map(({ part }) => part))
  const last = reading.components.length - 1
  reading.components[last] += modifiers.map(({ key }) => key).join('')
  return true
}

/** Brackets at the end of a component that hold a modifier: `6(Sect.3)`, `PV.6201(Resumption1)`. */
function takeBrackets(text: string): { text: string; modifiers: { part: string; key: string }[] } {
  const modifiers: { part: string; key: string }[] = []
  let rest = text
  for (;;) {
    const bracket = /\(([^()]+)\)$/u.exec(rest)
    const modifier = bracket?.[1] ? readBracket(bracket[1]) : undefined
    if (!bracket || !modifier || bracket.index === 0) return { text: rest, modifiers }
    modifiers.unshift(modifier)
    rest = rest.slice(0, bracket.index)
  }
}

const chineseNumerals = '一二三四五六七八九'

/** `Première partie` as `Part I`: the number of the part in words, as documents in other languages than English print it. */
function withPartNumber(inside: string): string {
  const spelled = inside.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '')
  const at = spelledParts.map(parts => parts.indexOf(spelled)).find(index => index >= 0)
  return at === undefined ? inside : `PART${partNumerals[at]}`
}

function readBracket(printed: string): { part: string; key: string } | undefined {
  const inside = withPartNumber(printed)
  const found = /^(\p{L}+?)\.?(\d+(?:-\d+)?|[IVX]+(?:-[IVX]+)?|[一二三四五六七八九])?$/iu.exec(inside)
  const word = found?.[1]?.toUpperCase()
  const modifier = word && bracketModifiers[translatedModifiers[word] ?? word]
  if (!found || !modifier) return undefined
  const numeral = (found[2] ?? '').toUpperCase()
  const number = chineseNumerals.includes(numeral) && numeral ? String(chineseNumerals.indexOf(numeral) + 1) : numeral
  const joint = modifier.separator === '.' ? '.' : ''
  return {
    part: number ? modifier.word + modifier.separator + number : modifier.word,
    key: `(${modifier.word}${number ? joint + number : ''})`
  }
}

/** `Add.1`, `Summary`, and with the letter of a part `Part A`. */
function readStrokeModifier(text: string): string | undefined {
  const letter = /^part([A-Z])$/iu.exec(text)?.[1]
  if (letter) return `${strokeModifiers.PART}${letter.toUpperCase()}`
  const found = /^([A-Z]+)(?:\.?(\d+)|\.([IVX]+))?$/iu.exec(text)
  const word = found?.[1] && strokeModifiers[found[1].toUpperCase()]
  if (!found || !word) return undefined
  const number = found[2] ?? found[3]
  if (word === 'Summary') return number ? undefined : word
  return number ? `${word}.${number}` : undefined
}

function takeModifier({ text }: Component, reading: Reading): boolean {
  const modifier = readStrokeModifier(text)
  if (!modifier || (reading.values.length === 0 && !reading.number && !natureAlone.includes(reading.type))) return false
  reading.modifiers.push(modifier)
  reading.components.push(modifier)
  return true
}

function takeNature({ text, last }: Component, reading: Reading): boolean {
  const found = /^([A-Z]+)(?:\.(\d+(?:-\d+)?))?$/iu.exec(text)
  const name = found?.[1]?.toUpperCase() ?? ''
  const form = natures[name]
  if (!found || !form || reading.type || (treatyNatures.includes(name) && !reading.series.countries)) return false
  if (name === 'WP' && reading.series.workingParties && !last) return false
  const number = found[2]
  if (number === undefined ? form === 'dot' : form === 'slash') return false
  reading.type = name
  reading.number = number ?? ''
  const word =
    canonicalWords[name] ?? (number !== undefined && (name === 'RES' || name === 'DEC') ? capitalised(name) : name)
  reading.components.push(number === undefined ? word : `${word}.${number}`)
  return true
}

const capitalised = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase()

/** Bodies whose identifier is the session or year: `EA.5`, `CONF.2010`, `CONF.V`, `COP(12)`. */
function takeDatedBody({ text }: Component, reading: Reading): boolean {
  const found = /^(.+?)(?:\.(\d+|[IVX]+)|\((\d+|[IVX]+)\))$/u.exec(text)
  const name = found?.[1]?.toUpperCase() ?? ''
  const era = found?.[2] ?? found?.[3]
  if (!found?.[1] || !era || reading.session || !reading.series.datedBodies?.includes(name)) return false
  reading.session = era
  const word = canonicalWords[name] ?? found[1]
  reading.bodies.push(word)
  reading.components.push(found[2] ? `${word}.${era}` : `${word}(${era})`)
  return true
}

function takeBody({ text, last }: Component, reading: Reading): boolean {
  const body = readBody(text, {
    series: reading.series,
    last,
    open: reading.bodies.length > 0 && !reading.series.countries
  })
  if (body === undefined) return false
  reading.bodies.push(body)
  reading.components.push(body)
  return true
}

function readBody(
  text: string,
  { series, last, open }: { series: Series; last: boolean; open: boolean }
): string | undefined {
  const upper = text.toUpperCase()
  if (canonicalWords[upper] && series.words === 'any') return canonicalWords[upper]
  const [stem = '', id] = upper.split('.')
  if (id !== undefined && /^(?:\d+|[IVX]+|[A-Z])$/u.test(id) && isBodyStem(stem, series))
    return `${canonicalWords[stem] ?? stem}.${id}`
  if (plainBodies.includes(upper)) return canonicalWords[upper] ?? upper
  if (upper === 'CONF' && series.datedBodies?.includes('CONF')) return upper
  if (series.words !== 'any' && (series.words?.includes(upper) || inPrefix(upper, series))) return upper
  return !last && (open || series.words === 'any') && isOpenWord(text) ? text : undefined
}

const isBodyStem = (stem: string, series: Series): boolean =>
  bodyStems.includes(stem) ||
  (stem === 'WP' && series.workingParties === true) ||
  (series.words === 'any' && /^[A-Z]{2,}$/u.test(stem))

const inPrefix = (word: string, { prefix }: Series): boolean => prefix.split('/').includes(word)

/** A word component of a series that takes new ones: `TRANS`, `EB.AIR`, `INFORMAL`, `GRULAC-1`. */
const isOpenWord = (text: string): boolean =>
  /^[A-Z][A-Za-z]*(?:[.-][A-Z][A-Za-z]*)*$/u.test(text) && !/^[IVX]+$/u.test(text)

const country = /^[A-Z]{2,3}$/u

function takeCountry({ text }: Component, reading: Reading): boolean {
  if (!reading.series.countries || reading.country || !country.test(text)) return false
  reading.country = text
  reading.components.push(text)
  return true
}

const value = /^(?:\d+(?:-\d+)?|[IVX]+|E?S-(?:\d+|[IVX]+)|\(\d+\))$/u
const numberWithEra = /^(\d+)([A-Z](?:-[A-Z])?)?\(((?:19|20)\d\d|[IVXLC]+|E?S-[IVX]+)\)([A-Z](?:-[A-Z])?)?$/u
const numberWithPart = /^(\d+)([A-Z](?:-[A-Z])?)$/u
const letteredNumber = /^[A-Z]\.\d+$/u

function takeValue({ text }: Component, reading: Reading): boolean {
  if (value.test(text)) return pushValue(text, text, reading)
  if (letteredNumber.test(text) && reading.bodies.at(-1)?.startsWith('SER.')) return pushValue(text, text, reading)
  if (!natureWithParts.includes(reading.type)) return false
  const parted = numberWithPart.exec(text.toUpperCase())
  if (parted?.[1] && parted[2]) {
    reading.part = parted[2]
    return pushValue(parted[1], text.toUpperCase(), reading)
  }
  return takeNumberWithEra(text, reading)
}

/** `1325(2000)`, `217(III)A`, `217A(III)`: number and session or year in one component. */
function takeNumberWithEra(text: string, reading: Reading): boolean {
  const [, number, before, era, after] = numberWithEra.exec(text) ?? []
  if (!number || !era || (before && after)) return false
  if (/^\d/u.test(era)) reading.year = era
  else reading.session = era
  reading.part = before ?? after ?? ''
  return pushValue(number, `${number}(${era})${reading.part}`, reading)
}

function pushValue(text: string, component: string, reading: Reading): boolean {
  reading.values.push({ text, afterNature: reading.type !== '' })
  reading.components.push(component)
  return true
}

const isYear = (text: string): boolean => /^(?:194[6-9]|19[5-9]\d|20\d\d)$/u.test(text)
const isSession = (text: string): boolean => /^(?:[1-9]\d{0,2}|[IVX]+|E?S-(?:\d+|[IVX]+))$/u.test(text)
const isNumber = (text: string): boolean => /^(?:\d+(?:-\d+)?|[A-Z]\.\d+)$/u.test(text)

function setEra(text: string, reading: Reading): boolean {
  if (/^\(/u.test(text) && !reading.part) reading.part = text
  else if (isYear(text) && !reading.year && reading.series.eras.includes('year')) reading.year = text
  else if (isSession(text) && !reading.session && reading.series.eras.includes('session')) reading.session = text
  else return false
  return true
}

/** Tell session, year and number among the numerals read. */
function placeValues(reading: Reading): boolean {
  const eras = reading.values.map(({ text }) => text)
  if (natureWithYear.includes(reading.type) && !takeCommunication(eras, reading)) return false
  if (!reading.number && !natureAlone.includes(reading.type) && !takeNumber(eras, reading)) return false
  if (!reading.number && natureAlone.includes(reading.type) && reading.values.at(-1)?.afterNature)
    takeNumber(eras, reading)
  return eras.every(era => setEra(era, reading)) && eraFits(reading)
}

function takeCommunication(eras: string[], reading: Reading): boolean {
  if (!isYear(eras.at(-1) ?? '') || eras.length < 2) return false
  reading.year = eras.pop() ?? ''
  return true
}

function takeNumber(eras: string[], reading: Reading): boolean {
  const [only] = eras
  if (reading.series.yearAlone && eras.length === 1 && only && isYear(only)) return true
  const last = reading.values[eras.length - 1]
  if (!last || !isNumber(last.text) || (reading.type !== '' && !last.afterNature)) return false
  reading.number = eras.pop() ?? ''
  return true
}

function eraFits({ series, session, year, type }: Reading): boolean {
  if (session || year) return true
  return !series.needsEra && (!natureWithParts.includes(type) || series.runningResolutions === true)
}

function finish(organ: string, reading: Reading): DocumentSymbol {
  return {
    key: reading.components.join('/'),
    organ,
    body: reading.bodies.join('/'),
    country: reading.country,
    session: reading.session,
    year: reading.year,
    type: reading.type || 'DOC',
    number: reading.number,
    part: reading.part,
    modifiers: reading.modifiers
  }
}
