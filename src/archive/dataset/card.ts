import { codebook } from './codebook.ts'

/** What a dataset card tells of its data. */
export interface CardFacts {
  readonly documents: number
  readonly paragraphs: number
  readonly languages: ReadonlySet<string>
  readonly kinds: ReadonlySet<string>
}

/** Forms in which a dataset holds its rows; where there are both, the hub is pointed to Parquet. */
export type DataFormat = 'jsonl' | 'parquet'

/** Upper ends of the size classes that dataset cards use. */
const sizes: readonly (readonly [number, string])[] = [
  [1e3, 'n<1K'],
  [1e4, '1K<n<10K'],
  [1e5, '10K<n<100K'],
  [1e6, '100K<n<1M'],
  [1e7, '1M<n<10M']
]

/**
 * The README of a dataset: YAML that the Hugging Face hub reads (languages, size class, one configuration for each
 * file), then how it was made and a codebook generated from the schemas. The licence of the documents is for the
 * publisher of the dataset to state, and no licence is made up.
 */
export const datasetCard = (facts: CardFacts, formats: readonly DataFormat[]): string =>
  `${frontMatter(facts, formats.includes('parquet') ? 'parquet' : 'jsonl')}\n${description(facts, formats)}\n${codebooks()}`

function frontMatter({ paragraphs, languages }: CardFacts, ending: DataFormat): string {
  const size = sizes.find(([end]) => paragraphs < end)?.[1] ?? 'n>10M'
  return `---
pretty_name: United Nations documents as structured text
language:
${list(languages)}size_categories:
- ${size}
tags:
- united-nations
- legal
configs:
- config_name: paragraphs
  data_files: paragraphs.${ending}
  default: true
- config_name: documents
  data_files: documents.${ending}
---
`
}

const description = (
  { documents, paragraphs, languages, kinds }: CardFacts,
  formats: readonly DataFormat[]
): string => `# United Nations documents as structured text

${documents} documents in ${languages.size} languages, ${paragraphs} paragraphs, made by undoc from the files as issued.

- ${files('paragraphs', formats)}: one row for each heading, paragraph, table, speaker line, vote list and note, in reading order.
- ${files('documents', formats)}: one row for each document, with its whole text.

A paragraph is found again by its \`id\`, \`<document>#<address>\`. The address is made of the numbers as printed
(\`body/8/a\`), so that it stays the same when another paragraph changes. \`link\` leads to the document at the United
Nations. Nothing is filled in: a field that the document does not show is null.

Kinds of document: ${[...kinds].sort().join(', ') || 'none'}.
`

const files = (stem: string, formats: readonly DataFormat[]): string =>
  formats.map(format => `\`${stem}.${format}\``).join(', ')

const codebooks = (): string => `## Codebook

### Paragraphs

${codebook('paragraph-record')}
### Documents

${codebook('document-record')}
### JSON of a whole document

The JSON that \`undoc convert\` writes, from which the rows are made, also has places, repairs and the audit.

${codebook('document')}`

const list = (values: ReadonlySet<string>): string =>
  [...values]
    .sort()
    .map(value => `- ${value}\n`)
    .join('')
