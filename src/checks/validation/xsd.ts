import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  ParseOption,
  XmlBufferInputProvider,
  XmlDocument,
  XmlLibError,
  XsdValidator,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider
} from 'libxml2-wasm'
import type { Finding } from './finding.ts'

/** Environment variable that names the file of the Akoma Ntoso schema. */
const xsdVariable = 'UNDOC_AKN_XSD'

/** Path of the schema: as given, else from the environment. */
export const findXsd = (given?: string): string | undefined => given ?? process.env[xsdVariable]

/** A parsed document, or what keeps it from being one. The caller disposes of the document. */
export type Parsed = { readonly document: XmlDocument } | { readonly findings: readonly Finding[] }

/**
 * Parse XML. A document type declaration is refused before parsing: Akoma Ntoso needs none, and it
 * is how entities reach other files or grow without bound.
 */
export function parseXml(xml: string): Parsed {
  if (xml.slice(prolog.exec(xml)![0].length).startsWith('<!DOCTYPE')) return { findings: [doctypeRefused] }
  try {
    const option = ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_BIG_LINES
    return { document: XmlDocument.fromString(xml, { option }) }
  } catch (error) {
    return { findings: describe(error, 'well-formed', 'The text is not XML; write the document again.') }
  }
}

/** What may stand before a document type declaration: blanks, comments, the XML declaration and other instructions. */
const prolog = /^(?:\s|\uFEFF|<\?.*?\?>|<!--.*?-->)*/su

const doctypeRefused: Finding = {
  rule: 'no-doctype',
  severity: 'error',
  message: 'The file has a document type declaration',
  place: 'line 1',
  advice: 'Akoma Ntoso needs none; remove it.'
}

/** Validate a parsed document against the OASIS schema. A schema that cannot be read is a finding, too. */
export function validateXsd(document: XmlDocument, xsdPath: string): readonly Finding[] {
  let validator: XsdValidator
  try {
    validator = validatorOf(xsdPath)
  } catch (error) {
    const advice = 'Name the file akomantoso30.xsd of OASIS, with xml.xsd beside it.'
    return describe(error, 'xsd-readable', advice)
  }
  try {
    validator.validate(document)
    return []
  } catch (error) {
    return describe(error, 'xsd', 'The structure is not Akoma Ntoso 3.0; please report this document.')
  }
}

const validators = new Map<string, XsdValidator>()

/** The compiled schema: half a second the first time, then kept for the life of the process. */
function validatorOf(xsdPath: string): XsdValidator {
  const known = validators.get(xsdPath)
  if (known) return known
  const xmlXsd = readFileSync(join(dirname(xsdPath), 'xml.xsd'))
  xmlRegisterInputProvider(new XmlBufferInputProvider({ 'akn/xml.xsd': xmlXsd }))
  const schema = XmlDocument.fromBuffer(readFileSync(xsdPath), {
    url: 'akn/akomantoso30.xsd',
    option: ParseOption.XML_PARSE_NONET
  })
  try {
    const validator = XsdValidator.fromDoc(schema)
    validators.set(xsdPath, validator)
    return validator
  } finally {
    schema.dispose()
    xmlCleanupInputProvider()
  }
}

function describe(error: unknown, rule: string, advice: string): readonly Finding[] {
  const details =
    error instanceof XmlLibError && error.details.length > 0 ? error.details : [{ message: String(error), line: 0 }]
  return details.map(({ message, line }) => ({
    rule,
    severity: 'error',
    message: message.replaceAll('{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}', '').trim(),
    place: `line ${line}`,
    advice
  }))
}
