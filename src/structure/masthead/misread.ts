import { nearestWords, shortestNearWord } from '../../knowledge/languages/near-word.ts'
import { foldWord, startsWithWord } from '../../knowledge/languages/words.ts'
import { findSymbols } from '../../knowledge/symbols/index.ts'
import type { Blocks, LaidOutBlock, TextBlock } from '../../model/blocks.ts'
import type { LanguageCode } from '../../model/language.ts'
import { isText, mergeRuns, plainText, type Run, sliceRuns, withoutText } from '../../model/run.ts'
import type { Repair } from '../../model/set-aside.ts'
import { provenSymbol, type SymbolProofs, symbolProofs } from './misread-symbol.ts'
import { isAgendaRest } from './phrases.ts'
import { readSegments } from './segments.ts'
import { listsFor } from './words.ts'

/**
 * The document with the masthead lines that a recognition program misread as they are on paper; `length` blocks stand
 * before the text.
 *
 *     ftem 108 of the provisional agenda    →  Item 108 of the provisional agenda
 *     Thirty-ninth sess ion                 →  Thirty-ninth session
 *     A/39/36I                              →  A/39/361, if another page reads so, too
 *
 * Mastheads are made of few words. A line of a recognised page that names no field is read with each word changed to
 * the nearest words of mastheads; if with one of them all of it is fields, that is what it was. Figures are kept as they
 * were read, and a symbol is mended only where a running head or the name of its organ proves it. Each change is a repair.
 */
export function mendMisread(document: Blocks, length: number): Blocks {
  const scanned = new Set(document.pageGrades.flatMap(({ page, grade }) => (grade === 'doubtful' ? [page] : [])))
  if (scanned.size === 0) return document
  const { language, setAside } = document
  const mendWith = (symbols: SymbolProofs) =>
    document.blocks.map((block, at) =>
      at < length && block.type === 'text' && scanned.has(block.places[0]?.page ?? 0)
        ? mendBlock(block, { language, symbols })
        : { block, repairs: [] }
    )
  const byWords = mendWith(symbolProofs(setAside, [], language))
  const lines = byWords.slice(0, length).map(({ block }) => (block.type === 'text' ? plainText(block.runs) : ''))
  const proofs = symbolProofs(setAside, lines, language)
  const mended = proofs.prefixes.length > 0 && lines.some(mayHoldSymbol) ? mendWith(proofs) : byWords
  return {
    ...document,
    blocks: mended.map(({ block }) => block),
    repairs: [...document.repairs, ...mended.flatMap(({ repairs }) => repairs)]
  }
}

/** A stroke before a figure, in a line that no symbol opens. */
const mayHoldSymbol = (line: string): boolean => /\/\p{Nd}/u.test(line) && findSymbols(line)[0]?.start !== 0

interface Context {
  readonly language: LanguageCode
  readonly symbols: SymbolProofs
}

/** Characters from one offset to another, and what stands in their place on paper. */
interface Change {
  readonly from: number
  readonly to: number
  readonly text: string
}

function mendBlock(
  block: TextBlock,
  context: Context
): { readonly block: LaidOutBlock; readonly repairs: readonly Repair[] } {
  const text = plainText(block.runs)
  const bounds = [0, ...(block.layout.lineBreaks ?? []), text.length]
  const inLines = bounds.slice(1).flatMap((to, at) => {
    const from = bounds[at]!
    return mendLine(text.slice(from, to), context).map(change => ({
      ...change,
      from: from + change.from,
      to: from + change.to
    }))
  })
  const changes = inLines.length > 0 || bounds.length === 2 ? inLines : mendLine(text, context)
  const place = block.places[0]
  if (changes.length === 0 || !place) return { block, repairs: [] }
  return {
    block: changedBlock(block, changes),
    repairs: changes.map(({ from, to, text: added }) => ({
      kind: 'misreading-mended',
      removed: text.slice(from, to),
      added,
      place
    }))
  }
}

/** The changes that make a line one of the masthead; none when it is one already or cannot be made one. */
function mendLine(line: string, { language, symbols }: Context): readonly Change[] {
  const text = line.trim()
  if (text === '' || isRead(text, language)) return []
  const symbol = provenSymbol(text, symbols)
  if (symbol !== undefined && symbol !== text)
    return [{ from: line.indexOf(text), to: line.indexOf(text) + text.length, text: symbol }]
  const letter = letterOpening(line, language)
  if (letter) return [letter]
  const [reading, ...others] = readingsOf(line, listsFor(language).vocabulary).filter(changes =>
    isRead(changed(line, changes).trim(), language)
  )
  return reading && others.length === 0 ? reading : []
}

/** `better dated 27 April 1990 from …`: the first word of the title of a letter. */
function letterOpening(line: string, language: LanguageCode): Change | undefined {
  const { letter } = listsFor(language).profile.masthead
  const [first] = wordsOf(line)
  if (!first || startsWithWord(line, letter)) return undefined
  const change = (text: string): Change => ({ from: first.from, to: first.from + first.text.length, text })
  const words = new Set(letter.flatMap(phrase => foldWord(phrase).split(' ').slice(0, 1)))
  return nearestWords(first.text, words)
    .map(word => change(inCase(word, first.text, true)))
    .find(one => startsWithWord(changed(line, [one]), letter))
}

const isRead = (text: string, language: LanguageCode): boolean =>
  readSegments(text, language) !== undefined || isAgendaRest(text, listsFor(language).profile)

interface Word {
  readonly from: number
  readonly text: string
}

/** Words in letters, in figures, or in figures with letters that look like them; hyphens part them, stops do not belong to them. */
const wordsOf = (line: string): Word[] =>
  [...line.matchAll(/[^\s(),.:*-]+/gu)].map(({ index, 0: text }) => ({ from: index, text }))

/** Most readings of a line that are tried. */
const mostReadings = 16

/** The ways in which the line may be read with other words, each as its changes. */
function readingsOf(line: string, vocabulary: ReadonlySet<string>): readonly (readonly Change[])[] {
  const words = wordsOf(line)
  let readings: (readonly Change[])[] = [[]]
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const next = words[at + 1]
    const end = word.from + word.text.length
    if (next && line.slice(end, next.from).trim() === '' && joins(word, next, vocabulary)) {
      readings = readings.map(changes => [...changes, { from: end, to: next.from, text: '' }])
      at += 1
      continue
    }
    const mended = mendedWords(word, vocabulary)
    if (mended.length > 0)
      readings = readings.flatMap(changes => mended.map(text => [...changes, { from: word.from, to: end, text }]))
    if (readings.length > mostReadings) return []
  }
  return readings.filter(changes => changes.length > 0)
}

/** Two parts of a word or of a year that a blank has torn apart: `sess ion`, `19 84`. */
const joins = (a: Word, b: Word, vocabulary: ReadonlySet<string>): boolean =>
  /^(?:19|20) \p{Nd}{2}$/u.test(`${a.text} ${b.text}`) ||
  (!vocabulary.has(foldWord(a.text)) && vocabulary.has(foldWord(a.text + b.text)))

/** Figures are kept as they were read: no list proves them. */
function mendedWords({ from, text }: Word, vocabulary: ReadonlySet<string>): readonly string[] {
  if (/^[\p{Nd}IlLO|o]+$/u.test(text)) return []
  if (text.length < shortestNearWord || vocabulary.has(foldWord(text))) return []
  return nearestWords(text, vocabulary).map(word => inCase(word, text, from === 0))
}

/** The word in capitals where most letters of the misread one are; a first letter that was misread is a capital at the beginning of a line. */
function inCase(word: string, misread: string, opensLine: boolean): string {
  const letters = misread.match(/\p{L}/gu) ?? []
  const capitals = letters.filter(letter => /\p{Lu}/u.test(letter))
  if (capitals.length * 2 > letters.length) return word.toUpperCase()
  const isLower = word.startsWith(misread.charAt(0)) || (!opensLine && !/^\p{Lu}/u.test(misread))
  return isLower ? word : word.charAt(0).toUpperCase() + word.slice(1)
}

function changed(line: string, changes: readonly Change[]): string {
  return changes.reduceRight((text, { from, to, text: now }) => text.slice(0, from) + now + text.slice(to), line)
}

function changedBlock(block: TextBlock, changes: readonly Change[]): TextBlock {
  const runs = changes.reduceRight<readonly Run[]>(
    (own, { from, to, text }) => replace(own, from, to, text),
    block.runs
  )
  const shift = (offset: number): number =>
    changes.reduce((sum, { from, to, text }) => (from < offset ? sum + text.length - (to - from) : sum), offset)
  const { lineBreaks } = block.layout
  return { ...block, runs, layout: { ...block.layout, ...(lineBreaks && { lineBreaks: lineBreaks.map(shift) }) } }
}

/** Runs with other characters between two offsets, in the style that stood there. */
function replace(runs: readonly Run[], from: number, to: number, text: string): Run[] {
  const style = sliceRuns(runs, from, to).find(isText)
  const added = style && text !== '' ? [{ ...style, text }] : []
  const before = sliceRuns(runs, 0, from)
  return mergeRuns([...before, ...added, ...withoutText(runs, from, to).slice(before.length)])
}
