import type { Annex, Block } from '../../model/document.ts'
import { plainText } from '../../model/run.ts'
import { writeConclusions } from './back.ts'
import { writeBody } from './body.ts'
import { element, elementWith, type XmlElement } from './element.ts'
import { writeIdentification } from './frbr.ts'
import { cleanForIri, type Identity } from './identification.ts'
import { cleanNumber } from './ids.ts'
import { isBlank, writeInline } from './inline.ts'
import { writePreamble } from './preamble.ts'
import { writeTitles } from './preface.ts'
import type { Writing } from './writing.ts'

/** Where a list of annexes belongs. */
export interface Attaching {
  readonly identity: Identity
  /** Component the annexes are parts of: empty for the main document, `annex_1/` inside an annex. */
  readonly path: string
}

/** Write annexes, each as one attachment with its own `meta`; annexes of annexes are nested. */
export function writeAttachments(
  annexes: readonly Annex[],
  attaching: Attaching,
  writing: Writing
): XmlElement | undefined {
  const used = new Set<string>()
  return elementWith(
    'attachments',
    {},
    annexes.map((annex, index) => writeAttachment(annex, nameOf(annex, index, used), attaching, writing))
  )
}

/** `annex_II`, `appendix_1`: the number as printed, else the place among its like; never twice the same. */
function nameOf({ kind, number }: Annex, index: number, used: Set<string>): string {
  const wanted = `${kind}_${cleanForIri(cleanNumber(number)) || index + 1}`
  const name = used.has(wanted) ? `${wanted}_${index + 1}` : wanted
  used.add(name)
  return name
}

function writeAttachment(
  annex: Annex,
  name: string,
  { identity, path }: Attaching,
  outer: Writing
): XmlElement | undefined {
  if (isEmpty(annex)) return undefined
  const eId = outer.ids.counted(outer.root, 'att')
  const writing = { ...outer, root: eId }
  const component = `${path}${name}`
  refer(annex, component, identity, writing)
  const { headings, rest } = splitTitle(annex)
  const headed = [annex.label ? [annex.label] : [], ...headings.map(title => writeTitleText(title, writing))].filter(
    content => content.length > 0
  )
  const titles = headed.map(content => element('heading', {}, content))
  return element('attachment', { eId }, titles, writeDoc(annex, { rest, component }, identity, writing))
}

function writeDoc(
  annex: Annex,
  { rest, component }: { readonly rest: readonly Block[]; readonly component: string },
  identity: Identity,
  writing: Writing
): XmlElement {
  return element(
    'doc',
    { name: annex.kind },
    element('meta', {}, writeIdentification(identity, { name: component }, writing)),
    elementWith('preface', {}, writeTitles(rest, writing)),
    writePreamble(annex.preamble, writing),
    writeBody(annex.body, writing),
    writeConclusions(annex.conclusions, writing),
    writeAttachments(annex.annexes, { identity, path: `${component}/` }, writing)
  )
}

const isEmpty = ({ label, title, preamble, body, conclusions, annexes }: Annex): boolean =>
  !label && [title, preamble, body, conclusions, annexes].every(({ length }) => length === 0)

function refer(annex: Annex, component: string, { work }: Identity, { references, ids }: Writing): void {
  const title = annex.title.find(({ type }) => type === 'title')
  const shown = title?.type === 'title' ? plainText(title.runs).replace(/\s+/gu, ' ').trim() : ''
  references.add('hasAttachment', ids.counted('', 'hasAttachment'), {
    href: `${work}/!${component}`,
    showAs: shown || annex.label || component
  })
}

/** Title lines are headings of the attachment; remarks and what else stands there go to the preface. */
function splitTitle({ title }: Annex): { readonly headings: readonly Titled[]; readonly rest: readonly Block[] } {
  return { headings: title.filter(isTitled), rest: title.filter(block => !isTitled(block)) }
}

type Titled = Extract<Block, { type: 'title' | 'heading' }>

const isTitled = (block: Block): block is Titled => block.type === 'title' || block.type === 'heading'

function writeTitleText(title: Titled, writing: Writing) {
  const number = title.number ? [`${title.number.printed} `] : []
  return isBlank(title.runs) ? number : [...number, ...writeInline(title, writing)]
}
