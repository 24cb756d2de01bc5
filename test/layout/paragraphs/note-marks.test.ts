import { describe, expect, test } from 'vitest'
import { readLevel, readRaised } from '../../../src/layout/paragraphs/text/note-marks.ts'

const raised = (text: string, before: string, known: readonly string[] = []) =>
  readRaised(text, before, new Set(known)).map(part => ('text' in part ? part.text : `<${part.printed}>`))

const level = (text: string, known: readonly string[]) =>
  readLevel(text, '', new Set(known))
    .map(part => ('text' in part ? part.text : `<${part.printed}>`))
    .join('')

describe('raised text', () => {
  test('is a mark when the document has the note', () => expect(raised('3', 'the report', ['3'])).toEqual(['<3>']))
  test('is a mark with its brackets in Arabic', () => expect(raised('(1)', 'التقرير', ['(1)', '1'])).toEqual(['<(1)>']))
  test('is one mark when blanks stand inside its brackets', () =>
    expect(raised('( 1 )', 'التقرير', ['1'])).toEqual(['<( 1 )>']))
  test('is two marks with a comma between', () =>
    expect(raised('1, 2', 'reports', ['1', '2'])).toEqual(['<1>', ', ', '<2>']))
  test('is a mark with a stop that was raised with it', () =>
    expect(raised('5.', 'were vacant', ['5'])).toEqual(['<5>', '.']))
  test('stays text in ordinals', () =>
    expect([raised('er', '1'), raised('ª', '34'), raised('o', 'n', ['o'])]).toEqual([['er'], ['ª'], ['o']]))
  test('stays text in powers', () =>
    expect([raised('2', '40 km', ['2']), raised('3', '5 m/s', ['3'])]).toEqual([['2'], ['3']]))
  test('is a mark behind punctuation although the note was not found', () =>
    expect(raised('7', 'of the report,', ['6'])).toEqual(['<7>']))
})

describe('text on the line', () => {
  test('is a mark behind both symbols of a document, parted by a minus sign', () =>
    expect(level('A/99/7*−E/2044/9*', ['*'])).toBe('A/99/7<*>−E/2044/9<*>'))
  test('holds an asterisk as a mark', () => expect(level('the agenda*', ['*'])).toBe('the agenda<*>'))
  test('holds an old mark with its stroke', () => expect(level('of 1994 3/ and', ['3/', '3'])).toContain('3/'))
  test('holds no mark when the document has no such note', () =>
    expect(level('the agenda*', ['1'])).toBe('the agenda*'))
  test('holds a mark in brackets behind a word', () =>
    expect(level('التقرير(2) وقد', ['(2)', '2'])).toBe('التقرير<(2)> وقد'))
})
