import type { Annex, Block, CellParagraph, DocumentTree, PrintedNumber } from './document.ts'
import { isNote, isText, type Run } from './run.ts'

/**
 * Every piece of text a document holds as printed, in reading order: masthead, titles, blocks with
 * their numbers, note marks, annexes, notes. Metadata repeats text and is left out; so is what was set aside.
 */
export function* textsOf(document: DocumentTree): Generator<string> {
  for (const { runs } of document.masthead) yield* runTexts(runs)
  for (const zone of [document.cover, document.preamble, document.body, document.conclusions]) yield* blockTexts(zone)
  yield* annexTexts(document.annexes)
  for (const { printed, paragraphs } of document.notes) {
    yield printed
    yield* cellTexts(paragraphs)
  }
}

/** Texts of blocks and of what is inside them, in order. */
export function* blockTexts(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) yield* textsOfBlock(block)
}

function* textsOfBlock(block: Block): Generator<string> {
  switch (block.type) {
    case 'paragraph':
      yield* numberText(block.number)
      yield* runTexts(block.runs)
      yield* blockTexts(block.children)
      return
    case 'title':
    case 'heading':
    case 'caption':
      yield* numberText(block.number)
      yield* runTexts(block.runs)
      return
    case 'speech':
      yield* numberText(block.number)
      yield* runTexts(block.speaker.printed)
      yield* blockTexts(block.children)
      return
    case 'quote':
      yield* blockTexts(block.children)
      return
    case 'table':
      for (const { cells } of block.rows) for (const { paragraphs } of cells) yield* cellTexts(paragraphs)
      return
    case 'contents':
      for (const { runs, target } of block.entries) {
        yield* runTexts(runs)
        if (target) yield target
      }
      return
    case 'separator':
      yield block.text
      return
    case 'figure':
      if (block.alt) yield block.alt
      return
    case 'formula':
    case 'remark':
    case 'narrative':
    case 'vote':
    case 'signature':
    case 'closing':
      yield* runTexts(block.runs)
  }
}

function* annexTexts(annexes: readonly Annex[]): Generator<string> {
  for (const annex of annexes) {
    yield annex.label
    for (const zone of [annex.title, annex.preamble, annex.body, annex.conclusions]) yield* blockTexts(zone)
    yield* annexTexts(annex.annexes)
  }
}

function* cellTexts(paragraphs: readonly CellParagraph[]): Generator<string> {
  for (const { runs } of paragraphs) yield* runTexts(runs)
}

function* numberText(number: PrintedNumber | undefined): Generator<string> {
  if (number) yield number.printed
}

function* runTexts(runs: readonly Run[]): Generator<string> {
  for (const run of runs) {
    if (isText(run)) yield run.text
    else if (isNote(run)) yield run.printed
  }
}
