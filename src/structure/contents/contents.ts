import { languageOf } from '../../knowledge/languages/index.ts'
import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { isWord, startsWithWord } from '../../knowledge/languages/words.ts'
import type { TextBlock } from '../../model/blocks.ts'
import type { Remark, Title } from '../../model/document.ts'
import type { Flowed, Flowing } from '../../model/flow.ts'
import type { CoverBlock, Kinded } from '../../model/fronted.ts'
import { plainText, withoutStart } from '../../model/run.ts'
import type { SetAside } from '../../model/set-aside.ts'
import type { Stage } from '../../stage.ts'
import { entriesOf, leadsBarely, linesOf, readLine } from './entries.ts'
import { fewestLines, longestColumnHead, longestGroupHead } from './thresholds.ts'

/**
 * Gathers the lines of a contents list into one block, so that its lines are not taken for headings.
 *
 * A list begins with the word for contents, or without it where lines with leader dots follow each other. It ends with
 * the first block that has neither dots nor a page number; lines without one that fill up its page (`Annexes`) are of it,
 * and so are annexes named there in whole lines or sentences. The dots are set aside, the page numbers kept as targets.
 */
export const contents: Stage<Kinded, Flowed> = {
  name: 'contents',
  run: ({ blocks, cover, ...rest }) => {
    const profile = languageOf(rest.language)
    const words = profile.structure.contents
    const titles = new Map(cover.map(title => [title.index, title]))
    const flow: Flowing[] = []
    const dots: SetAside[] = []
    for (let index = 0; index < blocks.length; ) {
      const block = blocks[index]!
      const title = titles.get(index)
      if (title && block.type === 'text' && !isWord(plainText(block.runs), profile.resolution.enactingBodies)) {
        flow.push(toTitle(block, title))
        index += 1
        continue
      }
      const titled = block.type === 'text' && isWord(plainText(block.runs), words)
      const list = block.type === 'text' ? listFrom(blocks, titled ? index + 1 : index, titled, profile) : []
      if (list.length === 0) {
        flow.push(block)
        index += 1
        continue
      }
      if (titled && block.type === 'text')
        flow.push({ type: 'heading', rank: 1, runs: block.runs, places: block.places })
      const lines = list.flatMap(linesOf).map(line => readLine(line, titled))
      flow.push({
        type: 'contents',
        entries: entriesOf(lines, profile.numbering),
        places: list.flatMap(({ places }) => places)
      })
      dots.push(...lines.flatMap(({ dots: found }) => found))
      index += list.length + (titled ? 1 : 0)
    }
    return { ...rest, flow, setAside: [...rest.setAside, ...dots] }
  }
}

/** The blocks of the list that begins at `from`; empty when none does. */
function listFrom(
  blocks: Kinded['blocks'],
  from: number,
  titled: boolean,
  { furniture, structure }: LanguageProfile
): TextBlock[] {
  const list: TextBlock[] = []
  const pageWords = furniture.page
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index]!
    if (
      block.type !== 'text' ||
      !(isEntry(block, titled) || isHead(block, { list, titled, pageWords }) || isWrapped(block, list, titled))
    )
      break
    list.push(block)
  }
  const entries = list.filter(block => isEntry(block, titled))
  const isList = entries.length >= (titled ? 1 : fewestLines) && (titled || pointsToPages(entries))
  if (!isList) return []
  const rest = blocks.slice(from)
  const end = endOfList(list, list.lastIndexOf(entries.at(-1)!) + 1, { rest, titled })
  return rest.slice(0, endOfAnnexes(rest, end, structure.annex)).filter(block => block.type === 'text')
}

/**
 * Index behind the annexes that a list names last, without pages: they are issued apart, or follow the text unnumbered.
 * They go on to the end of the page, or to the text itself, which begins as an entry says.
 */
function endOfAnnexes(rest: Kinded['blocks'], end: number, annexWords: readonly string[]): number {
  const first = rest[end]
  if (first?.type !== 'text' || first.layout.startsPage || !startsWithWord(plainText(first.runs), annexWords))
    return end
  const entries = rest.slice(0, end).map(block => (block.type === 'text' ? plainText(block.runs) : ''))
  const next = rest.findIndex(
    (block, index) =>
      index > end && (block.type !== 'text' || block.layout.startsPage || begins(plainText(block.runs), entries))
  )
  return next < 0 ? end : next
}

/** A text is the words of an entry: the heading that it leads to. */
const begins = (text: string, entries: readonly string[]): boolean =>
  text.trim() !== '' && entries.some(entry => entry.startsWith(text.trim()))

/** Index behind the last entry, or below a heading behind the lines up to the end of its page. */
function endOfList(
  list: readonly TextBlock[],
  end: number,
  { rest, titled }: { rest: Kinded['blocks']; titled: boolean }
): number {
  const nextPage = rest.findIndex((block, index) => index >= end && block.type === 'text' && block.layout.startsPage)
  return titled && nextPage >= 0 && nextPage <= list.length ? nextPage : end
}

/** Leader dots alone are also the lines of a form to be filled in: a list without a heading must mostly lead to numbers. */
const pointsToPages = (entries: readonly TextBlock[]): boolean =>
  entries.filter(({ runs }) => /[\p{Nd}ivxlc]\s*$/u.test(plainText(runs))).length * 2 >= entries.length

/** `Chapter  Page` above entries that have no heading. */
function endsWithWord({ runs }: TextBlock, words: readonly string[]): boolean {
  const text = plainText(runs)
  return startsWithWord(text.slice(text.search(/\S+\s*$/u)), words) !== undefined
}

/** A line with leader dots; below the heading of a contents list also one that ends with a page number. */
function isEntry(block: TextBlock, titled: boolean): boolean {
  const text = plainText(block.runs)
  const leaders = Boolean(block.layout.dotLeaders) || /(?:\.\s?){4,}|…{2,}/u.test(text)
  return leaders || (titled && block.layout.lineCount <= 3 && leadsBarely(text))
}

interface HeadSetting {
  readonly list: readonly TextBlock[]
  readonly titled: boolean
  readonly pageWords: readonly string[]
}

/** `Chapter  Paragraphs  Page` above the first entry; below the heading of the list also the title of a group of entries. */
function isHead(block: TextBlock, { list, titled, pageWords }: HeadSetting): boolean {
  if (list.some(above => isEntry(above, true)) || list.length >= mostHeads) return false
  const length = plainText(block.runs).length
  if (length <= longestColumnHead) return titled || endsWithWord(block, pageWords)
  return titled && isGroupHead(block)
}

/** Lines above the first entry at most. */
const mostHeads = 4

/** A line without a page number: a group of entries (`Annexes`), the first line of an entry that is wrapped. */
const isGroupHead = ({ runs, layout }: TextBlock): boolean =>
  layout.lineCount <= 2 && plainText(runs).length <= longestGroupHead && !/\s.*[.;:]\s*$/u.test(plainText(runs))

/** First line of an entry whose dots stand on its second, or a main entry without a page number. */
const isWrapped = (block: TextBlock, list: readonly TextBlock[], titled: boolean): boolean =>
  list.some(entry => isEntry(entry, titled)) && isGroupHead(block)

/** The number keeps what stands between it and the title: Arabic prints `75/246. - …`. */
function toTitle({ runs, places }: TextBlock, { role, number, textStart }: CoverBlock): Title | Remark {
  if (role === 'remark') return { type: 'remark', runs, places }
  if (!number) return { type: 'title', runs, places }
  const printed = plainText(runs).slice(0, textStart).trim()
  return { type: 'title', number: { ...number, printed }, runs: withoutStart(runs, textStart), places }
}
