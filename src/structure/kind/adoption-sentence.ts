import { languageOf } from '../../knowledge/languages/index.ts'
import { meetingWords } from '../../knowledge/languages/meetings.ts'
import { findWord } from '../../knowledge/languages/words.ts'
import { parseDate } from '../../knowledge/numerals/dates.ts'
import { findOrdinal } from '../../knowledge/numerals/ordinals.ts'
import type { Fronted } from '../../model/fronted.ts'
import type { Metadata } from '../../model/metadata.ts'
import { plainText } from '../../model/run.ts'

/** Characters of the opening sentence in which meeting and date stand. */
const openingLength = 260

/** Blocks after the titles in which the opening sentence is looked for. */
const firstBlocks = 4

/**
 * Meeting and date of a text that tells them in its opening sentence: `At the 7362nd meeting of the Security Council,
 * held on 19 January 2015, …`.
 */
export function readAdoptionSentence({
  blocks,
  cover,
  language
}: Fronted): Pick<Metadata, 'adoptionDate' | 'adoptionMeeting'> {
  const profile = languageOf(language)
  const from = (cover.at(-1)?.index ?? -1) + 1
  for (const block of blocks.slice(from, from + firstBlocks)) {
    const text = block.type === 'text' ? plainText(block.runs).slice(0, openingLength) : ''
    const date = parseDate(text, profile)[0]
    const word = findWord(text, meetingWords(profile))
    if (!date || !word) continue
    const number = findOrdinal(
      text.slice(0, date.start) + ' '.repeat(date.end - date.start) + text.slice(date.end),
      profile
    )
    return {
      adoptionDate: { text: text.slice(date.start, date.end), iso: date.iso, places: block.places },
      ...(number && {
        adoptionMeeting: {
          text: text.slice(Math.min(number.start, word.start), Math.max(number.end, word.end)),
          value: String(number.value),
          places: block.places
        }
      })
    }
  }
  return {}
}
