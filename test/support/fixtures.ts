import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './sources.ts'

/** One source of a fixture: its folder below `fixtures`, and the file. */
export interface FixtureSource {
  readonly name: string
  readonly folder: string
  readonly file: string
  /** Path of the source. */
  readonly path: string
  /** Path of an expectation without its ending. */
  readonly expected: string
}

/** Every source of every fixture, in order of name. */
export const fixtureSources: readonly FixtureSource[] = readdirSync(join(root, 'fixtures'), { withFileTypes: true })
  .filter(entry => entry.isDirectory() && !['build', 'sources', 'stages'].includes(entry.name))
  .flatMap(({ name: kind }) => readdirSync(join(root, 'fixtures', kind)).map(slug => `${kind}/${slug}`))
  .sort()
  .flatMap(folder =>
    ['source.pdf', 'plain.txt', 'gaps.txt']
      .filter(file => existsSync(join(root, 'fixtures', folder, file)))
      .map(file => ({
        name: `${folder}/${file}`,
        folder,
        file,
        path: join(root, 'fixtures', folder, file),
        expected: join(root, 'fixtures', folder, 'expected', file.replace(/\.\w+$/, ''))
      }))
  )

/** What a person wrote down about a fixture. */
export const aboutFixture = (folder: string) =>
  JSON.parse(readFileSync(join(root, 'fixtures', folder, 'about.json'), 'utf8')) as {
    symbol: string
    language: string
    proves: string
  }
