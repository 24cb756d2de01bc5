import type { NumberingHabits } from '../../knowledge/languages/profile.ts'
import { type Label, readLabel } from '../../knowledge/numerals/label.ts'
import { type Flowing, isUndecided } from '../../model/flow.ts'
import { plainText } from '../../model/run.ts'

/** What stands at one place of the flow, as the automaton of series sees it. */
export type Candidate =
  /** A heading, title or formula: lists end here, the series of paragraphs may go on. */
  | { readonly type: 'break' }
  /** A table, quotation or the like between paragraphs. */
  | { readonly type: 'other' }
  /** A text block; `labels` are the labels it may begin with, outermost first (`1. (a) The …` has two). */
  | { readonly type: 'text'; readonly labels: readonly Label[]; readonly text: string }

const breaking: ReadonlySet<Flowing['type']> = new Set(['heading', 'title', 'formula', 'contents'])

/** What every item of the flow offers to the numbering. */
export function findCandidates(flow: readonly Flowing[], habits: NumberingHabits): Candidate[] {
  return flow.map(item => {
    if (breaking.has(item.type)) return { type: 'break' }
    if (!isUndecided(item)) return { type: 'other' }
    const text = plainText(item.runs)
    return { type: 'text', text, labels: labelsOf(text, habits) }
  })
}

/** The label of a text, and the first label of a list that opens right after it. A star is the mark of a remark, no bullet. */
function labelsOf(text: string, habits: NumberingHabits): readonly Label[] {
  const first = readLabel(text, habits) ?? readGlued(text, habits)
  if (!first || first.printed === '*' || opensName.test(text)) return []
  const rest = text.slice(first.length)
  const blank = rest.length - rest.trimStart().length
  const second = blank > 0 && !first.bullet ? readLabel(rest.trimStart(), habits) : undefined
  const opensList = second && !second.bullet && second.bracketed && second.readings.some(({ ordinal }) => ordinal === 1)
  return opensList ? [first, { ...second, length: first.length + blank + second.length }] : [first]
}

/** Initials and a surname in capitals, as bibliographies print authors: `B. KEEPER, “Lamps”`, `D. W. KEEPER and others`. */
const opensName = /^\s*\p{Lu}\.[-\s]?(?:\p{Lu}\.[-\s]?){0,3}\p{Lu}{2,}(?:[-’'\s]\p{Lu}{2,}){0,3}(?:,|\s\p{Ll})/u

/** A letter whose blank was lost before a figure (`a)31.371.600 dollars`); it counts only in a series. */
function readGlued(text: string, habits: NumberingHabits): Label | undefined {
  const printed = /^[(（]?\p{L}{1,5}[)）](?=\p{Nd})/u.exec(text)?.[0]
  const label = printed && readLabel(`${printed} `, habits)
  return label ? { ...label, weak: true } : undefined
}
