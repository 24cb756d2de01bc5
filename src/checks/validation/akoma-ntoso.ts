import type { Finding } from './finding.ts'
import { checkProfile } from './profile.ts'
import { validateAgainst } from './schemas.ts'
import { treeOf } from './xml-tree.ts'
import { findXsd, parseXml, validateXsd } from './xsd.ts'

/** What a validation may use besides the text. */
export interface ValidationOptions {
  /** File of the OASIS schema, with `xml.xsd` beside it. @default the environment variable UNDOC_AKN_XSD; without either the XSD is not checked */
  readonly xsdPath?: string
}

/**
 * Validate Akoma Ntoso: well-formedness, the OASIS XSD, our JSON Schema of the elements we write, and the
 * rules of the United Nations profile that neither schema can hold. An empty list means valid.
 */
export async function validateAkomaNtoso(xml: string, options: ValidationOptions = {}): Promise<readonly Finding[]> {
  const parsed = parseXml(xml)
  if ('findings' in parsed) return parsed.findings
  const { document } = parsed
  try {
    const xsdPath = findXsd(options.xsdPath)
    const tree = treeOf(document)
    return [
      ...(xsdPath ? validateXsd(document, xsdPath) : []),
      ...validateAgainst('akoma-ntoso', tree.root),
      ...checkProfile(tree)
    ]
  } finally {
    document.dispose()
  }
}
