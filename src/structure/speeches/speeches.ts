import { kindNamed } from '../../knowledge/kinds/index.ts'
import { languageOf } from '../../knowledge/languages/index.ts'
import type { RecordWords } from '../../knowledge/languages/profile.ts'
import { startsWithWord } from '../../knowledge/languages/words.ts'
import { readClock } from '../../knowledge/records/clock.ts'
import { ReportedTurns } from '../../knowledge/records/reported.ts'
import { readSpeaker } from '../../knowledge/records/speaker.ts'
import type { Block, Narrative, Paragraph, Speech } from '../../model/document.ts'
import { mapParts, type Shaped } from '../../model/flow.ts'
import { isText, plainText } from '../../model/run.ts'
import type { Stage } from '../../stage.ts'

/**
 * Gathers the paragraphs of meeting records into turns of speakers, and tells stage directions.
 *
 * A turn goes on to the next speaker line, heading, stage direction or vote. In summary records each paragraph is told
 * who speaks in it. Only kinds whose parts say so have turns.
 */
export const speeches: Stage<Shaped, Shaped> = {
  name: 'speeches',
  run: divided => {
    const { parts } = kindNamed(divided.kind)
    const words = languageOf(divided.language).record
    const read = parts.speeches ? gather : parts.reportedSpeech ? attribute : undefined
    return read
      ? { ...divided, main: mapParts(divided.main, part => ({ ...part, flow: read(part.flow, words) })) }
      : divided
  }
}

/** The paragraphs of a summary record with their speakers. */
function attribute(flow: readonly Block[], words: RecordWords): Block[] {
  const turns = new ReportedTurns(words)
  return flow.map(block => {
    const speaker = turns.speakerOf(block)
    return speaker && block.type === 'paragraph' ? { ...block, speaker } : block
  })
}

function gather(flow: readonly Block[], words: RecordWords): Block[] {
  const out: Block[] = []
  for (const block of flow) {
    const direction = block.type === 'paragraph' ? readNarrative(block, words) : undefined
    const speech = block.type === 'paragraph' && !direction ? startSpeech(block, words) : undefined
    const open = out.at(-1)
    if (direction) out.push(direction)
    else if (speech) out.push(speech)
    else if (open?.type === 'speech' && goesOn(block)) {
      out[out.length - 1] = { ...open, children: [...open.children, block], places: [...open.places, ...block.places] }
    } else out.push(block)
  }
  return out
}

const goesOn = ({ type }: Block): boolean =>
  type !== 'heading' && type !== 'vote' && type !== 'title' && type !== 'separator'

function startSpeech(block: Paragraph, words: RecordWords): Speech | undefined {
  const start = readSpeaker(block.runs, words)
  if (!start) return undefined
  const { number: _, ...unnumbered } = block
  const first: Paragraph = { ...unnumbered, path: '', runs: start.rest }
  return {
    type: 'speech',
    speaker: start.speaker,
    children: [first],
    places: block.places,
    ...(block.number && { number: block.number })
  }
}

/** A stage direction: fixed words, or wholly italic sentence. */
function readNarrative({ runs, places, number, children }: Paragraph, words: RecordWords): Narrative | undefined {
  if (number || children.length > 0) return undefined
  const text = plainText(runs).trim()
  const event = startsWithWord(text, words.openingTime)
    ? 'opening'
    : startsWithWord(text, words.closingTime)
      ? 'closing'
      : undefined
  if (event) {
    const time = readClock(text, words)
    return { type: 'narrative', event, ...(time && { time }), runs, places }
  }
  const letters = runs.filter(isText).filter(run => /\p{L}/u.test(run.text))
  const italic = letters.length > 0 && letters.every(run => run.italic)
  const fixed = startsWithWord(text, words.stageDirections) !== undefined && italic
  return italic && (fixed || /[.。]$/u.test(text)) ? { type: 'narrative', event: 'other', runs, places } : undefined
}
