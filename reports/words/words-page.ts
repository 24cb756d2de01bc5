import { kinds } from '../../src/knowledge/kinds/index.ts'
import { languages } from '../../src/knowledge/languages/index.ts'
import type { LanguageProfile } from '../../src/knowledge/languages/profile.ts'
import { organs } from '../../src/knowledge/organs/index.ts'
import type { LanguageCode } from '../../src/model/language.ts'
import { markdownTable } from '../table.ts'

/** Which stages read a group of lists; a list named here is read by others than its group. */
const readers: Readonly<Record<string, string>> = {
  functionWords: 'layout/script',
  jobLetter: 'layout/furniture',
  linkCodes: 'writers',
  months: 'dates, wherever they stand',
  dateWords: 'dates, wherever they stand',
  yearWords: 'dates, wherever they stand',
  ordinals: 'structure/masthead, structure/kind',
  ordinalEndings: 'structure/masthead, structure/kind',
  numberWords: 'structure/masthead',
  languageNames: 'structure/masthead',
  masthead: 'structure/masthead, structure/kind',
  furniture: 'layout/furniture',
  structure: 'structure/headings, annexes, signatures, captions, layout/tables',
  resolution: 'structure/preamble, structure/kind',
  'resolution.adoptedBy': 'structure/masthead',
  'resolution.adoptedAt': 'structure/masthead',
  'resolution.draftLine': 'structure/masthead',
  'resolution.adopted': 'structure/kind',
  'resolution.withoutVote': 'structure/kind',
  'resolution.unanimously': 'structure/kind',
  'resolution.votes': 'structure/kind',
  'resolution.noVotes': 'structure/kind',
  record: 'structure/speeches, structure/votes',
  citation: 'structure/citations',
  wordEndings: 'layout/extracted',
  numbering: 'structure/numbering, layout/paragraphs, layout/extracted'
}

interface WordList {
  readonly name: string
  readonly stage: string
  readonly words: readonly string[]
}

/** The lists of a value: an array of words, an array of variants, a single word, or an object of such. */
function listsOf(value: unknown, name: string): WordList[] {
  const stage = readers[name] ?? readers[name.split('.')[0] ?? ''] ?? 'several'
  if (typeof value === 'string') return stage === 'several' ? [] : [{ name, stage, words: [value] }]
  if (Array.isArray(value)) return [{ name, stage, words: value.map(word => [word].flat().join(' / ')) }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => listsOf(inner, name === '' ? key : `${name}.${key}`))
}

const kindLists = (language: LanguageCode): WordList[] =>
  kinds.flatMap(({ name, titleWords, issuerWords }) => [
    { name: `${name}: titles`, stage: 'structure/kind', words: titleWords?.[language] ?? [] },
    { name: `${name}: issuers`, stage: 'structure/kind', words: issuerWords?.[language] ?? [] }
  ])

const organLists = (language: LanguageCode): WordList[] =>
  organs.map(({ id, names }) => ({ name: id, stage: 'structure/masthead', words: names[language] ?? [] }))

/** The page of one language: every word list of its profile, of the kinds and of the organs, with the stage that reads it. Markdown. */
export function wordsPage(code: LanguageCode): string {
  const name = languages.en.languageNames[code][0] ?? code
  const parts = [
    { title: 'Words', lists: listsOf(languages[code] satisfies LanguageProfile, '') },
    { title: 'Kinds of documents', lists: kindLists(code) },
    { title: 'Organs', lists: organLists(code) }
  ]
  const tables = parts.flatMap(({ title, lists }) => [`## ${title}`, table(lists)])
  return `${[`# ${name}`, introduction(name), ...tables].join('\n\n')}\n`
}

function table(lists: readonly WordList[]): string {
  const rows = lists
    .filter(({ words }) => words.length > 0)
    .map(({ name, stage, words }) => [name, stage, words.join(' · ')])
  return markdownTable(['list', 'read by', 'words'], rows)
}

const introduction = (
  name: string
): string => `Every word list by which documents in ${name} are read, with the stage that reads it, for the check by a native reader. To
correct one, edit \`src/knowledge\` (languages, kinds, organs) and run \`npm run report:words\`, which writes this page.
Case, blanks, apostrophes, hyphens, Arabic hamza and vowel signs need no variants of their own.`
