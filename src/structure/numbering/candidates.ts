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
  const candidates = flow.map((item): Candidate => {
    if (breaking.has(item.type)) return { type: 'break' }
    if (!isUndecided(item)) return { type: 'other' }
    const text = plainText(item.runs)
    return { type: 'text', text, labels: labelsOf(text, habits) }
  })
  return candidates.map((candidate, at) => withoutStop(candidate, at, candidates, habits) ?? candidate)
}

/** `35 Exampleland welcomed …` between paragraphs 34 and 36: the stop behind the number was left out. */
function withoutStop(
  candidate: Candidate,
  at: number,
  candidates: readonly Candidate[],
  habits: NumberingHabits
): Candidate | undefined {
  if (candidate.type !== 'text' || candidate.labels.length > 0) return undefined
  const printed = /^\p{Nd}{1,3}(?=\s+\p{Lu})/u.exec(candidate.text)?.[0]
  const label = printed && readLabel(`${printed}. `, habits)
  if (!label) return undefined
  const ordinal = label.readings[0]!.ordinal
  const isNear = (other: Candidate | undefined, step: number): boolean => paragraphNumber(other) === ordinal + step
  const before = candidates.slice(0, at).findLast(other => paragraphNumber(other) !== undefined)
  const after = candidates.slice(at + 1).find(other => paragraphNumber(other) !== undefined)
  if (!isNear(before, -1) || !isNear(after, 1)) return undefined
  return { ...candidate, labels: [{ ...label, printed, length: printed.length }] }
}

/** The number of a paragraph: `12.`. */
function paragraphNumber(candidate: Candidate | undefined): number | undefined {
  const label = candidate?.type === 'text' ? candidate.labels[0] : undefined
  return label?.paragraph ? label.readings[0]?.ordinal : undefined
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
