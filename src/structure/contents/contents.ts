import { languageOf } from '../../knowledge/languages/index.ts'
import { isWord, startsWithWord } from '../../knowledge/languages/words.ts'
import type { TextBlock } from '../../model/blocks.ts'
import type { Contents, Title } from '../../model/document.ts'
import { type Flowed, type Flowing, withoutStart } from '../../model/flow.ts'
import type { CoverBlock, Kinded } from '../../model/fronted.ts'
import { plainText } from '../../model/run.ts'
import type { SetAside } from '../../model/set-aside.ts'
import type { Stage } from '../../stage.ts'
import { type Line, linesOf, readLine } from './entries.ts'
import { fewestLines, indentStep, longestColumnHead } from './thresholds.ts'

/**
 * Gathers the lines of a contents list into one block, so that its lines are not taken for headings.
 *
 * A list begins with the word for contents, or without it where lines with leader dots follow each other. It ends with
 * the first block that has neither dots nor a page number. The dots are set aside, the page numbers kept as targets.
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
      const list =
        block.type === 'text' ? listFrom(blocks, titled ? index + 1 : index, titled, profile.furniture.page) : []
      if (list.length === 0) {
        flow.push(block)
        index += 1
        continue
      }
      if (titled && block.type === 'text')
        flow.push({ type: 'heading', rank: 1, runs: block.runs, places: block.places })
      const lines = list.flatMap(linesOf).map(line => readLine(line, titled))
      flow.push(contentsBlock(list, lines))
      dots.push(...lines.flatMap(({ dots: found }) => found))
      index += list.length + (titled ? 1 : 0)
    }
    return { ...rest, flow, setAside: [...rest.setAside, ...dots] }
  }
}

/** The blocks of the list that begins at `from`; empty when none does. */
function listFrom(blocks: Kinded['blocks'], from: number, titled: boolean, pageWords: readonly string[]): TextBlock[] {
  const list: TextBlock[] = []
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index]!
    if (
      block.type !== 'text' ||
      !(
        isEntry(block, titled) ||
        (isColumnHead(block, list) && (titled || endsWithWord(block, pageWords))) ||
        isWrapped(block, list, titled)
      )
    )
      break
    list.push(block)
  }
  while (list.length > 0 && !isEntry(list.at(-1)!, titled)) list.pop()
  const entries = list.filter(block => isEntry(block, titled))
  return entries.length >= (titled ? 1 : fewestLines) && (titled || pointsToPages(entries)) ? list : []
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
  return leaders || (titled && block.layout.lineCount <= 3 && /\p{L}\S*\s+\p{Nd}{1,3}\s*$/u.test(text))
}

/** `Chapter  Paragraphs  Page` above the first entry. */
const isColumnHead = (block: TextBlock, list: readonly TextBlock[]): boolean =>
  list.every(above => !isEntry(above, true)) && list.length < 3 && plainText(block.runs).length <= longestColumnHead

/** First line of an entry whose dots stand on its second, or a main entry without a page number. */
const isWrapped = (block: TextBlock, list: readonly TextBlock[], titled: boolean): boolean =>
  list.some(entry => isEntry(entry, titled)) && block.layout.lineCount <= 2 && !/[.;:]\s*$/u.test(plainText(block.runs))

function contentsBlock(list: readonly TextBlock[], lines: readonly Line[]): Contents {
  const indents = [...new Set(lines.map(({ indent }) => Math.round(indent / indentStep)))].sort((a, b) => a - b)
  const printed = lines.filter(({ runs, target }) => runs.length > 0 || target !== undefined)
  const entries = printed.map(({ runs, target, indent }) => ({
    runs,
    level: indents.indexOf(Math.round(indent / indentStep)) + 1,
    ...(target !== undefined && { target })
  }))
  return { type: 'contents', entries, places: list.flatMap(({ places }) => places) }
}

/** The number keeps what stands between it and the title: Arabic prints `75/246. - …`. */
function toTitle({ runs, places }: TextBlock, { number, textStart }: CoverBlock): Title {
  if (!number) return { type: 'title', runs, places }
  const printed = plainText(runs).slice(0, textStart).trim()
  return { type: 'title', number: { ...number, printed }, runs: withoutStart(runs, textStart), places }
}
