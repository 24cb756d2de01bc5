import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { convertBefore } from '../support/converted.ts'
import { runTool } from '../support/disturb.ts'

const { manifest, folder, fresh } = convertBefore(
  { 'lake.txt': 'United Nations\n\nThe Committee took note of the lighthouses.\n' },
  /^gaps\.txt$/
)

test('undoc pack packs, leaves what is there, and finds a bag that was changed', async () => {
  const out = fresh()
  const pack = () => runTool(['pack', manifest, '--out', out, '--together', '--profile', '--organization', 'Archive'])
  expect((await pack()).code).toBe(0)
  expect((await pack()).stderr).toContain('1 there before')
  expect((await runTool(['pack', '--verify', out, '--profile'])).code).toBe(0)
  writeFileSync(join(out, 'data/manifest.jsonl'), '')
  expect((await runTool(['pack', '--verify', out])).code).toBe(1)
})

test.each(['text', 'html', 'csv'])('undoc report writes %s', async format => {
  const out = fresh()
  expect((await runTool(['report', manifest, '--to', format, '--out', out])).code).toBe(0)
  expect(readFileSync(out, 'utf8').length).toBeGreaterThan(100)
})

test('undoc search asks what undoc export made', async () => {
  const out = fresh()
  expect((await runTool(['export', manifest, '--out', out])).code).toBe(0)
  const search = (words: string) => runTool(['search', words, '--catalogue', join(out, 'catalogue.sqlite')])
  expect([(await search('lighthouses')).code, (await search('zeppelin')).code]).toEqual([0, 1])
})

test.each([
  ['no manifest', ['pack', '--out', 'x']],
  ['a manifest that is not there', ['report', join(folder, 'nowhere.jsonl')]],
  ['a date that is none', ['pack', manifest, '--out', 'x', '--date', 'today']],
  ['a field without a value', ['pack', manifest, '--out', 'x', '--field', 'Contact']],
  ['an unknown format', ['export', manifest, '--out', 'x', '--to', 'xlsx']],
  ['no catalogue', ['search', 'lighthouse']]
])('the archive commands exit with 2 on %s', async (_, args) => expect((await runTool(args)).code).toBe(2))
