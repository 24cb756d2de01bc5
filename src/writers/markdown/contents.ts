import type { List, ListItem } from 'mdast'
import type { Contents, ContentsEntry } from '../../model/document.ts'
import { labelBlank } from '../../model/numbered-text.ts'
import { isText } from '../../model/run.ts'
import type { MarkdownContext } from './context.ts'
import { phrasing } from './inline.ts'

/** A contents list as nested lists by level, the page or paragraph number behind a wide blank. */
export function contentsList({ entries }: Contents, context: MarkdownContext): List {
  const top = list()
  const open = [top]
  for (const entry of entries) {
    const depth = Math.min(Math.max(1, entry.level), open.length)
    open.length = depth
    const parent = open[depth - 1]!
    const inner = list()
    parent.children.push(item(entry, context, inner))
    open.push(inner)
  }
  return withoutEmpty(top)
}

const list = (): List => ({ type: 'list', ordered: false, spread: false, children: [] })

function item({ runs, target }: ContentsEntry, context: MarkdownContext, inner: List): ListItem {
  const mistakable = runs.some(run => isText(run) && run.text.includes(labelBlank))
  const end = target !== undefined || mistakable ? [{ type: 'text' as const, value: labelBlank + (target ?? '') }] : []
  return {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: [...phrasing(runs, context), ...end] }, inner]
  }
}

/** Lists are made before it is known whether anything comes into them. */
const withoutEmpty = (list: List): List => ({
  ...list,
  children: list.children.map(item => ({
    ...item,
    children: item.children
      .filter(child => child.type !== 'list' || child.children.length > 0)
      .map(child => (child.type === 'list' ? withoutEmpty(child) : child))
  }))
})
