import { isImprint } from '../../knowledge/imprint.ts'
import { languages } from '../../knowledge/languages/index.ts'
import { isWord } from '../../knowledge/languages/words.ts'
import { libraryStamps } from '../../knowledge/scans.ts'
import type { SetAsideReason } from '../../model/set-aside.ts'

const profiles = Object.values(languages)
const recycle = profiles.flatMap(({ furniture }) => [...furniture.recycle, ...furniture.accessible])

/**
 * `/...` and `/. . .` at the foot of typed pages, recognised with fewer dots, thicker ones or none from scans, or with a letter
 * for the stroke (`I . ..`): the text goes on.
 */
const continuation = /^\/\s?(?:[.•·]\s?){0,3}$|^\/…$|^[Il|]\s?(?:[.•·]\s?){3,6}$/u

/** What a text at the foot of a page is by its words: recycle line, continuation mark, imprint of the printer or the stamp of a library. */
export function footWords(text: string): SetAsideReason | undefined {
  if (continuation.test(text)) return 'continuation-mark'
  if (isWord(text, libraryStamps) || isImprint(text)) return 'running-foot'
  return isRecycleLine(text) ? 'recycle-line' : undefined
}

/** Recycle and accessibility lines may be printed as one. */
function isRecycleLine(text: string): boolean {
  return (
    isWord(text, recycle) || recycle.some(words => text.startsWith(words) && isWord(text.slice(words.length), recycle))
  )
}
