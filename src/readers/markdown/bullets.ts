import type { List } from 'mdast'
import { sourceOf } from './parse.ts'

/** Printed sign of a list item without a number of its own: a bullet, or the number Markdown counts, in the form in which it was written. */
export function bulletOf({ ordered, start, children }: List, index: number, source: string): string {
  if (!ordered) return '•'
  const sign = /^\s*\d+([.)])/.exec(sourceOf(children[index]!, source))?.[1] ?? '.'
  return `${(start ?? 1) + index}${sign}`
}
