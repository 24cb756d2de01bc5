import { languageOf } from '../../../knowledge/languages/index.ts'
import type { ExtractedLine, ScriptedText } from '../../../model/extracted-text.ts'
import type { SetAside, SetAsideReason } from '../../../model/set-aside.ts'
import type { Stage } from '../../../stage.ts'
import { withLostPages } from './lost-pages.ts'
import { findPageNumbers } from './page-numbers.ts'
import { findPrintedForms } from './printed-forms.ts'
import { findRepeatedHeads } from './repeated-heads.ts'
import { findRepeatedLinks } from './repeated-links.ts'
import { mendWideLines } from './wide-lines.ts'

/** Lines of the text that are furniture, with the reason. */
export type Found = ReadonlyMap<ExtractedLine, SetAsideReason>

/**
 * Sets aside what is printed on pages and belongs to no text: links the extraction appended,
 * job numbers, bar codes, recycling lines, page numbers and running heads. What is left is text alone, in which lines
 * taken apart are made whole.
 */
export const extractedFurniture: Stage<ScriptedText, ScriptedText> = {
  name: 'extracted-furniture',
  run: text => {
    const { furniture, script } = languageOf(text.language)
    const cased = script === 'Latin' || script === 'Cyrillic'
    const paged = withLostPages(text)
    const withoutLinks = setAside(paged, findRepeatedLinks(paged.lines))
    const withoutForms = setAside(withoutLinks, findPrintedForms(withoutLinks.lines, furniture))
    const withoutNumbers = setAside(withoutForms, findPageNumbers(withoutForms.lines, furniture))
    const bare = setAside(withoutNumbers, findRepeatedHeads(withoutNumbers.lines))
    return cased ? { ...bare, lines: mendWideLines(bare.lines) } : bare
  }
}

function setAside(text: ScriptedText, found: Found): ScriptedText {
  if (found.size === 0) return text
  const added: SetAside[] = []
  for (const [line, reason] of found) {
    added.push({ reason, text: line.text, place: { page: line.page, lines: [line.line, line.line] } })
  }
  return { ...text, lines: text.lines.filter(line => !found.has(line)), setAside: [...text.setAside, ...added] }
}
