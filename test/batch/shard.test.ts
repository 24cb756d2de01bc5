import { expect, test } from 'vitest'
import { sha256 } from '../../src/batch/hash.ts'
import { isInShard } from '../../src/batch/shard.ts'

const files = Array.from({ length: 400 }, (_, at) => ({ path: `${at}.pdf`, sha256: sha256(String(at)) }))

test('every file is in one shard', () => {
  for (const file of files)
    expect([0, 1, 2, 3, 4].filter(index => isInShard({ index, count: 5 }, file))).toHaveLength(1)
})

test('shards are about equal', () => {
  const sizes = [0, 1, 2, 3].map(index => files.filter(file => isInShard({ index, count: 4 }, file)).length)
  expect(Math.min(...sizes)).toBeGreaterThan(70)
})

test('the content decides, not the name', () => {
  const shard = { index: 0, count: 7 }
  for (const file of files) expect(isInShard(shard, { ...file, path: 'moved' })).toBe(isInShard(shard, file))
})

test('a file that cannot be read is in one shard too', () => {
  const file = { path: 'lost.pdf', sha256: undefined }
  expect([0, 1, 2].filter(index => isInShard({ index, count: 3 }, file))).toHaveLength(1)
})
