import type { Audit } from './audit.ts'
import type { PageGrade } from './blocks.ts'
import type { CitationRange } from './citation.ts'
import type { DiagnosticRecord } from './diagnostic-record.ts'
import type { DocumentGrade } from './grade.ts'
import type { Direction, LanguageCode } from './language.ts'
import type { Metadata } from './metadata.ts'
import type { Place } from './place.ts'
import type { Run } from './run.ts'
import type { Repair, SetAside } from './set-aside.ts'

/** The whole document: what the writers print and what our JSON holds. */
export interface DocumentTree {
  /** Version of this shape, `undoc-document/1`. */
  readonly schema: 'undoc-document/1'
  readonly language: LanguageCode
  readonly direction: Direction
  /** Name of a kind in `knowledge/kinds`, e.g. `resolution`. */
  readonly kind: string
  readonly metadata: Metadata
  /** Masthead lines in print order, each with the field it was read as. */
  readonly masthead: readonly MastheadLine[]
  /** Title and what stands before the text proper. */
  readonly cover: readonly Block[]
  /** Enacting formula and preambular paragraphs. */
  readonly preamble: readonly Block[]
  readonly body: readonly Block[]
  /** Closing lines and signatures of the main text. */
  readonly conclusions: readonly Block[]
  readonly annexes: readonly Annex[]
  readonly notes: readonly Note[]
  readonly setAside: readonly SetAside[]
  readonly repairs: readonly Repair[]
  readonly pages: readonly PageGrade[]
  /** How far the document may be used without looking at it. */
  readonly grade: DocumentGrade
  readonly audit: Audit
  readonly diagnostics: readonly DiagnosticRecord[]
  readonly source: DocumentSource
}

/** A document before its audit and grade: what the structure stages hand to the checks. */
export type Assembled = Omit<DocumentTree, 'grade' | 'audit' | 'diagnostics' | 'source'>

/** The file a document was made from; `format` is the name of its reader, `sha256` of its bytes in hexadecimal digits. */
export interface DocumentSource {
  readonly name: string
  readonly format: string
  readonly sha256: string
  readonly pageCount: number
}

/** A line or part of a line of the masthead, with the field it fills. */
export interface MastheadLine {
  readonly field:
    | 'publisher'
    | 'symbol'
    | 'organ'
    | 'distribution'
    | 'date'
    | 'language'
    | 'original-language'
    | 'session'
    | 'year'
    | 'meeting'
    | 'sub-organ'
    | 'agenda-item'
    | 'agenda-title'
    | 'adoption'
    | 'draft-line'
    | 'document-type'
    | 'place'
    | 'period'
    | 'president'
    | 'members'
    | 'other'
  readonly runs: readonly Run[]
  readonly places: readonly Place[]
  readonly citations?: readonly CitationRange[]
}

/** An annex, appendix or enclosure with matter of its own. */
export interface Annex {
  /** `Annex`, `Annex II`, `附件一` as printed; empty when only a title marks it. */
  readonly label: string
  /** Numeral or letter of the label as printed (`II`, `一`, `A`), empty when none. */
  readonly number: string
  /** What it is: from the label word. */
  readonly kind: 'annex' | 'appendix' | 'enclosure'
  /** 1 when the label is a minor heading like those of the annex; missing when it stands above them, as is the rule. */
  readonly rank?: 1
  /** Title lines and bracketed original-language notes. */
  readonly title: readonly Block[]
  readonly preamble: readonly Block[]
  readonly body: readonly Block[]
  readonly conclusions: readonly Block[]
  readonly annexes: readonly Annex[]
  readonly places: readonly Place[]
}

/** What the text is made of, in reading order. */
export type Block =
  | Title
  | Heading
  | Formula
  | Paragraph
  | Quote
  | Table
  | Figure
  | Caption
  | Remark
  | Speech
  | Narrative
  | Vote
  | Signature
  | Closing
  | Contents
  | Separator

interface TextLike {
  readonly runs: readonly Run[]
  /** Citations in the plain text of `runs`, in order, never overlapping. */
  readonly citations?: readonly CitationRange[]
  readonly places: readonly Place[]
}

/** A printed number or letter that stands before a block. */
export interface PrintedNumber {
  /** Exactly as printed, without the blank after it: `1.`, `(a)`, `12 bis.`, `㈠`, `1 -`, `•`. */
  readonly printed: string
  /** Without punctuation: `1`, `a`, `12 bis`, `㈠`; empty for bullets. */
  readonly value: string
  /** Place in its series from 1, when it could be read. */
  readonly ordinal?: number
}

/** Document title, subtitle or number line (`75/246.` in `number`). */
export interface Title extends TextLike {
  readonly type: 'title'
  readonly number?: PrintedNumber
  /** 1 for the title of an annex that is set smaller than the label above it; missing for every other. */
  readonly rank?: 1
}

/** The heading of a section, a chapter or an article. */
export interface Heading extends TextLike {
  readonly type: 'heading'
  /** 1 is the highest below the document or annex title. */
  readonly rank: number
  readonly number?: PrintedNumber
}

/** The enacting formula: `The General Assembly,`. */
export interface Formula extends TextLike {
  readonly type: 'formula'
}

/** A paragraph or list item, with what belongs to it. */
export interface Paragraph extends TextLike {
  readonly type: 'paragraph'
  /** What it is in a resolution; missing elsewhere. */
  readonly role?: 'recital' | 'operative'
  readonly number?: PrintedNumber
  /** Numbers of the enclosing blocks and its own, `8/a/ii`; empty when unnumbered. */
  readonly path: string
  /** Sub-items, continuation paragraphs, tables, quotations that belong to it, in order. */
  readonly children: readonly Block[]
  /** Text of the paragraph that goes on after its list, not a new paragraph. */
  readonly continuation?: true
  /** Opening words printed with emphasis (`Recalling also`), without the comma. */
  readonly opening?: string
  /** Whose words a numbered paragraph of a summary record reports; also where an earlier paragraph names them. */
  readonly speaker?: ReportedSpeaker
}

/** Somebody whose words are told in the third person, as the record names them. */
export type ReportedSpeaker = Pick<Speaker, 'name' | 'affiliation'>

/** A quoted or adopted text set off from the rest, with its own numbering. */
export interface Quote {
  readonly type: 'quote'
  readonly children: readonly Block[]
  readonly places: readonly Place[]
}

/** A table, row by row; a cell that spans several stands once, where it begins. */
export interface Table {
  readonly type: 'table'
  readonly rows: readonly TableRow[]
  readonly places: readonly Place[]
}

/** A row, its cells in reading order. */
export interface TableRow {
  readonly cells: readonly TableCell[]
  /** A row of column heads. */
  readonly head?: true
}

/** A cell, which may reach over the columns and rows behind it. */
export interface TableCell {
  readonly paragraphs: readonly CellParagraph[]
  /** Columns spanned, 1 when missing. */
  readonly columns?: number
  /** Rows spanned, 1 when missing. */
  readonly rows?: number
  /** Head of its row. */
  readonly rowHead?: true
}

/** A paragraph of a cell or a note; notes are called for in its runs as anywhere. */
export interface CellParagraph {
  readonly runs: readonly Run[]
  readonly citations?: readonly CitationRange[]
}

/** A picture or chart. */
export interface Figure {
  readonly type: 'figure'
  /** Words printed in a chart, from top to bottom; missing for pictures. */
  readonly alt?: string
  readonly places: readonly Place[]
}

/** `Table 1`, `Figure II` and their titles. */
export interface Caption extends TextLike {
  readonly type: 'caption'
  readonly number?: PrintedNumber
}

/** An unnumbered remark line: a source below a table, `[Original: English]`, the rapporteur below the title of a report. */
export interface Remark extends TextLike {
  readonly type: 'remark'
}

/** One turn of a speaker. */
export interface Speech {
  readonly type: 'speech'
  readonly speaker: Speaker
  /** The paragraphs of the turn; the first one does not repeat the speaker line. */
  readonly children: readonly Block[]
  readonly places: readonly Place[]
  /** Printed number of the first paragraph in summary records. */
  readonly number?: PrintedNumber
}

/** Who speaks in a speech, from the speaker line of a meeting record. */
export interface Speaker {
  /** Speaker line as printed up to and with its colon, e.g. `Mr. Ndong Mba (Equatorial Guinea) (spoke in Spanish):`. */
  readonly printed: readonly Run[]
  /** Name without title words' colon: `Mr. Ndong Mba`, `The President`. */
  readonly name: string
  /** Country or organization in parentheses. */
  readonly affiliation?: string
  /** Function in parentheses or after the name. */
  readonly function?: string
  /** Language spoken, as printed. */
  readonly spokenIn?: string
}

/** Stage direction: `The meeting rose at 1 p.m.`, `It was so decided.` */
export interface Narrative extends TextLike {
  readonly type: 'narrative'
  readonly event?: 'opening' | 'closing' | 'adoption' | 'vote' | 'other'
  /** When the meeting was opened or closed. */
  readonly time?: ClockTime
}

/** A time of day. */
export interface ClockTime {
  /** As printed: `3.25 p.m.` */
  readonly text: string
  /** `15:25` */
  readonly iso: string
}

/** One list of a recorded vote. */
export interface Vote extends TextLike {
  readonly type: 'vote'
  readonly choice: 'in-favour' | 'against' | 'abstaining' | 'non-voting'
  /** Label as printed, `In favour:`; it is also the beginning of `runs`. */
  readonly label: string
  readonly names: readonly string[]
}

/** A line of the signature at the end: `(Signed)`, the name, the office. */
export interface Signature extends TextLike {
  readonly type: 'signature'
}

/** Closing lines: `34th plenary meeting`, `15 November 2022`. */
export interface Closing extends TextLike {
  readonly type: 'closing'
}

/** A contents list; a witness for the headings, not part of the text proper. */
export interface Contents {
  readonly type: 'contents'
  readonly entries: readonly ContentsEntry[]
  readonly places: readonly Place[]
}

/** A line of a table of contents; `level` is 1 for the outermost. */
export interface ContentsEntry {
  /** As printed, without leader dots and page number. */
  readonly runs: readonly Run[]
  readonly level: number
  /** Page or paragraph number as printed at the end of the line. */
  readonly target?: string
}

/** A rule or a row of asterisks between parts. */
export interface Separator {
  readonly type: 'separator'
  /** `* * *` or empty for a drawn rule. */
  readonly text: string
  readonly places: readonly Place[]
}

/** A footnote or endnote, called for by the note runs that carry its `id`. */
export interface Note {
  /** `n1`, `n2` … in order of first mark; unique in the document. */
  readonly id: string
  /** Mark without brackets: `1`, `*`, `a`. */
  readonly mark: string
  /** Mark as printed before the note: `1`, `1/`, `(1)`. */
  readonly printed: string
  readonly paragraphs: readonly CellParagraph[]
  readonly places: readonly Place[]
  /** Stands beneath the table that calls for it, not at the foot of the page. */
  readonly beneathTable?: true
}
