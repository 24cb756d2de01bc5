import type { MastheadLine } from '../../model/document.ts'
import { mergeRuns, plainText, sliceRuns, withoutText } from '../../model/run.ts'
import type { SetAside } from '../../model/set-aside.ts'

/** Lines of the masthead without their leader dots, which are set aside. */
export interface WithoutLeaders {
  readonly masthead: readonly MastheadLine[]
  readonly dots: readonly SetAside[]
}

/** Dots that lead the eye from a country to a name; a long country leaves room for two. */
const leader = /\s+(?:[.…]\s*){2,}/u

/** Take the dots out of the lines of those present: `Exampleland . . . . Ms. Example`. */
export function withoutLeaders(lines: readonly MastheadLine[]): WithoutLeaders {
  const dots: SetAside[] = []
  const masthead = lines.map((line): MastheadLine => {
    const [place] = line.places
    const found = line.field === 'president' || line.field === 'members' ? leader.exec(plainText(line.runs)) : null
    if (!found || !place) return line
    dots.push({ reason: 'leader-dots', text: found[0].replace(/\s+/gu, ''), place })
    const before = sliceRuns(line.runs, 0, found.index)
    const after = withoutText(line.runs, found.index, found.index + found[0].length).slice(before.length)
    return { ...line, runs: mergeRuns(after.length > 0 ? [...before, { text: ' ' }, ...after] : before) }
  })
  return { masthead, dots }
}
