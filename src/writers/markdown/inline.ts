import type { Html, PhrasingContent, Text } from 'mdast'
import { printComment } from '../../knowledge/markdown/comment.ts'
import { markInForm } from '../../knowledge/markdown/labels.ts'
import { isNote, isText, type NoteRun, type Run, type TextRunInline } from '../../model/run.ts'
import type { MarkdownContext } from './context.ts'
import { asItStands } from './plain-text.ts'

/**
 * Map runs to Markdown inline content.
 *
 * A link stands where the source has one. A citation the source does not link stays text: Markdown holds what the
 * document shows, and what was recognised in it is found again when it is read.
 */
export function phrasing(
  runs: readonly Run[],
  context: MarkdownContext,
  breaks: 'line' | 'element' = 'line'
): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (let index = 0; index < runs.length; ) {
    const run = runs[index]!
    const { end, overLink } = emphasisFrom(runs, index)
    const part = runs.slice(index, end)
    if (overLink) {
      const inner = withoutMailAtStart(linkedNodes(part.map(withoutEmphasis), unknownRun, context))
      nodes.push(...emphasised(run, partStyled(inner)))
    } else nodes.push(...linkedNodes(part, runs[end], context))
    index = end
  }
  return partStyled(nodes).map((node, at, all) => (node.type === 'break' ? breakNode(breaks, at, all.length) : node))
}

/** The nodes of runs and of the links among them; `next` stands behind the last. */
function linkedNodes(runs: readonly Run[], next: Run | undefined, context: MarkdownContext): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (let index = 0; index < runs.length; ) {
    const end = endOfLink(runs, index)
    nodes.push(...linkNodes(runs.slice(index, end), runs[end] ?? next, context))
    index = end
  }
  return nodes
}

/** A mail address right behind the mark of emphasis is none for a reader, who may take an underscore for its first letter. */
function withoutMailAtStart([first, ...rest]: readonly PhrasingContent[]): PhrasingContent[] {
  if (!first) return []
  return [first.type === 'text' && first.value.includes('@') ? { type: 'text', value: first.value } : first, ...rest]
}

/** What stands behind a run inside emphasis: the asterisks at its end, which are no blank. */
const unknownRun: Run = { text: '*' }

/** The nodes of runs that are one link, or of a run without link; `next` stands behind them. */
function linkNodes(runs: readonly Run[], next: Run | undefined, context: MarkdownContext): PhrasingContent[] {
  const url = linkOf(runs[0])
  if (url === undefined) return runs.flatMap(run => inlineNodes(run, next, context))
  // behind the last run of a link stands its closing bracket
  const children = partStyled(runs.flatMap((run, at) => inlineNodes(run, runs[at + 1], context)))
  return [{ type: 'link', url, children: children as never }]
}

/**
 * Index behind the runs that share bold or italic, blanks among them included, and whether that goes over the edge of a
 * link: `**see [A/99/7](…), para. 3**`. A run without emphasis stands alone.
 */
function emphasisFrom(runs: readonly Run[], from: number): { readonly end: number; readonly overLink: boolean } {
  const first = runs[from]!
  let end = from + 1
  let overLink = false
  if (!isText(first) || !(first.bold || first.italic)) return { end: endOfLink(runs, from), overLink }
  for (let at = end; at < runs.length; at += 1) {
    const run = runs[at]!
    if (hasEmphasisOf(run, first)) {
      end = at + 1
      overLink ||= linkOf(run) !== first.link
    } else if (!isBlank(run)) break
  }
  // a link ends as a whole, whatever its last runs are set in
  return { end: overLink ? end : Math.max(end, endOfLink(runs, end - 1)), overLink }
}

const hasEmphasisOf = (run: Run, { bold, italic }: TextRunInline): boolean =>
  isText(run) && run.bold === bold && run.italic === italic

const isBlank = (run: Run): boolean => isText(run) && isPlain(run) && run.link === undefined && run.text.trim() === ''

function withoutEmphasis(run: Run): Run {
  if (!isText(run)) return run
  const { bold: _bold, italic: _italic, ...plain } = run
  return plain
}

/** Index behind the runs that are one link; a run without link stands alone. */
function endOfLink(runs: readonly Run[], from: number): number {
  const link = linkOf(runs[from])
  let end = from + 1
  if (link !== undefined) while (linkOf(runs[end]) === link) end += 1
  return end
}

const linkOf = (run: Run | undefined): string | undefined => (run && isText(run) ? run.link : undefined)

function inlineNodes(run: Run, next: Run | undefined, context: MarkdownContext): PhrasingContent[] {
  if (isText(run)) return styled(run, next)
  return isNote(run) ? noteNodes(run, context) : [{ type: 'break' }]
}

/** A backslash ends a line only between other content, and in headings and cells never. */
const breakNode = (breaks: 'line' | 'element', at: number, length: number): PhrasingContent =>
  breaks === 'line' && at > 0 && at < length - 1 ? { type: 'break' } : html('<br>')

/** The mark of a note; one that is printed otherwise than the others says how. A mark without a note is raised text. */
function noteNodes({ note, printed }: NoteRun, { notes, marks, forms }: MarkdownContext): PhrasingContent[] {
  const identifier = notes.get(note)
  if (identifier === undefined) return [html('<sup class="note">'), { type: 'text', value: printed }, html('</sup>')]
  const expected = markInForm(forms.inText, marks.get(note) ?? '')
  return [
    { type: 'footnoteReference', identifier, label: identifier },
    ...(printed === expected ? [] : [html(printComment('mark', [printed]))])
  ]
}

/** Emphasis, raised and underlined text; the last two have no Markdown and are written as HTML elements. */
function styled(run: TextRunInline, next: Run | undefined): PhrasingContent[] {
  let nodes: PhrasingContent[] = standsAlone(run) ? textNodes(run.text, next) : [{ type: 'text', value: run.text }]
  if (run.superscript) nodes = [html('<sup>'), ...nodes, html('</sup>')]
  if (run.subscript) nodes = [html('<sub>'), ...nodes, html('</sub>')]
  if (run.underline) nodes = [html('<u>'), ...nodes, html('</u>')]
  return emphasised(run, nodes)
}

function emphasised(run: Run, nodes: PhrasingContent[]): PhrasingContent[] {
  if (!isText(run)) return nodes
  const inner: PhrasingContent[] = run.italic ? [{ type: 'emphasis', children: nodes }] : nodes
  return run.bold ? [{ type: 'strong', children: inner }] : inner
}

const html = (value: string): Html => ({ type: 'html', value })

const isPlain = ({ bold, italic, underline, superscript, subscript }: TextRunInline): boolean =>
  !bold && !italic && !underline && !superscript && !subscript

/** Text that a reader looks for addresses in: it has no style, and no link of its own. */
const standsAlone = (run: TextRunInline): boolean => isPlain(run) && run.link === undefined

/**
 * A web address up to a character that GFM (“Autolinks”) leaves in it at its end. `&name;` is none of it: a reader would
 * take that for a character.
 */
const webAddress =
  /(?:https?:\/\/|www\.)[A-Za-z0-9][A-Za-z0-9.-]*(?:(?:[A-Za-z0-9./?=%#,:;+_~-]|&(?![A-Za-z0-9]+;))*[A-Za-z0-9/=-])?/u

const mailAddress = /[A-Za-z0-9][A-Za-z0-9.-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/u

/**
 * A web or mail address that a reader of Markdown takes as it stands; nothing in it needs a backslash, for a reader
 * takes it whole before it looks for emphasis.
 */
const address = new RegExp(
  `(?<![\\p{L}\\p{N}_.+-])(?:${webAddress.source}|${mailAddress.source})(?=(?<stops>[.,;:)]*)(?:\\s|$))`,
  'gu'
)

/**
 * Text, with addresses in it written as they are; not an address that the next run follows without a blank, for a
 * reader would take that for more of the address.
 */
function textNodes(value: string, next: Run | undefined): Text[] {
  if (!/:\/\/|@|www\./.test(value)) return [{ type: 'text', value }]
  const nodes: Text[] = []
  const isEnd = next === undefined || 'lineBreak' in next || (isText(next) && /^\s/u.test(next.text))
  let at = 0
  for (const match of value.matchAll(address)) {
    const end = match.index + match[0].length
    if (!isEnd && end + (match.groups?.stops?.length ?? 0) === value.length) break
    if (match.index > at) nodes.push({ type: 'text', value: value.slice(at, match.index) })
    nodes.push(asItStands(match[0]))
    at = end
  }
  if (at < value.length) nodes.push({ type: 'text', value: value.slice(at) })
  return nodes
}

/**
 * Put an empty comment where two styles meet, or where emphasis that begins or ends with punctuation touches a letter:
 * the asterisks would not be read as they are meant.
 */
function partStyled(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    if (last && needsParting(last, node)) out.push(html('<!-- -->'))
    out.push(node)
  }
  return out
}

function needsParting(a: PhrasingContent, b: PhrasingContent): boolean {
  const [before, after] = [isStyled(a), isStyled(b)]
  if (before && after) return true
  if (before) return touches(textOf(b)[0]) && !isWordEdge(textOf(a).at(-1))
  return after && touches(textOf(a).at(-1)) && !isWordEdge(textOf(b)[0])
}

const isStyled = ({ type }: PhrasingContent): boolean => type === 'emphasis' || type === 'strong'

/** The characters of a node as far as they show how it begins and ends: a link has its brackets. */
function textOf(node: PhrasingContent): string {
  if (node.type === 'text' || node.type === 'html') return node.value
  if (!('children' in node)) return ''
  const inner = (node.children as PhrasingContent[]).map(textOf).join('')
  return node.type === 'link' ? `[${inner})` : inner
}

const touches = (character: string | undefined): boolean =>
  character !== undefined && !/[\s\p{P}\p{S}]/u.test(character)

const isWordEdge = (character: string | undefined): boolean =>
  character !== undefined && !/[\p{P}\p{S}]/u.test(character)
