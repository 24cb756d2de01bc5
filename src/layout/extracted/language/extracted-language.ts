import { cleanText } from '../../../knowledge/clean-text.ts'
import { identifyLanguage } from '../../../knowledge/languages/identify.ts'
import { languageOf, languages } from '../../../knowledge/languages/index.ts'
import type { ExtractedLine, ExtractedText, ScriptedText } from '../../../model/extracted-text.ts'
import type { LanguageCode } from '../../../model/language.ts'
import type { Repair } from '../../../model/set-aside.ts'
import type { Stage, StageContext } from '../../../stage.ts'
import { lastLinesBelow } from './last-lines-first.ts'
import { logicalOrder } from './logical-order.ts'
import { unfoldMasthead } from './masthead-columns.ts'
import { loosenSpacedLetters } from './spaced-letters.ts'
import { mendLinesTornAtFigures } from './torn-at-figures.ts'
import { mendTornLines } from './torn-lines.ts'

/**
 * Language and direction of the text, and its lines in logical order and clean characters.
 *
 * Reports `language-uncertain`.
 */
export const extractedLanguage: Stage<ExtractedText, ScriptedText> = {
  name: 'extracted-language',
  run: (text, context) => {
    const language = languageFor(text, context)
    const repairs: Repair[] = []
    const { direction } = languageOf(language)
    const ordered = text.lines.map(line => orderedLine(line, repairs))
    const unfolded = unfoldMasthead(ordered)
    const whole = direction === 'rtl' ? mendLinesTornAtFigures(mendTornLines(unfolded)) : unfolded
    return { ...text, language, direction, lines: lastLinesBelow(whole).map(loosened), setAside: [], repairs }
  }
}

/** The language asked for, else the one found, else (on weak evidence) the one the file's name hints at. */
function languageFor(text: ExtractedText, { report }: StageContext): LanguageCode {
  if (text.source.languageGiven) return text.source.languageGiven
  const found = identifyLanguage(text.lines.map(line => line.text).join('\n'), Object.values(languages))
  if (found.certain) return found.language
  const language = text.source.languageHint ?? found.language
  report({ code: 'language-uncertain', params: { language } })
  return language
}

function orderedLine(line: ExtractedLine, repairs: Repair[]): ExtractedLine {
  const { text, removed } = logicalOrder(line.text)
  const place = { page: line.page, lines: [line.line, line.line] } as const
  if (removed) repairs.push({ kind: 'control-character-removed', removed, added: '', place })
  const { text: clean, changes } = cleanText(text)
  for (const change of changes) repairs.push({ ...change, place })
  return clean === line.text ? line : { ...line, text: clean }
}

function loosened(line: ExtractedLine): ExtractedLine {
  const text = loosenSpacedLetters(line.text)
  return text === line.text ? line : { ...line, text }
}
