import { AnnotationType, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A link annotation as pdf.js tells it. */
export interface LinkAnnotation {
  readonly url?: string
  readonly unsafeUrl?: string
  /** Corners in PDF user space. */
  readonly rect: readonly number[]
}

interface Annotation extends LinkAnnotation {
  readonly annotationType: number
  readonly annotationFlags: number
  readonly pageIndex: number
  readonly quadPoints?: unknown
}

/** Gives the links of a page. */
export type LinksOfPage = (page: PDFPageProxy) => Promise<readonly LinkAnnotation[]>

/** Annotation flags of ISO 32000-1, 12.5.3: what is invisible, hidden or not to be viewed is no link. */
const unseen = 1 | 2 | 32

/**
 * The links of a file, asked for once.
 *
 * Asked page by page, pdf.js looks for the words under each link and reads the text of the page for it,
 * which doubles the cost of the page; asked for all annotations of one type, it does not. A file in which
 * that fails is asked page by page, so that one damaged page does not take the links of the others.
 */
export async function linksOf(pdf: PDFDocumentProxy): Promise<LinksOfPage> {
  try {
    const all = (await pdf.getAnnotationsByType(new Set([AnnotationType.LINK]), new Set())) as Annotation[] | null
    const byPage = Map.groupBy((all ?? []).filter(isSeen), ({ pageIndex }) => pageIndex + 1)
    return async ({ pageNumber }) => byPage.get(pageNumber) ?? []
  } catch {
    return askPage
  }
}

async function askPage(page: PDFPageProxy): Promise<readonly LinkAnnotation[]> {
  const all = (await page.getAnnotations().catch(() => [])) as Annotation[]
  return all.filter(({ annotationType }) => annotationType === AnnotationType.LINK)
}

const isSeen = ({ annotationFlags, quadPoints }: Annotation): boolean =>
  (annotationFlags & unseen) === 0 && quadPoints !== null
