import { describe, expect, test } from 'vitest'
import { languageOf } from '../../../src/knowledge/languages/index.ts'
import { readReportedSpeaker } from '../../../src/knowledge/records/reported.ts'
import type { LanguageCode } from '../../../src/model/language.ts'

const read = (language: LanguageCode, text: string) => readReportedSpeaker(text, languageOf(language).record)

describe('the speaker of a paragraph that reports speech', () => {
  test.each<[LanguageCode, string, string, string | undefined]>([
    ['en', 'Ms. Example (Rapporteur) said that all was well.', 'Ms. Example', 'Rapporteur'],
    ['en', 'Mr. van der Lamp (Exampleland), speaking for the river States, said', 'Mr. van der Lamp', 'Exampleland'],
    ['en', 'The CHAIRPERSON, speaking as a member, asked whether', 'The CHAIRPERSON', undefined],
    ['en', 'Mr. A. B. Sample said that', 'Mr. A. B. Sample', undefined],
    ['fr', 'M. Exemple (République des lacs) dit que', 'M. Exemple', 'République des lacs'],
    ['fr', 'Mme EXEMPLE (Lacs) a voté contre le projet', 'Mme EXEMPLE', 'Lacs'],
    ['fr', 'La Présidente croit comprendre que', 'La Présidente', undefined],
    ['es', 'La Sra. Ejemplo (Riverana) dice que', 'La Sra. Ejemplo', 'Riverana'],
    ['ru', 'Г-н Примеров (Примерия) говорит, что', 'Г-н Примеров', 'Примерия'],
    ['zh', '主席说，委员会开会。', '主席', undefined],
    ['zh', 'Example女士（报告员）说，', 'Example女士', '报告员'],
    ['ar', 'الرئيس قال إن اللجنة', 'الرئيس', undefined],
    ['ar', 'قالت السيدة مثال (المقررة) إن', 'السيدة مثال', 'المقررة']
  ])('in %s: %s', (language, text, name, affiliation) =>
    expect(read(language, text)).toEqual({ name, ...(affiliation && { affiliation }) })
  )

  test.each([
    'Mr. Sample (Samplia) was elected Rapporteur.',
    'The President of the Republic had said so.',
    'She added that it was late.',
    'The meeting was suspended.'
  ])('is nobody in: %s', text => expect(read('en', text)).toBeUndefined())
})
