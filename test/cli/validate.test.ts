import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lay } from '../support/batch.ts'
import { convertBefore } from '../support/converted.ts'
import { runTool } from '../support/disturb.ts'

const { folder, out } = convertBefore({}, /^plain\.txt$/)
const stem = 'resolution/lighthouses-en/plain'
const written = (name: string) => readFileSync(join(out, name), 'utf8')

/** Exit code and findings for a file with this content. */
async function validated(name: string, content: string): Promise<readonly [number | null, string]> {
  lay(folder, { [name]: content })
  const { code, stdout } = await runTool(['validate', join(folder, name)])
  return [code, stdout]
}

describe('undoc validate', () => {
  test.each([`${stem}.md`, `${stem}.json`, `${stem}.akn.xml`, 'manifest.jsonl'])(
    'finds nothing wrong with %s as written',
    async name => {
      expect(await validated(basename(name), written(name))).toEqual([0, ''])
    }
  )

  test('names the line of a manifest that is no JSON', async () => {
    const [code, findings] = await validated('cut.jsonl', written('manifest.jsonl').slice(0, -20))
    expect([code, findings]).toEqual([1, expect.stringMatching(/line \d+: is no JSON \[manifest\/json-lines\]/)])
  })

  test('names a file that stands twice in a manifest', async () => {
    const [line] = written('manifest.jsonl').split('\n')
    const [code, findings] = await validated('twice.jsonl', `${line}\n${line}\n`)
    expect([code, findings]).toEqual([1, expect.stringMatching(/line 2: \S+ stands twice \[manifest\/order\]/)])
  })

  test('names a field of a manifest that is not known', async () => {
    const [code, findings] = await validated('field.jsonl', written('manifest.jsonl').replace('"status"', '"state"'))
    expect([code, findings]).toEqual([1, expect.stringContaining('schema/required')])
  })

  test('tells what looks wrong in Markdown', async () => {
    const [code, findings] = await validated('noted.md', 'The Committee met.[^9]\n')
    expect([code, findings]).toEqual([expect.any(Number), expect.stringContaining('note')])
  })

  test('exits with 2 on a file of another kind', async () => {
    expect((await runTool(['validate', 'scan.tiff'])).code).toBe(2)
  })
})
