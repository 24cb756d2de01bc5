import { describe, expect, test } from 'vitest'
import type { TextBlock } from '../../src/model/blocks.ts'
import type { Contents } from '../../src/model/document.ts'
import { defaults } from '../../src/options.ts'
import { contents } from '../../src/structure/contents/contents.ts'
import { blocks, bold, text } from '../support/build.ts'

const leader = (content: string): TextBlock => text(content, { dotLeaders: true })

const flowOf = (...list: readonly TextBlock[]) =>
  contents.run(
    { ...blocks(list), masthead: [], metadata: {}, cover: [], kind: 'report' },
    { options: defaults, report: () => {} }
  ).flow

const entriesOf = (...list: readonly TextBlock[]) =>
  flowOf(...list)
    .filter((block): block is Contents => block.type === 'contents')
    .flatMap(({ entries }) => entries.map(({ target }) => target))

describe('a contents list', () => {
  test('keeps the page numbers its lines lead to', () =>
    expect(entriesOf(bold('Contents'), leader('Lamps ........ 3'), leader('Keepers ...... 12'))).toEqual(['3', '12']))

  test('is known without a heading when its lines lead to pages', () =>
    expect(
      entriesOf(
        leader('I. Lamps ........ 3'),
        leader('II. Keepers ...... 12'),
        leader('III. Ferries ..... 15'),
        leader('IV. Locks ..... 16')
      )
    ).toEqual(['3', '12', '15', '16']))

  test('is not the dotted lines of a form', () =>
    expect(
      entriesOf(
        leader('Name of the keeper: ............'),
        leader('Lighthouse: ............'),
        leader('Date: ............'),
        leader('Signature: ............')
      )
    ).toEqual([]))
})
