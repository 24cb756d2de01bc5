import { execFileSync, spawnSync } from 'node:child_process'
import type { DocumentTree } from '../../src/model/document.ts'
import { textsOf } from '../../src/model/texts.ts'

/** Whether poppler's `pdftotext` is on this machine; the second witness of conservation is skipped without. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined

/** How much of what poppler reads in a PDF is in our document. */
export interface Coverage {
  /** Characters poppler reads, white space and invisible marks apart. */
  readonly characters: number
  /** Of these, how many are nowhere in the document. */
  readonly missing: number
  /** The first of them. */
  readonly sample: string
}

/**
 * Compare a document with poppler's text of the same file, as counts of characters.
 *
 * Poppler shares no code with our reader, so what both have, the file has. Both sides are folded (NFKC, hyphens) because
 * the two readers name ligatures, presentation forms and hyphens differently.
 */
export function coverage(pdf: string, document: DocumentTree): Coverage {
  const text = execFileSync('pdftotext', ['-raw', pdf, '-'], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'ignore']
  })
  const theirs = count(text)
  const ours = count(
    [
      ...textsOf(document),
      ...document.setAside.map(({ text }) => text),
      ...document.repairs.map(({ removed }) => removed)
    ].join('')
  )
  let characters = 0
  let missing = 0
  let sample = ''
  for (const [character, times] of theirs) {
    characters += times
    const lacking = Math.max(0, times - (ours.get(character) ?? 0))
    missing += lacking
    if (lacking > 0 && sample.length < 20) sample += character
  }
  return { characters, missing, sample }
}

function count(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const character of text
    .normalize('NFKC')
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .replace(/[\s\u0640\p{Cc}\p{Cf}\p{Co}\p{Mn}]/gu, ''))
    counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}
