import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../src/knowledge/languages/index.ts'
import { readVote } from '../../../src/structure/kind/vote.ts'
import { text } from '../../support/build.ts'

const counted = { inFavour: 27, against: 6, abstaining: 14 }

describe('the vote on a text', () => {
  it.each([
    ['en', '[Adopted by a recorded vote of 27 to 6, with 14 abstentions. The voting was as follows:', counted],
    ['en', '[Adopted without a vote.]', { withoutVote: true }],
    ['en', 'Adopted unanimously at the 1382nd meeting.', { unanimous: true }],
    [
      'en',
      'Adopted at the 1056th meeting by 9 votes to none, with 2 abstentions (Gallia, Nordland).',
      { inFavour: 9, against: 0, abstaining: 2 }
    ],
    ['fr', '[Adoptée par 27 voix contre 6, avec 14 abstentions.', counted],
    ['es', '[Aprobada en votación registrada por 27 votos contra 6 y 14 abstenciones.', counted],
    [
      'ru',
      '[Принята в результате заносимого в отчет о заседании голосования 27 голосами против 6 при 14 воздержавшихся.',
      counted
    ],
    ['zh', '[以27票赞成、6票反对、14票弃权的记录表决获得通过。', counted],
    ['zh', '第4698次会议一致通过。', { unanimous: true }],
    ['ar', '[اعتُمد بتصويت مسجل بأغلبية 27 صوتا مقابل 6 أصوات وامتناع 14 عضوا عن التصويت.', counted],
    ['ar', '[اعتُمد دون تصويت.]', { withoutVote: true }]
  ] as const)('is read in %s from %j', (language, line, vote) => {
    expect(readVote([text('1. Decides to wait.'), text(line)], languageOf(language))).toEqual(vote)
  })

  it('is absent where the text does not tell it', () => {
    expect(readVote([text('Adopted texts are printed on 3 May.')], languageOf('en'))).toBeUndefined()
  })
})
