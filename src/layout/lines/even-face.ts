import type { Piece } from './piece.ts'

/** Weight and slant of type. */
export type Face = Pick<Piece['run'], 'bold' | 'italic'>

/** The face most letters are set in. */
export function commonFace(pieces: readonly Piece[]): Face {
  const most = (has: (run: Piece['run']) => boolean): boolean =>
    lettersOf(pieces.filter(({ run }) => has(run))) * 2 > lettersOf(pieces)
  return { bold: most(run => run.bold), italic: most(run => run.italic) }
}

/**
 * The pieces of a line of a scan, all in the face of most of its letters; the face of the whole page is no emphasis.
 *
 * Recognition programs guess weight and slant word by word, from how thick the ink is and how straight the sheet lay: of
 * two words of one typed line one comes out bold, or all words of a page do. What a line has and the page has not, as a
 * heading does, is printed so.
 */
export function evenFace(pieces: readonly Piece[], ofPage: Face): Piece[] {
  const { bold, italic } = commonFace(pieces)
  const face = { bold: bold && !ofPage.bold, italic: italic && !ofPage.italic }
  return pieces.map(piece => ({ ...piece, run: { ...piece.run, ...face } }))
}

const lettersOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + text.length, 0)
