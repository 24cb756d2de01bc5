import type { MarkCandidate } from './mark-candidates.ts'

interface Link {
  readonly candidate: MarkCandidate
  readonly note: number
  readonly score: number
  readonly before: Link | undefined
}

/**
 * The marks of notes that stand one after the other in the text: of each note's candidates at most
 * one, in the order of the notes, so that the fits add up to the most. The result has one entry
 * a note, `undefined` where none fits.
 */
export function bestChain(candidates: readonly (readonly MarkCandidate[])[]): (MarkCandidate | undefined)[] {
  let chains: Link[] = []
  for (const [note, options] of candidates.entries()) {
    const longer = options.map(candidate => extend(chains, candidate, note))
    chains = [...chains, ...longer]
  }
  const marks: (MarkCandidate | undefined)[] = candidates.map(() => undefined)
  for (let link = best(chains); link; link = link.before) marks[link.note] = link.candidate
  return marks
}

function extend(chains: readonly Link[], candidate: MarkCandidate, note: number): Link {
  const before = best(chains.filter(link => isBefore(link.candidate, candidate)))
  return { candidate, note, score: candidate.fit + (before?.score ?? 0), before }
}

/** The best chain; of equal ones the one that ends first. */
function best(chains: readonly Link[]): Link | undefined {
  let found: Link | undefined
  for (const link of chains) if (!found || link.score > found.score) found = link
  return found
}

const isBefore = (a: MarkCandidate, b: MarkCandidate): boolean =>
  a.index < b.index || (a.index === b.index && a.end <= b.start)
