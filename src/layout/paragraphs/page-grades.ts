import type { PageGrade } from '../../model/blocks.ts'
import type { FlowPage } from '../../model/lines.ts'
import { trustedTags } from './thresholds.ts'

/** Share of the page an image covers when the page is a scan. */
const scanShare = 0.7

/** How well a page could be read: by its tags or its geometry, without text, or from a scan's recognised text. */
export function gradePage(page: FlowPage): PageGrade {
  const evidence = page.tagTrust >= trustedTags ? 'tags' : 'geometry'
  const textless = !page.flow.some(item => !('type' in item) || item.type === 'table')
  if (!isScan(page)) return { page: page.number, evidence, grade: 'good' }
  if (textless)
    return { page: page.number, evidence, grade: 'no-text', reason: 'an image covers the page and has no text' }
  return { page: page.number, evidence, grade: 'doubtful', reason: 'the text lies over an image of the page' }
}

/** Whether one image covers the page: its text, if any, was recognised and is not exact in size and place. */
export function isScan({ images, width, height }: FlowPage): boolean {
  return images.some(image => image.width * image.height > scanShare * width * height)
}
