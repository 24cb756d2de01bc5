import { scanShare } from '../../knowledge/scans.ts'
import type { PageGrade } from '../../model/blocks.ts'
import type { FlowPage } from '../../model/lines.ts'
import { trustedTags } from './thresholds.ts'

/**
 * How well a page could be read.
 *
 * `good`: the text was set by the program that made the file. `doubtful`: it lies over an image of the page, so it was
 * recognised and may be misread; it is kept as recognised, and sizes and distances tell less. `no-text`: images and nothing else.
 */
export function gradePage(page: FlowPage): PageGrade {
  const evidence = page.tagTrust >= trustedTags ? 'tags' : 'geometry'
  const textless = !page.flow.some(item => !('type' in item) || item.type === 'table')
  if (!isScan(page) && !page.recognised) return { page: page.number, evidence, grade: 'good' }
  if (textless)
    return { page: page.number, evidence, grade: 'no-text', reason: 'an image covers the page and has no text' }
  return { page: page.number, evidence, grade: 'doubtful', reason: 'the text lies over an image of the page' }
}

/** Whether images cover the page: its text, if any, was recognised and is not exact in size and place. */
export function isScan({ images, width, height }: FlowPage): boolean {
  const covered = images.reduce((area, image) => area + image.width * image.height, 0)
  return covered > scanShare * width * height
}
