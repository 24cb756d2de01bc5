import { globSync, readFileSync } from 'node:fs'
import { AnnotationMode, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { sameThreadWorker } from '../../src/readers/pdf/same-thread.ts'

const [file = ''] = globSync('fixtures/**/source.pdf').sort()

test('no outline of a letter is made, and every font comes with its name', async () => {
  const worker = await sameThreadWorker()
  const options = { disableFontFace: false, fontExtraProperties: true, verbosity: 0 }
  const task = getDocument({ worker, data: new Uint8Array(readFileSync(file)), ...options })
  const page = await (await task.promise).getPage(1)
  await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
  const shared = [...(page.commonObjs as Iterable<[string, { name?: string; disableFontFace?: boolean }]>)]
  await task.destroy()
  worker.destroy()
  expect(shared.length).toBeGreaterThan(0)
  expect(shared.filter(([id]) => id.includes('_path_'))).toEqual([])
  expect(shared.every(([, font]) => font.name && font.disableFontFace)).toBe(true)
})
