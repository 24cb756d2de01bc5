import { type DocumentKind, kinds } from '../../knowledge/kinds/index.ts'
import { languageOf } from '../../knowledge/languages/index.ts'
import type { Fronted, Kinded } from '../../model/fronted.ts'
import type { Metadata } from '../../model/metadata.ts'
import type { Stage } from '../../stage.ts'
import { readAdoptionBelow } from './adoption-below.ts'
import { readAdoptionSentence } from './adoption-sentence.ts'
import { readClosing } from './closing.ts'
import { structureCues } from './cues.ts'
import { isNamed } from './named.ts'
import { readTitleFacts } from './title-facts.ts'
import { type TitleLine, titleLines } from './title-lines.ts'
import { readVote } from './vote.ts'

/**
 * Decides what kind of document this is: by its symbol, else by the words of its titles, else by its structure, else
 * by what its symbol suggests. The order and the evidence are those of `knowledge/kinds`.
 */
export const kind: Stage<Fronted, Kinded> = {
  name: 'kind',
  run: document => {
    const found = decideKind(document)
    const metadata = { ...readAdoption(document, found), ...document.metadata, ...readTitleFacts(document, found) }
    return { ...document, kind: found.name, metadata }
  }
}

/** Adoption date, meeting and vote where the kind prints them below the text or in its opening sentence. */
function readAdoption(
  document: Fronted,
  { parts }: DocumentKind
): Pick<Metadata, 'adoptionDate' | 'adoptionMeeting' | 'vote'> {
  const profile = languageOf(document.language)
  const closing = parts.closingLines ? { ...readAdoptionBelow(document), ...readClosing(document.blocks, profile) } : {}
  const vote = parts.closingLines ? readVote(document.blocks, profile) : undefined
  const adoption = closing.adoptionDate || !parts.adoptionInText ? closing : readAdoptionSentence(document)
  return { ...adoption, ...(vote && { vote }) }
}

/** The kind of a document; the last kind of the list takes what no other knows. */
function decideKind(document: Fronted): DocumentKind {
  const { metadata, language } = document
  const symbols = [metadata.symbol, ...(metadata.otherSymbols ?? [])].filter(symbol => symbol !== undefined)
  const titles = titleLines(document)
  const cues = structureCues(document, languageOf(language))
  const matches = (pattern: RegExp | undefined): boolean => symbols.some(symbol => pattern?.test(symbol))
  const allowed = kinds.filter(({ notSymbols }) => !matches(notSymbols))
  return (
    kinds.find(({ symbols }) => matches(symbols)) ??
    firstByTitle(allowed, titles, language) ??
    allowed.find(({ structure }) => structure?.every(cue => cues.has(cue))) ??
    kinds.find(({ weakSymbols }) => matches(weakSymbols)) ??
    kinds.at(-1)!
  )
}

/** The kind named by a title line; an earlier kind of the list wins over an earlier line. */
function firstByTitle(
  allowed: readonly DocumentKind[],
  titles: readonly TitleLine[],
  language: Fronted['language']
): DocumentKind | undefined {
  return allowed.find(({ titleWords, titlePlace }) => {
    const words = titleWords?.[language]
    const place = titlePlace ?? 'opening'
    return words && titles.some(({ text, sure }) => isNamed(text, words, sure ? place : narrowed[place], language))
  })
}

/** Where words stand in a line that may be no title: running text names other documents anywhere. */
const narrowed = { opening: 'opening', anywhere: 'opening', whole: 'whole' } as const
