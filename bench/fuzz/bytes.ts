import type { Random } from './random.ts'

/** A change of bytes with its name, which is told with a find. */
export interface Mutation {
  readonly name: string
  readonly change: (bytes: Buffer, random: Random) => Buffer
}

/** Longest stretch that is deleted, inserted or moved, bytes: about a paragraph, or a small object of a PDF. */
const longestStretch = 600

/** Changes that know nothing of a format. */
export const byteMutations: readonly Mutation[] = [
  { name: 'flip bits', change: flipBits },
  { name: 'truncate', change: (bytes, random) => bytes.subarray(0, random.below(bytes.length)) },
  { name: 'cut the beginning', change: (bytes, random) => bytes.subarray(random.below(Math.min(2000, bytes.length))) },
  { name: 'delete a stretch', change: deleteStretch },
  { name: 'insert noise', change: insertNoise },
  { name: 'double a stretch', change: doubleStretch },
  { name: 'swap two stretches', change: swapStretches },
  { name: 'blank a stretch', change: blankStretch }
]

function flipBits(bytes: Buffer, random: Random): Buffer {
  const changed = Buffer.from(bytes)
  for (let left = 1 + random.below(12); left > 0 && changed.length > 0; left--) {
    const at = random.below(changed.length)
    changed[at] = changed[at]! ^ (1 << random.below(8))
  }
  return changed
}

function stretchOf(bytes: Buffer, random: Random): readonly [number, number] {
  const start = random.below(bytes.length + 1)
  return [start, Math.min(bytes.length, start + 1 + random.below(longestStretch))]
}

function deleteStretch(bytes: Buffer, random: Random): Buffer {
  const [start, end] = stretchOf(bytes, random)
  return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)])
}

function insertNoise(bytes: Buffer, random: Random): Buffer {
  const noise = Buffer.from(Array.from({ length: 1 + random.below(60) }, () => random.below(256)))
  const at = random.below(bytes.length + 1)
  return Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)])
}

function doubleStretch(bytes: Buffer, random: Random): Buffer {
  const [start, end] = stretchOf(bytes, random)
  const copies = Array.from({ length: 1 + random.below(5) }, () => bytes.subarray(start, end))
  return Buffer.concat([bytes.subarray(0, end), ...copies, bytes.subarray(end)])
}

function swapStretches(bytes: Buffer, random: Random): Buffer {
  const cuts = Array.from({ length: 4 }, () => random.below(bytes.length + 1)).sort((a, b) => a - b)
  const [a, b, c, d] = cuts as [number, number, number, number]
  return Buffer.concat([
    bytes.subarray(0, a),
    bytes.subarray(c, d),
    bytes.subarray(b, c),
    bytes.subarray(a, b),
    bytes.subarray(d)
  ])
}

function blankStretch(bytes: Buffer, random: Random): Buffer {
  const [start, end] = stretchOf(bytes, random)
  const changed = Buffer.from(bytes)
  return changed.fill(random.pick([0, 0x20, 0x0a, 0xff]), start, end)
}
