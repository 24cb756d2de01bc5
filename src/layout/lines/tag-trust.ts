import type { Page } from '../../model/paged-text.ts'

/**
 * How far a page's structure tags can be trusted, from 0 to 1: the share of its
 * characters outside artifacts that stand in an element.
 */
export function tagTrust({ runs }: Page): number {
  let tagged = 0
  let all = 0
  for (const { text, tag, artifact, hidden } of runs) {
    if (artifact || hidden) continue
    const ink = text.replace(/\s/gu, '').length
    all += ink
    if (tag !== undefined) tagged += ink
  }
  return all === 0 ? 0 : tagged / all
}
