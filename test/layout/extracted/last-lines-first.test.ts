import { expect, test } from 'vitest'
import { blockTexts, layOut } from './support.ts'

test('the end of a paragraph written above its number goes below its first line', () =>
  expect(
    blockTexts(
      layOut(`The keepers of the northern harbour met in the hall of the old lighthouse in the spring
and noted that the lamps of the southern harbour had been lit without any interruption;
item.

31.

Decides to continue its consideration of this matter of the lamps under the same agenda

12th meeting
2 April 2031`)
    ).slice(1, 2)
  ).toEqual(['31. Decides to continue its consideration of this matter of the lamps under the same agenda item.']))
