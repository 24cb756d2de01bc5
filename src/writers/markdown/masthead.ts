import type { RootContent } from 'mdast'
import { isBelowTitle } from '../../model/below-title.ts'
import type { DocumentTree, MastheadLine } from '../../model/document.ts'
import { withoutFace } from '../../model/face.ts'
import type { Metadata } from '../../model/metadata.ts'
import { plainText, type Run } from '../../model/run.ts'
import { comment, paragraph } from './blocks.ts'
import type { MarkdownContext } from './context.ts'
import { phrasing } from './inline.ts'

/**
 * Fields that belong to the title as an editor sees it: what the document is about and where it was made. All others say
 * how it is filed (symbol, organ, distribution, session, languages).
 */
const shownFields: ReadonlySet<MastheadLine['field']> = new Set([
  'agenda-item',
  'agenda-title',
  'adoption',
  'draft-line',
  'document-type',
  'meeting',
  'place',
  'period',
  'president',
  'members'
])

/** The lines of the masthead that are printed with the title, above it and below it; all stand in the front matter as well. */
export interface ShownMasthead {
  readonly above: readonly RootContent[]
  readonly below: readonly RootContent[]
}

/** Write the shown lines, each group below a comment that counts them. A line with a footnote mark is shown, or its mark would have no place. */
export function shownMasthead(document: DocumentTree, context: MarkdownContext): ShownMasthead {
  const shown = document.masthead.filter(
    (line, index, all) =>
      hasNote(line) ||
      ((shownFields.has(line.field) || isBehindMeeting(all, index)) && !repeatsTitle(line, document.metadata))
  )
  const [above, below] = [false, true].map(where => shown.filter(line => isBelowTitle(line, document) === where))
  const write = (lines: readonly MastheadLine[] = []): RootContent[] =>
    lines.length === 0
      ? []
      : [
          comment('masthead', lines.length > 1 ? [String(lines.length)] : []),
          ...lines.map(line => lineNode(line, document, context))
        ]
  return { above: write(above), below: write(below) }
}

const hasNote = ({ runs }: MastheadLine): boolean => runs.some(run => 'note' in run && run.note !== '')

/** An agenda item is often worded as the title is; the title is enough. */
const repeatsTitle = ({ field, runs }: MastheadLine, { title }: Metadata): boolean =>
  field === 'agenda-title' && sameWords(runs, title?.text)

const sameWords = (runs: readonly Run[], text: string | undefined): boolean =>
  text !== undefined && squeeze(plainText(runs)) === squeeze(text)

const squeeze = (text: string): string => text.replace(/\s+/gu, '')

/** What stands behind the number of a meeting says when, where and about what it met. */
const isBehindMeeting = (lines: readonly MastheadLine[], index: number): boolean =>
  lines.slice(0, index).some(({ field }) => field === 'meeting')

/** A line as a paragraph; the meeting is the title of a record that has no other. */
function lineNode(
  { field, runs }: MastheadLine,
  { cover, metadata }: DocumentTree,
  context: MarkdownContext
): RootContent {
  const isTitle = field === 'meeting' && cover.length === 0 && sameWords(runs, metadata.title?.text)
  return isTitle
    ? { type: 'heading', depth: 1, children: phrasing(withoutFace(runs), context, 'element') }
    : paragraph(phrasing(runs, context))
}
