import type { LanguageCode } from '../../model/language.ts'
import { languages } from './index.ts'
import type { LanguageProfile } from './profile.ts'

/** Letters that no official language has, in the scripts these are written in: Ukrainian, Serbian, Persian, Japanese. */
const otherLetters = /[іїєґўђјљњћџѓќѕ]|[پچژگکی]|[\p{Script=Hiragana}\p{Script=Katakana}]/iu

/** Eight letters, from which a passage in another script is more than a name or an abbreviation. */
const enoughLetters = /(?:\p{L}\P{L}*){8}/u

/** Words from which the small words of a passage tell its language from others in the same script. */
const leastWords = 15

/** Share of small words in running text of a language, at least; and in a text that is not in it, at most. */
const ownShare = 0.2
const foreignShare = 0.06

const profiles: readonly LanguageProfile[] = Object.values(languages)

/** The scripts of the official languages, each once, with a pattern that finds a letter of it. */
const scripts = [...new Set(profiles.map(({ script }) => script))].map(script => ({
  script,
  letter: new RegExp(`\\p{Script=${script}}`, 'u')
}))

const smallWords = new Map(profiles.map(profile => [profile, new Set(profile.functionWords)]))

/**
 * The official language of a passage that is in another than the text around it, where it can be told: by its script
 * alone, when only one official language is written in it, else by its small words. References and addresses have few.
 */
export function passageLanguage(passage: string, around: LanguageCode): LanguageCode | undefined {
  const text = passage.replace(/https?:\/\/\S+/gu, '')
  if (!enoughLetters.test(text) || otherLetters.test(text)) return undefined
  const [written, ...more] = scripts.filter(({ letter }) => letter.test(text))
  if (!written || more.length > 0) return undefined
  const rivals = profiles.filter(profile => profile.script === written.script)
  const [only, ...others] = rivals
  if (only && others.length === 0) return only.code === around ? undefined : only.code
  return byWords(text, rivals, around)
}

function byWords(text: string, rivals: readonly LanguageProfile[], around: LanguageCode): LanguageCode | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.length < leastWords) return undefined
  const share = (profile: LanguageProfile): number =>
    words.filter(word => smallWords.get(profile)?.has(word)).length / words.length
  const shares = rivals.map(profile => ({ code: profile.code, share: share(profile) }))
  const [best] = shares.toSorted((a, b) => b.share - a.share)
  if (!best || best.code === around || best.share < ownShare) return undefined
  const inText = shares.find(({ code }) => code === around)
  return inText && inText.share > foreignShare ? undefined : best.code
}
