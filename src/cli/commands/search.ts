import { access } from 'node:fs/promises'
import { Catalogue, type Hit, readQuestion } from '../../archive/index.ts'
import { languageCodes } from '../../model/language.ts'
import { type Command, exitCodes, oneOf, parse, UsageError, wholeNumber } from '../command.ts'

const help = `undoc search <words>… --catalogue FILE [options]

  Asks a catalogue that undoc export made. All words must be in one paragraph; "words in
  quotation marks" stand together, word* is the beginning of a word. Two more questions:

    undoc search 'cites S/RES/1325 (2000)'       paragraphs that cite a document
    undoc search 'paragraph 5 of A/RES/99/412'   a paragraph and what belongs to it

  --catalogue FILE   the catalogue
  --language CODE    only documents in ar, en, es, fr, ru or zh
  --kind KIND        only one kind of document
  --limit N          most answers (default: 20)
  --json             one line of JSON for each answer

  Exit codes: 0 found, 1 nothing found, 2 wrong usage.
`

/** `undoc search`: finds paragraphs in a catalogue. */
export const searchCommand: Command = { help, run }

/** Characters of a paragraph that are shown. */
const shownCharacters = 300

const optionTypes = {
  catalogue: { type: 'string' },
  language: { type: 'string' },
  kind: { type: 'string' },
  limit: { type: 'string' },
  json: { type: 'boolean' }
} as const

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, optionTypes)
  const { catalogue: path, language, kind, limit } = values
  if (positionals.length === 0) throw new UsageError('say what to search for')
  if (path === undefined) throw new UsageError('name the catalogue with --catalogue')
  await access(path).catch(() => Promise.reject(new UsageError(`there is no catalogue ${path}`)))
  const wanted = {
    ...(language !== undefined && { language: oneOf('language', language, languageCodes) }),
    ...(kind !== undefined && { kind }),
    ...(limit !== undefined && { limit: wholeNumber('limit', limit, 1) })
  }
  const catalogue = new Catalogue(path)
  const hits = catalogue.ask(readQuestion(positionals.join(' ')), wanted)
  catalogue.close()
  for (const hit of hits) process.stdout.write(values.json ? `${JSON.stringify(hit)}\n` : describe(hit))
  return hits.length > 0 ? exitCodes.done : exitCodes.failed
}

function describe({ id, symbol, language, number, text, page, link }: Hit): string {
  const head = [symbol, language, page === null ? null : `page ${page}`, link].filter(word => word !== null).join('  ')
  const whole = [number, text.replace(/\s+/gu, ' ')].filter(word => word !== null).join(' ')
  const shown = whole.length > shownCharacters ? `${whole.slice(0, shownCharacters).toWellFormed()} …` : whole
  return `${id}\n  ${head}\n  ${shown}\n\n`
}
