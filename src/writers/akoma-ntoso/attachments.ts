import type { Annex, Block } from '../../model/document.ts'
import { plainText } from '../../model/run.ts'
import { writeConclusions } from './back.ts'
import { writeBody } from './body/body.ts'
import { writeFlow } from './body/flow.ts'
import { oneLevelDown } from './body/hierarchical.ts'
import { element, elementWith, type XmlElement, type XmlNode } from './element.ts'
import { cleanNumber } from './ids.ts'
import { isBlank, writeInline } from './inline/inline.ts'
import { writeIdentification } from './meta/frbr.ts'
import { cleanForIri, type Identity } from './meta/identification.ts'
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
  const lower = !annex.rank && headings.every(({ rank }) => rank)
  const headed = joinLabel(
    annex.label,
    headings.map(title => writeTitleText(title, writing))
  )
  const titles = headed.map((content, index) => element(lower && index > 0 ? 'subheading' : 'heading', {}, content))
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
    writeAnnexBody(annex, rest, writing),
    writeAttachments(annex.annexes, { identity, path: `${component}/` }, writing)
  )
}

/**
 * The text of an annex, with the remarks below its title, its own formula and recitals, and its signatures: they belong
 * to the annex, not to the front matter, preamble and end matter of the document.
 *
 * Headings stand one level below the title of the annex, which is a heading of the attachment, and so hang in a
 * division of their own; not so those that are set like its label.
 */
function writeAnnexBody(annex: Annex, remarks: readonly Block[], writing: Writing): XmlElement {
  const before = writeContainer('preface', writeFlow(remarks, `${writing.root}__preface`, writing), writing)
  const opening = writeContainer('preamble', writeOpening(annex.preamble, writing), writing)
  const body = writeBody(annex.body, writing)
  const closing = writeConclusions(annex.conclusions, writing)
  const after = writeContainer('conclusions', closing?.children ?? [], writing)
  const titled = !annex.rank && (annex.label !== '' || annex.title.some(isTitled))
  const text = titled ? oneLevelDown(body.children, { parent: writing.root, writing }) : body.children
  return { ...body, children: [...before, ...opening, ...text, ...after] }
}

/** Formula and recitals as blocks: an element `formula` belongs to the preamble of a document. */
function writeOpening(preamble: readonly Block[], writing: Writing): XmlElement[] {
  const parent = `${writing.root}__preamble`
  const recitals = preamble.findIndex(({ type }) => type !== 'formula')
  const formulas = recitals < 0 ? preamble : preamble.slice(0, recitals)
  const content = writeFlow(formulas, parent, writing)
  const formula = element('container', { name: 'formula', eId: writing.ids.counted(parent, 'formula') }, content)
  return [...(content.length > 0 ? [formula] : []), ...writeFlow(preamble.slice(formulas.length), parent, writing)]
}

function writeContainer(name: string, children: readonly XmlNode[], { ids, root }: Writing): XmlElement[] {
  return children.length > 0 ? [element('container', { name, eId: ids.only(root, name) }, children)] : []
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

/** Title lines are headings of the attachment; remarks and what else stands there open its text. */
function splitTitle({ title }: Annex): { readonly headings: readonly Titled[]; readonly rest: readonly Block[] } {
  return { headings: title.filter(isTitled), rest: title.filter(block => !isTitled(block)) }
}

/** A label that ends with a stop stands on the line of the title (`Annex. Key figures`): one heading, not two. */
function joinLabel(label: string, titles: readonly XmlNode[][]): readonly XmlNode[][] {
  const [first, ...others] = titles
  const headed = first && /[.:：—–-]$/u.test(label) ? [[`${label} `, ...first], ...others] : [[label], ...titles]
  return headed.filter(content => content.some(node => node !== ''))
}

type Titled = Extract<Block, { type: 'title' | 'heading' }>

const isTitled = (block: Block): block is Titled => block.type === 'title' || block.type === 'heading'

function writeTitleText(title: Titled, writing: Writing): XmlNode[] {
  const number = title.number ? [`${title.number.printed} `] : []
  return isBlank(title.runs) ? number : [...number, ...writeInline(title, writing)]
}
