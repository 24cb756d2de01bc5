import type { TextPlace } from '../../knowledge/markdown/block-type.ts'
import type { Lowered } from '../../knowledge/markdown/lowered-annexes.ts'
import type { Block } from '../../model/document.ts'
import type { LanguageCode } from '../../model/language.ts'
import type { NoteForms } from './note-forms.ts'
import type { NotesBeneath } from './table-notes.ts'

/** What every part of the writer needs to know of the document. */
export interface MarkdownContext {
  readonly language: LanguageCode
  /** Footnote identifier by note id; notes beneath tables have none. */
  readonly notes: ReadonlyMap<string, string>
  readonly beneath: NotesBeneath
  /** Mark of a note by its id. */
  readonly marks: ReadonlyMap<string, string>
  readonly forms: NoteForms
  /** What has to be said of a block because a reader could not expect it. */
  readonly unexpected: ReadonlyMap<Block, Unexpected>
  /** Words by which turns of speakers are known, in kinds that have them. */
  readonly record: TextPlace['record']
  /** How many depths headings stand lower than in the main text: 1 in annexes that rank among the chapters. */
  readonly lowered: Lowered
}

/** Facts for the comment above a block. */
export interface Unexpected {
  readonly words: readonly string[]
  readonly values: Readonly<Record<string, string>>
}
