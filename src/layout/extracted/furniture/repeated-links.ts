import type { ExtractedLine } from '../../../model/extracted-text.ts'
import type { Found } from './extracted-furniture.ts'

const link = /^https?:\/\/\S+$/
/** Hosts under which the United Nations keeps its documents. */
const documentHost = /^https?:\/\/(?:www\.)?(?:undocs\.org|docs\.un\.org|daccess-\S*\.un\.org|documents\.un\.org)\//i

/**
 * Links that the extraction appended to a page: a line with nothing but the address of a document.
 * Other addresses are taken for appended when they stand twice, one line after the other.
 */
export function findRepeatedLinks(lines: readonly ExtractedLine[]): Found {
  const found = new Map<ExtractedLine, 'repeated-link'>()
  for (const [index, line] of lines.entries()) {
    if (!link.test(line.text)) continue
    const twice = lines[index - 1]?.text === line.text || lines[index + 1]?.text === line.text
    if (twice || documentHost.test(line.text)) found.set(line, 'repeated-link')
  }
  return found
}
