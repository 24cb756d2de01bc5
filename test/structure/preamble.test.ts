import { describe, expect, test } from 'vitest'
import { preamble } from '../../src/structure/preamble/preamble.ts'
import { outline, paragraph, runStage, shaped } from '../support/build.ts'

const number = (value: string) => ({ number: { printed: `${value}.`, value } })

describe('the preamble of a resolution', () => {
  const { main } = runStage(
    preamble,
    shaped([
      paragraph('_The General Assembly_,'),
      paragraph('_Recalling also_ its earlier resolutions,'),
      paragraph('_Noting_ the report,'),
      paragraph('_Requests_ the Secretary-General to report;', number('1')),
      paragraph('_Decides_ to remain seized.', number('2'))
    ])
  ).output

  test('has the formula and the recitals up to the first operative paragraph', () => {
    expect(outline(main.preamble)).toEqual([
      'formula: The General Assembly,',
      'recital: Recalling also its earlier resolutions,',
      'recital: Noting the report,'
    ])
  })
  test('leaves the operative paragraphs in the body', () => {
    expect(outline(main.flow)).toEqual([
      'operative: 1. Requests the Secretary-General to report;',
      'operative: 2. Decides to remain seized.'
    ])
  })
  test('keeps the emphasised opening words without the comma', () => {
    expect(main.preamble[1]).toMatchObject({ opening: 'Recalling also' })
  })
})

describe('other enacting texts', () => {
  const flow = (...items: Parameters<typeof paragraph>[]) =>
    runStage(preamble, shaped(items.map(item => paragraph(...item)))).output.main

  test('a single operative paragraph has no number', () => {
    const main = flow(['The Security Council,'], ['Having considered the matter,'], ['Decides to admit the applicant.'])
    expect(outline(main.flow)).toEqual(['operative: Decides to admit the applicant.'])
  })
  test('a recital whose comma was not printed ends no preamble', () => {
    const main = flow(
      ['The General Assembly,'],
      ['Reaffirming the Declaration of the Lakes (second part)'],
      ['Noting the report,'],
      ['Decides to remain seized.', number('1')]
    )
    expect(main.preamble).toHaveLength(3)
  })
  test('a draft text inside a report stays in the body', () => {
    const main = flow(
      ['The Committee recommends the following:'],
      ['The General Assembly,'],
      ['Recalling its resolution,']
    )
    expect(main.preamble).toEqual([])
    expect(outline(main.flow).slice(1)).toEqual([
      'formula: The General Assembly,',
      'recital: Recalling its resolution,'
    ])
  })
  test('without emphasis the longest known opening phrase is taken', () => {
    const main = flow(['The General Assembly,'], ['Deeply concerned about the drought,'])
    expect(main.preamble[1]).toMatchObject({ opening: 'Deeply concerned' })
  })
  test('resolutions A and B under one symbol keep their letter and title as titles', () => {
    const heading = {
      type: 'heading',
      rank: 1,
      number: { printed: 'B', value: 'B' },
      runs: [{ text: 'Income' }],
      places: []
    } as const
    const closing = { type: 'closing', runs: [{ text: '4th plenary meeting' }], places: [] } as const
    const blocks = [
      paragraph('The General Assembly,'),
      paragraph('Resolves to pay.'),
      closing,
      heading,
      paragraph('The General Assembly,'),
      paragraph('Resolves to earn.')
    ]
    const { main } = runStage(preamble, shaped(blocks, { kind: 'resolution' })).output
    expect(outline(main.flow).slice(2, 5)).toEqual(['title: B', 'title: Income', 'formula: The General Assembly,'])
  })
  test('a heading between recitals does not end the preamble', () => {
    const heading = { type: 'heading', rank: 1, runs: [{ text: 'Security' }], places: [] } as const
    const blocks = [
      paragraph('The Security Council,'),
      paragraph('Recalling its resolutions,'),
      heading,
      paragraph('Welcoming the report,'),
      paragraph('Decides;', number('1'))
    ]
    const { main } = runStage(preamble, shaped(blocks, { kind: 'resolution' })).output
    expect(outline(main.preamble)).toHaveLength(4)
  })
})
