import { describe, expect, test } from 'vitest'
import { validateJson } from '../../../src/checks/validation/json.ts'
import { everything } from '../../writers/akoma-ntoso/every-block.ts'

describe('a document in JSON', () => {
  test('with every block is valid', async () =>
    expect(await validateJson(JSON.parse(JSON.stringify(everything())))).toEqual([]))

  test('without its language is not', async () => {
    const { language: _, ...rest } = everything()
    expect(await validateJson(rest)).toMatchObject([{ rule: 'schema/required', severity: 'error', place: '/' }])
  })

  test('with an unknown block says where it stands', async () => {
    const findings = await validateJson({ ...everything(), body: [{ type: 'riddle' }] })
    expect(findings.every(({ place }) => place.startsWith('/body/0'))).toBe(true)
    expect(findings).not.toEqual([])
  })
})
