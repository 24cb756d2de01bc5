import { type Code, catalogue } from '../../src/diagnostics/catalogue.ts'
import { markdownTable } from '../table.ts'

const severities = ['error', 'warning', 'info'] as const

const headings: Readonly<Record<(typeof severities)[number], string>> = {
  error: '## Errors\n\nThere is no output, or it is not to be trusted.',
  warning: '## Warnings\n\nThe output is there; a person should look at one place of it.',
  info: '## Remarks\n\nOnly an explanation; nothing needs to be done.'
}

const introduction = `# Diagnostics

Everything the tool may say about a document. Codes never change; wording may. Each diagnostic has a severity, a
message, an advice and, where there is one, a place: the page, with a box in points or the lines of the source.
They stand in the \`diagnostics\` of the JSON, and the manifest of a batch counts them. This page is written by
\`npm run report:diagnostics\` from \`src/diagnostics/catalogue.ts\`; words in ‹angle quotes› are filled in.`

const grades = `## Grades

Every document has a grade, in \`grade\` of the JSON, in \`undoc inspect\` and in the manifest, with its reasons in words.
It is decided in \`src/checks/grade\`.

- **poor**: compare it with the original. A diagnostic of severity \`error\` says that the output is not to be trusted;
  or half of the pages or more are recognised text of a scan or images without text; or at least six numbers and
  notes, and more than two a page, did not find their place.
- **fair**: look at the places its diagnostics name. Any page is not good, or there is any warning.
- **good**: neither. Remarks count nothing.

Pages have grades of their own, in \`pages\`: \`good\` (the text was set by the program that made the file), \`doubtful\`
(it lies over an image of the page, so it was recognised and may be misread) and \`no-text\` (an image and nothing
else), each with its \`evidence\`: \`tags\`, \`geometry\` or \`text-habits\`. \`grade.pages\` counts them.`

/** The text of \`docs/diagnostics.md\`. */
export function diagnosticsPage(): string {
  const sections = severities.map(severity => {
    const codes = (Object.keys(catalogue) as Code[]).filter(code => catalogue[code].severity === severity)
    return `${headings[severity]}\n\n${markdownTable(['code', 'message', 'advice'], codes.map(rowOf))}`
  })
  return `${[introduction, ...sections, grades].join('\n\n')}\n`
}

/** Parameters that are filled in by their own names. */
const names = new Proxy({}, { get: (_, name) => `‹${String(name)}›` })

function rowOf(code: Code): readonly string[] {
  const { message, advice } = catalogue[code]
  return [`\`${code}\``, (message as (params: object) => string)(names), advice]
}
