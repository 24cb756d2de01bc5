import type { Paragraph, ReportedSpeaker } from '../../../model/document.ts'
import { plainText } from '../../../model/run.ts'
import { type Children, element, type XmlNode } from '../element.ts'
import { writeInline } from '../inline/inline.ts'
import { type MarkedWords, writeMarked } from '../inline/marked-words.ts'
import type { Writing } from '../writing.ts'

/** Farthest place of the name in a paragraph that reports what somebody said, characters: Arabic may put the verb first. */
const farthestName = 12

/** Address of the person who speaks; the same name with the same affiliation is the same person. */
export const personOf = ({ name, affiliation }: ReportedSpeaker, { references }: Writing): string =>
  references.numbered('Person', 'person', { key: `${name}|${affiliation ?? ''}`, showAs: name || 'Speaker' })

/** Address of the country or body somebody speaks for. */
export const delegationOf = (name: string, { references }: Writing): string =>
  references.numbered('Organization', 'delegation', { key: name, showAs: name })

/**
 * A paragraph of a summary record with its speaker, where it names one: the name as printed stands in
 * `inline name="akn4un:from"`, as in speaker lines, the country or office in parentheses behind it in `organization`.
 */
export function writeReported(
  paragraph: Pick<Paragraph, 'runs' | 'citations' | 'speaker'>,
  writing: Writing
): XmlNode[] {
  const { speaker, runs } = paragraph
  const at = speaker ? plainText(runs).indexOf(speaker.name) : -1
  if (!speaker || speaker.name === '' || at < 0 || at > farthestName) return writeInline(paragraph, writing)
  const from = { name: 'akn4un:from', refersTo: personOf(speaker, writing) }
  const name = { words: speaker.name, wrap: (content: Children) => element('inline', from, content) }
  return writeMarked(paragraph, [name, delegationIn(speaker, writing)], writing)
}

/** The delegation of a speaker in the text, as printed. */
export const delegationIn = ({ affiliation }: ReportedSpeaker, writing: Writing): MarkedWords => ({
  words: affiliation,
  wrap: content => element('organization', { refersTo: delegationOf(affiliation ?? '', writing) }, content)
})
