import type { Report } from '../../diagnostics/diagnostic.ts'
import type { Annex, Assembled, Contents } from '../../model/document.ts'
import { plainText } from '../../model/run.ts'
import { blockTexts } from '../../model/texts.ts'
import { blocksWithin } from './blocks-within.ts'
import { foundShare, shortestEntry } from './thresholds.ts'

/**
 * Entries of a contents list whose words stand nowhere in the document: a part is missing. Compared by letters and
 * figures only, because lists are set otherwise than headings. A list with many such entries was misread, and one
 * that lists other documents is none: both are passed over. Reports `contents-entry-missing`.
 */
export function checkContents(document: Assembled, report: Report): void {
  const lists = [...blocksWithin(allBlocks(document))].filter(block => block.type === 'contents')
  if (lists.length === 0) return
  const text = lettersOf([...blockTexts(allBlocks(document).filter(({ type }) => type !== 'contents'))].join(''))
  for (const list of lists) checkList(list, text, report)
}

function checkList({ entries, places }: Contents, text: string, report: Report): void {
  const titles = entries
    .map(({ runs }) => plainText(runs).trim())
    .filter(title => lettersOf(title).length >= shortestEntry)
  const missing = titles.filter(title => !text.includes(lettersOf(title)) && !text.includes(lettersOf(bare(title))))
  if (missing.length > (1 - foundShare) * titles.length) return
  const [place] = places
  for (const entry of missing) report({ code: 'contents-entry-missing', params: { entry }, ...(place && { place }) })
}

const allBlocks = ({ cover, preamble, body, conclusions, annexes }: Assembled): Assembled['body'] => [
  ...cover,
  ...preamble,
  ...body,
  ...conclusions,
  ...annexes.flatMap(annexBlocks)
]

const annexBlocks = ({ title, preamble, body, conclusions, annexes }: Annex): Assembled['body'] => [
  ...title,
  ...preamble,
  ...body,
  ...conclusions,
  ...annexes.flatMap(annexBlocks)
]

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** An entry without the label before it: `IV.`, `Annex II.`; labels are split off headings. */
const bare = (title: string): string => title.replace(/^(?:\p{L}+\s)?[\p{L}\p{N}]{1,5}[.)、:]?\s+/u, '')
