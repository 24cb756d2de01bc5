/** A field of `bag-info.txt`. Labels may come more than once and keep their order. */
export interface BagField {
  readonly label: string
  readonly value: string
}

/** Algorithms of the manifests we write, by their names in RFC 8493, strongest last. */
export const writtenAlgorithms = ['sha256', 'sha512'] as const

/** Algorithms of manifests we can check. */
export const knownAlgorithms = ['md5', 'sha1', 'sha256', 'sha512'] as const

/** A digest algorithm, named as in the file names of manifests. */
export type Algorithm = (typeof knownAlgorithms)[number]

/** The bag declaration, RFC 8493 section 2.1.1. */
export const declaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'

/** Text of `bag-info.txt`, RFC 8493 section 2.2.2. Line breaks inside a value become blanks: we write no folded lines. */
export const bagInfo = (fields: readonly BagField[]): string =>
  fields.map(({ label, value }) => `${label}: ${value.replace(/\s+/gu, ' ').trim()}\n`).join('')

/** Read the fields of `bag-info.txt`; a line that begins with a blank goes on with the value before it. */
export function readBagInfo(text: string): readonly BagField[] {
  const fields: { label: string; value: string }[] = []
  for (const line of linesOf(text)) {
    const last = fields.at(-1)
    const [, label, value] = /^([^\s:][^:]*):[ \t]*(.*)$/u.exec(line) ?? []
    if (/^[ \t]/u.test(line) && last) last.value = `${last.value} ${line.trim()}`.trim()
    else if (label !== undefined) fields.push({ label: label.trim(), value: value!.trim() })
  }
  return fields
}

/** What a line of a manifest says. */
export interface Listed {
  /** Lower-case hexadecimal. */
  readonly digest: string
  /** Path below the bag, decoded. */
  readonly path: string
}

/** A line of a payload or tag manifest. */
export const manifestLine = ({ digest, path }: Listed): string => `${digest}  ${encodePath(path)}\n`

/** Read a line of a manifest; nothing when it is none. A `*` before the path, as `sha256sum -b` writes it, is passed over. */
export function readManifestLine(line: string): Listed | undefined {
  const [, digest, path] = /^([0-9a-fA-F]+)[ \t]+\*?(.+)$/u.exec(line) ?? []
  return digest === undefined ? undefined : { digest: digest.toLowerCase(), path: decodePath(path!) }
}

/** Lines of a tag file without their ends (LF, CR or CRLF), empty ones left out. */
export const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/u).filter(line => line !== '')

/** Percent-encode what RFC 8493 section 2.1.3 asks for, and only that: `%`, CR and LF. */
const encodePath = (path: string): string => path.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** Undo `encodePath`; other uses of `%`, which older tools left as they were, stay. */
const decodePath = (path: string): string =>
  path.replace(/%(25|0D|0A)/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** Whether a path stays inside the bag: relative, `/` between folders, no `.` or `..`, no drive or home folder. */
export const staysInside = (path: string): boolean =>
  !/^(?:[/~\\]|[A-Za-z]:[\\/])/u.test(path) && path.split(/[/\\]/u).every(part => !['', '.', '..'].includes(part))
