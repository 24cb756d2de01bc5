import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Packed, type PackOptions, packBags, verifyBag } from '../../src/archive/index.ts'
import { contents } from '../support/contents.ts'
import { convertBefore } from '../support/converted.ts'

const converted = convertBefore(
  {
    'Zürich 50%.txt': 'United Nations\n\nThe Committee took note of the lighthouses of the lake.\n',
    'подпись.txt': 'Организация Объединенных Наций\n\nКомитет принял к сведению доклад о маяках.\n',
    'empty.txt': ''
  },
  /^gaps\.txt$/
)

async function pack(options: Partial<PackOptions> = {}): Promise<{ out: string; packed: Packed[] }> {
  const out = converted.fresh()
  const packed: Packed[] = []
  for await (const one of packBags({ manifest: converted.manifest, out, date: '2044-12-20', ...options }))
    packed.push(one)
  return { out, packed }
}

const together = async (): Promise<string> => (await pack({ together: true })).out
const codes = async (bag: string): Promise<string[]> => (await verifyBag(bag)).map(({ code }) => code)

describe('packing', () => {
  test('makes one valid bag for each document', async () => {
    const { packed } = await pack()
    expect(packed.filter(({ state }) => state !== 'written')).toEqual([])
    for (const { folder } of packed) expect(await verifyBag(folder)).toEqual([])
  })

  test('makes one valid bag for a whole manifest, with every line of it', async () => {
    const bag = await together()
    expect(await verifyBag(bag)).toEqual([])
    expect(readFileSync(join(bag, 'data/manifest.jsonl'), 'utf8')).toBe(readFileSync(converted.manifest, 'utf8'))
  })

  test('keeps the source and says why of a document that failed', async () => {
    const { out } = await pack()
    expect(readdirSync(join(out, 'empty.bag/data')).sort()).toEqual(['manifest.jsonl', 'premis', 'sources'])
    expect(readFileSync(join(out, 'empty.bag/data/premis/empty.xml'), 'utf8')).toMatch(
      /eventOutcome>fail<[\s\S]*file-empty/
    )
  })

  test('writes the same bytes twice', async () =>
    expect(contents((await pack()).out)).toEqual(contents((await pack()).out)))

  test('takes its dates from the timings beside the manifest when none is given', async () => {
    const out = converted.fresh()
    for await (const _ of packBags({ manifest: converted.manifest, out, together: true }))
      expect(_.state).toBe('written')
    expect(readFileSync(join(out, 'bag-info.txt'), 'utf8')).toMatch(/^Bagging-Date: 20\d\d-\d\d-\d\d$/m)
  })

  test('leaves a bag that holds the same, and replaces another only when told', async () => {
    const { out } = await pack({ together: true })
    const again = async (options: Partial<PackOptions>) =>
      (await pack({ out, together: true, ...options })).packed[0]!.state
    expect(await again({})).toBe('there')
    writeFileSync(join(out, 'data/manifest.jsonl'), 'other')
    expect(await again({})).toBe('failed')
    expect(await again({ force: true })).toBe('written')
    expect(await verifyBag(out)).toEqual([])
  })

  test('leaves nothing behind when a source is not what the manifest recorded', async () => {
    const source = join(converted.folder, 'in', 'подпись.txt')
    const before = readFileSync(source)
    appendFileSync(source, 'more')
    const { out, packed } = await pack()
    writeFileSync(source, before)
    expect(packed.filter(({ state }) => state === 'failed').map(({ reason }) => reason)).toEqual([
      expect.stringContaining('is not what the manifest recorded')
    ])
    expect(readdirSync(out).filter(name => name.startsWith('.') || name.startsWith('подпись'))).toEqual([])
  })

  test('percent-encodes the percent sign of a name in the manifests, and nothing else', async () => {
    const { out } = await pack()
    const manifest = readFileSync(join(out, 'Zürich 50%.bag/manifest-sha256.txt'), 'utf8')
    expect(manifest).toContain('  data/sources/Zürich 50%25.txt\n')
  })
})

describe('checking a bag', () => {
  test.each(['data/manifest.jsonl', 'bag-info.txt', 'manifest-sha512.txt', 'data/sources/empty.txt'])(
    'finds a changed byte in %s',
    async file => {
      const bag = await together()
      const bytes = readFileSync(join(bag, file))
      if (bytes.length > 0) bytes[0]! ^= 1
      writeFileSync(join(bag, file), bytes.length > 0 ? bytes : 'x')
      expect(await codes(bag)).toContain('digest-wrong')
    }
  )

  test('finds a file that is gone and one that nobody listed', async () => {
    const bag = await together()
    rmSync(join(bag, 'data/sources/empty.txt'))
    writeFileSync(join(bag, 'data/sources/full.txt'), '')
    expect(new Set(await codes(bag))).toEqual(new Set(['file-missing', 'file-not-listed']))
  })

  test('finds a payload of another size than was counted', async () => {
    const bag = await together()
    writeFileSync(join(bag, 'data/more.txt'), 'more')
    expect(await codes(bag)).toContain('oxum-wrong')
  })

  test('refuses a manifest that leads out of the bag', async () => {
    const bag = await together()
    appendFileSync(join(bag, 'manifest-sha256.txt'), `${'0'.repeat(64)}  ../outside.txt\n`)
    expect(await codes(bag)).toContain('path-unsafe')
  })

  test('takes a name that a file system decomposed for the same', async () => {
    const { out } = await pack()
    const sources = join(out, 'Zürich 50%.bag/data/sources')
    renameSync(join(sources, 'Zürich 50%.txt'), join(sources, 'Zürich 50%.txt'.normalize('NFD')))
    expect(await verifyBag(join(out, 'Zürich 50%.bag'))).toEqual([])
  })

  test('says of a folder that is no bag that it is none', async () =>
    expect(await codes(converted.folder)).toEqual(['not-a-bag']))
})

const python = spawnSync('python3', ['-c', 'import bagit'], { encoding: 'utf8' })

describe.skipIf(python.status !== 0)('Python’s bagit (skipped where it is not installed)', () => {
  const program = 'import bagit, sys\nfor bag in sys.argv[1:]: bagit.Bag(bag).validate()'
  const validate = (...bags: readonly string[]) => spawnSync('python3', ['-c', program, ...bags])

  test('finds the bags valid', async () => {
    const { packed } = await pack()
    // it does not decode the percent sign that RFC 8493 has encoded
    const folders = packed.map(({ folder }) => folder).filter(folder => !folder.includes('%'))
    expect([folders.length > 1, validate(...folders).status]).toEqual([true, 0])
  })

  test('finds a changed byte as well', async () => {
    const { out } = await pack()
    appendFileSync(join(out, 'empty.bag/data/sources/empty.txt'), 'x')
    expect(validate(join(out, 'empty.bag')).status).not.toBe(0)
    expect(existsSync(out)).toBe(true)
  })
})

const coreutils = spawnSync('sha512sum', ['--version'], { encoding: 'utf8' })

describe.skipIf(coreutils.status !== 0)('sha256sum and sha512sum (skipped where they are not installed)', () => {
  const check = (bag: string) =>
    ['sha256', 'sha512'].flatMap(algorithm =>
      ['manifest', 'tagmanifest'].map(
        list =>
          spawnSync(`${algorithm}sum`, ['--check', '--strict', '--quiet', `${list}-${algorithm}.txt`], { cwd: bag })
            .status
      )
    )

  test('agree with every digest of the bags', async () => {
    const { packed } = await pack()
    // they do not decode the percent sign that RFC 8493 has encoded
    const folders = packed.map(({ folder }) => folder).filter(folder => !folder.includes('%'))
    expect(folders.length).toBeGreaterThan(1)
    expect(folders.flatMap(check).every(status => status === 0)).toBe(true)
  })

  test('find a changed byte as well', async () => {
    const { out } = await pack()
    appendFileSync(join(out, 'empty.bag/data/sources/empty.txt'), 'x')
    expect(check(join(out, 'empty.bag'))).toEqual([1, 0, 1, 0])
  })
})
