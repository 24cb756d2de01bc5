import { element, type XmlElement } from './element.ts'

/** Ontology classes of Akoma Ntoso that we refer to; the name of the element is `TLC` and this word. */
export type OntologyClass = 'Person' | 'Organization' | 'Concept' | 'Object' | 'Event' | 'Location' | 'Role' | 'Term'

/**
 * The `references` block in the making: everything an attribute points to has its entry here,
 * so no `#id` can dangle. Entries stand in the order of their first use.
 */
export interface References {
  /** Make sure that the entry exists and return the reference `#id`. */
  readonly to: (type: OntologyClass, id: string, showAs: string) => string
  /** The same for entries told apart by a key and counted: `person_1`, `person_2`. */
  readonly numbered: (
    type: OntologyClass,
    prefix: string,
    entry: { readonly key: string; readonly showAs: string }
  ) => string
  /** Add an entry of another kind: `original`, `hasAttachment`. */
  readonly add: (name: string, id: string, entry: { readonly href: string; readonly showAs: string }) => string
  /** All entries, ordered as the schema likes them: document references first, then the ontology. */
  readonly elements: () => readonly XmlElement[]
}

/** An empty `references` block. */
export function createReferences(): References {
  const documents = new Map<string, XmlElement>()
  const ontology = new Map<string, XmlElement>()
  const counted = new Map<string, Map<string, string>>()
  const to: References['to'] = (type, id, showAs) => {
    const href = `/akn/ontology/${type.toLowerCase()}/un/${id}`
    if (!ontology.has(id)) ontology.set(id, element(`TLC${type}`, { eId: id, href, showAs: showAs || id }))
    return `#${id}`
  }
  return {
    to,
    numbered: (type, prefix, { key, showAs }) => {
      const ids = counted.get(prefix) ?? new Map<string, string>()
      counted.set(prefix, ids)
      const id = ids.get(key) ?? `${prefix}_${ids.size + 1}`
      ids.set(key, id)
      return to(type, id, showAs)
    },
    add: (name, id, { href, showAs }) => {
      if (!documents.has(id)) documents.set(id, element(name, { eId: id, href, showAs }))
      return `#${id}`
    },
    elements: () => [...originalFirst([...documents.values()]), ...ontology.values()]
  }
}

/** Reference to the maker of the mark-up. */
export const converter = (references: References): string => references.to('Object', 'converter', 'Converter')

const originalFirst = (entries: readonly XmlElement[]): XmlElement[] => [
  ...entries.filter(({ name }) => name === 'original'),
  ...entries.filter(({ name }) => name !== 'original')
]
