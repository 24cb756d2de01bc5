import type { Annex, Assembled, Block } from '../../model/document.ts'
import type { AnnexPart, Noted } from '../../model/flow.ts'
import { normaliseTexts } from '../../model/normalise.ts'
import type { Stage } from '../../stage.ts'

/** Puts the parts into the shape of the document tree, every text in its one form. Nothing is decided here. */
export const assemble: Stage<Noted, Assembled> = {
  name: 'assemble',
  run: ({ main, language, direction, kind, metadata, masthead, notes, setAside, repairs, pageGrades }) =>
    normaliseTexts({
      schema: 'undoc-document/1',
      language,
      direction,
      kind,
      metadata,
      masthead,
      cover: main.title,
      preamble: main.preamble,
      body: main.flow,
      conclusions: main.conclusions,
      annexes: main.annexes.map(toAnnex),
      notes,
      setAside,
      repairs,
      pages: pageGrades
    })
}

const toAnnex = ({
  label,
  number,
  kind,
  rank,
  title,
  preamble,
  flow,
  conclusions,
  annexes,
  places
}: AnnexPart<Block>): Annex => ({
  label,
  number,
  kind,
  ...(rank && { rank }),
  title,
  preamble,
  body: flow,
  conclusions,
  annexes: annexes.map(toAnnex),
  places
})
