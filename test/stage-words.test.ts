import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const source = join(import.meta.dirname, '../src')

const filesOf = (folder: string): string[] =>
  readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => join(folder, name))

/** The code of a file without its comments, which may show examples. */
const codeOf = (file: string): string =>
  readFileSync(join(source, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/(^|\s)\/\/.*$/gmu, '')

/** Letters beyond ASCII that are signs: the ordinal sign of `Nº`. */
const signs = /[º]/gu

describe('stages', () => {
  test('hold no letter, numeral or vowel sign of any language beyond ASCII: those live in knowledge', () => {
    const found = [...filesOf('layout'), ...filesOf('structure')].flatMap(file => {
      const letters = codeOf(file)
        .replace(signs, '')
        .match(/(?![\0-\x7f])[\p{L}\p{N}\p{M}]/gu)
      return letters ? [`${file}: ${letters.join('')}`] : []
    })
    expect(found).toEqual([])
  })
})
