import { isNote, isText, type Run } from '../../../model/run.ts'

/** A stretch of the plain text (footnote marks count nothing); `end` is exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A run, or part of one, that lies wholly inside or wholly outside of every range. */
export interface Piece<Outer, Inner> {
  readonly run: Run
  readonly outer: Outer | undefined
  readonly inner: Inner | undefined
}

/**
 * Cut runs at the ends of two lists of ranges, each in order and without overlaps. A footnote mark
 * belongs to a range only when it stands strictly inside of it: at either end it is outside.
 */
export function cutRuns<Outer extends Range, Inner extends Range>(
  runs: readonly Run[],
  outer: readonly Outer[],
  inner: readonly Inner[]
): Piece<Outer, Inner>[] {
  const pieces: Piece<Outer, Inner>[] = []
  const [outside, inside] = [walk(outer), walk(inner)]
  let offset = 0
  for (const run of runs) {
    if (!isText(run)) {
      pieces.push({ run, outer: strictly(outside.at(offset), offset), inner: strictly(inside.at(offset), offset) })
      if (!isNote(run)) offset += 1
      continue
    }
    const end = offset + run.text.length
    for (let from = offset; from < end; ) {
      const to = Math.min(end, outside.boundary(from), inside.boundary(from))
      const text = run.text.slice(from - offset, to - offset)
      pieces.push({ run: { ...run, text }, outer: outside.at(from), inner: inside.at(from) })
      from = to
    }
    offset = end
  }
  return pieces
}

const strictly = <R extends Range>(range: R | undefined, offset: number): R | undefined =>
  range && range.start < offset ? range : undefined

interface Walk<R extends Range> {
  /** The range that covers an offset; offsets never step back. */
  readonly at: (offset: number) => R | undefined
  /** Where the next range begins or the current one ends. */
  readonly boundary: (offset: number) => number
}

function walk<R extends Range>(ranges: readonly R[]): Walk<R> {
  let next = 0
  const skip = (offset: number): R | undefined => {
    while (next < ranges.length && ranges[next]!.end <= offset) next++
    return ranges[next]
  }
  const covers = (range: R | undefined, offset: number): boolean => range !== undefined && range.start <= offset
  return {
    at: offset => {
      const range = skip(offset)
      return covers(range, offset) ? range : undefined
    },
    boundary: offset => {
      const range = skip(offset)
      return covers(range, offset) ? range!.end : (range?.start ?? Infinity)
    }
  }
}
