import type { TextBlock } from './blocks.ts'
import type { Annex, Block, Note } from './document.ts'
import type { Kinded } from './fronted.ts'
import type { Place } from './place.ts'

/** Matter on its way to the tree: text blocks nobody has told apart yet, between blocks already known. */
export type Flowing = TextBlock | Block

/** The document without its masthead, before it is divided: one flow in reading order. */
export interface Flowed extends Omit<Kinded, 'blocks' | 'cover'> {
  readonly flow: readonly Flowing[]
}

/**
 * The main text, or the matter of one annex: its zones and its own annexes.
 *
 * `Item` says how far the structure is known: `Flowing` until `numbering` has run, `Block` after it.
 */
export interface Part<Item> {
  /** Titles and what stands before the text proper. */
  readonly title: readonly Item[]
  /** Enacting formula and recitals. */
  readonly preamble: readonly Item[]
  readonly flow: readonly Item[]
  /** Closing lines and signatures. */
  readonly conclusions: readonly Item[]
  readonly annexes: readonly AnnexPart<Item>[]
}

/** An annex with its label, see `Annex` for the fields. */
export interface AnnexPart<Item> extends Part<Item>, Pick<Annex, 'label' | 'number' | 'kind' | 'rank'> {
  readonly places: readonly Place[]
  /** How the label is set. */
  readonly setting?: TextBlock['layout']
}

/** The document divided into its main text and annexes. */
export interface Divided<Item = Flowing> extends Omit<Kinded, 'blocks' | 'cover'> {
  readonly main: Part<Item>
}

/** The document with every block told apart. */
export type Shaped = Divided<Block>

/** The document with its footnotes tied to their marks. */
export interface Noted extends Omit<Shaped, 'notes'> {
  readonly notes: readonly Note[]
}

/** Blocks not yet told apart. */
export const isUndecided = (item: Flowing): item is TextBlock => item.type === 'text'

/** The same part, and all its annexes, with every zone changed by `change`. */
export function mapZones<From, To>(part: Part<From>, change: (zone: readonly From[]) => readonly To[]): Part<To> {
  return {
    title: change(part.title),
    preamble: change(part.preamble),
    flow: change(part.flow),
    conclusions: change(part.conclusions),
    annexes: part.annexes.map(annex => ({ ...annex, ...mapZones(annex, change) }))
  }
}

/** The main part and every annex changed by `change`, which sees one part at a time; annexes are changed before their host. */
export function mapParts<Item>(part: Part<Item>, change: (part: Part<Item>) => Part<Item>): Part<Item> {
  const annexes = part.annexes.map(annex => ({ ...annex, ...mapParts(annex, change) }))
  return change({ ...part, annexes })
}
