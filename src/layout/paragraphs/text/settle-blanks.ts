import { isText, type Run, type TextRunInline } from '../../../model/run.ts'

type Style = Omit<TextRunInline, 'text'>

/**
 * Give every blank between two stretches of text the style that both share: the blank between two italic words
 * is italic, the one between an italic and an upright word is upright. Typesetters are careless about it.
 */
export function settleBlanks(runs: readonly Run[]): Run[] {
  const parts = runs.flatMap(split)
  return parts.map((part, index) => {
    if (!isText(part) || part.text.trim() !== '') return part
    const before = neighbour(parts, index, -1)
    const after = neighbour(parts, index, 1)
    return { text: part.text, ...(before && after ? shared(before, after) : {}) }
  })
}

/** A run as blanks, core, blanks. */
function split(run: Run): Run[] {
  if (!isText(run)) return [run]
  const { text, ...style } = run
  const lead = text.length - text.trimStart().length
  const core = text.trim()
  const pieces = core === '' ? [text] : [text.slice(0, lead), core, text.slice(lead + core.length)]
  return pieces.filter(piece => piece !== '').map(piece => ({ text: piece, ...style }))
}

function neighbour(parts: readonly Run[], from: number, step: 1 | -1): TextRunInline | undefined {
  for (let index = from + step; index >= 0 && index < parts.length; index += step) {
    const part = parts[index]!
    if (isText(part) && part.text.trim() !== '') return part
  }
  return undefined
}

function shared(one: TextRunInline, other: TextRunInline): Style {
  return {
    ...(one.bold && other.bold && { bold: true as const }),
    ...(one.italic && other.italic && { italic: true as const }),
    ...(one.underline && other.underline && { underline: true as const }),
    ...(one.link !== undefined && one.link === other.link && { link: one.link })
  }
}
