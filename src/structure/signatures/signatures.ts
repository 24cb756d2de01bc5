import { languageOf } from '../../knowledge/languages/index.ts'
import { type Divided, type Flowing, mapParts } from '../../model/flow.ts'
import type { Stage } from '../../stage.ts'
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
      const flow = findClosings(findSignatures(part.flow, profile), profile)
      const end = endOfText(flow)
      return { ...part, flow: flow.slice(0, end), conclusions: [...part.conclusions, ...flow.slice(end)] }
    })
    return { ...divided, main }
  }
}

/** Index after the last item that is neither a signature nor a closing line; rules between and after them go with them. */
function endOfText(flow: readonly Flowing[]): number {
  const last = flow.findLastIndex(({ type }) => type !== 'signature' && type !== 'closing' && type !== 'separator')
  const first = flow.findIndex(({ type }, index) => index > last && type !== 'separator')
  return first < 0 ? flow.length : first
}
