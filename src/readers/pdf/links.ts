import type { Box } from '../../model/geometry.ts'
import type { TextRun } from '../../model/paged-text.ts'
import { smallestLinkCover } from './thresholds.ts'

/** A link annotation on the page. */
export interface LinkArea {
  readonly url: string
  readonly box: Box
}

/**
 * Marks the runs that link annotations cover; a run covered in part is cut there, once for each link that touches it.
 * The rectangles of Word reach over the mark behind the symbol: a stop or a bracket that the link does not open is no
 * part of it.
 */
export function linkRuns(runs: readonly TextRun[], links: readonly LinkArea[]): TextRun[] {
  if (links.length === 0) return [...runs]
  const linked = runs.flatMap(run => {
    const near = links.filter(({ box }) => touches(run, box))
    return near.reduce<TextRun[]>(
      (parts, link) =>
        parts.flatMap(part => (part.link === undefined && touches(part, link.box) ? cut(part, link) : [part])),
      [run]
    )
  })
  return sequences(linked).flatMap(withoutMarks)
}

/** Runs one after the other with the same link. */
function sequences(runs: readonly TextRun[]): TextRun[][] {
  const found: TextRun[][] = []
  for (const run of runs) {
    const last = found.at(-1)
    if (last && last[0]?.link === run.link) last.push(run)
    else found.push([run])
  }
  return found
}

/** The runs of a link with the marks at its end behind it: stops, and brackets it does not open. */
function withoutMarks(runs: readonly TextRun[]): TextRun[] {
  if (runs[0]?.link === undefined) return [...runs]
  const text = runs.map(run => run.text).join('')
  let end = text.length
  while (end > 0 && isMarkBehind(text.slice(0, end))) end -= 1
  return end === 0 ? [...runs] : cutAt(runs, end)
}

const isMarkBehind = (text: string): boolean =>
  /[\s.,;:،؛。]$/u.test(text) || (text.endsWith(')') && count(text, '(') < count(text, ')'))

const count = (text: string, character: string): number => text.split(character).length - 1

/** Runs of a link whose text ends at `end`; what is behind it is no link. */
function cutAt(runs: readonly TextRun[], end: number): TextRun[] {
  let from = 0
  return runs.flatMap(run => {
    const at = Math.min(run.text.length, Math.max(0, end - from))
    from += run.text.length
    const [characters, kept] = [[...run.text], [...run.text.slice(0, at)].length]
    const { link: _, ...plain } = run
    return [part(run, characters, 0, kept), part(plain, characters, kept, characters.length)].filter(
      ({ text }) => text !== ''
    )
  })
}

function touches(run: TextRun, box: Box): boolean {
  const middle = run.baseline - run.size * 0.3
  if (middle < box.y || middle > box.y + box.height) return false
  const shared = Math.min(run.box.x + run.box.width, box.x + box.width) - Math.max(run.box.x, box.x)
  return shared > Math.max(Math.min(run.box.width, box.width) * smallestLinkCover, 1)
}

/** Cut a run at the edges of a link, letters counted by proportional width. */
function cut(run: TextRun, { url, box }: LinkArea): TextRun[] {
  const characters = [...run.text]
  const offset = (x: number) => {
    const share = (x - run.box.x) / (run.box.width || 1)
    const along = run.direction === 'rtl' ? 1 - share : share
    return Math.min(characters.length, Math.max(0, Math.round(along * characters.length)))
  }
  const edges = [offset(box.x), offset(box.x + box.width)].sort((a, b) => a - b) as [number, number]
  const [from, to] = tighten(characters, snap(characters, edges))
  return [
    part(run, characters, 0, from),
    part({ ...run, link: url }, characters, from, to),
    part(run, characters, to, characters.length)
  ].filter(({ text }) => text !== '')
}

/** Move cuts inside a word to the word's nearer end: widths are only estimated. */
function snap(characters: readonly string[], [from, to]: readonly [number, number]): readonly [number, number] {
  const nearestBlank = (at: number): number => {
    for (let step = 0; step <= 3; step++)
      for (const edge of [at - step, at + step])
        if (edge <= 0 || edge >= characters.length || isEdge(characters, edge))
          return Math.min(characters.length, Math.max(0, edge))
    return at
  }
  const start = nearestBlank(from)
  return [start, Math.max(start, nearestBlank(to))]
}

/** Blanks and stops at the end are not part of what is cited: widths are only estimated. */
function tighten(characters: readonly string[], [from, to]: readonly [number, number]): readonly [number, number] {
  let start = from
  let end = to
  while (end > start && /[\s.,;:،؛。]/u.test(characters[end - 1] ?? '')) end -= 1
  while (start < end && /\s/u.test(characters[start] ?? '')) start += 1
  return start === end ? [from, to] : [start, end]
}

function isEdge(characters: readonly string[], at: number): boolean {
  return /[\s(),;[\]]/.test(characters[at - 1] ?? '') !== /[\s(),;[\]]/.test(characters[at] ?? '')
}

function part(run: TextRun, characters: readonly string[], from: number, to: number): TextRun {
  const width = run.box.width / (characters.length || 1)
  const left = run.direction === 'rtl' ? characters.length - to : from
  const box = { ...run.box, x: run.box.x + left * width, width: (to - from) * width }
  return { ...run, text: characters.slice(from, to).join(''), box }
}
