import type { LanguageCode } from './model/language.ts'

/** What a user may ask for; every field has a default. */
export interface ConvertOptions {
  /** Language of the document. @default read from the document */
  readonly language?: LanguageCode
  /** Date of mark-up written into Akoma Ntoso, ISO 8601. @default '1970-01-01', so that outputs do not depend on the clock */
  readonly markupDate?: string
  /** Use the structure tags of a PDF where they can be trusted. @default true; `false` is for tests */
  readonly tags?: boolean
  /** Wrap the Akoma Ntoso document in a `documentCollection` as issued. @default false */
  readonly publicationWrapper?: boolean
  /** Largest number of pages read. @default 20000 */
  readonly maxPages?: number
}

/** Options with every default filled in. */
export type Options = Required<Omit<ConvertOptions, 'language'>> & Pick<ConvertOptions, 'language'>

/** Options of a conversion that asks for none; the date is fixed so that the same input gives the same bytes. */
export const defaults: Options = {
  markupDate: '1970-01-01',
  tags: true,
  publicationWrapper: false,
  maxPages: 20_000
}

/** Fill in the defaults. */
export const resolveOptions = (options: ConvertOptions = {}): Options => ({ ...defaults, ...options })
