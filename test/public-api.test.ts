import { expect, test } from 'vitest'
import * as undoc from '../src/index.ts'

test('the public interface is small and known', () =>
  expect(Object.keys(undoc).sort()).toEqual([
    'convert',
    'describeDiagnostic',
    'writeAkomaNtoso',
    'writeJson',
    'writeMarkdown'
  ]))
