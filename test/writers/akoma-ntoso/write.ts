import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { DocumentTree } from '../../../src/model/document.ts'
import { type ConvertOptions, resolveOptions } from '../../../src/options.ts'
import { writeAkomaNtoso } from '../../../src/writers/akoma-ntoso/akoma-ntoso.ts'
import { documentTree } from './build.ts'

/** Akoma Ntoso of a document with nothing in it but what is given. */
export const xmlOf = (parts: Partial<DocumentTree>, options: ConvertOptions = {}): string =>
  writeAkomaNtoso(documentTree(parts), resolveOptions(options))

/** What the first element of a name holds, without the line breaks between elements. */
export function inside(xml: string, name: string): string {
  const start = new RegExp(`<${name}(?: [^>]*)?>`, 'u').exec(xml)
  if (!start) return ''
  const from = start.index + start[0].length
  return xml.slice(from, xml.indexOf(`</${name}>`, from)).replace(/\n\s*/gu, '')
}

/** All tags of a name, as written. */
export const tags = (xml: string, name: string): string[] => xml.match(new RegExp(`<${name}(?: [^>]*)?>`, 'gu')) ?? []

/** The same without ids, for tests that are not about them. */
export const withoutIds = (xml: string): string => xml.replace(/ eId="[^"]*"/gu, '')

const schema = resolve(import.meta.dirname, '../../../../shared/schemas/akomantoso30.xsd')

/** File of the OASIS schema; missing where it is not installed. */
export const xsdPath: string | undefined = process.env.UNDOC_AKN_XSD ?? (existsSync(schema) ? schema : undefined)
