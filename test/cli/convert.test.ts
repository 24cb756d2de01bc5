import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import { lay, layFixtures, manifestLines, ownFolder, someTexts } from '../support/batch.ts'
import { contents } from '../support/contents.ts'
import { chances, disturb, runTool, startTool } from '../support/disturb.ts'

let folder: string
let source: string
let out: string
beforeEach(() => {
  folder = ownFolder()
  source = join(folder, 'in')
  out = join(folder, 'out')
})

describe('undoc convert', () => {
  test('exits with 0 when everything is converted, and says little', async () => {
    lay(source, someTexts(2))
    const { code, stderr } = await runTool(['convert', source, '--out', out])
    expect(code).toBe(0)
    expect(stderr).toMatch(/^files {2,}2\n/)
  })

  test('exits with 1 when a file fails, and names it', async () => {
    lay(source, { 'empty.txt': '' })
    const { code, stderr } = await runTool(['convert', source, '--out', out])
    expect([code, stderr]).toEqual([1, expect.stringContaining('empty.txt: The file is empty [file-empty]')])
  })

  test('exits with 1 when there is nothing to convert', async () => {
    mkdirSync(source)
    expect((await runTool(['convert', source, '--out', out])).code).toBe(1)
  })

  test('exits with 1 when it cannot write', async () => {
    lay(source, someTexts(1))
    writeFileSync(out, '')
    expect((await runTool(['convert', source, '--out', out])).code).toBe(1)
  })

  test.each([
    ['no input', []],
    ['an unknown option', ['in', '--fast']],
    ['an unknown format', ['in', '--to', 'docx']],
    ['a shard out of range', ['in', '--shard', '4/4']],
    ['no workers', ['in', '--jobs', '0']],
    ['a date that is none', ['in', '--markup-date', '2044-13-01']],
    ['a list that is not there', ['--from-list', 'nowhere.list']]
  ])('exits with 2 on %s', async (_, args) => {
    expect((await runTool(['convert', ...args])).code).toBe(2)
  })

  test('takes a list from standard input and from a file', async () => {
    lay(source, someTexts(3))
    lay(folder, { list: `${join(source, '001.txt')}\n` })
    const args = ['convert', '-', '--from-list', join(folder, 'list'), '--out', out]
    const { code } = await runTool(args, { input: `${join(source, '000.txt')}\0` })
    expect([code, manifestLines(out).map(({ stem }) => stem)]).toEqual([0, ['000', '001']])
  })

  test('tells events as JSON when asked', async () => {
    lay(source, someTexts(1))
    const { stderr } = await runTool(['convert', source, '--out', out, '--progress', 'json'])
    const types = stderr
      .trim()
      .split('\n')
      .map(line => (JSON.parse(line) as { type: string }).type)
    expect(types).toEqual(['planned', 'started', 'finished', 'ended'])
  })

  test('exits with 130 after an interrupt and goes on later', async () => {
    layFixtures(source)
    const { child, ended } = startTool(['convert', source, '--out', out])
    while (!existsSync(join(out, 'manifest.journal.jsonl'))) await setTimeout(20)
    child.kill('SIGINT')
    expect((await ended).code).toBe(130)
    expect((await runTool(['convert', source, '--out', out])).code).toBe(0)
  })

  test('gives the same bytes in another time zone and locale', async () => {
    layFixtures(source, /council-en|plain\.txt$/)
    const outs = ['one', 'two'].map(name => join(folder, name))
    const settings = [
      { TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' }
    ]
    for (const [at, env] of settings.entries()) await runTool(['convert', source, '--out', outs[at]!], { env })
    expect(contents(outs[0]!)).toEqual(contents(outs[1]!))
  })

  test('comes to the same end after its processes were killed at any moment', async () => {
    layFixtures(source)
    const quiet = join(folder, 'quiet')
    await runTool(['convert', source, '--out', quiet])
    const args = ['convert', source, '--out', out, '--jobs', '2']
    const { last } = await disturb(args, { kills: 6, longestMs: 2500, chance: chances(6) })
    expect(last.code).toBe(0)
    expect(contents(out)).toEqual(contents(quiet))
  })
})

describe('undoc manifest merge', () => {
  test('merges shards', async () => {
    lay(source, someTexts(4))
    for (const shard of ['0/2', '1/2']) await runTool(['convert', source, '--out', out, '--shard', shard])
    const manifests = [0, 1].map(index => join(out, `manifest.${index}-of-2.jsonl`))
    const { code } = await runTool(['manifest', 'merge', ...manifests, '--out', join(out, 'manifest.jsonl')])
    expect([code, manifestLines(out)]).toEqual([0, expect.objectContaining({ length: 4 })])
  })

  test('exits with 1 when one name stands for two sources', async () => {
    for (const name of ['one', 'two']) {
      lay(join(folder, name), { 'a.txt': `United Nations\n\nText ${name}.\n` })
      await runTool(['convert', join(folder, name), '--out', join(out, name)])
    }
    const manifests = ['one', 'two'].map(name => join(out, name, 'manifest.jsonl'))
    const { code, stderr } = await runTool(['manifest', 'merge', ...manifests, '--out', join(out, 'all.jsonl')])
    expect([code, stderr]).toEqual([1, expect.stringContaining('“a” stands for two different sources')])
  })

  test('exits with 2 without a manifest', async () => {
    rmSync(out, { recursive: true, force: true })
    expect((await runTool(['manifest', 'merge', join(out, 'manifest.jsonl'), '--out', 'x'])).code).toBe(2)
  })
})
