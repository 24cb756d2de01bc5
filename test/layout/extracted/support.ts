import { extractedBlocks } from '../../../src/layout/extracted/blocks/extracted-blocks.ts'
import { extractedFurniture } from '../../../src/layout/extracted/furniture/extracted-furniture.ts'
import { extractedLanguage } from '../../../src/layout/extracted/language/extracted-language.ts'
import { extractedNotes } from '../../../src/layout/extracted/notes/extracted-notes.ts'
import type { Blocks } from '../../../src/model/blocks.ts'
import type { ExtractedText } from '../../../src/model/extracted-text.ts'
import type { LanguageCode } from '../../../src/model/language.ts'
import { isNote, isText, plainText, type Run } from '../../../src/model/run.ts'
import { defaults } from '../../../src/options.ts'
import { readText } from '../../../src/readers/text.ts'
import { pipeline } from '../../../src/stage.ts'

const layout = pipeline<ExtractedText>()
  .use(extractedLanguage)
  .use(extractedFurniture)
  .use(extractedNotes)
  .use(extractedBlocks)

/** Text laid out in the language given. */
export function layOut(text: string, languageGiven: LanguageCode = 'en'): Blocks {
  const source = { name: 'sample.txt', format: 'text', sha256: '', bytes: 0, languageGiven } as const
  const context = { options: defaults, report: () => {} }
  return layout.run(readText(new TextEncoder().encode(text), source, context), context)
}

/** Text of each block; note marks as `[1]`. */
export const blockTexts = (blocks: Blocks): string[] =>
  blocks.blocks.map(block => (block.type === 'text' ? marked(block.runs) : block.type))

const marked = (runs: readonly Run[]): string =>
  runs.map(run => (isNote(run) ? `[${run.printed}]` : isText(run) ? run.text : '\n')).join('')

/** Text of each note with its printed mark in front. */
export const noteTexts = (blocks: Blocks): string[] =>
  blocks.notes.map(note => `${note.printed} ${note.paragraphs.map(plainText).join(' ')}`)
