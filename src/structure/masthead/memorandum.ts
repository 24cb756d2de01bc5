import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { startsWithWord } from '../../knowledge/languages/words.ts'
import type { LaidOutBlock } from '../../model/blocks.ts'
import type { Fact } from '../../model/metadata.ts'
import { plainText } from '../../model/run.ts'

/** What the labelled lines at the head of a circular say. */
type Memorandum = { readonly [Key in 'sender' | 'addressee' | 'subject']?: Fact }

/** Blocks below the titles among which the labelled lines stand. */
const firstBlocks = 6

/**
 * Addressee, sender and subject of a circular or bulletin, each on a line with its label: `To: Members of the staff`,
 * `From: …`, `Subject: …`. A subject alone is a heading like any other.
 */
export function readMemorandum(
  blocks: readonly LaidOutBlock[],
  { masthead: { memorandum } }: LanguageProfile
): Memorandum {
  const found: { sender?: Fact; addressee?: Fact; subject?: Fact } = {}
  for (const block of blocks.slice(0, firstBlocks)) {
    const text = block.type === 'text' ? plainText(block.runs).replace(/\s+/gu, ' ').trim() : ''
    for (const part of ['addressee', 'sender', 'subject'] as const) {
      const said = labelled(text, memorandum[part])
      if (said) found[part] ??= { text: said, places: block.places }
    }
  }
  return found.subject && (found.sender || found.addressee) ? found : {}
}

/** What stands behind a label and its colon. */
function labelled(text: string, labels: readonly string[]): string | undefined {
  const label = startsWithWord(text, labels)
  const rest = label && /^\s*[:：]\s*(\S.*)$/u.exec(text.slice(label.end))?.[1]
  return rest?.replace(/\s*\*+$/u, '')
}
