import type { StructTreeNode } from 'pdfjs-dist/types/src/display/api.js'
import type { TaggedCell } from '../../model/paged-text.ts'

/** Where marked content stands in the structure tree. */
export interface Tagged {
  /** Roles from the outermost to the innermost, without the root: `Sect/P/Span`. */
  readonly tag: string
  /** Number of the innermost element that is a block. */
  readonly element: number
  /** Place in a table. */
  readonly cell?: TaggedCell
}

/** Roles inside a block: the element counted is the one around them. */
const inlineRoles = new Set([
  'Span',
  'Link',
  'Quote',
  'Reference',
  'Em',
  'Strong',
  'Sub',
  'Annot',
  'NonStruct',
  'Lbl',
  'Code'
])

/**
 * Structure tags of a page by the number of their marked content.
 *
 * Elements are numbered from `firstElement` in tree order. pdf.js gives each page a tree
 * of its own, so an element that runs over two pages has two numbers.
 */
export function tagsOf(tree: StructTreeNode | null, firstElement: number): ReadonlyMap<number, Tagged> {
  const tags = new Map<number, Tagged>()
  let element = firstElement
  const visit = (node: TreeNode, path: readonly string[], own: number, counter?: CellCounter): void => {
    if (!('role' in node)) {
      const id = node.type === 'content' && /_mc(\d+)$/.exec(node.id)?.[1]
      const cell = counter?.cell
      if (id) tags.set(Number(id), { tag: path.join('/'), element: own, ...(cell && { cell }) })
      return
    }
    const number = inlineRoles.has(node.role) ? own : element++
    const below = node.role === 'Root' ? path : [...path, node.role]
    const counting = node.role === 'Table' ? new CellCounter(number) : counter
    counting?.enter(node.role)
    for (const child of node.children) visit(child, below, number, counting)
  }
  if (tree) visit(tree as TreeNode, [], firstElement)
  return tags
}

type TreeNode =
  | { readonly role: string; readonly children: readonly TreeNode[] }
  | { readonly type: string; readonly id: string }

/** Counts the rows and cells of one table while its part of the tree is walked. */
class CellCounter {
  cell: TaggedCell | undefined
  readonly #table: number
  #row = -1
  #column = -1
  constructor(table: number) {
    this.#table = table
  }
  enter(role: string): void {
    if (role === 'TR') {
      this.#row += 1
      this.#column = -1
    } else if (role === 'TD' || role === 'TH') {
      this.#column += 1
      this.cell = { table: this.#table, row: Math.max(this.#row, 0), column: this.#column }
    }
  }
}
