import type { LanguageProfile } from './profile.ts'

const lists = new WeakMap<LanguageProfile, readonly string[]>()

/** Every word of the language for a meeting, in mastheads and in closing lines; a word list for `words.ts`. */
export function meetingWords(profile: LanguageProfile): readonly string[] {
  const known = lists.get(profile)
  if (known) return known
  const made = [...profile.masthead.meeting, ...profile.resolution.closingMeeting]
  lists.set(profile, made)
  return made
}
