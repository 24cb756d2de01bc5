import type { Assembled } from './document.ts'

/** What of a document Markdown can hold: all but where things stood and how the reading went. */
export type Essence = Omit<Assembled, 'setAside' | 'repairs' | 'pages'>

/**
 * The part of a document that must come back the same when its Markdown is read: everything but places, set-aside text,
 * repairs, page grades, audit, diagnostics and source, which tell of the file it was made from.
 */
export function essenceOf(document: Assembled): Essence {
  const { schema, language, direction, kind, metadata, masthead, cover, preamble, body, conclusions, annexes, notes } =
    document
  return withoutPlaces({
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

/** The value with no `places` anywhere in it. */
function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (key === 'places' ? [] : [[key, withoutPlaces(inner)]]))
  )
}
