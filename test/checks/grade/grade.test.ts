import { describe, expect, test } from 'vitest'
import { gradeDocument } from '../../../src/checks/grade/grade.ts'
import { type Diagnostic, describeDiagnostic } from '../../../src/diagnostics/diagnostic.ts'
import type { PageGrade } from '../../../src/model/blocks.ts'

const pages = (...grades: readonly PageGrade['grade'][]): PageGrade[] =>
  grades.map((grade, at) => ({ page: at + 1, evidence: 'geometry', grade }))

const graded = (list: readonly PageGrade[], ...diagnostics: readonly Diagnostic[]) =>
  gradeDocument({ pages: list, diagnostics: diagnostics.map(describeDiagnostic) })

const gap: Diagnostic = { code: 'number-gap', params: { before: '1', after: '3' } }

describe('a document', () => {
  test('of good pages without warnings is good', () =>
    expect(graded(pages('good', 'good'))).toEqual({ level: 'good', reasons: [], pages: { good: 2 } }))

  test('with remarks only is good', () =>
    expect(graded(pages('good'), { code: 'hidden-text', params: { characters: 3 } }).level).toBe('good'))

  test('with a warning is fair', () =>
    expect(graded(pages('good'), { code: 'symbol-missing', params: {} })).toMatchObject({
      level: 'fair',
      reasons: ['1 further warning']
    }))

  test('with a recognised page among good ones is fair', () =>
    expect(graded(pages('good', 'good', 'doubtful'))).toEqual({
      level: 'fair',
      reasons: ['1 of 3 pages hold recognised text of a scan'],
      pages: { good: 2, doubtful: 1 }
    }))

  test('of which half is recognised or has no text is poor', () =>
    expect(graded(pages('good', 'good', 'doubtful', 'no-text')).level).toBe('poor'))

  test('that lost text is poor, and says by which error', () =>
    expect(graded(pages('good'), { code: 'text-lost', params: { characters: 1, sample: 'a' } })).toMatchObject({
      level: 'poor',
      reasons: ['error: text-lost']
    }))

  test('with a gap in its numbers is fair, with gaps all over is poor', () => {
    expect(graded(pages('good'), gap)).toMatchObject({ level: 'fair', reasons: ['1 number or note unresolved'] })
    expect(graded(pages('good'), ...Array.from({ length: 7 }, () => gap))).toMatchObject({
      level: 'poor',
      reasons: ['7 numbers or notes unresolved']
    })
  })
})
