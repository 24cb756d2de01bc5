import { checkContent } from './content-rules.ts'
import type { Finding } from './finding.ts'
import { checkIds } from './id-rules.ts'
import { checkIdentification } from './identification-rules.ts'
import { checkReferences } from './reference-rules.ts'
import { checkSequence } from './sequence-rules.ts'
import type { XmlTree } from './xml-tree.ts'

/**
 * Rules of the United Nations profile of Akoma Ntoso that no schema holds.
 *
 * Source: AKN4UN guideline; the checks follow its chapters on metadata, naming and content.
 */
export const checkProfile = (tree: XmlTree): readonly Finding[] =>
  [checkIdentification, checkReferences, checkIds, checkContent, checkSequence].flatMap(check => check(tree))
