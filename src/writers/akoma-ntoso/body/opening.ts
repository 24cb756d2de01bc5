import { languageOf } from '../../../knowledge/languages/index.ts'
import type { Paragraph } from '../../../model/document.ts'
import { isText, plainText } from '../../../model/run.ts'
import type { Writing } from '../writing.ts'

/**
 * Opening words of a preambular paragraph: as read by the stages, else the first emphasised run, else
 * the longest known opening of the language; `recital` when there is none of these.
 */
export function openingOf(paragraph: Paragraph, { document }: Writing): string {
  const emphasised = paragraph.runs.find(run => isText(run) && (run.italic || run.bold) && /\p{L}/u.test(run.text))
  const printed =
    paragraph.opening ?? (emphasised && isText(emphasised) ? emphasised.text : known(paragraph, document.language))
  return printed.replace(/\s+/gu, ' ').replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '') || 'recital'
}

function known(paragraph: Paragraph, language: Writing['document']['language']): string {
  const text = plainText(paragraph.runs).trimStart()
  let longest = ''
  for (const opening of languageOf(language).resolution.preambular) {
    if (opening.length > longest.length && text.startsWith(opening)) longest = opening
  }
  return longest
}
