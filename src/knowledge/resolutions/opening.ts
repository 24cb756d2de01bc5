import { isText, plainText, type Run } from '../../model/run.ts'
import type { ResolutionWords } from '../languages/profile.ts'
import { startsWithWord } from '../languages/words.ts'

/** Longest opening phrase of a recital or operative paragraph, characters. */
const longestOpening = 160

/**
 * The opening phrase of a recital or operative paragraph, without its comma: `Recalling also`, `又回顾`, `وإذ تشير`.
 *
 * It is what is printed with emphasis at the start; quotation marks may stand before it. Where nothing is emphasised,
 * it is the longest opening phrase known of the language.
 */
export function openingOf(runs: readonly Run[], { preambular, operative }: ResolutionWords): string | undefined {
  const emphasised = emphasisedStart(runs)
  if (emphasised !== '' && emphasised.length <= longestOpening) return emphasised
  const text = plainText(runs)
  const match = [startsWithWord(text, preambular), startsWithWord(text, operative)]
    .filter(Boolean)
    .sort((a, b) => b!.end - a!.end)[0]
  return match ? text.slice(match.start, match.end).replace(/\s+/gu, ' ') : undefined
}

function emphasisedStart(runs: readonly Run[]): string {
  let text = ''
  for (const run of runs) {
    if (!isText(run)) continue
    const emphasised = run.bold || run.italic
    if (!emphasised && run.text.trim() !== '' && !(text === '' && /^[\s“"«‘]+$/u.test(run.text))) break
    if (emphasised || text !== '') text += run.text
  }
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\s,،，、;؛:：]+$/u, '')
}
