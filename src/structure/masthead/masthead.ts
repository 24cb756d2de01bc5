import { languageOf } from '../../knowledge/languages/index.ts'
import type { Blocks } from '../../model/blocks.ts'
import type { CoverBlock, Fronted } from '../../model/fronted.ts'
import { plainText } from '../../model/run.ts'
import type { Stage } from '../../stage.ts'
import { readContext } from './context.ts'
import { isRemark, titleNumber, titlePieces } from './cover.ts'
import { frontLength } from './front.ts'
import { joinTitleLines } from './join-titles.ts'
import { withoutLeaders } from './leaders.ts'
import { readMetadata } from './metadata.ts'
import { mendMisread } from './misread.ts'
import { type Piece, piecesOf } from './piece.ts'
import { type Parted, partBlocks } from './rebuild.ts'

/**
 * Reads the masthead: symbol, organ, session, agenda, dates, distribution, languages, adoption and draft lines.
 *
 * Fields are found by their form wherever they stand on the first page before the text, for extraction jumbles their
 * order. Every masthead line is kept as a `MastheadLine`; titles stay blocks and are named in `cover`.
 */
export const masthead: Stage<Blocks, Fronted> = {
  name: 'masthead',
  run: (laidOut, { report }) => {
    const mended = mendMisread(laidOut, frontLength(laidOut))
    const { document, length } = joinTitleLines(mended, frontLength(mended))
    const profile = languageOf(document.language)
    const front = document.blocks.slice(0, length).flatMap((block, index) => piecesOf(block, index, document.language))
    const pieces = readContext(withoutStray(front), profile)
    const parted = partBlocks(document, pieces, length)
    const cover = coverOf(document, parted)
    const metadata = readMetadata(document, parted, cover, report)
    const { masthead, dots } = withoutLeaders(parted.masthead)
    const setAside = [...document.setAside, ...dots]
    return { ...document, blocks: parted.blocks, masthead, metadata, cover, setAside }
  }
}

/** In the body of a page that has a masthead, a lone date, place or language is part of the text. */
function withoutStray(pieces: readonly Piece[]): Piece[] {
  if (!pieces.some(({ layout, field }) => layout.region === 'masthead' && field === 'symbol')) return [...pieces]
  return pieces.map(piece => (piece.layout.region === 'body' && piece.field === 'date' ? unread(piece) : piece))
}

const unread = ({ field: _, ...piece }: Piece): Piece => piece

function coverOf({ bodySize, language }: Blocks, { remaining, blocks }: Parted): CoverBlock[] {
  const setting = { bodySize, profile: languageOf(language) }
  const titles = titlePieces(
    remaining.map(({ piece }) => piece),
    setting
  )
  return remaining
    .filter(({ piece }) => titles.includes(piece))
    .map(({ piece, index }) => {
      if (isRemark(piece, setting)) return { index, role: 'remark', textStart: 0 }
      const block = blocks[index]
      const numbered = block?.type === 'text' ? titleNumber(plainText(block.runs)) : undefined
      return { index, role: 'title', textStart: numbered?.textStart ?? 0, ...(numbered && { number: numbered.number }) }
    })
}
