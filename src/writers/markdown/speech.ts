import { readSpeaker } from '../../knowledge/records/speaker.ts'
import type { Paragraph, Speech } from '../../model/document.ts'
import { mergeRuns, plainText, type Run } from '../../model/run.ts'
import { type BlockPlace, childNodes, comment, type FlowContent, flow, labelled, paragraph } from './blocks.ts'

/**
 * A turn of a speaker. The speaker line opens the first paragraph, as printed; where the line cannot be told from the
 * text behind it, a comment gives its length. A turn that opens with anything else has its speaker line `alone`.
 */
export function speechNodes(block: Speech, place: BlockPlace): FlowContent[] {
  const { speaker, children, number } = block
  const { context } = place
  const { words, values } = context.unexpected.get(block) ?? { words: [], values: {} }
  const [first, ...rest] = children
  if (!first || !canFollow(first, place)) {
    const line = paragraph(labelled(number, speaker.printed, context))
    return [comment('speech', ['alone', ...words], values), line, ...flow(children, { ...place, zone: 'body' })]
  }
  const runs = mergeRuns([...speaker.printed, { text: ' ' }, ...first.runs])
  const found = context.record && readSpeaker(runs, context.record)
  const told = found && same(found.speaker.printed, speaker.printed) && same(found.rest, first.runs)
  const facts = { ...(!told && { length: String(plainText(speaker.printed).length) }), ...values }
  const said =
    words.length > 0 || Object.keys(facts).length > 0 || place.nested ? [comment('speech', words, facts)] : []
  const own = paragraph(labelled(number, runs, context))
  return [...said, own, ...childNodes(first.children, place, 1), ...flow(rest, { ...place, zone: 'body' })]
}

/** A first paragraph that the speaker line may stand in: without a number or anything else to be said of it. */
function canFollow(block: Speech['children'][number], { context }: BlockPlace): block is Paragraph {
  return block.type === 'paragraph' && !block.number && !context.unexpected.has(block)
}

const same = (a: readonly Run[], b: readonly Run[]): boolean => JSON.stringify(a) === JSON.stringify(b)
