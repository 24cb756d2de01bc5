import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { sha256 } from '../../src/batch/hash.ts'
import { pathsInList } from '../../src/batch/inputs.ts'
import { failedLine, type ManifestLine } from '../../src/batch/manifest-line.ts'
import { type Known, planBatch } from '../../src/batch/plan.ts'
import { lay as layIn, ownFolder } from '../support/batch.ts'

let folder: string
beforeEach(() => {
  folder = ownFolder()
})

const lay = (...files: string[]): void => layIn(folder, Object.fromEntries(files.map(file => [file, ''])))

const planOf = (inputs: readonly string[], known?: Known) =>
  planBatch({ inputs: inputs.map(input => join(folder, input)) }, known)

const stemsOf = async (...inputs: string[]) => (await planOf(inputs)).jobs.map(({ stem }) => stem)

/** A manifest that gave stems to documents with these paths and contents. */
function knownOf(lines: readonly { readonly stem: string; readonly path: string; readonly text: string }[]): Known {
  const toLine = ({ stem, path, text }: (typeof lines)[number]): ManifestLine =>
    failedLine({ stem, path, bytes: 0 }, [], {
      stamp: { options: '', tool: '' },
      source: { sha256: sha256(text), bytes: text.length }
    })
  return {
    stemOf: path => lines.find(line => line.path === path)?.stem,
    line: stem => lines.filter(line => line.stem === stem).map(toLine)[0]
  }
}

describe('a plan', () => {
  test('names outputs after the file without its ending', async () => {
    lay('A_99_77.en.pdf')
    expect(await stemsOf('A_99_77.en.pdf')).toEqual(['A_99_77.en'])
  })

  test('mirrors folders and takes PDF and text from them', async () => {
    lay('in/b.pdf', 'in/a.txt', 'in/deep/c.pdf', 'in/notes.json')
    expect(await stemsOf('in')).toEqual(['a', 'b', 'deep/c'])
  })

  test('is in the order of the outputs, whatever the order of the inputs', async () => {
    lay('in/b.pdf', 'in/a.pdf', 'in/c.pdf')
    expect(await stemsOf('in/c.pdf', 'in/a.pdf', 'in/b.pdf')).toEqual(['a', 'b', 'c'])
  })

  test('keeps the ending where two files have one stem', async () => {
    lay('in/a.pdf', 'in/a.txt')
    expect(await stemsOf('in')).toEqual(['a.pdf', 'a.txt'])
  })

  test('says so when stems were made different', async () => {
    lay('in/a.pdf', 'in/a.txt')
    expect((await planOf(['in'])).remarks).toHaveLength(1)
  })

  test('adds the folder’s name where names are the same in two folders', async () => {
    lay('one/a.pdf', 'two/a.pdf')
    expect(await stemsOf('one', 'two')).toEqual(['one/a.pdf', 'two/a.pdf'])
  })

  test('takes names that differ only in case for the same', async () => {
    lay('in/a.pdf', 'in/A.txt')
    expect(new Set((await stemsOf('in')).map(stem => stem.toLowerCase())).size).toBe(2)
  })

  test('takes composed and decomposed letters for the same', async () => {
    lay('in/\u00e9.pdf', 'in/e\u0301.pdf')
    expect(new Set((await stemsOf('in')).map(stem => stem.normalize('NFC'))).size).toBe(2)
  })

  test('tells apart names that became the same when they were made safe', async () => {
    lay('in/a\u0001.pdf', 'in/a\u0002.pdf')
    expect(new Set(await stemsOf('in')).size).toBe(2)
  })

  test('takes a file named twice once', async () => {
    lay('in/a.pdf')
    expect(await stemsOf('in', 'in/a.pdf')).toHaveLength(1)
  })

  test('expands globs and mirrors what is below their first wildcard', async () => {
    lay('in/a.en.pdf', 'in/a.fr.pdf', 'in/deep/b.en.pdf')
    expect(await stemsOf('in/**/*.en.pdf')).toEqual(['a.en', 'deep/b.en'])
  })

  test('follows links to files', async () => {
    lay('elsewhere/a.pdf', 'in/b.pdf')
    symlinkSync(join(folder, 'elsewhere/a.pdf'), join(folder, 'in/linked.pdf'))
    expect(await stemsOf('in')).toEqual(['b', 'linked'])
  })

  test('leaves out the output folder', async () => {
    lay('in/a.pdf', 'in/out/a.txt')
    const { jobs } = await planBatch({ inputs: [join(folder, 'in')], without: join(folder, 'in/out') })
    expect(jobs).toHaveLength(1)
  })

  test('names globs and folders that hold nothing', async () => {
    lay('in/notes.json')
    const inputs = ['nowhere/*.pdf', 'in']
    expect((await planOf(inputs)).missing).toEqual(inputs.map(input => join(folder, input)))
  })

  test('keeps a named file that does not exist, so that it fails as a file', async () => {
    expect(await stemsOf('lost.pdf')).toEqual(['lost'])
  })
})

describe('a plan beside a manifest', () => {
  test('leaves a document the name it had when a second one comes', async () => {
    lay('in/a.pdf', 'in/a.txt')
    const known = knownOf([{ stem: 'a', path: join(folder, 'in/a.pdf'), text: '' }])
    expect((await planOf(['in'], known)).jobs.map(({ stem }) => stem)).toEqual(['a', 'a.txt'])
  })

  test('does not give the name of a document that is gone to another one', async () => {
    lay('in/a.txt')
    const known = knownOf([{ stem: 'a', path: 'in/a.pdf', text: 'other' }])
    const { jobs, remarks } = await planOf(['in'], known)
    expect(jobs.map(({ stem }) => stem)).toEqual(['a.txt'])
    expect(remarks).toHaveLength(1)
  })

  test('knows a document that was moved', async () => {
    layIn(folder, { 'new/a.txt': 'same' })
    const known = knownOf([{ stem: 'a', path: 'old/a.txt', text: 'same' }])
    expect((await planOf(['new'], known)).jobs.map(({ stem }) => stem)).toEqual(['a'])
  })
})

describe('a list of files', () => {
  test('has one path a line, whatever ends the lines', () =>
    expect(pathsInList('a.pdf\r\nb c.pdf\n\n#d.pdf')).toEqual(['a.pdf', 'b c.pdf', '#d.pdf']))

  test('may have NUL between its paths', () => expect(pathsInList('a\nb.pdf\0c.pdf\0')).toEqual(['a\nb.pdf', 'c.pdf']))

  test('is mirrored from the working folder', async () => {
    const { jobs } = await planBatch({ inputs: [], listed: ['fixtures/letter/nowhere.pdf', '/elsewhere/b.pdf'] })
    expect(jobs.map(({ stem }) => stem)).toEqual(['b', 'fixtures/letter/nowhere'])
  })
})
