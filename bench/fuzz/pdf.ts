import { deflateSync, inflateSync } from 'node:zlib'
import { byteMutations, type Mutation } from './bytes.ts'
import type { Random } from './random.ts'

/** Changes that keep a PDF readable far enough for its oddities to reach the stages. */
export const pdfMutations: readonly Mutation[] = [
  { name: 'change numbers of objects', change: changeNumbers },
  { name: 'change names', change: changeNames },
  { name: 'point references elsewhere', change: changeReferences },
  { name: 'corrupt a packed stream', change: corruptStream },
  { name: 'change numbers in a page’s content', change: contentChange(changeNumbers) },
  { name: 'shuffle lines of a page’s content', change: contentChange(shuffleLines) },
  { name: 'change bytes in a page’s content', change: contentChange(changeBytes) }
]

/** Numbers that programs stumble over. */
const oddNumbers = ['0', '-1', '1', '65535', '65536', '2147483647', '-2147483648', '4294967296', '1e9', '.', '0.00001']

/** Replace every match that is chosen, a few of them, without a change of length where possible: offsets stay right. */
function replaceSome(bytes: Buffer, random: Random, pattern: RegExp, other: (match: string) => string): Buffer {
  const text = bytes.toString('latin1')
  const found = [...text.matchAll(pattern)]
  if (found.length === 0) return bytes
  const chosen = new Set(Array.from({ length: 1 + random.below(4) }, () => random.below(found.length)))
  let [changed, end] = ['', 0]
  for (const at of [...chosen].sort((a, b) => a - b)) {
    const { 0: match, index } = found[at]!
    changed += text.slice(end, index) + other(match).padEnd(match.length)
    end = index + match.length
  }
  return Buffer.from(changed + text.slice(end), 'latin1')
}

function changeNumbers(bytes: Buffer, random: Random): Buffer {
  return replaceSome(bytes, random, /(?<![\w.])-?\d+(?:\.\d+)?(?![\w.])/g, () => random.pick(oddNumbers))
}

function changeNames(bytes: Buffer, random: Random): Buffer {
  const names = bytes.toString('latin1').match(/\/[A-Za-z]{3,}/g) ?? ['/X']
  return replaceSome(bytes, random, /\/[A-Za-z]{3,}/g, () => random.pick(names))
}

function changeReferences(bytes: Buffer, random: Random): Buffer {
  const objects = bytes.toString('latin1').match(/\b\d+ 0 obj\b/g) ?? ['1 0 obj']
  return replaceSome(bytes, random, /\b\d+ 0 R\b/g, () => random.pick(objects).replace('obj', 'R'))
}

interface Stream {
  readonly start: number
  readonly end: number
}

function streamsOf(bytes: Buffer): Stream[] {
  const streams: Stream[] = []
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 7)) {
    if (bytes.toString('latin1', at - 3, at) === 'end') continue
    const end = bytes.indexOf('endstream', at)
    if (end > at) streams.push({ start: at + 7, end })
  }
  return streams
}

function corruptStream(bytes: Buffer, random: Random): Buffer {
  const streams = streamsOf(bytes)
  if (streams.length === 0) return bytes
  const { start, end } = random.pick(streams)
  const changed = Buffer.from(bytes)
  for (let left = 1 + random.below(5); left > 0 && end > start; left--)
    changed[start + random.below(end - start)] = random.below(256)
  return changed
}

type Change = Mutation['change']

/** Unpack a content stream, change it, pack it again in the same place; left alone where it does not fit. */
function contentChange(change: Change): Change {
  return (bytes, random) => {
    const contents = streamsOf(bytes).filter(stream => /\bB[TDM]C?\b/.test(unpack(bytes, stream).toString('latin1')))
    if (contents.length === 0) return bytes
    const stream = random.pick(contents)
    const packed = deflateSync(change(unpack(bytes, stream), random), { level: 9, memLevel: 9 })
    if (packed.length > stream.end - stream.start) return bytes
    const changed = Buffer.from(bytes)
    changed.fill(0, stream.start, stream.end)
    packed.copy(changed, stream.start)
    return changed
  }
}

function unpack(bytes: Buffer, { start, end }: Stream): Buffer {
  try {
    return inflateSync(bytes.subarray(start, end))
  } catch {
    return Buffer.alloc(0)
  }
}

function shuffleLines(bytes: Buffer, random: Random): Buffer {
  const lines = bytes.toString('latin1').split('\n')
  for (let left = 1 + random.below(8); left > 0; left--) {
    const [a, b] = [random.below(lines.length), random.below(lines.length)]
    const held = lines[a]!
    lines[a] = lines[b]!
    lines[b] = held
  }
  return Buffer.from(lines.join('\n'), 'latin1')
}

function changeBytes(bytes: Buffer, random: Random): Buffer {
  return random.pick(byteMutations).change(bytes, random)
}
