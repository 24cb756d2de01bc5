import type { TextBlock } from '../../model/blocks.ts'
import type { Place } from '../../model/place.ts'
import { plainText, type Run, sliceRuns, trimRuns } from '../../model/run.ts'
import type { SetAside } from '../../model/set-aside.ts'

/** One line of a contents list, its dots and target told apart. */
export interface Line {
  readonly runs: readonly Run[]
  readonly indent: number
  readonly target?: string
  readonly dots: readonly SetAside[]
}

interface RawLine {
  readonly runs: readonly Run[]
  readonly indent: number
  readonly place: Place
}

/** Printed lines of a block; a block of one entry wrapped over lines stays one. */
export function linesOf({ runs, layout, places }: TextBlock): RawLine[] {
  const place = places[0] ?? { page: 1 }
  const indent = layout.firstIndent ?? layout.indent ?? 0
  const text = plainText(runs)
  const ends = [...(layout.lineBreaks ?? []).filter(at => endsEntry(text.slice(0, at))), text.length]
  return ends.map((end, index) => ({ runs: trimRuns(sliceRuns(runs, ends[index - 1] ?? 0, end)), indent, place }))
}

const endsEntry = (text: string): boolean => /(?:\.\s?){3,}\s*[\p{Nd}ivxlc–-]+\s*$/u.test(text)

/** Separate the words, the leader dots and the page number; below a heading of contents the dots may be missing. */
export function readLine({ runs, indent, place }: RawLine, titled: boolean): Line {
  const text = plainText(runs)
  const leader = /(?:\s*(?:\.\s?){3,}|\s*…+\s*)\s*([\p{Nd}ivxlcA-Z.–-]*)\s*$/u.exec(text)
  const bare = titled && !leader ? /\s+(\p{Nd}{1,3})\s*$/u.exec(text) : null
  if (bare) return { runs: trimRuns(sliceRuns(runs, 0, bare.index)), indent, target: bare[1]!, dots: [] }
  if (!leader) return { runs, indent, dots: [] }
  const target = leader[1] ?? ''
  const dots = leader[0].slice(0, leader[0].length - target.length).replace(/\s+/gu, '')
  return {
    runs: trimRuns(sliceRuns(runs, 0, leader.index)),
    indent,
    ...(target !== '' && { target }),
    dots: dots === '' ? [] : [{ reason: 'leader-dots', text: dots, place }]
  }
}
