/**
 * Every diagnostic there is. Codes are forever: reword the message, never the code.
 *
 * `error` means the output is not to be trusted (or there is none), `warning` asks a person
 * to look, `info` only explains.
 */
export const catalogue = {
  // files that cannot be read
  'file-not-readable': entry(
    'error',
    (p: { readonly reason: string }) => `The file could not be read: ${p.reason}`,
    'Check the path and the permissions.'
  ),
  'format-unknown': entry(
    'error',
    (p: { readonly name: string }) => `“${p.name}” is no format this tool reads`,
    'PDF and plain text are read; convert other formats first.'
  ),
  'file-empty': entry('error', (_: object) => 'The file is empty', 'Fetch the document again.'),
  'pdf-encrypted': entry(
    'error',
    (_: object) => 'The PDF is encrypted and asks for a password',
    'Remove the password and convert again.'
  ),
  'pdf-damaged': entry(
    'error',
    (p: { readonly reason: string }) => `The PDF is damaged: ${p.reason}`,
    'Fetch the document again; a truncated download is the usual cause.'
  ),
  'no-text-layer': entry(
    'error',
    (p: { readonly pages: number }) => `None of the ${p.pages} pages has text`,
    'The file is a scan without recognised text; run it through text recognition first.'
  ),
  'too-many-pages': entry(
    'error',
    (p: { readonly pages: number; readonly limit: number }) => `${p.pages} pages are more than the limit of ${p.limit}`,
    'Raise the limit or split the file.'
  ),
  'text-encoding': entry(
    'error',
    (p: { readonly reason: string }) => `The encoding of the text is not known: ${p.reason}`,
    'Save the text as UTF-8.'
  ),
  'text-encoding-found': entry(
    'info',
    (p: { readonly encoding: string }) => `The text is not UTF-8; it was read as ${p.encoding}`,
    'If letters look wrong, save the text as UTF-8 and convert again.'
  ),
  'front-matter-unreadable': entry(
    'warning',
    (p: { readonly reason: string }) => `The front matter of the Markdown is no YAML: ${p.reason}`,
    'Correct the lines between the two rows of hyphens; without them the document has no metadata.'
  ),
  'json-unreadable': entry(
    'error',
    (p: { readonly reason: string }) => `The file is not JSON: ${p.reason}`,
    'Check how the file was saved.'
  ),
  'json-invalid': entry(
    'error',
    (p: { readonly place: string; readonly reason: string; readonly more: number }) =>
      `The JSON is no document: ${p.place} ${p.reason}${p.more > 0 ? ` (and ${p.more} more)` : ''}`,
    'Validate the file with “undoc validate”; schemas/document.schema.json describes what is read.'
  ),
  'xml-unreadable': entry(
    'error',
    (p: { readonly reason: string }) => `The file is not well-formed XML: ${p.reason}`,
    'Check how the file was made and saved.'
  ),
  'xml-doctype': entry(
    'error',
    (_: object) => 'The XML has a document type declaration',
    'Declarations and entities are not read, for safety; take the declaration out.'
  ),
  'xml-not-akoma-ntoso': entry(
    'error',
    (p: { readonly root: string }) => `The root of the XML is “${p.root}”, not “akomaNtoso”`,
    'Only Akoma Ntoso 3.0 is read.'
  ),
  'nested-too-deep': entry(
    'error',
    (p: { readonly limit: number }) => `The file nests deeper than ${p.limit} levels`,
    'No document of the United Nations nests so deep; look at how the file was made.'
  ),
  // pages
  'page-without-text': entry(
    'warning',
    (p: { readonly page: number }) => `Page ${p.page} has an image but no text`,
    'Compare the page with its image.'
  ),
  'page-damaged': entry(
    'warning',
    (p: { readonly page: number; readonly reason: string }) => `Page ${p.page} could not be read whole: ${p.reason}`,
    'Compare the page with its image.'
  ),
  'page-doubtful': entry(
    'warning',
    (p: { readonly page: number; readonly reason: string }) => `The text of page ${p.page} is doubtful: ${p.reason}`,
    'It looks like recognised text of a scan; compare it with the image.'
  ),
  'characters-unknown': entry(
    'warning',
    (p: { readonly page: number; readonly characters: number }) =>
      `The file does not say what ${p.characters} characters of page ${p.page} are`,
    'Each stands as U+FFFD; compare the page with its image, or fetch another copy of the file.'
  ),
  'text-layer-unusable': entry(
    'error',
    (_: object) => 'The text layer is a cipher: the fonts have no Unicode map',
    'Run the file through text recognition.'
  ),
  'hidden-text': entry(
    'info',
    (p: { readonly characters: number }) => `${p.characters} hidden or off-page characters were kept out of the text`,
    'See `setAside`.'
  ),
  'language-uncertain': entry(
    'warning',
    (p: { readonly language: string }) => `The language was taken to be “${p.language}” on weak evidence`,
    'Give the language with --language.'
  ),
  // structure
  'number-gap': entry(
    'warning',
    (p: { readonly before: string; readonly after: string }) =>
      `Paragraph ${p.after} follows ${p.before}: a number is missing`,
    'Compare the place with the page.'
  ),
  'number-repeated': entry(
    'warning',
    (p: { readonly number: string }) => `Paragraph number ${p.number} stands twice`,
    'Compare the place with the page.'
  ),
  'number-step-back': entry(
    'warning',
    (p: { readonly before: string; readonly after: string }) =>
      `Paragraph ${p.after} follows ${p.before}: the numbers step back`,
    'Compare the place with the page.'
  ),
  'table-order-unknown': entry(
    'warning',
    (p: { readonly cells: number }) => `A table of ${p.cells} cells was extracted in disorder; each cell is a row`,
    'Set the table right from the page; the PDF of the document, where there is one, shows its rows.'
  ),
  'note-without-mark': entry(
    'warning',
    (p: { readonly mark: string }) => `Footnote ${p.mark} has no mark in the text`,
    'The mark may be a superscript lost in extraction; compare the page with its image.'
  ),
  'mark-without-note': entry(
    'warning',
    (p: { readonly mark: string }) => `The mark ${p.mark} has no footnote`,
    'Look for the note at the foot of the page.'
  ),
  'symbol-missing': entry(
    'warning',
    (_: object) => 'No document symbol was found',
    'The metadata has none; file the document by hand.'
  ),
  'symbol-differs': entry(
    'warning',
    (p: { readonly masthead: string; readonly other: string }) =>
      `The masthead says ${p.masthead}, the running head ${p.other}`,
    'Check which is right.'
  ),
  'annex-missing': entry(
    'warning',
    (p: { readonly announced: number; readonly found: number }) =>
      `${p.announced} annexes are announced, ${p.found} found`,
    'Check whether the file is complete.'
  ),
  'page-missing': entry(
    'warning',
    (p: { readonly first: number; readonly last: number }) =>
      p.first === p.last
        ? `Page ${p.first} is missing, by the printed page numbers`
        : `Pages ${p.first} to ${p.last} are missing, by the printed page numbers`,
    'Fetch the document again; the file is not complete.'
  ),
  'preamble-without-operative': entry(
    'warning',
    (_: object) => 'The preamble is not followed by an operative part',
    'Check whether the file is complete, and whether the last recitals are operative paragraphs.'
  ),
  'contents-entry-missing': entry(
    'warning',
    (p: { readonly entry: string }) => `The contents list announces “${p.entry}”, which is nowhere in the document`,
    'Check whether the file is complete.'
  ),
  'vote-count-differs': entry(
    'warning',
    (p: { readonly label: string; readonly names: number; readonly count: number }) =>
      `The list “${p.label}” has ${p.names} names, the result counts ${p.count}`,
    'Compare the list with the page: a name may be lost, or two be read as one.'
  ),
  // batches
  'output-not-written': entry(
    'error',
    (p: { readonly reason: string }) => `The output could not be written: ${p.reason}`,
    'Check the output folder and the space on the disk.'
  ),
  'output-too-large': entry(
    'error',
    (p: { readonly megabytes: number; readonly limit: number }) =>
      `The outputs have ${p.megabytes} MB, more than the limit of ${p.limit} MB`,
    'Raise the limit with --max-output, or look at the file: it may be damaged.'
  ),
  'time-limit': entry(
    'error',
    (p: { readonly seconds: number }) => `The file was given up after ${p.seconds} seconds`,
    'Raise the limit with --timeout, or look at the file: it may be damaged.'
  ),
  'memory-limit': entry(
    'error',
    (p: { readonly megabytes: number }) => `The file was given up: it needs more than ${p.megabytes} MB of memory`,
    'Raise the limit with --memory, or look at the file: it may be damaged.'
  ),
  'worker-crashed': entry(
    'error',
    (p: { readonly reason: string }) => `The process that converted the file ended: ${p.reason}`,
    'The file may need more memory than allowed; it is left out, the others go on.'
  ),
  'citation-link-differs': entry(
    'info',
    (p: { readonly words: string; readonly link: string }) => `“${p.words}” is linked to ${p.link}`,
    'The words and the link name different documents; check which is meant.'
  ),
  // integrity
  'text-lost': entry(
    'error',
    (p: { readonly characters: number; readonly sample: string }) =>
      `${p.characters} characters of the source are nowhere in the document: ${p.sample}`,
    'A stage dropped text without setting it aside. Please report this document.'
  ),
  'text-invented': entry(
    'error',
    (p: { readonly characters: number; readonly sample: string }) =>
      `${p.characters} characters of the document are not in the source: ${p.sample}`,
    'A stage made up text. Please report this document.'
  ),
  'stage-failed': entry(
    'error',
    (p: { readonly stage: string; readonly reason: string }) => `The stage “${p.stage}” failed: ${p.reason}`,
    'A fault of this tool. Please report this document.'
  )
} as const

function entry<P>(severity: 'error' | 'warning' | 'info', message: (params: P) => string, advice: string) {
  return { severity, message, advice }
}

/** The catalogue as a type: the parameters of a diagnostic follow from its code. */
export type Catalogue = typeof catalogue
/** A code of the catalogue. Codes are forever; wording may change. */
export type Code = keyof Catalogue
