import type { LanguageCode } from '../../model/language.ts'

/**
 * A kind of document: how it is recognised, what it is made of, what it is in Akoma Ntoso.
 *
 * Recognition goes from the surest evidence to the weakest: `symbols` of every kind in the order of the list, then
 * `titleWords`, then `structure`, then `weakSymbols`. Stages read these properties and never ask for a kind's name.
 */
export interface DocumentKind {
  /** Name in our JSON and Markdown: `presidential-statement`. */
  readonly name: string
  /** Symbols (comparison keys) that settle the kind. */
  readonly symbols?: RegExp
  /** Symbols that suit the kind when nothing else is known. */
  readonly weakSymbols?: RegExp
  /** Symbols that rule out recognition by title or structure. */
  readonly notSymbols?: RegExp
  /** Words of titles, by language. */
  readonly titleWords?: TitleWords
  /** Where in a title line the words stand. @default 'opening' */
  readonly titlePlace?: 'opening' | 'anywhere' | 'whole'
  /** Whether the words name the series and the title stands below them: `Administrative instruction` / `Official travel`. */
  readonly titleBelow?: true
  /** What opens a title line that names who issues the document: `Note by the Secretary-General`. */
  readonly issuerWords?: TitleWords
  /** Traits of the text that, all together, show the kind. */
  readonly structure?: readonly StructureCue[]
  readonly parts: KindParts
  readonly akomaNtoso: AkomaNtosoType
}

/** Words of a title line, by language. */
export type TitleWords = Readonly<Record<LanguageCode, readonly string[]>>

/**
 * What can be seen of a text before its structure is known: an enacting formula alone on a line (`The General
 * Assembly,`), headings of articles, speaker lines of a verbatim record, a signature.
 */
export type StructureCue = 'formula' | 'articles' | 'speakers' | 'signature'

/** What a kind may be made of; stages that look for a part pass over kinds without it. */
export interface KindParts {
  /** Enacting formula, recitals and operative paragraphs. */
  readonly preamble: boolean
  /** Speaker lines and stage directions of a verbatim record. */
  readonly speeches: boolean
  /** Numbered paragraphs that report in the third person what somebody said. */
  readonly reportedSpeech: boolean
  /** Signature below the text. */
  readonly signature: boolean
  /** Meeting and date below the text. */
  readonly closingLines: boolean
  /** Meeting and date of adoption stand in the opening sentence. */
  readonly adoptionInText: boolean
  /** How paragraphs are numbered: through the text, by section (`1.2`), by article, or not at all. */
  readonly numbering: 'through' | 'by-section' | 'by-article' | 'none'
  /**
   * Where annexes rank: among the chapters, as contents lists of reports have them, or apart, as what a resolution or
   * letter annexes is a text of its own.
   */
  readonly annexes: 'among-chapters' | 'apart'
  /** Lines name the place in another document that the text below them is about: `Paragraph 28`, `Table 1`. */
  readonly locations: boolean
}

/** What a kind is in Akoma Ntoso: the element below `akomaNtoso`, `FRBRsubtype` and `@name`. */
export interface AkomaNtosoType {
  readonly root: 'statement' | 'doc' | 'debate' | 'debateReport' | 'act'
  readonly subtype: string
  /** Value of `@name`. */
  readonly name: string
  /** The text lies before its organ and is not adopted. */
  readonly draft?: true
}

/** Parts of a plain paper: none of the special ones, paragraphs numbered through, annexes among the chapters. */
export const plainParts: KindParts = {
  preamble: false,
  speeches: false,
  reportedSpeech: false,
  signature: false,
  closingLines: false,
  adoptionInText: false,
  numbering: 'through',
  annexes: 'among-chapters',
  locations: false
}
