import type { Finding } from './finding.ts'
import { validateAgainst } from './schemas.ts'

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
  // loaded at the first call: a conversion validates nothing, and the parser takes 20 MB
  const [{ findXsd, parseXml, validateXsd }, { treeOf }, { checkProfile }] = await Promise.all([
    import('./xsd.ts'),
    import('./xml-tree.ts'),
    import('./profile.ts')
  ])
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
