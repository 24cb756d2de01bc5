import type { PageGrade } from './blocks.ts'

/** How far a document may be used without looking at it, and why. */
export interface DocumentGrade {
  /** `good`: use it; `fair`: look at the places named by its diagnostics; `poor`: compare it with the original. */
  readonly level: 'good' | 'fair' | 'poor'
  /** In words, one for each thing that keeps the document from `good`; empty when it is. */
  readonly reasons: readonly string[]
  /** Number of pages by page grade; grades without a page are left out. */
  readonly pages: Readonly<Partial<Record<PageGrade['grade'], number>>>
}
