import { languageOf } from '../../knowledge/languages/index.ts'
import { organNamed } from '../../knowledge/organs/index.ts'
import type { Blocks } from '../../model/blocks.ts'
import type { CoverBlock } from '../../model/fronted.ts'
import type { Fact, Metadata } from '../../model/metadata.ts'
import { sliceRuns, wordsOf } from '../../model/run.ts'
import { resolutionNumber } from './cover.ts'
import { factOf } from './facts.ts'
import { readLetter } from './letter.ts'
import { readMemorandum } from './memorandum.ts'
import { isSponsorLine } from './phrases.ts'
import type { Parted } from './rebuild.ts'

type TitleFacts = {
  readonly [Key in 'title' | 'number' | 'issuer' | 'sender' | 'addressee']?: Metadata[Key] | undefined
}

/** A title line with the number printed before it. */
interface TitleLine extends Fact {
  readonly number?: CoverBlock['number']
}

/**
 * The title, its number, and who sends, receives or submits the document.
 *
 * The title is the numbered line of a resolution; else the first line that neither names an organ nor says who
 * submits a draft, for that line stands above the title of the draft, where it has one; else the subject of a circular.
 */
export function readTitles(
  { blocks, masthead }: Parted,
  cover: readonly CoverBlock[],
  { language }: Blocks
): TitleFacts {
  const profile = languageOf(language)
  const titles = cover.filter(({ role }) => role === 'title')
  const lines = titles.map(({ index, textStart, number }): TitleLine => {
    const fact = factAt(blocks[index], textStart)
    return number ? { ...fact, number } : fact
  })
  const sponsors = lines.find(({ text }) => isSponsorLine(text, profile))
  const main =
    lines.find(({ number }) => number) ??
    lines.find(line => line !== sponsors && !organNamed(line.text, language)) ??
    lines.find(({ text }) => !organNamed(text, language)) ??
    lines[0]
  const number = main && (main.number?.value ?? resolutionNumber(main.text))
  const { subject, ...memorandum } = readMemorandum(blocks.slice((cover.at(-1)?.index ?? -1) + 1), profile)
  const title = subject ?? main ?? factOf(masthead, 'meeting')
  return {
    title: title && { text: title.text, places: title.places ?? [] },
    number: number ? { text: number, places: main?.places ?? [] } : undefined,
    ...(sponsors && sponsors !== main && { issuer: { text: sponsors.text, places: sponsors.places ?? [] } }),
    ...(main ? readLetter(main, profile) : {}),
    ...memorandum
  }
}

function factAt(block: Blocks['blocks'][number] | undefined, from: number): Fact {
  const text = block?.type === 'text' ? wordsOf(sliceRuns(block.runs, from)) : ''
  return { text: text.replace(/\s*\*+$/u, ''), places: block?.places ?? [] }
}
