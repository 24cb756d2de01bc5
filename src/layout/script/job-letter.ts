import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import type { LanguageCode } from '../../model/language.ts'

/** Job number with its language letter: `25-03005 (E)`, `GE.16-01192(F)`, `V.21-01234 (S)`. */
const jobNumber = /(?:\p{Lu}{1,3}\.)?\p{Nd}{2}-\p{Nd}{4,6}\s?\(([A-Z])\)/u

/** Language told by the letter of the first job number in the text. */
export function languageOfJobNumber(text: string, profiles: readonly LanguageProfile[]): LanguageCode | undefined {
  const letter = jobNumber.exec(text)?.[1]
  return letter ? profiles.find(({ jobLetter }) => jobLetter === letter)?.code : undefined
}
