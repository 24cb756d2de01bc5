import type { CitationRange } from '../../model/citation.ts'
import type { Vote } from '../../model/document.ts'

/** A citation as a row tells it. */
export interface CitationRecord extends Pick<CitationRange, 'symbol' | 'evidence'> {
  /** As printed. */
  readonly text: string
  readonly pinpoint: string | null
  readonly date: string | null
}

/** One piece of text of a document: a line of `paragraphs.jsonl`, published as `schemas/paragraph-record.schema.json`. */
export interface ParagraphRecord {
  /** `<document>#<address>`; the address is made of printed numbers where there are any: `body/8/a`, `annex-1/body/3`. */
  readonly id: string
  /** Id of the document. */
  readonly document: string
  /** Id of the paragraph it belongs to. */
  readonly parent: string | null
  /** Place in the document, from 1. */
  readonly position: number
  /** `masthead`, `cover`, `preamble`, `body`, `conclusions`, `notes`, or `annex-1/body` and the like. */
  readonly zone: string
  /** Type of the block, or `masthead-line`, `note`, `annex`. */
  readonly type: string
  /** As printed. */
  readonly number: string | null
  /** Numbers of the enclosing paragraphs and its own, `8/a/ii`; null when unnumbered or quoted. */
  readonly path: string | null
  /** Headings above it, highest first. */
  readonly section: readonly string[]
  readonly text: string
  /** Page of the source on which it begins. */
  readonly page: number | null
  /** Id of the speech it is part of. */
  readonly speech: string | null
  readonly citations: readonly CitationRecord[]
  /** Ids of the notes marked in it. */
  readonly notes: readonly string[]
}

/** A turn of a speaker. */
export interface SpeechRecord {
  /** Id of its first paragraph record, which holds the speaker line. */
  readonly id: string
  readonly name: string
  readonly affiliation: string | null
  readonly function: string | null
  readonly language: string | null
}

/** One name in one list of a recorded vote. */
export interface VoteRecord {
  /** Id of the paragraph record of the list. */
  readonly paragraph: string
  readonly choice: Vote['choice']
  readonly name: string
}

/** A document as a row: a line of `documents.jsonl`, published as `schemas/document-record.schema.json`. */
export interface DocumentRecord {
  /** Stem of the manifest line; unique in an export. */
  readonly id: string
  readonly symbol: string | null
  /** Every symbol it has, the first one included. */
  readonly symbols: readonly string[]
  readonly title: string | null
  readonly kind: string
  readonly language: string
  /** Date of issue, ISO 8601. */
  readonly date: string | null
  /** Date of adoption or of the meeting, ISO 8601. */
  readonly adopted: string | null
  readonly session: string | null
  /** Id of the organ, `un-ga`. */
  readonly organ: string | null
  /** Address of the document at the United Nations. */
  readonly link: string | null
  readonly pages: number
  /** How far the document may be used without looking at it: `good`, `fair`, `poor`. */
  readonly grade: string | null
  /** Name and SHA-256 of the source file. */
  readonly source: string
  readonly sha256: string
  /** Comparison keys of the documents it cites, each once, in order. */
  readonly cites: readonly string[]
  /** Number of its paragraph records. */
  readonly paragraphs: number
  /** The texts of its paragraph records, with a blank line between them. */
  readonly text: string
}

/** Everything an export tells of one document. */
export interface DocumentRecords {
  readonly document: DocumentRecord
  readonly paragraphs: readonly ParagraphRecord[]
  readonly speeches: readonly SpeechRecord[]
  readonly votes: readonly VoteRecord[]
}
