/** Found, expected and agreeing things, from which precision and recall are made. */
export interface Tally {
  readonly found: number
  readonly expected: number
  readonly agreed: number
}

/** A block of running text, as `comparable` gives it. */
export interface ComparedBlock {
  readonly text: string
  /** Its beginning counts neither for nor against. */
  readonly doubtfulStart?: boolean
  /** Its end counts neither for nor against. */
  readonly doubtfulEnd?: boolean
}

/** Characters two boundaries may lie apart: the mark of a note stands in the tagged text and not in ours. */
const reach = 4

/** Share of a block's characters that the other side must hold as running text for its boundaries to count. */
const commonShare = 0.5

/** A boundary that only one side has, with the text around it. */
export interface Difference {
  readonly kind: 'split' | 'joined'
  /** Text before and behind the place. */
  readonly around: string
}

/** How far two divisions of a text into blocks agree. */
export interface BoundaryScore {
  readonly tally: Tally
  readonly differences: readonly Difference[]
  /** Share of the tagged characters that we hold as running text, too. */
  readonly common: number
}

/**
 * Compare where blocks begin and end. Places are offsets into the author's text; only blocks count that both sides hold
 * as running text: whether something is a table or a note is measured elsewhere.
 */
export function compareBoundaries(
  ours: readonly ComparedBlock[],
  theirs: readonly ComparedBlock[],
  places: Int32Array
): BoundaryScore {
  const length = theirs.reduce((sum, { text }) => sum + text.length, 0)
  const held = new Uint8Array(length)
  for (const place of places) if (place >= 0) held[place] = 1
  const expected = edgesOf(theirs, at => (held[at] ? at : -1))
  const found = edgesOf(ours, at => places[at]!)
  const whole = theirs.map(({ text }) => text).join('')
  const sides = (['starts', 'ends'] as const).map(side => compareSide(found[side], expected[side], whole))
  return {
    tally: addTallies(sides.map(({ tally }) => tally)),
    differences: sides[0]!.differences,
    common: held.reduce((sum, one) => sum + one, 0) / Math.max(1, length)
  }
}

interface Edges {
  readonly starts: readonly Edge[]
  readonly ends: readonly Edge[]
}

interface Edge {
  readonly at: number
  readonly doubtful: boolean
}

/** First and last places of blocks, in the offsets that `placeOf` gives; -1 is nowhere. */
function edgesOf(blocks: readonly ComparedBlock[], placeOf: (at: number) => number): Edges {
  const starts: Edge[] = []
  const ends: Edge[] = []
  let from = 0
  for (const { text, doubtfulStart = false, doubtfulEnd = false } of blocks) {
    const to = from + text.length
    let common = 0
    for (let at = from; at < to; at += 1) if (placeOf(at) >= 0) common += 1
    if (common > 0 && common >= commonShare * text.length) {
      starts.push({ at: nearestPlace(from, 1, { from, to, placeOf }), doubtful: doubtfulStart })
      ends.push({ at: nearestPlace(to - 1, -1, { from, to, placeOf }), doubtful: doubtfulEnd })
    }
    from = to
  }
  return { starts, ends }
}

/** Place of the outermost placed character of a block, as if those outside it were placed, too. */
function nearestPlace(
  edge: number,
  step: 1 | -1,
  { from, to, placeOf }: { from: number; to: number; placeOf: (at: number) => number }
): number {
  for (let at = edge; at >= from && at < to; at += step) {
    const place = placeOf(at)
    if (place >= 0) return place - (at - edge)
  }
  return -1
}

function compareSide(found: readonly Edge[], expected: readonly Edge[], whole: string) {
  const doubtful = [...found, ...expected].filter(edge => edge.doubtful).map(({ at }) => at)
  const counts = ({ at }: Edge): boolean => !doubtful.some(place => Math.abs(place - at) <= reach)
  const [ours, theirs] = [found.filter(counts), expected.filter(counts)]
  const left = new Set(theirs)
  const differences: Difference[] = []
  let agreed = 0
  const byPlace = new Map(theirs.map(edge => [edge.at, edge]))
  for (const { at } of ours) {
    const match = near(at, byPlace, left)
    if (match) {
      left.delete(match)
      agreed += 1
    } else differences.push({ kind: 'split', around: around(whole, at) })
  }
  for (const { at } of left) differences.push({ kind: 'joined', around: around(whole, at) })
  return { tally: { found: ours.length, expected: theirs.length, agreed }, differences }
}

function near(at: number, byPlace: ReadonlyMap<number, Edge>, left: ReadonlySet<Edge>): Edge | undefined {
  for (let distance = 0; distance <= reach; distance += 1) {
    for (const place of [at - distance, at + distance]) {
      const edge = byPlace.get(place)
      if (edge && left.has(edge)) return edge
    }
  }
  return undefined
}

const around = (whole: string, at: number): string =>
  `${whole.slice(Math.max(0, at - 30), Math.max(0, at))} ¦ ${whole.slice(Math.max(0, at), at + 40)}`

/** Sum of tallies. */
export const addTallies = (tallies: readonly Tally[]): Tally => ({
  found: tallies.reduce((sum, { found }) => sum + found, 0),
  expected: tallies.reduce((sum, { expected }) => sum + expected, 0),
  agreed: tallies.reduce((sum, { agreed }) => sum + agreed, 0)
})

/** Harmonic mean of precision and recall in per cent; 100 when there was nothing to find and nothing was found. */
export const f1 = ({ found, expected, agreed }: Tally): number =>
  found + expected === 0 ? 100 : (200 * agreed) / (found + expected)
