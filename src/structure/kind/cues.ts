import type { StructureCue } from '../../knowledge/kinds/index.ts'
import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { findWord, startsWithWord } from '../../knowledge/languages/words.ts'
import { hanOrdinal } from '../../knowledge/numerals/characters.ts'
import type { LaidOutBlock } from '../../model/blocks.ts'
import type { Fronted } from '../../model/fronted.ts'
import { plainText } from '../../model/run.ts'

/** An enacting formula that makes a resolution stands among the first blocks; reports quote drafts farther on. */
const formulaWithin = 8

/** Headings of articles that make a treaty. */
const leastArticles = 3

/** Speaker lines that make a verbatim record. */
const leastSpeakers = 4

/** What can be seen of the structure before it is worked out. */
export function structureCues({ blocks }: Fronted, profile: LanguageProfile): ReadonlySet<StructureCue> {
  const texts = blocks.map(textOf)
  const cues = new Set<StructureCue>()
  if (texts.slice(0, formulaWithin).some(text => isFormula(text, profile))) cues.add('formula')
  if (texts.filter(text => isArticle(text, profile)).length >= leastArticles) cues.add('articles')
  if (texts.filter(text => isSpeaker(text, profile)).length >= leastSpeakers) cues.add('speakers')
  if (texts.some(text => findWord(text.slice(0, 80), profile.structure.signed))) cues.add('signature')
  return cues
}

const textOf = (block: LaidOutBlock): string => (block.type === 'text' ? plainText(block.runs) : '')

/** The name of the body alone, with or without its comma. */
function isFormula(text: string, { resolution }: LanguageProfile): boolean {
  const match = startsWithWord(text, resolution.enactingBodies)
  return match !== undefined && /^[\s,，،:：]*$/u.test(text.slice(match.end))
}

/** `Article 1`, `第一条`. */
function isArticle(text: string, { structure, spaceless }: LanguageProfile): boolean {
  if (spaceless) return structure.article.some(word => new RegExp(String.raw`^\s*${hanOrdinal}${word}`, 'u').test(text))
  const match = startsWithWord(text, structure.article)
  return match !== undefined && /^\s*(?:\p{Nd}|[IVX]|premier|\()/u.test(text.slice(match.end))
}

/** `Mr. Ali (Sudan): …`. */
function isSpeaker(text: string, { record }: LanguageProfile): boolean {
  const line = text.slice(0, 120)
  const colon = /[:：]/u.exec(line)
  if (!colon) return false
  return startsWithWord(line, record.honorifics) !== undefined || startsWithWord(line, record.president) !== undefined
}
