import { mkdirSync, writeFileSync } from 'node:fs'
import { languageCodes } from '../src/model/language.ts'
import { wordsPage } from './words/words-page.ts'

/**
 * Writes `docs/words/<language>.md`: every word list of a language with the stage that reads it, for a native reader's
 * check. A test holds the pages to the lists.
 *
 *     npm run report:words
 */
const folder = new URL('../docs/words/', import.meta.url)

mkdirSync(folder, { recursive: true })
for (const code of languageCodes) writeFileSync(new URL(`${code}.md`, folder), wordsPage(code))
