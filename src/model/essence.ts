import type { Assembled } from './document.ts'
import { withoutFace } from './face.ts'
import type { Run } from './run.ts'

/** What of a document Markdown can hold: all but where things stood, the face of headings, and how the reading went. */
export type Essence = Omit<Assembled, 'setAside' | 'repairs' | 'pages'>

/**
 * The part of a document that must come back the same when its Markdown is read: everything but places, the face of
 * titles and headings, set-aside text, repairs, page grades, audit, diagnostics and source, which tell of the file it was made from.
 */
export function essenceOf(document: Assembled): Essence {
  const { schema, language, direction, kind, metadata, masthead, cover, preamble, body, conclusions, annexes, notes } =
    document
  return bare({
    schema,
    language,
    direction,
    kind,
    metadata,
    masthead,
    cover,
    preamble,
    body,
    conclusions,
    annexes,
    notes
  }) as Essence
}

/** The value with no `places` anywhere in it, and its titles and headings without their face. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(isHeaded(value) ? { ...value, runs: withoutFace(value.runs) } : value)
  return Object.fromEntries(entries.flatMap(([key, inner]) => (key === 'places' ? [] : [[key, bare(inner)]])))
}

const isHeaded = (value: object): value is { readonly runs: readonly Run[] } =>
  'type' in value && 'runs' in value && (value.type === 'title' || value.type === 'heading')
