import { describe, expect, test } from 'vitest'
import { type Code, catalogue } from '../../src/diagnostics/catalogue.ts'
import { inputs } from './inputs.ts'

const codes = Object.keys(catalogue) as Code[]

describe('a diagnostic', () => {
  test.each(codes)('%s is told of a document that calls for it', async code =>
    expect(await inputs[code]()).toContain(code)
  )

  test.each(codes)('%s has a name of small words and an advice that is a sentence', code => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(catalogue[code].advice).toMatch(/\.$/)
  })
})
