/** An XML element: its name, its attributes, and children or text. Without either it is left out. */
export interface XmlPart {
  readonly name: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly content: string | readonly (XmlPart | undefined)[]
}

/** A short way to write an element. */
export const part = (
  name: string,
  content: XmlPart['content'],
  attributes?: Readonly<Record<string, string>>
): XmlPart => ({ name, content, ...(attributes && { attributes }) })

/** An XML 1.0 document in UTF-8, two blanks of indentation; characters that XML does not allow become U+FFFD. */
export const printXml = (root: XmlPart): string => `<?xml version="1.0" encoding="UTF-8"?>\n${print(root, '')}`

function print({ name, attributes = {}, content }: XmlPart, indent: string): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
  const open = `${indent}<${name}${given.join('')}>`
  if (typeof content === 'string') return `${open}${escapeXml(content)}</${name}>\n`
  const inner = content.map(child => (child ? print(child, `${indent}  `) : '')).join('')
  return `${open}\n${inner}${indent}</${name}>\n`
}

/** Text as it may stand in XML and HTML, in an element or an attribute in double quotes. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
