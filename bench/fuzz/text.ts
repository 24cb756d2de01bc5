import type { Mutation } from './bytes.ts'
import type { Random } from './random.ts'

/** Changes of extracted text: lines, characters and encodings. */
export const textMutations: readonly Mutation[] = [
  { name: 'shuffle lines', change: onLines(shuffle) },
  { name: 'double lines', change: onLines(double) },
  { name: 'drop line ends', change: onLines(dropLineEnds) },
  { name: 'change indents', change: onLines(changeIndents) },
  { name: 'scatter odd characters', change: scatter },
  { name: 'change numbers', change: changeNumbers },
  { name: 'another encoding', change: encodeOtherwise }
]

/** Characters that programs stumble over: controls, marks of direction, halves of pairs, combining marks, marks of lists and notes. */
const oddCharacters = [
  '\u0000',
  '\u0007',
  '\u000b',
  '\f',
  '\u001b',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u0301',
  '\u0640',
  '\u200b',
  '\u200f',
  '\u202e',
  '\u2028',
  '\u2066',
  '\ufeff',
  '\ufffd',
  '\uffff',
  '\ud83d',
  '\u{1f600}',
  '\u{e0001}',
  '¹',
  '*',
  '†',
  '(a)',
  '1.',
  '\t',
  '|',
  '<',
  '&',
  ']]>',
  '---',
  '```',
  '* * *',
  '____',
  '٢',
  '㈠',
  'ﬁ',
  'ﷲ'
] as const

type LineChange = (lines: string[], random: Random) => string[]

function onLines(change: LineChange): Mutation['change'] {
  return (bytes, random) => Buffer.from(change(bytes.toString('utf8').split('\n'), random).join('\n'))
}

function shuffle(lines: string[], random: Random): string[] {
  for (let left = 1 + random.below(20); left > 0; left--) {
    const [line] = lines.splice(random.below(lines.length), 1)
    lines.splice(random.below(lines.length + 1), 0, line ?? '')
  }
  return lines
}

function double(lines: string[], random: Random): string[] {
  const start = random.below(lines.length)
  const stretch = lines.slice(start, start + 1 + random.below(12))
  return lines.toSpliced(
    random.below(lines.length),
    0,
    ...Array.from({ length: 1 + random.below(4) }, () => stretch).flat()
  )
}

function dropLineEnds(lines: string[], random: Random): string[] {
  const start = random.below(lines.length)
  const count = 1 + random.below(30)
  return lines.toSpliced(
    start,
    count,
    lines.slice(start, start + count).join(random.pick(['', ' ', '\r', '\f', '    ']))
  )
}

function changeIndents(lines: string[], random: Random): string[] {
  const widest = random.pick([2, 8, 40, 300])
  return lines.map(line => (random.below(3) === 0 ? ' '.repeat(random.below(widest)) + line.trimStart() : line))
}

function scatter(bytes: Buffer, random: Random): Buffer {
  let text = bytes.toString('utf8')
  for (let left = 1 + random.below(15); left > 0; left--) {
    const at = random.below(text.length + 1)
    text = text.slice(0, at) + random.pick(oddCharacters).repeat(1 + random.below(3)) + text.slice(at)
  }
  return Buffer.from(text)
}

const oddNumbers = ['0', '00', '1', '999999999999999999999', '١٢', '1 bis', '-1', 'MMMMMMCCC']

function changeNumbers(bytes: Buffer, random: Random): Buffer {
  return Buffer.from(
    bytes.toString('utf8').replace(/\d+/g, number => (random.below(8) === 0 ? random.pick(oddNumbers) : number))
  )
}

function encodeOtherwise(bytes: Buffer, random: Random): Buffer {
  const text = bytes.toString('utf8')
  const encodings: readonly (() => Buffer)[] = [
    () => Buffer.from(text, 'latin1'),
    () => Buffer.from(text, 'utf16le'),
    () => Buffer.from(`\ufeff${text}`, 'utf16le'),
    () => Buffer.from(text, 'utf16le').swap16(),
    () => Buffer.from(bytes.toString('latin1'), 'utf8'),
    () => Buffer.from(text.replaceAll('\n', '\r')),
    () => Buffer.from(text.normalize('NFD'))
  ]
  return random.pick(encodings)()
}
