import { appendFileSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { type JournalEntry, manifestFilesIn, readManifest } from '../../src/batch/manifest.ts'
import { failedLine } from '../../src/batch/manifest-line.ts'
import { openRecord } from '../../src/batch/record.ts'
import { manifestLines, ownFolder } from '../support/batch.ts'

let folder: string
beforeEach(() => {
  folder = ownFolder()
})

function entry(stem: string, reason = 'gone'): JournalEntry {
  const stamp = { options: 'none', tool: 'undoc 0' }
  return {
    line: failedLine({ stem, path: `in/${stem}.pdf`, bytes: 0 }, [{ code: 'file-not-readable', params: { reason } }], {
      stamp
    }),
    timing: { stem, elapsedMs: 5, attempts: 1, finishedAt: '2044-12-22T00:00:00.000Z' }
  }
}

const open = () => openRecord(manifestFilesIn(folder))
const stems = async () => (await readManifest(join(folder, 'manifest.jsonl'))).map(({ line }) => line.stem)

describe('a record', () => {
  test('has every line on the disk as soon as it is added', async () => {
    const record = await open()
    record.add(entry('b'))
    record.add(entry('a'))
    expect(await stems()).toEqual(['b', 'a'])
    record.close()
  })

  test('becomes a manifest in the order of the stems', async () => {
    const record = await open()
    for (const stem of ['b', 'c', 'a']) record.add(entry(stem))
    expect(record.compact()).toBeUndefined()
    record.close()
    expect(manifestLines(folder).map(({ stem }) => stem)).toEqual(['a', 'b', 'c'])
    expect(readdirSync(folder).sort()).toEqual(['manifest.jsonl', 'manifest.timings.jsonl'])
  })

  test('goes on where a killed run left it, without its torn last line', async () => {
    const files = manifestFilesIn(folder)
    writeFileSync(files.journal, `${JSON.stringify(entry('a'))}\n{"line":{"schema":"undoc-manif`)
    const record = await open()
    record.add(entry('b'))
    expect(
      readFileSync(files.journal, 'utf8')
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).line.stem)
    ).toEqual(['a', 'b'])
    record.compact()
    record.close()
    expect(await stems()).toEqual(['a', 'b'])
  })

  test('holds a file once, as it was last', async () => {
    for (const reason of ['first', 'second']) {
      const record = await open()
      record.add(entry('a', reason))
      record.compact()
      record.close()
    }
    expect(manifestLines(folder).map(({ errors }) => errors[0]!.message)).toEqual([
      'The file could not be read: second'
    ])
  })

  test('gives the line of a stem before and after it became a manifest', async () => {
    const record = await open()
    record.add(entry('a'))
    expect(record.line('A')?.stem).toBe('a')
    record.compact()
    expect(record.line('a')?.stem).toBe('a')
    expect(record.stemOf('in/a.pdf')).toBe('a')
    record.close()
  })

  test('copies the lines of earlier runs byte for byte, with their timings', async () => {
    const first = await open()
    first.add(entry('a'))
    first.compact()
    first.close()
    const before = readFileSync(join(folder, 'manifest.jsonl'), 'utf8')
    const second = await open()
    second.add(entry('b'))
    second.compact()
    second.close()
    expect(readFileSync(join(folder, 'manifest.jsonl'), 'utf8').startsWith(before)).toBe(true)
    expect((await readManifest(join(folder, 'manifest.jsonl'))).every(({ timing }) => timing)).toBe(true)
  })

  test('leaves out lines of another version', async () => {
    writeFileSync(join(folder, 'manifest.jsonl'), '{"schema":"undoc-manifest/0","stem":"a","outputs":[]}\nnonsense\n')
    const record = await open()
    expect(record.line('a')).toBeUndefined()
    record.close()
  })
})

describe.skipIf(!existsSync('/dev/full'))('a record on a full disk', () => {
  test('says so, and keeps the lines for the manifest', async () => {
    const record = await open()
    symlinkSync('/dev/full', manifestFilesIn(folder).journal)
    expect(record.add(entry('a'))?.message).toContain('ENOSPC')
    expect(record.add(entry('b'))?.message).toContain('ENOSPC')
    expect(record.compact()).toBeUndefined()
    record.close()
    expect(await stems()).toEqual(['a', 'b'])
  })
})

describe('a lock', () => {
  test('keeps a second run out', async () => {
    writeFileSync(manifestFilesIn(folder).lock, `${process.ppid} ${hostname()}\n`)
    await expect(open()).rejects.toThrow('another run')
  })

  test('of a process that is gone is broken', async () => {
    writeFileSync(manifestFilesIn(folder).lock, `999999999 ${hostname()}\n`)
    ;(await open()).close()
    expect(readdirSync(folder)).toEqual([])
  })

  test('of another machine holds while it is fresh', async () => {
    appendFileSync(manifestFilesIn(folder).lock, '1 another-machine\n')
    await expect(open()).rejects.toThrow('another-machine')
  })
})
