import type { Audit } from '../../model/audit.ts'
import type { DocumentTree } from '../../model/document.ts'
import { textsOf } from '../../model/texts.ts'
import { CharacterCount } from './character-count.ts'

/** A document whose audit has still to be made. */
export type Unaudited = Omit<DocumentTree, 'grade' | 'audit' | 'diagnostics'>

/**
 * Account for every character of the source.
 *
 * The source's characters (white space apart), less those that declared repairs removed and with those
 * they added, must be exactly the characters of the document and of what was set aside. What is missing
 * is lost; what is left over is invented. Order is not looked at here; the tests compare it.
 */
export function auditConservation(source: Iterable<string>, document: Unaudited): Audit {
  const expected = new CharacterCount()
  for (const text of source) expected.add(text)
  const total = expected.total
  const repaired = account(document, expected)
  const found = new CharacterCount()
  for (const text of textsOf(document as DocumentTree)) found.add(text)
  const kept = found.total
  const setAside: Record<string, number> = {}
  for (const { reason, text } of document.setAside) {
    const before = found.total
    found.add(text)
    setAside[reason] = (setAside[reason] ?? 0) + found.total - before
  }
  const lost = expected.minus(found)
  const invented = found.minus(expected)
  return {
    source: total,
    kept,
    setAside,
    repaired,
    lost: lost.count,
    invented: invented.count,
    ...(lost.count > 0 && { lostSample: lost.sample }),
    ...(invented.count > 0 && { inventedSample: invented.sample })
  }
}

function account(document: Unaudited, expected: CharacterCount): Audit['repaired'] {
  const repaired: Record<string, { removed: number; added: number }> = {}
  for (const { kind, removed, added } of document.repairs) {
    const before = repaired[kind] ?? { removed: 0, added: 0 }
    repaired[kind] = {
      removed: before.removed + expected.add(removed, -1),
      added: before.added + expected.add(added)
    }
  }
  return repaired
}
