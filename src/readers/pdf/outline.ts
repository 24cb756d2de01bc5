import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { OutlineEntry } from '../../model/paged-text.ts'

/** Bookmarks taken at most: an outline can be damaged into a loop. */
const mostEntries = 5000

interface OutlineNode {
  readonly title: string
  readonly dest: unknown
  readonly items: readonly OutlineNode[]
}

/** Bookmarks of the file in order; empty when it has none or they are damaged. */
export async function outlineOf(pdf: PDFDocumentProxy): Promise<OutlineEntry[]> {
  const nodes = (await pdf.getOutline().catch(() => null)) as readonly OutlineNode[] | null
  const entries: OutlineEntry[] = []
  await collect(pdf, nodes ?? [], 1, entries)
  return entries
}

async function collect(
  pdf: PDFDocumentProxy,
  nodes: readonly OutlineNode[],
  depth: number,
  into: OutlineEntry[]
): Promise<void> {
  for (const node of nodes) {
    if (into.length >= mostEntries) return
    const page = await pageOf(pdf, node.dest)
    into.push({ title: node.title.replace(/\s+/g, ' ').trim(), depth, ...(page && { page }) })
    await collect(pdf, node.items, depth + 1, into)
  }
}

async function pageOf(pdf: PDFDocumentProxy, destination: unknown): Promise<number | undefined> {
  try {
    const target = typeof destination === 'string' ? await pdf.getDestination(destination) : destination
    const reference = Array.isArray(target) ? target[0] : undefined
    if (typeof reference === 'number') return reference + 1
    return reference ? (await pdf.getPageIndex(reference)) + 1 : undefined
  } catch {
    return undefined
  }
}
