import type { FurnitureWords } from '../../../knowledge/languages/profile.ts'
import { isWord } from '../../../knowledge/languages/words.ts'
import type { ExtractedLine } from '../../../model/extracted-text.ts'
import type { SetAsideReason } from '../../../model/set-aside.ts'
import { footLines } from '../thresholds.ts'
import type { Found } from './extracted-furniture.ts'
import { byPage } from './pages.ts'

/** `2100051` between stars: the text of the bar code. */
const barCode = /^\*\s?[A-Z]?\d{6,8}\s?\*$/

/** `21-00051 (E)`, `GE.16-01192(E)`, `V.21-01234 (E)`: with its language, and dates and bar code behind. */
const fullJobNumber =
  /^(?:(?:GE|V|Na)\.\s?|K|B)?\d{2}-\d{5}\s?\([ACEFRS]\)(?:\s+\[?\d{6}\]?){0,3}(?:\s+\*[A-Z]?\d{6,8}\*)?$/

/** The same number alone, as on the later pages; with the page number on one line or glued to it. */
const bareJobNumber = /^(?:GE\.\s?|V\.\s?)?\d{2}-\d{5}(?:\s*\d{1,3}\/\d{1,3}|\s+\d{1,3})?$/
const jobNumberBehind = /^(?:\d{1,3}\/\d{1,3}|\/\d{1,3}|\d{1,3}\s)\s*(?:GE\.|V\.)?\d{2}-\d{5}(?:\/\d{1,3})?$/

/** `070121`, also two of them: day, month and year of typing and of translation. */
const typingDates = /^(?:[0-3]\d[01]\d\d{2}\s*){1,3}$/

/** `/...` and `/. . .` at the foot of a page: the text goes on. */
const continuation = /^\/\s?(?:\.\s?){3}$|^\/…$/

/** Forms that name themselves, wherever they stand on a page, and forms that only count at its foot. */
const anywhere: readonly (readonly [RegExp, SetAsideReason])[] = [
  [barCode, 'bar-code'],
  [fullJobNumber, 'job-number'],
  [continuation, 'continuation-mark']
]
const atFoot: readonly (readonly [RegExp, SetAsideReason])[] = [
  [bareJobNumber, 'job-number'],
  [jobNumberBehind, 'job-number'],
  [typingDates, 'job-number']
]

/**
 * Job numbers, bar codes, recycling lines and continuation marks. A job number once known counts
 * wherever it stands alone, and so does the only line that holds nothing but dates of typing.
 */
export function findPrintedForms(lines: readonly ExtractedLine[], words: FurnitureWords): Found {
  const found = new Map(findForms(lines, words))
  const known = new Set([...found].filter(([, reason]) => reason === 'job-number').flatMap(([line]) => numbersOf(line)))
  const dates = lines.filter(line => typingDates.test(line.text))
  for (const line of lines) {
    const repeats = bareJobNumber.test(line.text) && numbersOf(line).some(number => known.has(number))
    if (repeats || (dates.length === 1 && dates[0] === line)) found.set(line, 'job-number')
  }
  return found
}

const numbersOf = (line: ExtractedLine): readonly string[] => line.text.match(/\d{2}-\d{5}/g) ?? []

function findForms(lines: readonly ExtractedLine[], words: FurnitureWords): Found {
  const found = new Map<ExtractedLine, SetAsideReason>()
  for (const page of byPage(lines)) {
    for (const [index, line] of page.entries()) {
      const forms = index >= page.length - footLines || index < 2 ? [...anywhere, ...atFoot] : anywhere
      const form = forms.find(([pattern]) => pattern.test(line.text))
      const reason = form?.[1] ?? (isFootWord(line.text, words) ? 'recycle-line' : undefined)
      if (reason) found.set(line, reason)
    }
  }
  return found
}

/** `Please recycle`, `Accessible document`, one after the other, with signs around. */
function isFootWord(text: string, words: FurnitureWords): boolean {
  return isWord(text, words.recycle) || isWord(text, words.accessible) || isBoth(text, words)
}

const isBoth = (text: string, words: FurnitureWords): boolean =>
  words.accessible.some(phrase => text.startsWith(phrase) && isWord(text.slice(phrase.length), words.recycle))
