import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { removeLeftOvers, temporaryName, writeWhole } from '../../src/batch/write-whole.ts'
import { ownFolder } from '../support/batch.ts'

let folder: string
beforeEach(() => {
  folder = ownFolder()
})
const at = (...parts: string[]): string => join(folder, ...parts)

describe('files that are written whole', () => {
  test('stand under their names, in folders that are made', async () => {
    await writeWhole([{ path: at('deep/er/a.md'), text: 'one' }])
    expect(readFileSync(at('deep/er/a.md'), 'utf8')).toBe('one')
    expect(readdirSync(at('deep/er'))).toEqual(['a.md'])
  })

  test('are all there or none', async () => {
    mkdirSync(at('a.json'))
    const files = ['a.md', 'a.json'].map(name => ({ path: at(name), text: name }))
    await expect(writeWhole(files)).rejects.toThrow()
    expect(readdirSync(folder)).toEqual(['a.json'])
  })

  test('leave nothing where a file stands in the way of a folder', async () => {
    writeFileSync(at('deep'), '')
    await expect(writeWhole([{ path: at('deep/a.md'), text: 'one' }])).rejects.toThrow()
    expect(readdirSync(folder)).toEqual(['deep'])
  })
})

describe('left-over temporary files', () => {
  test('of dead processes are removed, those of living ones and other files are not', async () => {
    const living = temporaryName()
    const dead = living.replace(`-${process.pid}-`, '-999999999-')
    for (const name of [living, dead, 'a.part']) writeFileSync(at(name), '')
    await removeLeftOvers(folder)
    expect(readdirSync(folder).sort()).toEqual([living, 'a.part'].sort())
  })
})
