import { type DocumentKind, kinds } from '../../knowledge/kinds/index.ts'
import { languageOf } from '../../knowledge/languages/index.ts'
import { isWord } from '../../knowledge/languages/words.ts'
import { findOrdinal } from '../../knowledge/numerals/ordinals.ts'
import { organNamed } from '../../knowledge/organs/index.ts'
import type { TextBlock } from '../../model/blocks.ts'
import type { Fronted } from '../../model/fronted.ts'
import type { LanguageCode } from '../../model/language.ts'
import type { Fact, Metadata } from '../../model/metadata.ts'
import { isText, wordsOf } from '../../model/run.ts'
import { isNamed } from './named.ts'

/** Characters of an issuer line such as `Note by the Secretary-General`. */
const issuerLength = 160

/** A line of the title as a fact, with the block it is. */
interface TitleLine extends Fact {
  readonly block: TextBlock
}

/**
 * What the title lines say besides the title: who issues the document, and what else it is called. Where nothing tells
 * of type, title lines are cut as they were printed, and no further title can be told from the rest of one.
 */
export function readTitleFacts(
  document: Fronted,
  { titleBelow, titleWords }: DocumentKind
): Pick<Metadata, 'title' | 'issuer' | 'subtitles'> {
  const { metadata, language } = document
  const lines = titleLines(document)
  const series = titleBelow ? lines.findIndex(({ text }) => isWord(text, titleWords?.[language] ?? [])) : -1
  const first = lines.find(({ text }) => metadata.title !== undefined && text.endsWith(metadata.title.text))
  const title = (first && first === lines[series] ? lines[series + 1] : undefined) ?? first
  const others = lines.filter(line => line !== title && line.text !== metadata.issuer?.text)
  const issuer = issuerAmong(others, title, language)
  const told = document.bodySize > 0
  const subtitles = told ? others.filter(line => line !== issuer && isSubtitle(line, language)).map(toFact) : []
  return {
    ...(title && title !== first && { title: toFact(title) }),
    ...(issuer && { issuer: toFact(issuer) }),
    ...(subtitles.length > 0 && { subtitles })
  }
}

const toFact = ({ text, places = [] }: TitleLine): Fact => ({ text, places })

/** The lines of the title, each once: a title page prints those of the cover again. */
function titleLines({ blocks, cover }: Fronted): TitleLine[] {
  const lines = cover.flatMap(({ index, role }) => {
    const block = blocks[index]
    if (block?.type !== 'text' || role !== 'title') return []
    return [{ block, text: wordsOf(block.runs), places: block.places }]
  })
  return lines.filter((line, at) => lines.findIndex(({ text }) => text === line.text) === at)
}

/**
 * The line that says who issues the document, as printed. It is set otherwise than the title (`REPORT OF THE HARBOUR
 * BOARD` in the capitals of the title goes on with it), unless there is no other.
 */
function issuerAmong(
  lines: readonly TitleLine[],
  title: TitleLine | undefined,
  language: LanguageCode
): TitleLine | undefined {
  const candidates = lines.filter(({ text }) => namesIssuer(text, language))
  return candidates.find(({ block }) => !title || !setAlike(block, title.block)) ?? candidates[0]
}

/** `Note by the Secretary-General`, `Thirteenth report of the Advisory Committee`. */
function namesIssuer(text: string, language: LanguageCode): boolean {
  if (text.length > issuerLength) return false
  const ordinal = findOrdinal(text, languageOf(language))
  const bare = ordinal?.start === 0 ? text.slice(ordinal.end).trimStart() : text
  return isNamed(bare, issuerWords(language), 'opening', language)
}

const issuerLists = new Map<LanguageCode, readonly string[]>()

function issuerWords(language: LanguageCode): readonly string[] {
  const known = issuerLists.get(language) ?? kinds.flatMap(({ issuerWords }) => issuerWords?.[language] ?? [])
  issuerLists.set(language, known)
  return known
}

/** Whether two lines are set in one size and style, as far as the source tells. */
const setAlike = ({ layout: a }: TextBlock, { layout: b }: TextBlock): boolean =>
  a.size === b.size && a.capitals === b.capitals && a.underline === b.underline && a.italic === b.italic

/** Words that are neither in brackets (a place, an item), nor the name of an organ, nor a person behind a label. */
const isSubtitle = ({ text, block }: TitleLine, language: LanguageCode): boolean =>
  /\p{L}/u.test(text) && !/^[([（]|[:：]$/u.test(text) && !organNamed(text, language) && !isPerson(block)

/** `Rapporteur: Ms. Example`: the label is set otherwise than the name. */
function isPerson({ runs }: TextBlock): boolean {
  const [label, rest] = runs.filter(isText)
  return Boolean(
    (label?.italic || label?.underline) &&
      /[:：]\s*$|^\s*[:：]/u.test(`${label.text}${rest?.text.slice(0, 1)}`.slice(-2))
  )
}
