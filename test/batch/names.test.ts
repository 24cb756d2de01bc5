import { describe, expect, test } from 'vitest'
import { maximumNameBytes, safeStem } from '../../src/batch/names.ts'

describe('a name for outputs', () => {
  test('keeps an ordinary path', () => expect(safeStem('deep/A_99_77.en')).toBe('deep/A_99_77.en'))

  test('never climbs out of the output folder', () => expect(safeStem('../../etc/./passwd')).toBe('etc/passwd'))

  test('of nothing but dots is still a name', () => expect(safeStem('../..')).toBe('_'))

  test('holds no control character, backslash or half of a surrogate pair', () =>
    expect(safeStem('a\n\u0007b\\..\\c\ud800')).toBe('a__b_.._c_'))

  test('keeps Arabic and Chinese', () => expect(safeStem('قرار/决议')).toBe('قرار/决议'))

  test('of 300 bytes is shortened to what a file system takes, and stays its own', () => {
    const [one, two] = [safeStem(`${'决'.repeat(100)}一`), safeStem(`${'决'.repeat(100)}二`)]
    expect(Buffer.byteLength(one)).toBeLessThanOrEqual(maximumNameBytes + 9)
    expect(one).not.toBe(two)
  })

  test('of a folder is never that of an output', () => expect(safeStem('a.md/b.json')).toBe('a.md_/b.json'))
})
