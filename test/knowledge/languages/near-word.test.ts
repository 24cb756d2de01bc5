import { describe, expect, test } from 'vitest'
import { nearestWords } from '../../../src/knowledge/languages/near-word.ts'

const words = ['twenty', 'seventy', 'english', 'eighth', 'original', 'item']

describe('the words a misread one may have been', () => {
  test.each([
    ['rrwenty', ['twenty']],
    ['oRIGTNAL', ['original']],
    ['EIiGLTSH', ['english', 'eighth']],
    ['ftem', ['item']],
    ['harbour', []],
    ['of', []]
  ])('%s', (misread, nearest) => expect(nearestWords(misread, words)).toEqual(nearest))
})
