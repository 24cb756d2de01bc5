import type { Block } from '../../model/document.ts'
import type { Run } from '../../model/run.ts'
import type { LanguageProfile } from '../languages/profile.ts'
import { readSpeaker } from '../records/speaker.ts'

/** Where a text stands that is printed as a plain paragraph of Markdown. */
export interface TextPlace {
  readonly zone: 'title' | 'preamble' | 'body' | 'conclusions'
  /** First block of its zone. */
  readonly first: boolean
  /** Below a paragraph, in a list or in a quotation. */
  readonly nested: boolean
  /** In a document whose kind has turns of speakers: the words by which they are known. */
  readonly record?: LanguageProfile['record']
}

/** Types of blocks that are printed as paragraphs. */
export type TextType = Exclude<Block['type'], 'title' | 'heading' | 'quote' | 'table' | 'figure' | 'contents'>

/**
 * What a plain paragraph of Markdown is when no comment says more.
 *
 * The preamble opens with its formula; the conclusions are closing lines; in a meeting record a paragraph that begins
 * with a speaker's name opens a speech.
 */
export function textType(
  runs: readonly Run[],
  numbered: boolean,
  { zone, first, nested, record }: TextPlace
): TextType {
  if (nested) return 'paragraph'
  if (record && readSpeaker(runs, record)) return 'speech'
  if (numbered) return 'paragraph'
  if (zone === 'preamble' && first) return 'formula'
  return zone === 'conclusions' ? 'closing' : 'paragraph'
}

/** Types of blocks that end a turn of a speaker; all others go on with it. */
export const endsSpeech = (type: Block['type']): boolean =>
  ['heading', 'title', 'vote', 'separator', 'narrative', 'speech'].includes(type)

/** Whether a printed separator is a thematic break of Markdown as it stands: `* * *`, `_____`. `---` is our own for a drawn rule. */
export const isThematicBreak = (text: string): boolean =>
  text !== drawnRule && /^(?:(?:\* *){3,}|_{3,}|-{3,})$/.test(text) && text.trimEnd() === text

/** What is written for a rule that was drawn and has no characters. */
export const drawnRule = '---'
