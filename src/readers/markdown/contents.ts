import type { List } from 'mdast'
import type { ContentsEntry } from '../../model/document.ts'
import { labelBlank } from '../../model/numbered-text.ts'
import { plainText, type Run, trimRuns, withoutText } from '../../model/run.ts'
import { type InlineContext, readInline } from './inline.ts'

/** Read a contents list; `levels` tells them where nesting could not. */
export function readContents(list: List, levels: string | undefined, context: InlineContext): ContentsEntry[] {
  const entries: ContentsEntry[] = []
  readLevel(list, 1, entries, context)
  const said = levels?.split(',').map(Number) ?? []
  return entries.map((entry, index) => ({ ...entry, level: said[index] ?? entry.level }))
}

function readLevel(list: List, level: number, entries: ContentsEntry[], context: InlineContext): void {
  for (const { children } of list.children) {
    const own = children.find(child => child.type === 'paragraph')
    entries.push({ ...splitTarget(own ? readInline(own.children, context) : []), level })
    for (const child of children) if (child.type === 'list') readLevel(child, level + 1, entries, context)
  }
}

/** The page number stands behind the last wide blank. */
function splitTarget(runs: readonly Run[]): Omit<ContentsEntry, 'level'> {
  const text = plainText(runs)
  const at = text.lastIndexOf(labelBlank)
  if (at < 0) return { runs: trimRuns(runs) }
  const target = text.slice(at + labelBlank.length).trim()
  return { runs: trimRuns(withoutText(runs, at)), ...(target !== '' && { target }) }
}
