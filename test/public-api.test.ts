import { join } from 'node:path'
import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import * as undoc from '../src/index.ts'
import { root } from './support/sources.ts'

test('the public interface is small and known', () =>
  expect(Object.keys(undoc).sort()).toEqual([
    'convert',
    'describeDiagnostic',
    'validateAkomaNtoso',
    'validateJson',
    'validateManifest',
    'writeAkomaNtoso',
    'writeJson',
    'writeMarkdown'
  ]))

test('every part that programs may import is there', async () => {
  const names = await Promise.all(
    Object.values(manifest.exports).map(async path => Object.keys(await import(join(root, path))).length)
  )
  expect(Object.keys(manifest.exports)).toEqual(['.', './batch', './archive', './symbols'])
  expect(names.filter(count => count === 0)).toEqual([])
})
