import { languageOf } from '../../knowledge/languages/index.ts'
import { parseSymbol } from '../../knowledge/symbols/index.ts'
import type { Assembled } from '../../model/document.ts'
import { plainText } from '../../model/run.ts'
import type { Stage, StageContext } from '../../stage.ts'
import { annotateRuns, type CitationContext, namedNumbers, speakerOf } from './annotate.ts'
import { listedLinks, tieListedLinks } from './listed-links.ts'
import { followLists } from './listing.ts'
import { mapTexts, textsOf } from './walk.ts'

/**
 * Marks what the text cites: symbols (`A/75/1 and Add.1`), numbers of resolutions and decisions
 * (`its resolutions 47/19 of 24 November 1992, 48/16 …`), and links of the source.
 *
 * A bare number is one of the organ named beside it, else of the organ that speaks. The text stays as
 * it is; a citation is a range in it, and bears the link that an extraction lists apart from the text. Reports `citation-link-differs` where words and link disagree.
 */
export const citations: Stage<Assembled, Assembled> = {
  name: 'citations',
  run: (document, context) => {
    const known = contextOf(document, context)
    const leadOf = followLists(known.profile)
    const listed = listedLinks(document)
    return mapTexts(document, runs => {
      const citations = annotateRuns(runs, known, leadOf(plainText(runs)))
      return { runs: tieListedLinks(runs, citations, listed), citations }
    })
  }
}

function contextOf(document: Assembled, { report }: StageContext): CitationContext {
  const profile = languageOf(document.language)
  const symbol = document.metadata.symbol === undefined ? undefined : parseSymbol(document.metadata.symbol)
  const session = Number(symbol?.session || document.metadata.session?.value)
  const speaker = speakerOf(symbol) ?? document.metadata.organId
  const named = lazily(() => namedNumbers(textsOf(document).map(plainText), profile))
  return {
    profile,
    speaker,
    isAct: symbol !== undefined && acts.includes(symbol.type),
    session: Number.isFinite(session) ? session : undefined,
    named: number => named().get(number),
    differs: (words, link) => report({ code: 'citation-link-differs', params: { words, link } })
  }
}

/** Natures of symbols under which an organ speaks in its own name. */
const acts: readonly string[] = ['RES', 'DEC', 'PRST', 'L']

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
