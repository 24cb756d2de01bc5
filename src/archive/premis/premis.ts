import type { ManifestLine, Output } from '../../batch/index.ts'
import { part, printXml, type XmlPart } from '../xml.ts'
import { type FileFormat, outputFormatsKept } from './formats.ts'

/** What the preservation record of one document tells. */
export interface Preserved {
  readonly line: ManifestLine
  readonly source: { readonly name: string; readonly originalName: string; readonly format: FileFormat }
  /** Path of an output in the package. */
  readonly nameOf: (output: Output) => string
  /** When the events took place, ISO 8601 date and time. */
  readonly at: string
}

const namespace = 'http://www.loc.gov/premis/v3'

/** Terms of the Library of Congress for kinds of events, with the last part of their addresses. */
const eventTypes = { 'format identification': 'for', normalization: 'nor', validation: 'val' } as const
const eventTypeList = 'http://id.loc.gov/vocabulary/preservation/eventType'

type EventType = keyof typeof eventTypes
type Outcome = 'success' | 'warning' | 'fail'

interface Happening {
  readonly type: EventType
  readonly detail: string
  readonly outcome: Outcome
  readonly note: string
  readonly sources: readonly string[]
  readonly outcomes: readonly string[]
}

/**
 * The preservation record of a document, PREMIS 3.0 in XML: the source and every output as file objects with fixity,
 * size and format; three events (format identification, normalization, validation) with their outcome; the software as
 * agent. Elements stand in the order of the data dictionary; the rules we keep are listed in `docs/archive.md`.
 */
export function premisOf(preserved: Preserved): string {
  const { line, source } = preserved
  const events = happeningsOf(preserved)
  return printXml(
    part(
      'premis:premis',
      [
        sourceObject(line, source),
        ...line.outputs.map(output => outputObject(preserved, output)),
        ...events.map(event => eventElement(event, preserved)),
        agentElement(line.tool)
      ],
      {
        'xmlns:premis': namespace,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        version: '3.0'
      }
    )
  )
}

function sourceObject(line: ManifestLine, source: Preserved['source']): XmlPart {
  const facts = { sha256: line.source!.sha256, bytes: line.source!.bytes, format: source.format }
  return part(
    'premis:object',
    [identifier('object', source.name), characteristics(facts), text('originalName', source.originalName)],
    {
      'xsi:type': 'premis:file'
    }
  )
}

function outputObject({ line, source, nameOf }: Preserved, output: Output): XmlPart {
  const { sha256, bytes, format } = output
  return part(
    'premis:object',
    [
      identifier('object', nameOf(output)),
      characteristics({ sha256, bytes, format: outputFormatsKept[format] }),
      derivation(source.name, eventId(line, 'normalization'))
    ],
    { 'xsi:type': 'premis:file' }
  )
}

const derivation = (source: string, event: string): XmlPart =>
  part('premis:relationship', [
    text('relationshipType', 'derivation'),
    text('relationshipSubType', 'has source'),
    identifier('relatedObject', source),
    identifier('relatedEvent', event)
  ])

function characteristics(file: {
  readonly sha256: string
  readonly bytes: number
  readonly format: FileFormat
}): XmlPart {
  const { name, version, pronom } = file.format
  return part('premis:objectCharacteristics', [
    text('compositionLevel', '0'),
    part('premis:fixity', [text('messageDigestAlgorithm', 'SHA-256'), text('messageDigest', file.sha256)]),
    text('size', String(file.bytes)),
    part('premis:format', [
      part('premis:formatDesignation', [
        text('formatName', name),
        version === undefined ? undefined : text('formatVersion', version)
      ]),
      pronom === undefined
        ? undefined
        : part('premis:formatRegistry', [text('formatRegistryName', 'PRONOM'), text('formatRegistryKey', pronom)])
    ])
  ])
}

function happeningsOf({ line, source, nameOf }: Preserved): Happening[] {
  const sources = [source.name]
  const outcomes = line.outputs.map(nameOf)
  const identified = identification(source.format, sources)
  const normalised: Happening = {
    type: 'normalization',
    detail: `conversion to ${line.outputs.map(({ format }) => outputFormatsKept[format].name).join(', ') || 'structured text'}; options ${line.options}`,
    outcome: line.status === 'failed' ? 'fail' : 'success',
    note: line.errors.map(({ code, message }) => `${code}: ${message}`).join('; '),
    sources,
    outcomes
  }
  const validated = line.status === 'failed' ? [] : [validation(line, outcomes)]
  return [identified, normalised, ...validated]
}

const identification = ({ name, version, pronom }: FileFormat, sources: readonly string[]): Happening => ({
  type: 'format identification',
  detail: 'by the header of the file, else by the ending of its name',
  outcome: pronom === undefined ? 'warning' : 'success',
  note: [name, version, pronom].filter(word => word !== undefined).join(' '),
  sources,
  outcomes: []
})

function validation(line: ManifestLine, outcomes: readonly string[]): Happening {
  const counts = Object.entries(line.diagnostics).map(([code, times]) => `${code} ${times}`)
  const outcome = line.errors.length > 0 ? 'fail' : line.status === 'issues' ? 'warning' : 'success'
  return {
    type: 'validation',
    detail: 'characters of source and document compared; structure and numbering checked',
    outcome,
    note: [line.grade && `grade: ${line.grade}`, ...counts].filter(Boolean).join('; '),
    sources: outcomes,
    outcomes: []
  }
}

const eventId = ({ stem }: ManifestLine, type: EventType): string => `${stem}#${type.replace(' ', '-')}`

function eventElement(event: Happening, { line, at }: Preserved): XmlPart {
  return part('premis:event', [
    identifier('event', eventId(line, event.type)),
    part('premis:eventType', event.type, {
      authority: 'eventType',
      authorityURI: eventTypeList,
      valueURI: `${eventTypeList}/${eventTypes[event.type]}`
    }),
    text('eventDateTime', at),
    part('premis:eventDetailInformation', [text('eventDetail', event.detail)]),
    part('premis:eventOutcomeInformation', [
      text('eventOutcome', event.outcome),
      event.note === '' ? undefined : part('premis:eventOutcomeDetail', [text('eventOutcomeDetailNote', event.note)])
    ]),
    identifier('linkingAgent', line.tool, [text('linkingAgentRole', 'executing program')]),
    ...event.sources.map(name => identifier('linkingObject', name, [text('linkingObjectRole', 'source')])),
    ...event.outcomes.map(name => identifier('linkingObject', name, [text('linkingObjectRole', 'outcome')]))
  ])
}

function agentElement(tool: string): XmlPart {
  const [name, version] = tool.split(' ')
  return part('premis:agent', [
    identifier('agent', tool),
    text('agentName', name!),
    text('agentType', 'software'),
    version === undefined ? undefined : text('agentVersion', version)
  ])
}

const text = (name: string, content: string): XmlPart => part(`premis:${name}`, content)

/** An identifier of ours: names are paths below the payload of the package, others are local to it. */
const identifier = (what: string, value: string, more: readonly XmlPart[] = []): XmlPart =>
  part(`premis:${what}Identifier`, [
    text(`${what}IdentifierType`, 'local'),
    text(`${what}IdentifierValue`, value),
    ...more
  ])
