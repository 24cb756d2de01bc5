import { ReadError } from '../diagnostics/diagnostic.ts'
import type { Source } from '../model/paged-text.ts'
import type { StageContext } from '../stage.ts'
import { decodeText } from './text/decode.ts'

/** Levels of nesting in JSON that are read: more than any document, less than would exhaust the stack. */
const maximumDepth = 400

/**
 * Read our own JSON. The value keeps the order of its keys, so that written again it is the same bytes; whether it is a
 * document is for its schema to say.
 *
 * Throws a `ReadError`: `json-unreadable`, `nested-too-deep`, or what `decodeText` throws.
 */
export function readJson(bytes: Uint8Array, { name }: Source, { report }: StageContext): unknown {
  const text = decodeText(bytes, name, report)
  if (isDeep(text)) throw new ReadError({ code: 'nested-too-deep', params: { limit: maximumDepth } })
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ReadError({
      code: 'json-unreadable',
      params: { reason: error instanceof Error ? error.message : String(error) }
    })
  }
}

/** Whether brackets outside of strings nest too deep; looked at before anything calls itself for each of them. */
function isDeep(text: string): boolean {
  let depth = 0
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gu)) {
    if (token === '[' || token === '{') depth += 1
    else if (token === ']' || token === '}') depth -= 1
    if (depth > maximumDepth) return true
  }
  return false
}
