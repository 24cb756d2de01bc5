export { type Packed, type PackOptions, packBags } from './bag/pack.ts'
export { type BagProfile, checkProfile, ownProfile, profileIdentifier } from './bag/profile.ts'
export type { BagField } from './bag/tag-files.ts'
export { type BagFault, verifyBag } from './bag/verify-bag.ts'
export { Catalogue, type Hit, type Question, readQuestion, type Wanted } from './catalogue/search.ts'
export {
  type Exported,
  type ExportFormat,
  type ExportOptions,
  exportDocuments,
  exportFormats
} from './dataset/export.ts'
export type {
  CitationRecord,
  DocumentRecord,
  DocumentRecords,
  ParagraphRecord,
  SpeechRecord,
  VoteRecord
} from './dataset/records.ts'
export { reportCsv } from './report/csv.ts'
export { type Figures, figuresOf } from './report/figures.ts'
export { reportHtml } from './report/html.ts'
export { reportText } from './report/text.ts'
