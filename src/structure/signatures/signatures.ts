import { languageOf } from '../../knowledge/languages/index.ts'
import { type Divided, mapParts } from '../../model/flow.ts'
import type { Stage } from '../../stage.ts'
import { type Adoption, findAdoption } from './adoption.ts'
import { findClosings } from './closing.ts'
import { findSignatures } from './signature.ts'

/**
 * Recognises signature blocks and closing lines, and moves those at the end of a part to its conclusions.
 *
 * Signatures and closing lines before more text (several letters, resolutions A and B under one symbol) stay where they are.
 */
export const signatures: Stage<Divided, Divided> = {
  name: 'signatures',
  run: divided => {
    const profile = languageOf(divided.language)
    const main = mapParts(divided.main, part => {
      const adoption = findAdoption(findClosings(findSignatures(part.flow, profile), profile), profile)
      const end = endOfText(adoption)
      const { flow } = adoption
      return { ...part, flow: flow.slice(0, end), conclusions: [...part.conclusions, ...flow.slice(end)] }
    })
    return { ...divided, main }
  }
}

/**
 * Index after the last item that is neither a signature, nor a closing line, nor tells how the text was adopted; rules
 * between and after them go with them.
 */
function endOfText({ flow, from, to }: Adoption): number {
  const last = flow.findLastIndex(({ type }, index) => {
    const closes = type === 'signature' || type === 'closing' || type === 'separator'
    return !closes && !(index >= from && index < to)
  })
  const first = flow.findIndex(({ type }, index) => index > last && type !== 'separator')
  return first < 0 ? flow.length : first
}
