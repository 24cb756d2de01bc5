import { identifyLanguage } from '../../knowledge/languages/identify.ts'
import { languages } from '../../knowledge/languages/index.ts'
import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import type { LanguageCode } from '../../model/language.ts'
import type { Page, PagedText, ScriptedPages } from '../../model/paged-text.ts'
import type { Stage } from '../../stage.ts'
import { languageOfJobNumber } from './job-letter.ts'
import { ownScript, sampleLetters } from './thresholds.ts'

/**
 * Decides the document's language and direction.
 *
 * Evidence, strongest first: the language the user gave; the language letter of the first
 * page's job number, if its letters are on that page at all; script and function words of
 * the text; the hint of the file name. Mastheads of Russian, Chinese and Arabic documents
 * are partly English, and annexes may be in any language. Reports `language-uncertain`
 * when only a hint or thin evidence decides.
 */
export const script: Stage<PagedText, ScriptedPages> = {
  name: 'script',
  run: (paged, { report }) => {
    const { language, certain } = decide(paged)
    if (!certain) report({ code: 'language-uncertain', params: { language } })
    return { ...paged, language, direction: languages[language].direction }
  }
}

function decide({ source, pages }: PagedText): { readonly language: LanguageCode; readonly certain: boolean } {
  const { languageGiven, languageHint } = source
  if (languageGiven) return { language: languageGiven, certain: true }
  const profiles: readonly LanguageProfile[] = Object.values(languages)
  const firstPage = sampleOf(pages.slice(0, 1))
  const printed = languageOfJobNumber(firstPage, profiles)
  if (printed && isWrittenIn(firstPage, printed)) return { language: printed, certain: true }
  const read = identifyLanguage(sampleOf(pages), profiles)
  if (read.certain || !languageHint) return read
  return { language: languageHint, certain: agrees(read.language, languageHint) }
}

/** Enough of the page's letters are of the language's script. */
function isWrittenIn(text: string, language: LanguageCode): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const own = text.match(new RegExp(`\\p{Script=${languages[language].script}}`, 'gu'))?.length ?? 0
  return own > letters * ownScript
}

/** The hint and what was read are written in one script: the hint only picks among them. */
const agrees = (read: LanguageCode, hint: LanguageCode): boolean => languages[read].script === languages[hint].script

/** Text of the pages' beginning, long enough to tell a language. */
function sampleOf(pages: readonly Page[]): string {
  let sample = ''
  for (const { runs } of pages) {
    for (const { text, hidden } of runs) if (!hidden) sample += `${text} `
    if (sample.length > sampleLetters) break
  }
  return sample
}
