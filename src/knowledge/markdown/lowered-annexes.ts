import { kindNamed } from '../kinds/index.ts'

/** How many depths headings stand lower than in the main text of a document. */
export type Lowered = 0 | 1

/** Annexes that rank among the chapters have one `#` more than the title of the document, all others as many. */
export const loweredAnnexes = (kind: string): Lowered => (kindNamed(kind).parts.annexes === 'among-chapters' ? 1 : 0)
