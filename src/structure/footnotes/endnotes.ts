import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { isWord } from '../../knowledge/languages/words.ts'
import type { LaidOutNote } from '../../model/blocks.ts'
import type { Block, Paragraph } from '../../model/document.ts'
import { mapParts, type Part } from '../../model/flow.ts'
import { plainText, withoutStart } from '../../model/run.ts'
import { bareMark } from './tie.ts'

/** The parts without their endnotes, and the endnotes. */
export interface Lifted {
  readonly main: Part<Block>
  readonly notes: readonly LaidOutNote[]
}

/**
 * Lift the notes printed together below a heading like `Notes` at the end of a part.
 *
 * They are notes when marks in the text wait for them; a list of remarks with numbers of its own stays text. The heading
 * stays where it is.
 */
export function liftEndnotes(main: Part<Block>, waiting: ReadonlySet<string>, profile: LanguageProfile): Lifted {
  const notes: LaidOutNote[] = []
  const lifted = mapParts(main, part => {
    const heading = part.flow.findLastIndex(
      block => block.type === 'heading' && isWord(plainText(block.runs), profile.structure.notes)
    )
    const found = heading < 0 ? [] : readNotes(part.flow.slice(heading + 1))
    if (!found.some(({ mark }) => waiting.has(mark))) return part
    notes.push(...found)
    return { ...part, flow: [...part.flow.slice(0, heading + 1), ...part.flow.slice(heading + 1 + found.length)] }
  })
  return { main: lifted, notes }
}

/** The numbered paragraphs at the start of some blocks, as notes. */
function readNotes(blocks: readonly Block[]): LaidOutNote[] {
  const notes: LaidOutNote[] = []
  for (const block of blocks) {
    const note = block.type === 'paragraph' && block.children.length === 0 ? readNote(block) : undefined
    if (!note) break
    notes.push(note)
  }
  return notes
}

/** `1. See …` with its number split off, or `1/ See …` as old documents print it. */
function readNote({ number, runs, places }: Paragraph): LaidOutNote | undefined {
  if (number && number.value !== '')
    return { printed: number.printed, mark: bareMark(number.printed), paragraphs: [runs], places }
  const printed = /^[(（]?(?:\p{Nd}{1,3}|\p{Ll})[/)）]/u.exec(plainText(runs))?.[0]
  return printed
    ? { printed, mark: bareMark(printed), paragraphs: [withoutStart(runs, printed.length)], places }
    : undefined
}
