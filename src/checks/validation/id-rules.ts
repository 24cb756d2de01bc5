import type { Finding } from './finding.ts'
import { childOf, type Placed, placeOf, textOf, type XmlTree } from './xml-tree.ts'

/** Ids are unique, begin with the id of an element around them, and say the number that is printed. */
export function checkIds({ placed }: XmlTree): Finding[] {
  const seen = new Set<string>()
  return placed.flatMap(place => {
    const id = place.node.attributes?.eId
    if (id === undefined) return []
    const repeated = seen.has(id)
    seen.add(id)
    return [
      ...(repeated ? [finding('id-unique', `${id} stands twice`, place)] : []),
      ...checkPrefix(id, place),
      ...checkNumber(id, place)
    ]
  })
}

/** What stands before the last `__` of an id is the id of an ancestor, or the name of the part it stands in. */
function checkPrefix(id: string, place: Placed): Finding[] {
  const cut = id.lastIndexOf('__')
  if (cut < 0) return []
  const prefix = id.slice(0, cut)
  const last = prefix.slice(prefix.lastIndexOf('__') < 0 ? 0 : prefix.lastIndexOf('__') + 2)
  const around = place.ancestors.some(({ name, attributes }) => attributes?.eId === prefix || name === last)
  return around ? [] : [finding('id-prefix', `${id}: no element around it has the id ${prefix}`, place)]
}

/** Paragraphs with a plain number carry it in their id. */
function checkNumber(id: string, place: Placed): Finding[] {
  if (place.node.name !== 'paragraph') return []
  const num = childOf(place.node, 'num')
  const number = num && /^\s*([0-9]+)\s*[.)]?\s*$/u.exec(textOf(num))?.[1]
  if (!number || new RegExp(`(?:^|__)para_${number}(?:_\\d+)?$`, 'u').test(id)) return []
  return [finding('id-number', `${id} is the paragraph with the number ${number}`, place)]
}

const finding = (rule: string, message: string, place: Placed): Finding => ({
  rule: `profile/${rule}`,
  severity: 'error',
  message,
  place: placeOf(place),
  advice: 'Ids are made from the printed numbers; write the document again.'
})
