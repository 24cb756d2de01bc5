/** Inline text: a list of runs, each in one style. Equal neighbours are merged. */
export type Run = TextRunInline | NoteRun | BreakRun

/** Text in one style. Only true flags are present. */
export interface TextRunInline {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  readonly underline?: true
  readonly superscript?: true
  readonly subscript?: true
  /** Link target printed or annotated in the source. */
  readonly link?: string
}

/** The mark of a footnote in the text. */
export interface NoteRun {
  /** Id of the note in `notes` once `footnotes` has tied it; before that, and when no note fits, empty. */
  readonly note: string
  /** As printed: `1`, `(1)`, `3/`, `*`. */
  readonly printed: string
}

/** A line break that carries meaning (signature, address, closing lines). */
export interface BreakRun {
  readonly lineBreak: true
}

/** Whether a run is text, not a note mark or a line break. */
export const isText = (run: Run): run is TextRunInline => 'text' in run
/** Whether a run is the mark of a note. */
export const isNote = (run: Run): run is NoteRun => 'note' in run

/** Plain text of runs: note marks left out, line breaks as one line feed. */
export function plainText(runs: readonly Run[]): string {
  let text = ''
  for (const run of runs) text += isText(run) ? run.text : 'lineBreak' in run ? '\n' : ''
  return text
}

/**
 * The words of a line: note marks left out, and the comma that parts two of them (`Sponsor:*,** draft resolution`);
 * single blanks.
 */
export function wordsOf(runs: readonly Run[]): string {
  const betweenMarks = (at: number): boolean =>
    [runs[at - 1], runs[at + 1]].every(run => run !== undefined && isNote(run))
  const words = runs.filter((run, at) => !(isText(run) && /^\s*[,،，、]\s*$/u.test(run.text) && betweenMarks(at)))
  return plainText(words).replace(/\s+/gu, ' ').trim()
}

/** Runs between two offsets of their plain text; note marks at `from` belong to what stands before it unless `from` is 0. */
export function sliceRuns(runs: readonly Run[], from: number, to = Infinity): Run[] {
  const out: Run[] = []
  let at = 0
  for (const run of runs) {
    const length = lengthOf(run)
    if (length === 0) {
      if ((at > from || (from === 0 && at === 0)) && at <= to) out.push(run)
    } else if (isText(run)) {
      const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at))
      if (text) out.push({ ...run, text })
    } else if (at >= from && at < to) out.push(run)
    at += length
  }
  return out
}

/**
 * Runs without the text between two offsets into their plain text. Marks of notes that stood in it stay, where it began:
 * a number, leader dots or a page number taken out of a line never take a mark with them.
 */
export function withoutText(runs: readonly Run[], from: number, to = Infinity): Run[] {
  const out: Run[] = []
  let at = 0
  for (const run of runs) {
    if (isText(run)) {
      const parts = [run.text.slice(0, Math.max(0, from - at)), run.text.slice(Math.max(0, to - at))]
      out.push(...parts.filter(text => text !== '').map(text => ({ ...run, text })))
    } else if (isNote(run) || at < from || at >= to) out.push(run)
    at += lengthOf(run)
  }
  return out
}

/** Length of a run in plain text: a line break is one character, a mark none. */
export const lengthOf = (run: Run): number => (isText(run) ? run.text.length : 'lineBreak' in run ? 1 : 0)

const sameStyle = (a: TextRunInline, b: TextRunInline): boolean =>
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.underline === b.underline &&
  a.superscript === b.superscript &&
  a.subscript === b.subscript &&
  a.link === b.link

/** Merge neighbours of one style and drop empty ones. */
export function mergeRuns(runs: readonly Run[]): Run[] {
  const out: Run[] = []
  for (const run of runs) {
    const last = out.at(-1)
    if (isText(run) && run.text === '') continue
    if (last && isText(last) && isText(run) && sameStyle(last, run))
      out[out.length - 1] = { ...last, text: last.text + run.text }
    else out.push(run)
  }
  return out
}

/** Runs without white space at either end. */
export function trimRuns(runs: readonly Run[]): Run[] {
  const text = plainText(runs)
  const from = text.length - text.trimStart().length
  const trimmed = from === 0 ? runs : [...notesUpTo(runs, from), ...sliceRuns(runs, from)]
  const to = text.trimEnd().length - from
  const cut: Run[] = []
  let at = 0
  for (const run of trimmed) {
    if (!isText(run)) {
      if (isNote(run) || at < to) cut.push(run)
      if (!isNote(run)) at += 1
      continue
    }
    const kept = run.text.slice(0, Math.max(0, to - at))
    if (kept) cut.push({ ...run, text: kept })
    at += run.text.length
  }
  return mergeRuns(cut)
}

/**
 * Runs after the first `length` characters of their plain text, without leading white space.
 * Note marks that stood in the removed part are kept at the start.
 */
export const withoutStart = (runs: readonly Run[], length: number): Run[] => trimRuns(withoutText(runs, 0, length))

/**
 * Runs in the one form the document keeps: white space at the edge of an emphasised stretch is plain, and commas,
 * semicolons and brackets at the edge of a link, which files catch with it, are outside;
 * emphasised stretches parted only by white space in the same emphasis stay one, neighbours are merged.
 */
export function normaliseRuns(runs: readonly Run[]): Run[] {
  const linked = mergeRuns(
    mergeRuns(runs).flatMap(run => (isText(run) && run.link !== undefined ? tidyLink(run) : [run]))
  )
  return mergeRuns(linked.flatMap(run => (isText(run) && run.link === undefined ? tidyEmphasis(run) : [run])))
}

/** A link, with what is no part of it as runs of their own: a bracket has the emphasis of what it encloses, commas have none. */
function tidyLink(run: TextRunInline): Run[] {
  const { link: _, text, ...style } = run
  const core = trimLink(text)
  if (core === '') return [{ text }]
  const from = text.indexOf(core)
  const ofEdge = (edge: string): Run => (/[()]/.test(edge) ? { ...style, text: edge } : { text: edge })
  return [ofEdge(text.slice(0, from)), { ...run, text: core }, ofEdge(text.slice(from + core.length))]
}

/** Emphasised text, with the white space at its edges as plain runs. */
function tidyEmphasis(run: TextRunInline): Run[] {
  const { text } = run
  const core = text.trim()
  if (!isStyled(run) || core === text) return [run]
  if (core === '') return [{ text }]
  const from = text.indexOf(core)
  return [{ text: text.slice(0, from) }, { ...run, text: core }, { text: text.slice(from + core.length) }]
}

/** A stretch of a link without the punctuation around it; all of it when there is nothing else. */
function trimLink(text: string): string {
  const core = text.replace(/^[\s,;،؛、，；]+|[\s,;،؛、，；]+$/gu, '')
  const inner = withoutBracket(core)
  return (inner === core ? core : trimLink(inner)) || text.trim()
}

/** Without a bracket that encloses all of it, or whose partner is elsewhere: `(A/99/7`, but not that of `99 (2044)`. */
function withoutBracket(text: string): string {
  const open: number[] = []
  for (const { 0: bracket, index } of text.matchAll(/[()]/g)) {
    if (bracket === '(') open.push(index)
    else {
      const partner = open.pop()
      if (index === text.length - 1 && partner === undefined) return text.slice(0, -1)
      if (index === text.length - 1 && partner === 0) return text.slice(1, -1)
    }
  }
  return open[0] === 0 ? text.slice(1) : text
}

const isStyled = ({ bold, italic, underline, superscript, subscript }: TextRunInline): boolean =>
  Boolean(bold || italic || underline || superscript || subscript)

/** Note marks that stand at or before an offset of the plain text. */
function notesUpTo(runs: readonly Run[], offset: number): Run[] {
  const notes: Run[] = []
  let at = 0
  for (const run of runs) {
    if (isNote(run) && at <= offset) notes.push(run)
    at += lengthOf(run)
  }
  return notes
}
