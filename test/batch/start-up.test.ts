import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const convertFile = fileURLToPath(new URL('../../src/batch/convert-file.ts', import.meta.url))
const readPdf = fileURLToPath(new URL('../../src/readers/pdf.ts', import.meta.url))

/** Prints every module and native library that a process has loaded once it could convert a PDF. */
const script = `
  import { registerHooks } from 'node:module'
  const loaded = []
  registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) })
  await import(process.argv[1])
  await import(process.argv[2])
  process.report.excludeNetwork = true
  console.log([...loaded, ...process.report.getReport().sharedObjects].join('\\n'))
`

test('a worker loads nothing that only validating and drawing need', () => {
  const args = ['--input-type=module', '-e', script, convertFile, readPdf]
  const loaded = execFileSync(process.execPath, args, { encoding: 'utf8' }).split('\n')
  expect(loaded.some(name => name.includes('/pdfjs-dist/'))).toBe(true)
  expect(loaded.filter(name => /\/(?:ajv|libxml2-wasm)\/|skia/.test(name))).toEqual([])
})
