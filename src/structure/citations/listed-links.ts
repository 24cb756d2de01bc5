import { parseSymbol, symbolOfLink } from '../../knowledge/symbols/index.ts'
import type { CitationRange } from '../../model/citation.ts'
import type { Assembled } from '../../model/document.ts'
import { isText, normaliseRuns, type Run, sliceRuns } from '../../model/run.ts'

/** Addresses of documents by comparison key: `A/RES/70/1` to `https://undocs.org/en/A/RES/70/1`. */
export type ListedLinks = ReadonlyMap<string, string>

/**
 * The addresses that an extraction lists at the ends of pages, set aside there as repeated links: they are those of the
 * links on the words of the page. The address of the document itself is its running head.
 */
export function listedLinks({ setAside, metadata }: Pick<Assembled, 'setAside' | 'metadata'>): ListedLinks {
  const own = metadata.symbol === undefined ? undefined : parseSymbol(metadata.symbol)?.key
  const listed = new Map<string, string>()
  for (const { reason, text } of setAside) {
    const key = reason === 'repeated-link' ? symbolOfLink(text)?.key : undefined
    if (key !== undefined && key !== own && !listed.has(key)) listed.set(key, text.trim())
  }
  return listed
}

/** Runs in which each citation that has no link bears the one listed for the document it names; their text is the same. */
export function tieListedLinks(
  runs: readonly Run[],
  citations: readonly CitationRange[],
  listed: ListedLinks
): readonly Run[] {
  if (listed.size === 0) return runs
  return citations.reduce((tied, citation) => {
    const link = listed.get(citation.symbol)
    return link === undefined ? tied : withLink(tied, citation, link)
  }, runs)
}

function withLink(runs: readonly Run[], { start, end }: CitationRange, link: string): readonly Run[] {
  const cited = sliceRuns(runs, start, end)
  if (cited.some(run => isText(run) && run.link !== undefined)) return runs
  const linked = cited.map(run => (isText(run) ? { ...run, link } : run))
  return normaliseRuns([...(start > 0 ? sliceRuns(runs, 0, start) : []), ...linked, ...sliceRuns(runs, end)])
}
