import { describe, expect, test } from 'vitest'
import type { LaidOutBlock } from '../../src/model/blocks.ts'
import type { Flowing } from '../../src/model/flow.ts'
import type { Kinded } from '../../src/model/fronted.ts'
import { headings } from '../../src/structure/headings/headings.ts'
import { bold, divided, outline, part, runStage, table, text } from '../support/build.ts'

const lines = (flow: readonly Flowing[], more: Partial<Kinded> = {}) => {
  const { blocks: _, cover: __, ...rest } = more
  return outline(runStage(headings, divided(flow, rest)).output.main.flow)
}
const body: LaidOutBlock = text('The Group met in March and elected its officers.')

describe('headings', () => {
  test('a bold line without a final stop is a heading', () => {
    expect(lines([bold('Work of the Group'), body])).toEqual([
      '# Work of the Group',
      `? The Group met in March and elected its officers.`
    ])
  })
  test('a line in display type is a heading, one that is a little larger than the text is none', () => {
    expect(lines([text('Purpose of the lamps', { size: 16 }), body])[0]).toBe('# Purpose of the lamps')
    expect(lines([text('Purpose of the lamps', { size: 12 }), body])[0]).toBe('? Purpose of the lamps')
    const pageGrades = [{ page: 1, evidence: 'geometry', grade: 'doubtful' }] as const
    expect(lines([text('Purpose of the lamps', { size: 16 }), body], { pageGrades })[0]).toMatch(/^\?/)
  })
  test('a bold recommendation that ends with a full stop is a paragraph', () => {
    expect(lines([bold('5. The Group recommends the proposal.'), body])[0]).toBe(
      '? 5. The Group recommends the proposal.'
    )
  })
  test('a bold line in brackets is one right below the title of its part', () => {
    expect(lines([bold('(4 May 2031)'), body])[0]).toBe('# (4 May 2031)')
    expect(lines([body, bold('(4 May 2031)'), body])[1]).toBe('? (4 May 2031)')
  })
  test('a plain line in the middle is a heading, but not where the file tags it as a paragraph', () => {
    expect(lines([text('Organization of work', { align: 'centre' }), body])[0]).toBe('# Organization of work')
    expect(lines([text('On behalf of the Lake State', { align: 'centre', tag: 'P' }), body])[0]).toMatch(/^\? /)
  })
  test('the number of a decision above its title is the number of that heading, without a title it is none', () => {
    expect(lines([bold('2031/5'), bold('Report on lamps'), body])[0]).toBe('# 2031/5 Report on lamps')
    expect(lines([bold('2031/5'), body])[0]).toBe('? 2031/5')
  })
  test('an italic line that stands apart above a numbered paragraph is a heading', () => {
    const line = text('_Delegation of tasks_', { italic: true, align: 'start', spaceAbove: 1 })
    expect(lines([body, line, text('9. The Group met.')])[1]).toBe('# Delegation of tasks')
  })
  test('an italic line of several lines is a heading above a numbered paragraph only', () => {
    const words =
      'Slow progress on lamps, as many harbours wait for glass and the islands for oil, which puts the goals out of reach'
    const line = text(`_${words}_`, { italic: true, align: 'start', spaceAbove: 1 })
    expect(lines([body, line, text('9. The Group met.')])[1]).toBe(`# ${words}`)
    expect(lines([body, line, text('The Group met. '.repeat(10))])[1]).toBe(`? ${words}`)
  })
  test('an italic line above the unit of a table is a heading, and so is one below a figure', () => {
    const line = (spaceAbove?: number) =>
      text('_Lamps by harbour_', { italic: true, align: 'start', ...(spaceAbove !== undefined && { spaceAbove }) })
    expect(lines([body, line(1), text('(Percentage)'), table(['a'])])[1]).toBe('# Lamps by harbour')
    expect(lines([body, line(1), text('(Percentage)'), body])[1]).toBe('? Lamps by harbour')
    const figure: Flowing = { type: 'figure', places: [] }
    expect(lines([body, figure, line(), text('9. The Group met.')])[2]).toBe('# Lamps by harbour')
  })
  test('an italic line right below another line is none', () => {
    const line = text('_Delegation of tasks_', { italic: true, align: 'start', spaceAbove: 0 })
    expect(lines([body, line, text('9. The Group met.')])[1]).toBe('? Delegation of tasks')
  })
  test('an italic line with a letter above a numbered paragraph is a heading, an item of a list is none', () => {
    const line = text('_(b) Lakes and rivers_', { italic: true, align: 'start' })
    expect(lines([body, line, text('9. The Group met.')])[1]).toMatch(/^# /)
    expect(lines([body, line, text('_(c) Ships_', { italic: true, align: 'start' })])[1]).not.toMatch(/^# /)
  })
  test('an italic line above a line that announces a list is a heading', () => {
    const line = text('_Elements of a plan_', { italic: true, align: 'start', spaceAbove: 0.5 })
    expect(lines([body, line, text('The Group may wish to:')])[1]).toBe('# Elements of a plan')
  })
  test('a plain line with a whole line of white above, between paragraphs that count on, is a heading', () => {
    const line = text('E-lighthouses', { align: 'start', spaceAbove: 1 })
    const letter = text('_(b) Lakes and rivers_', { italic: true, align: 'start' })
    expect(lines([body, line, text('9. The Group met.')])[1]).toBe('# E-lighthouses')
    expect(lines([body, letter, line, text('9. The Group met.')])[1]).toMatch(/^# /)
    expect(lines([body, line, text('1. The Group met.')])[1]).toBe('? E-lighthouses')
    expect(
      lines([body, text('E-lighthouses', { align: 'start', spaceAbove: 0.5 }), text('9. The Group met.')])[1]
    ).toBe('? E-lighthouses')
  })
  test('an underlined sentence with a small Roman numeral above a numbered paragraph is a heading, above an item it is none', () => {
    const line = (words: string) => text(words, { underline: true, align: 'start' })
    expect(lines([body, line('(ii) Lamps of the harbours.'), text('9. The Group met.')])[1]).toMatch(/^# \(ii\)/)
    expect(lines([body, line('(ii) Lamps.'), line('(iii) Oil.')])[1]).not.toMatch(/^# /)
    const words = text('(ii) __Lamps of the harbours__.', { align: 'start' })
    expect(lines([body, words, text('9. The Group met.')])[1]).toMatch(/^# \(ii\)/)
  })
  test('an italic line that is a heading in one place is one wherever it comes again', () => {
    const line = text('_Sources_', { italic: true, align: 'start', spaceAbove: 1 })
    const flow = [body, line, text('9. The Group met.'), line, text('Report on lamps'), text('Sources'), body]
    expect(lines(flow).filter(one => one.includes('Sources'))).toEqual(['# Sources', '# Sources', '? Sources'])
  })
  test('a slanted sentence with a number of two parts is a heading above text, and so is the longer one of its series', () => {
    const slanted = (words: string) => text(`_${words}_`, { italic: true, align: 'start' })
    const long = `2.2 To ${'raise the lamps of the harbours and '.repeat(5)}keep them.`
    const flow = [slanted('2.1 To raise the lamps.'), text('The Group raised them. '.repeat(5)), slanted(long), body]
    expect(lines(flow).filter(line => line.startsWith('#'))).toHaveLength(2)
    expect(lines([slanted('2.1 To raise the lamps.'), slanted('2.2 To keep them.'), body])[0]).toMatch(/^\?/)
  })
  test('a numeral alone of its kind and smaller than deeper ones ranks by its type', () => {
    const large = (words: string) => bold(words, { size: 12 })
    const small = (words: string) => bold(words, { size: 10 })
    const flow = [large('1. Keepers'), small('Aims'), body, large('2. Pilots'), small('I. Aims of pilots'), body]
    expect(lines(flow).filter(line => line.startsWith('#'))).toEqual([
      '# 1. Keepers',
      '## Aims',
      '# 2. Pilots',
      '## I. Aims of pilots'
    ])
  })
  test('articles that are set smaller than the sections of a report are of a draft it quotes', () => {
    const of = (size: number) =>
      lines(
        [bold('A. Lamps', { size: 12 }), body, bold('1. Text of the draft', { size: 10 }), body].concat([
          bold('Article 1', { size, align: 'centre' }),
          body,
          bold('B. Piers', { size: 12 }),
          body
        ])
      ).filter(line => line.startsWith('#'))
    expect(of(10)).toEqual(['# A. Lamps', '## 1. Text of the draft', '### Article 1', '# B. Piers'])
    expect(of(12)[2]).toBe('# Article 1')
  })
  test('a number over underlined words above the first item of a list is a heading only when it has two parts', () => {
    const above = (words: string) =>
      lines([body, text(words.replace(/ (.*)/, ' __$1__'), { align: 'start' }), text('(a) Lamps of ships;')])[1]
    expect(above('2.1 Freight')).toMatch(/^# /)
    expect(above('2. Freight')).not.toMatch(/^# /)
  })
  test('a heading underlined from end to end may be as long as a paragraph', () => {
    const names = `2. __${'Near Lake, Far Lake and the Lakes of the North, '.repeat(4)}and the Isles__`
    expect(lines([body, text(names, { align: 'start' }), text('22. The Group met.')])[1]).toMatch(/^# 2\. Near Lake/)
  })
  test('an underlined line that stands apart above a letter is a heading', () => {
    const line = text('__Draft B, part I__', { underline: true, align: 'start', spaceAbove: 1 })
    expect(lines([body, line, text('(e) Two lamps were added;')])[1]).toBe('# Draft B, part I')
  })
  test('the heading of the summary that opens a part is of the first rank', () => {
    const small = text('_Summary_', { italic: true, align: 'centre', size: 10 })
    expect(lines([small, body, bold('Introduction', { size: 14 }), body]).filter(line => /^#/.test(line))).toEqual([
      '# Summary',
      '# Introduction'
    ])
  })
  test('headings set like that of the summary, right behind it, are of its rank', () => {
    const small = (words: string) => text(words, { italic: true, align: 'centre', size: 10 })
    const flow = [small('_Summary_'), body, small('_Elements of a plan_'), body, bold('Lamps', { size: 14 }), body]
    const deeper = [bold('Oil', { size: 12 }), body, small('_Wicks_'), body]
    expect(lines([...flow, ...deeper]).filter(line => /^#/.test(line))).toEqual([
      '# Summary',
      '# Elements of a plan',
      '# Lamps',
      '## Oil',
      '### Wicks'
    ])
  })
  test('a number of two parts whose second is nought is of the rank of its first', () => {
    const flow = [bold('1. Opening'), body, bold('2.0 Lamps'), body, bold('2.1 Wicks'), body]
    expect(lines(flow).filter(line => /^#/.test(line))).toEqual(['# 1. Opening', '# 2.0 Lamps', '## 2.1 Wicks'])
  })
  test('the word for notes is a heading, and of the first rank at the end', () => {
    const minor = text('_Oil_', { italic: true, align: 'start', spaceAbove: 1 })
    const flow = [
      bold('Lamps', { size: 12 }),
      body,
      minor,
      text('9. The Group met.'),
      text('_Notes_', { italic: true })
    ]
    const rule: Flowing = { type: 'separator', text: '', places: [] }
    expect(lines([...flow, rule]).filter(line => line.startsWith('#'))).toEqual(['# Lamps', '## Oil', '# Notes'])
  })
  test('a short bold line may end with a colon above a paragraph that goes on with its series', () => {
    expect(lines([text('6. Decides.'), bold('Reporting:'), text('7. Requests a report;')])[1]).toBe('# Reporting:')
    expect(lines([text('6. Decides.'), bold('Members:'), text('1. Albania;')])[1]).toBe('? Members:')
  })
  test('a number of two parts is a step below a number of one', () => {
    const flow = [bold('1. Lamps'), body, bold('1.1. Oil'), body, bold('1.2. Wicks'), body, bold('2. Ferries'), body]
    expect(lines(flow).filter(line => line.startsWith('#'))).toEqual([
      '# 1. Lamps',
      '## 1.1. Oil',
      '## 1.2. Wicks',
      '# 2. Ferries'
    ])
  })
  test('a number over underlined words is a heading above a paragraph with another number, and no item of a list', () => {
    const line = (content: string) => text(content.replace(/ (.*)/, ' _$1_'), { align: 'start' })
    expect(lines([body, line('2. Pilots of the north'), text('19. The Group met.')])[1]).toBe(
      '# 2. Pilots of the north'
    )
    expect(lines([body, line('2. Pilots of the north'), text('3. The Group met.')])[1]).not.toMatch(/^#/)
  })
  test('headings set like a numbered one, and right below it, are below it to the end', () => {
    const flow = [bold('A. Plan', { size: 14 }), bold('Orientation', { size: 14 }), body]
    const rest = [bold('Mandate', { size: 12 }), body, bold('Programme', { size: 14 }), body]
    expect(lines([...flow, ...rest]).filter(line => line.startsWith('#'))).toEqual([
      '# A. Plan',
      '## Orientation',
      '### Mandate',
      '## Programme'
    ])
  })
  test('numerals of one form rank by the type of most of them', () => {
    const above = [bold('Findings', { size: 10 }), body, bold('Estimates', { size: 10 }), body]
    const flow = [...above, bold('A. Board', { size: 10 }), body]
    const larger = [bold('B. Office', { size: 12 }), body, bold('C. Audit', { size: 12 }), body]
    expect(lines([...flow, ...larger]).filter(line => line.startsWith('#'))).toEqual([
      '## Findings',
      '## Estimates',
      '# A. Board',
      '# B. Office',
      '# C. Audit'
    ])
  })
  test('a centred line does not rank above the headings set like it before it', () => {
    const flow = [bold('Tasks'), body, bold('Elections', { align: 'centre' }), body, bold('Reports'), body]
    expect(lines(flow).filter(line => line.startsWith('#'))).toEqual(['# Tasks', '# Elections', '# Reports'])
  })
  test('the label of an annex that is set like its headings is of their rank', () => {
    const annexed = (setting: LaidOutBlock) => {
      const annex = { ...part<Flowing>([bold('Aims', { size: 10 }), body]), label: 'Annex', number: '' }
      const layout = setting.type === 'text' ? setting.layout : undefined
      const annexes = [{ ...annex, kind: 'annex' as const, places: [], ...(layout && { setting: layout }) }]
      const { main, ...rest } = divided<Flowing>([body])
      return runStage(headings, { ...rest, main: { ...main, annexes } }).output.main.annexes[0]!.rank
    }
    expect(annexed(bold('Annex', { size: 10 }))).toBe(1)
    expect(annexed(bold('Annex', { size: 14 }))).toBeUndefined()
  })
  test('Roman numerals rank above capitals and capitals above figures', () => {
    const flow = [
      bold('I. Introduction'),
      body,
      bold('A. Mandate'),
      body,
      bold('1. Scope'),
      body,
      bold('II. Work'),
      body
    ]
    expect(lines(flow).filter(line => line.startsWith('#'))).toEqual([
      '# I. Introduction',
      '## A. Mandate',
      '### 1. Scope',
      '# II. Work'
    ])
  })
  test('a numeral on its own line takes the title below it', () => {
    expect(lines([bold('II', { align: 'centre' }), bold('Financial matters', { align: 'centre' }), body])[0]).toBe(
      '# II Financial matters'
    )
  })
  test('without type sizes the line below a numeral is its title', () => {
    expect(lines([text('II'), text('Calendar of meetings'), text('2. Approves;')], { bodySize: 0 })[0]).toBe(
      '# II Calendar of meetings'
    )
  })
  test('a numeral alone above a paragraph is a heading without a title', () => {
    expect(lines([bold('I', { align: 'centre' }), body])[0]).toBe('# I ')
  })
  test('without typography a Chinese numeral is enough', () => {
    expect(lines([text('一. 组织事项'), text('1. 工作组开会。')], { language: 'zh', bodySize: 0 })).toEqual([
      '# 一. 组织事项',
      '? 1. 工作组开会。'
    ])
  })
  test('an Arabic spelled ordinal is a numeral of headings', () => {
    expect(lines([text('أولا - مقدمة'), text('1 - اجتمع الفريق.')], { language: 'ar', bodySize: 0 })[0]).toBe(
      '# أولا - مقدمة'
    )
  })
  test('an Arabic ordinal on its own line takes the title below it', () => {
    const flow = [
      bold('أولا', { align: 'centre' }),
      bold('التقديرات المنقحة', { align: 'centre' }),
      text('1 - تحيط علما بالتقرير.')
    ]
    expect(lines(flow, { language: 'ar' })[0]).toBe('# أولا التقديرات المنقحة')
  })
  test('an unnumbered heading of smaller size ranks below a numbered one', () => {
    const flow = [
      bold('I. Work', { size: 14 }),
      body,
      bold('Budget', { size: 10 }),
      body,
      bold('II. End', { size: 14 }),
      body
    ]
    expect(lines(flow).filter(line => line.startsWith('#'))).toEqual(['# I. Work', '## Budget', '# II. End'])
  })
  test('the enacting formula is no heading', () => {
    expect(lines([text('_The General Assembly_', { italic: true, align: 'centre' }), body])[0]).toBe(
      '? The General Assembly'
    )
  })
  test('a numbered paragraph in plain type is no heading though it has no final stop', () => {
    expect(lines([text('1. Election of officers'), body])[0]).toBe('? 1. Election of officers')
  })
  test('a numeral and its title may stand in one block, on two lines', () => {
    expect(lines([bold('IV Staff matters', { lineBreaks: [3], lineCount: 2 }), body])[0]).toBe('# IV Staff matters')
  })
  test('a figure alone is no heading', () => {
    expect(lines([bold('12', { align: 'centre' }), body])[0]).toBe('? 12')
  })
  test('the title below a section line has the rank of the line', () => {
    const flow = [
      bold('Part I'),
      bold('Policymaking'),
      bold('Section 2'),
      bold('Conferences'),
      body,
      bold('Part II'),
      body
    ]
    expect(lines(flow).filter(line => line.startsWith('#'))).toEqual([
      '# Part I',
      '# Policymaking',
      '## Section 2',
      '## Conferences',
      '# Part II'
    ])
  })
  test('an introduction set like the titles below the lines of chapters is of their rank', () => {
    const title = (words: string) => bold(words, { align: 'centre', capitals: true, size: 10 })
    const chapter = (words: string) => text(`__${words}__`, { align: 'centre', underline: true, size: 10 })
    const flow = [
      title('OPENING'),
      body,
      chapter('Chapter I'),
      title('LAMPS'),
      text('__A. Wicks__', { underline: true, size: 10 }),
      body
    ]
    expect(lines(flow).filter(line => line.startsWith('#'))).toEqual([
      '# OPENING',
      '# Chapter I',
      '# LAMPS',
      '## A. Wicks'
    ])
  })
  test('the line above an enacting formula is the title of a draft', () => {
    expect(lines([text('Assistance to islands'), text('The General Assembly,'), body])[0]).toBe(
      '# Assistance to islands'
    )
  })
  test('in a source without type sizes a short line before a numbered paragraph is a heading', () => {
    expect(lines([text('The Group met.'), text('Organization of work'), text('2. It rose.')], { bodySize: 0 })[1]).toBe(
      '# Organization of work'
    )
  })
  test('in a source without type sizes a piece of a line without a whole word is no heading', () => {
    const between = (line: string) =>
      lines([text('The Group met.'), text(line), text('2. It rose.')], { bodySize: 0 })[1]
    expect(between('Log')).toBe('? Log')
    expect(between('1 P-4')).toBe('? 1 P-4')
    expect(between('灯塔')).toBe('# 灯塔')
  })
  test('in a source without type sizes a short line between the last recital and the first number is a heading', () => {
    const flow = [text('Noting the lamps,'), text('State of the lamps'), text('1. Takes note;'), text('2. Requests.')]
    expect(lines(flow, { bodySize: 0 })[1]).toBe('# State of the lamps')
  })
  test('in a source without type sizes capitals that go on in lower case below are no heading', () => {
    const capitals = text('AND FOR THIS REASON', { capitals: true })
    expect(lines([text('The lamps failed.'), capitals, text('to keep all lamps lit,')], { bodySize: 0 })[1]).toBe(
      '? AND FOR THIS REASON'
    )
  })
  test('a line below a colon is a heading when it is short, else an item', () => {
    const long = 'to promote the lighting of lakes and rivers and of the harbours beside them in the north,'
    const title = 'The lighting of lakes and rivers and of all the harbours that lie beside them'
    const ranks = (line: string) =>
      lines([text('The tasks are:'), text(line), text(long.repeat(2))], { bodySize: 0 })[1]
    expect([ranks('Lighting of lakes'), ranks(title)]).toEqual(['# Lighting of lakes', `? ${title}`])
  })
  test('in a source without type sizes lines counted by one word are headings', () => {
    const flow = ['Task 1. Lamps', 'Light', 'Task 2. Boats', 'Mend', 'Task 3. Quays', 'Build'].map(line => text(line))
    expect(lines(flow, { bodySize: 0 }).filter(line => line.startsWith('#'))).toHaveLength(3)
  })
  test('a letter that goes on with Roman numerals is a Roman numeral', () => {
    const flow = ['I', 'II', 'III', 'IV', 'V'].flatMap(number => [bold(`${number}. Matters of item ${number}`), body])
    expect(lines(flow).filter(line => /^#/.test(line))).toEqual([
      '# I. Matters of item I',
      '# II. Matters of item II',
      '# III. Matters of item III',
      '# IV. Matters of item IV',
      '# V. Matters of item V'
    ])
  })
  test('a series that begins anew inside another, set otherwise, ranks by its type', () => {
    const flow = ['1. Lamps', '2. Boats', '_1. Sails_', '_2. Oars_', '3. Quays'].flatMap(words => [
      words.startsWith('_') ? text(words, { italic: true, spaceAbove: 1, align: 'start', tag: 'H2' }) : bold(words),
      body
    ])
    const found = lines(flow).filter(line => line.startsWith('#'))
    expect(found).toEqual(['# 1. Lamps', '# 2. Boats', '## 1. Sails', '## 2. Oars', '# 3. Quays'])
  })
  test('a numeral without its stop is one where it fills the gap of a series', () => {
    const flow = ['I. Lamps', 'A. North', 'II Boats', 'C. South', 'III. Quays'].flatMap(words => [
      bold(words, { size: /^I/.test(words) ? 14 : 12 }),
      body
    ])
    const of = (shown: readonly Flowing[]) => lines(shown).filter(line => line.startsWith('#'))
    expect(of(flow)).toEqual(['# I. Lamps', '## A. North', '# II Boats', '## C. South', '# III. Quays'])
    const { flow: found } = runStage(headings, divided(flow)).output.main
    expect(found[4]).toMatchObject({ type: 'heading', number: { printed: 'II', ordinal: 2 } })
  })
  test('lines of parts and sections that are set alike have one rank', () => {
    const set = { size: 12 }
    const flow = [bold('Part I', set), bold('Coordination', set), bold('Section 1', set), bold('Oversight', set), body]
    expect(lines(flow).slice(0, 4)).toEqual(['# Part I', '# Coordination', '# Section 1', '# Oversight'])
  })
  test('on a page that was recognised a short line that stands apart above a numbered paragraph is a heading', () => {
    const line = (spaceAbove: number) => text('Delegation of tasks', { spaceAbove })
    const scan = { pageGrades: [{ page: 1, evidence: 'geometry', grade: 'doubtful' }] } as const
    expect(lines([body, line(1), text('9. The Group met.')], scan)[1]).toBe('# Delegation of tasks')
    expect(lines([body, line(0), text('9. The Group met.')], scan)[1]).toBe('? Delegation of tasks')
    expect(lines([body, line(1), text('9. The Group met.')])[1]).toBe('? Delegation of tasks')
  })
  test('without type sizes a part ranks above its sections', () => {
    const flow = [text('Part I'), text('1. First.'), text('Section 1'), text('2. Second.')]
    expect(lines(flow, { bodySize: 0 }).filter(line => line.startsWith('#'))).toEqual(['# Part I', '## Section 1'])
  })
  test('a Chinese section number may have a letter', () => {
    const flow = [bold('第29A款'), bold('管理部'), bold('第29B款'), bold('支助部'), text('1. 核准。')]
    expect(lines(flow, { language: 'zh' }).filter(line => line.startsWith('#'))).toEqual([
      '# 第29A款',
      '# 管理部',
      '# 第29B款',
      '# 支助部'
    ])
  })
  test('in a record the line below the agenda item ranks below it, though set alike', () => {
    const flow = [bold('Agenda item 4'), bold('Lighthouses'), body, bold('Agenda item 5'), bold('Harbours'), body]
    expect(lines(flow, { kind: 'verbatim-record' }).filter(line => line.startsWith('#'))).toEqual([
      '# Agenda item 4',
      '## Lighthouses',
      '# Agenda item 5',
      '## Harbours'
    ])
  })
  test('the name of a body in capitals ranks with the headings set like it', () => {
    const flow = [bold('UNLIT', { capitals: true }), body, bold('Priorities and tasks'), body, bold('Keepers'), body]
    expect(lines(flow).filter(line => line.startsWith('#'))).toEqual(['# UNLIT', '# Priorities and tasks', '# Keepers'])
  })
  test('a heading of several words in capitals ranks above others', () => {
    const flow = [bold('WORK OF THE GROUP', { capitals: true }), body, bold('Priorities and tasks'), body]
    expect(lines(flow).filter(line => line.startsWith('#'))).toEqual(['# WORK OF THE GROUP', '## Priorities and tasks'])
  })
  test('without type sizes a line in capitals between chapters and articles ranks with the articles', () => {
    const capitals = { capitals: true } as const
    const flow = [
      text('Chapter I: Lamps'),
      text('COMPOSITION', capitals),
      text('Article 1'),
      body,
      text('VOTING', capitals),
      text('Article 2'),
      body
    ]
    expect(lines(flow, { bodySize: 0 }).filter(line => line.startsWith('#'))).toEqual([
      '# Chapter I: Lamps',
      '## COMPOSITION',
      '## Article 1',
      '## VOTING',
      '## Article 2'
    ])
  })
  test('a Chinese chapter has its title behind a colon, an article may have a nought', () => {
    const flow = [
      text('第十六章：灯塔'),
      text('第一百零一条'),
      text('灯塔应予维护。'),
      text('第一百零二条'),
      text('灯塔应予点燃。')
    ]
    expect(lines(flow, { language: 'zh', bodySize: 0 }).filter(line => line.startsWith('#'))).toEqual([
      '# 第十六章：灯塔',
      '## 第一百零一条',
      '## 第一百零二条'
    ])
  })
  test('in a record two drafts right below each other have one rank', () => {
    const drafts = [bold('Draft decision (A/99/L.7)'), bold('Draft amendment (A/99/L.9)')]
    const flow = [bold('Agenda item 4'), bold('Lighthouses'), ...drafts, body]
    expect(lines(flow, { kind: 'verbatim-record' }).slice(2, 4)).toEqual([
      '### Draft decision (A/99/L.7)',
      '### Draft amendment (A/99/L.9)'
    ])
  })
})
