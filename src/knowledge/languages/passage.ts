import type { LanguageCode } from '../../model/language.ts'
import { languages } from './index.ts'
import type { LanguageProfile } from './profile.ts'

/** Letters that no official language has, in the scripts these are written in: Ukrainian, Serbian, Persian, Japanese. */
const otherLetters = /[іїєґўђјљњћџѓќѕ]|[پچژگکی]|[\p{Script=Hiragana}\p{Script=Katakana}]/iu

/** Letters from which a passage in another script is more than a name or an abbreviation. */
const leastLetters = 8

/** Words from which the small words of a passage tell its language from others in the same script. */
const leastWords = 15

/** Share of small words in running text of a language, at least; and in a text that is not in it, at most. */
const ownShare = 0.2
const foreignShare = 0.06

/**
 * The official language of a passage that is in another than the text around it, where it can be told: by its script
 * alone, when only one official language is written in it, else by its small words. References and addresses have few.
 */
export function passageLanguage(passage: string, around: LanguageCode): LanguageCode | undefined {
  const text = passage.replace(/https?:\/\/\S+/gu, '')
  const letters = text.match(/\p{L}/gu) ?? []
  if (letters.length < leastLetters || otherLetters.test(text)) return undefined
  const scripts = new Set(Object.values(languages).map(({ script }) => script))
  const written = [...scripts].filter(script => new RegExp(`\\p{Script=${script}}`, 'u').test(text))
  const [script, ...more] = written
  if (!script || more.length > 0) return undefined
  const rivals = Object.values(languages).filter(profile => profile.script === script)
  const [only, ...others] = rivals
  if (only && others.length === 0) return only.code === around ? undefined : only.code
  return byWords(text, rivals, around)
}

function byWords(text: string, rivals: readonly LanguageProfile[], around: LanguageCode): LanguageCode | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const share = ({ functionWords }: LanguageProfile): number =>
    words.filter(word => functionWords.includes(word)).length / words.length
  const [best] = rivals.toSorted((a, b) => share(b) - share(a))
  if (!best || words.length < leastWords || best.code === around || share(best) < ownShare) return undefined
  const inText = rivals.find(({ code }) => code === around)
  return inText && share(inText) > foreignShare ? undefined : best.code
}
