import { sha256 } from './hash.ts'

/** One part of a batch: the files whose content falls to `index` of `count`. */
export interface Shard {
  /** From 0 to `count` − 1, as the indexed jobs of Kubernetes and the arrays of AWS Batch count. */
  readonly index: number
  readonly count: number
}

/** Digits of a hash that decide: 48 bits, the most that are exact in a JavaScript number. */
const digits = 12

/**
 * Whether a file belongs to a shard. The content decides and nothing else, so a file is in the same shard
 * whatever list it stands in; copies fall together. A file that cannot be read goes by its path.
 */
export function isInShard({ index, count }: Shard, file: { path: string; sha256: string | undefined }): boolean {
  const hash = file.sha256 ?? sha256(file.path)
  return Number.parseInt(hash.slice(0, digits), 16) % count === index
}

/** Part of a file name that tells the records of shards apart, `2-of-8`. */
export const shardName = ({ index, count }: Shard): string => `${index}-of-${count}`
