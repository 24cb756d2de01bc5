import type { PhrasingContent } from 'mdast'
import { symbolLink } from '../../knowledge/symbols/index.ts'
import type { CitationRange } from '../../model/citation.ts'
import type { LanguageCode } from '../../model/language.ts'
import { isNote, isText, type Run, sliceRuns, type TextRunInline } from '../../model/run.ts'

/** What inline text needs to know of its document. */
export interface InlineContext {
  /** Footnote identifier by note id. */
  readonly notes: ReadonlyMap<string, string>
  readonly language: LanguageCode
}

/**
 * Map runs and their citations to Markdown inline content.
 *
 * A citation that the source itself links becomes one link to the cited document, whatever host and runs the source
 * had for it. A citation the source does not link stays text: Markdown holds what the document shows, JSON and Akoma
 * Ntoso what was recognised in it.
 */
export function phrasing(
  runs: readonly Run[],
  citations: readonly CitationRange[] = [],
  context: InlineContext
): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let at = 0
  for (const { start, end, symbol } of citations) {
    const cited = sliceRuns(runs, start, end)
    if (!cited.some(run => isText(run) && run.link !== undefined)) continue
    nodes.push(...plain(sliceRuns(runs, at, start), context))
    const url = symbolLink(symbol, context.language)
    nodes.push({ type: 'link', url, children: plain(withoutLinks(cited), context) as never })
    at = end
  }
  nodes.push(...plain(at === 0 ? runs : sliceRuns(runs, at), context))
  return nodes
}

function plain(runs: readonly Run[], context: InlineContext): PhrasingContent[] {
  return runs.map(run => {
    if (isText(run)) return styled(run)
    if (!isNote(run)) return { type: 'break' }
    const identifier = context.notes.get(run.note)
    return identifier === undefined
      ? { type: 'text', value: run.printed }
      : { type: 'footnoteReference', identifier, label: identifier }
  })
}

/** Emphasis, raised and underlined text; the last two have no Markdown and are written as HTML elements. */
function styled(run: TextRunInline): PhrasingContent {
  let node: PhrasingContent = { type: 'text', value: run.text }
  if (run.superscript) node = element('sup', run.text)
  else if (run.subscript) node = element('sub', run.text)
  else if (run.underline) node = element('u', run.text)
  if (run.italic) node = { type: 'emphasis', children: [node] }
  if (run.bold) node = { type: 'strong', children: [node] }
  if (run.link) node = { type: 'link', url: run.link, children: [node as never] }
  return node
}

const element = (name: string, text: string): PhrasingContent => ({
  type: 'html',
  value: `<${name}>${escapeHtml(text)}</${name}>`
})

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const withoutLinks = (runs: readonly Run[]): Run[] =>
  runs.map(run => {
    if (!isText(run)) return run
    const { link: _, ...rest } = run
    return rest
  })
