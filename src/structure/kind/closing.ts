import { meetingWords } from '../../knowledge/languages/meetings.ts'
import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { findWord } from '../../knowledge/languages/words.ts'
import { parseDate } from '../../knowledge/numerals/dates.ts'
import { ordinalBeside } from '../../knowledge/numerals/ordinals.ts'
import type { LaidOutBlock } from '../../model/blocks.ts'
import type { Metadata, NumberedFact } from '../../model/metadata.ts'
import { plainText } from '../../model/run.ts'

type AdoptionFacts = Pick<Metadata, 'adoptionDate' | 'adoptionMeeting'>

/** A closing block holds a meeting and a date and nothing more; two meetings give two of each. */
const closingLength = 140

/** Meeting and date of the closing lines, `34th plenary meeting` / `15 November 2022`; the first when there are two. */
export function readClosing(blocks: readonly LaidOutBlock[], profile: LanguageProfile): AdoptionFacts {
  for (const [index, block] of blocks.entries()) {
    const text = shortText(block)
    const meeting = text ? meetingIn(text, profile) : undefined
    const dated = [text, shortText(blocks[index + 1])].find(line => line !== undefined && isDates(line, profile))
    const date = dated && parseDate(dated, profile)[0]
    if (!meeting || !date) continue
    return {
      adoptionDate: { text: dated.slice(date.start, date.end), iso: date.iso, places: block.places },
      adoptionMeeting: { ...meeting, places: block.places }
    }
  }
  return {}
}

/** The first meeting of a line that is no sentence, with its number. */
function meetingIn(text: string, profile: LanguageProfile): NumberedFact | undefined {
  const word = /[.;:,。，،；]/u.test(text) ? undefined : findWord(text, meetingWords(profile))
  const number = word && ordinalBeside(text, word, profile)
  if (!word || !number) return undefined
  const part = text.slice(Math.min(number.start, word.start), Math.max(number.end, word.end))
  return { text: part.trim(), value: String(number.value) }
}

function shortText(block: LaidOutBlock | undefined): string | undefined {
  const text = block?.type === 'text' ? plainText(block.runs).trim() : ''
  return text !== '' && text.length <= closingLength ? text : undefined
}

/** Dates and, before them, at most a meeting. */
function isDates(text: string, profile: LanguageProfile): boolean {
  const dates = parseDate(text, profile)
  const last = dates.at(-1)
  return last !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(last.end)) && text.length <= closingLength
}
