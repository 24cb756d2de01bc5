import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { planBatch } from '../../src/batch/plan.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'undoc-plan-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function lay(...files: string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), '')
  }
}

const stemsOf = async (...inputs: string[]) =>
  (await planBatch(inputs.map(input => join(folder, input)))).jobs.map(({ stem }) => stem)

describe('a plan', () => {
  test('names outputs after the file without its ending', async () => {
    lay('A_99_77.en.pdf')
    expect(await stemsOf('A_99_77.en.pdf')).toEqual(['A_99_77.en'])
  })

  test('mirrors folders and takes PDF and text from them', async () => {
    lay('in/b.pdf', 'in/a.txt', 'in/deep/c.pdf', 'in/notes.json')
    expect(await stemsOf('in')).toEqual(['a', 'b', 'deep/c'])
  })

  test('keeps the ending where two files have one stem', async () => {
    lay('in/a.pdf', 'in/a.txt')
    expect(await stemsOf('in')).toEqual(['a.pdf', 'a.txt'])
  })

  test('says so when stems were made different', async () => {
    lay('in/a.pdf', 'in/a.txt')
    expect((await planBatch([join(folder, 'in')])).remarks).toHaveLength(1)
  })

  test('adds the folder’s name where names are the same in two folders', async () => {
    lay('one/a.pdf', 'two/a.pdf')
    expect(await stemsOf('one', 'two')).toEqual(['one/a.pdf', 'two/a.pdf'])
  })

  test('takes names that differ only in case for the same', async () => {
    lay('in/a.pdf', 'in/A.txt')
    expect(new Set((await stemsOf('in')).map(stem => stem.toLowerCase())).size).toBe(2)
  })

  test('takes a file named twice once', async () => {
    lay('in/a.pdf')
    expect(await stemsOf('in', 'in/a.pdf')).toHaveLength(1)
  })

  test('expands globs', async () => {
    lay('in/a.en.pdf', 'in/a.fr.pdf', 'in/b.en.pdf')
    expect(await stemsOf('in/*.en.pdf')).toEqual(['a.en', 'b.en'])
  })

  test('names inputs that are not there', async () => {
    const { missing } = await planBatch([join(folder, 'nowhere')])
    expect(missing).toEqual([join(folder, 'nowhere')])
  })
})
