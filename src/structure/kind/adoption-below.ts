import { languageOf } from '../../knowledge/languages/index.ts'
import { meetingWords } from '../../knowledge/languages/meetings.ts'
import { findWord } from '../../knowledge/languages/words.ts'
import { parseDate } from '../../knowledge/numerals/dates.ts'
import { ordinalBeside } from '../../knowledge/numerals/ordinals.ts'
import type { Fronted } from '../../model/fronted.ts'
import type { Metadata } from '../../model/metadata.ts'
import { plainText } from '../../model/run.ts'
import { adoptionSentence } from './vote.ts'

/**
 * Date and meeting of texts printed in the volumes of a council: the title tells the date, `Resolution 271 (1969) of
 * 15 September 1969`, and a sentence below the text the meeting, `Adopted unanimously at the 1440th meeting.`
 */
export const readAdoptionBelow = (document: Fronted): Pick<Metadata, 'adoptionDate' | 'adoptionMeeting'> => ({
  ...dateOfTitle(document),
  ...meetingBelow(document)
})

/** The date with which the title of a numbered text ends, but for the symbol in brackets behind it. */
function dateOfTitle({ metadata, language }: Fronted): Pick<Metadata, 'adoptionDate'> {
  const { title, number } = metadata
  if (!title || !number || !title.text.includes(number.text)) return {}
  const date = parseDate(title.text, languageOf(language)).at(-1)
  if (!date || /[\p{L}\p{N}]/u.test(title.text.slice(date.end).replace(/\[[^\]]*\]/u, ''))) return {}
  return { adoptionDate: { text: title.text.slice(date.start, date.end), iso: date.iso, places: title.places ?? [] } }
}

function meetingBelow({ blocks, language }: Fronted): Pick<Metadata, 'adoptionMeeting'> {
  const profile = languageOf(language)
  for (const block of blocks.toReversed()) {
    const sentence = block.type === 'text' ? adoptionSentence(plainText(block.runs), profile) : undefined
    const word = sentence && findWord(sentence, meetingWords(profile))
    const number = word && ordinalBeside(sentence, word, profile)
    if (!sentence || !word || !number) continue
    const text = sentence.slice(Math.min(number.start, word.start), Math.max(number.end, word.end)).trim()
    return { adoptionMeeting: { text, value: String(number.value), places: block.places } }
  }
  return {}
}
