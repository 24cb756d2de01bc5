import { describe, expect, test } from 'vitest'
import type { LaidOutBlock } from '../../src/model/blocks.ts'
import type { Flowing } from '../../src/model/flow.ts'
import { annexes } from '../../src/structure/annexes/annexes.ts'
import { captions } from '../../src/structure/captions/captions.ts'
import { contents } from '../../src/structure/contents/contents.ts'
import { signatures } from '../../src/structure/signatures/signatures.ts'
import { speeches } from '../../src/structure/speeches/speeches.ts'
import { votes } from '../../src/structure/votes/votes.ts'
import { bold, divided, flowed, kinded, outline, paragraph, runStage, shaped, table, text } from '../support/build.ts'

describe('annexes', () => {
  const of = (flow: readonly Flowing[], more = {}) => runStage(annexes, flowed(flow, more)).output.main

  test('a label line divides the text, and the bold lines below it are its title', () => {
    const main = of([text('1. Text.'), bold('Annex II'), bold('List of States'), text('1. First.')])
    expect(outline(main.flow)).toEqual(['? 1. Text.'])
    expect(main.annexes).toMatchObject([{ label: 'Annex II', number: 'II', kind: 'annex' }])
    expect(outline(main.annexes[0]!.title)).toEqual(['title: List of States'])
  })
  test('the number of the first decision below the title is no title', () => {
    const decisions = [bold('2031/5'), bold('Report on lamps'), text('1. First.')]
    const main = of([text('1. Text.'), bold('Annex II'), bold('Decisions of the Board'), ...decisions])
    expect(outline(main.annexes[0]!.title)).toEqual(['title: Decisions of the Board'])
  })
  test('the word in running text divides nothing', () => {
    expect(of([text('annex II to resolution 60/1 says so.'), text('Annex II to that text was read.')]).annexes).toEqual(
      []
    )
  })
  test('the label of an annex to a letter is the whole line', () => {
    const label = 'Annex to the letter dated 4 May 2021 from the Permanent Representative of Exampleland'
    expect(of([text('Text.'), bold(label), text('I write to you.')]).annexes[0]!.label).toBe(label)
  })
  test('a number may stand between the word of the label and the letter it belongs to', () => {
    const labels = [
      'Annex III to the letter dated 4 May 2021 from the Permanent Observer of Exampleland',
      'Annex 2 to the note verbale dated 4 May 2021 from the Permanent Mission of Exampleland',
      'Enclosure to the identical letters dated 4 May 2021 from the Permanent Observer of Exampleland'
    ]
    const { annexes } = of([text('Text.'), ...labels.flatMap(label => [bold(label), text('Text.')])])
    expect(annexes.flatMap(({ label, number, annexes }) => [{ label, number }, ...annexes])).toMatchObject([
      { label: labels[0], number: 'III' },
      { label: labels[1], number: '2' },
      { label: labels[2], number: '', kind: 'enclosure' }
    ])
  })

  test('a sentence about the annex of a letter is no label', () =>
    expect(of([text('Text.'), text('Annex II to the letter was read out.'), text('Text.')]).annexes).toEqual([]))

  test('a title may follow the label on its line', () => {
    const [annex] = of([text('Text.'), bold('Annex. Key figures'), text('Text.')]).annexes
    expect(annex!.label).toBe('Annex.')
    expect(outline(annex!.title)).toEqual(['title: Key figures'])
  })
  test('a label joined to the closing date is parted from it, and bold if its words are', () => {
    const layout = { ...text('').layout, lineBreaks: [16], lineCount: 2 }
    const joined = { ...text(''), layout, runs: [{ text: '14 October 2025 ' }, { text: 'Annex', bold: true as const }] }
    const main = of([text('Text.'), joined, text('1. First.')])
    expect(outline(main.flow).at(-1)).toBe('? 14 October 2025')
    expect(main.annexes).toMatchObject([{ label: 'Annex', setting: { bold: true, lineCount: 1 } }])
  })
  test('a label that runs over two lines is one label', () => {
    const label = '2021年5月4日某国常驻代表给大会主席的信的附件'
    const main = of([text('文。'), text(label, { lineBreaks: [18], lineCount: 2 }), text('文。')], { language: 'zh' })
    expect(main.annexes).toMatchObject([{ label }])
  })
  test('the first of several entries set like the title is none', () => {
    const large = (words: string) => bold(words, { size: 12 })
    const entry = (name: string) => [large(name), bold('Present position', { size: 10 }), text('Keeper of lamps.')]
    const flow = [text('Text.'), large('Annex'), large('Candidates'), ...entry('Anna Berg'), ...entry('Jon Dale')]
    expect(outline(of(flow).annexes[0]!.title)).toEqual(['title: Candidates'])
  })
  test('the letter of a section is not the title of the annex', () => {
    const [annex] = of([text('Text.'), bold('Annex I'), bold('A'), bold('Posts'), text('Text.')]).annexes
    expect(annex!.title).toEqual([])
    expect(annex!.flow).toHaveLength(3)
  })
  test('neither is a part line or a word that is a heading everywhere', () => {
    const titleBelow = (...lines: readonly string[]) =>
      outline(of([text('Text.'), bold('Annex I'), ...lines.map(line => bold(line)), text('Text.')]).annexes[0]!.title)
    expect(titleBelow('Oils', 'Part I')).toEqual(['title: Oils'])
    expect(titleBelow('Declaration on oils', 'Preamble')).toEqual(['title: Declaration on oils'])
  })
  test('plain words in the middle of the line below a bold label are text, below a plain one its title', () => {
    const words = text('On behalf of the Lake State', { align: 'centre' })
    const titleOf = (label: Flowing) => outline(of([text('Text.'), label, words, text('Text.')]).annexes[0]!.title)
    expect(titleOf(bold('Annex I'))).toEqual([])
    expect(titleOf(text('Annex I', { align: 'centre' }))).toEqual(['title: On behalf of the Lake State'])
  })
  test('a title set smaller than the label is of a lower rank', () => {
    const [annex] = of([
      text('Text.'),
      bold('Annex', { size: 14 }),
      bold('Letter of the Chair', { size: 12 }),
      text('Text.')
    ]).annexes
    expect(annex!.title).toMatchObject([{ type: 'title', rank: 1 }])
  })
  test('an abbreviated name below a bold label is the first of a list, not a title', () => {
    const [annex] = of([
      text('Text.'),
      bold('Annex'),
      text('ABC DEF', { capitals: true }),
      text('Harbour Fund')
    ]).annexes
    expect(annex!.title).toEqual([])
  })
  test('the label inside a draft divides nothing where the next draft follows', () => {
    const draft = (number: string) => [bold(`Draft resolution ${number}`), text('Approves the lamps.')]
    const embedded = [bold('Annex'), bold('Plan of the lamps'), text('1. Lamps are lit.')]
    const main = of([...draft('I'), ...embedded, ...draft('II'), ...embedded, bold('Annex III'), text('List.')])
    expect(main.flow).toHaveLength(10)
    expect(main.annexes).toMatchObject([{ label: 'Annex III' }])
  })
  test('nor in text without typography, where only words show the next draft', () => {
    const plain = (words: string) => text(words, { size: 0 })
    const draft = (number: string) => [plain(`Draft resolution ${number}`), plain('Approves the lamps.')]
    const annex = [plain('Annex'), plain('1. Lamps are lit.')]
    expect(of([...draft('I'), ...annex, ...draft('II'), plain('Approves the piers.')]).annexes).toEqual([])
    expect(of([...draft('I'), ...draft('II'), ...annex]).annexes).toHaveLength(1)
  })
  test('nor where a larger heading goes on with a series of the text', () => {
    const draft = [bold('Draft resolution', { size: 10 }), text('Approves the lamps.')]
    const annex = [bold('Annex', { size: 10 }), text('1. Lamps are lit.')]
    const goesOn = (heading: string) =>
      of([bold('A. North', { size: 12 }), ...draft, ...annex, bold(heading, { size: 12 }), text('Text.')]).annexes
    expect(goesOn('B. South')).toEqual([])
    expect(goesOn('A. Harbours')).toHaveLength(1)
  })
  test('a label larger than the heading of the draft above it is of the document', () => {
    const main = of([
      bold('Draft resolution I', { size: 10 }),
      text('Approves the lamps.'),
      bold('Annex', { size: 14 }),
      text('Drafts of the keepers.'),
      bold('Draft resolution II', { size: 10 }),
      text('Approves the piers.')
    ])
    expect(main.annexes).toHaveLength(1)
  })
  test('an enclosure hangs from its annex', () => {
    const [annex] = of([text('Text.'), bold('Annex'), text('Letter.'), bold('Enclosure'), text('List.')]).annexes
    expect(annex!.annexes).toMatchObject([{ kind: 'enclosure', label: 'Enclosure' }])
  })
  test('Chinese and Arabic labels are read', () => {
    expect(of([text('文。'), bold('附件一'), text('文。')], { language: 'zh' }).annexes[0]).toMatchObject({
      label: '附件一',
      number: '一'
    })
    expect(of([text('نص.'), bold('المرفق الأول'), text('نص.')], { language: 'ar' }).annexes[0]).toMatchObject({
      number: 'الأول'
    })
  })
  test('the original-language line is a remark of the title', () => {
    expect(
      outline(of([text('Text.'), bold('Annex'), text('[Original: French]'), text('Text.')]).annexes[0]!.title)
    ).toEqual(['remark: [Original: French]'])
  })
})

describe('contents lists', () => {
  const result = runStage(
    contents,
    kinded([
      bold('Contents'),
      text('I. Introduction ........ 3', { dotLeaders: true }),
      text('II. Work ........ 5', { dotLeaders: true }),
      text('Body.')
    ])
  ).output
  test('become one block, and the dots are set aside', () => {
    expect(result.flow.map(({ type }) => type)).toEqual(['heading', 'contents', 'text'])
    expect(result.flow[1]).toMatchObject({
      entries: [{ runs: [{ text: 'I. Introduction' }], target: '3' }, { target: '5' }]
    })
    expect(result.setAside).toMatchObject([{ reason: 'leader-dots', text: '........' }, { reason: 'leader-dots' }])
  })
})

describe('contents lists without leader dots', () => {
  test('are told by their heading and page numbers', () => {
    const { flow } = runStage(
      contents,
      kinded([
        bold('Contents'),
        text('Chapter Page'),
        text('I. Context 2'),
        text('II. Findings 4'),
        text('1. Body text follows here.')
      ])
    ).output
    expect(flow.map(({ type }) => type)).toEqual(['heading', 'contents', 'text'])
    expect(flow[1]).toMatchObject({ entries: [{}, { target: '2' }, { target: '4' }] })
  })
})

describe('signatures and closing lines', () => {
  const of = (flow: readonly Flowing[], more = {}) => runStage(signatures, divided(flow, more)).output.main

  test('a signature block ends the letter', () => {
    const main = of([
      text('I should be grateful.'),
      text('(_Signed_) Ana Example'),
      text('Ambassador'),
      text('Permanent Representative')
    ])
    expect(outline(main.conclusions)).toEqual([
      'signature: (Signed) Ana Example',
      'signature: Ambassador',
      'signature: Permanent Representative'
    ])
  })
  test('a signature is told by its mark although a letter of it was misread, and no other word in parentheses is one', () => {
    const last = (line: string) => outline(of([text('Letter.'), text(line)]).conclusions)
    expect(last('(Sianed) A. EXAMPLE')).toEqual(['signature: (Sianed) A. EXAMPLE'])
    expect(last('(Chile) A. EXAMPLE')).toEqual([])
  })
  test('a name behind a bracket that recognition spoilt is a signature where the titles end the text', () => {
    const letter = [text('The lamps were lit.'), text('(U) Ana EXAMPLE'), text('Ambassador')]
    expect(outline(of(letter).conclusions)).toEqual(['signature: (U) Ana EXAMPLE', 'signature: Ambassador'])
    expect(of([...letter, text('The Group met in March.')]).conclusions).toEqual([])
  })
  test('a bold title below a signature is that of the text that follows', () => {
    const main = of([text('Letter.'), text('(_Signed_) Ana Example'), bold('Report on harbours'), text('1. Text.')])
    expect(outline(main.flow)[1]).toBe('signature: (Signed) Ana Example')
    expect(main.flow[2]).toMatchObject({ type: 'text' })
  })

  test('Chinese puts the titles before the name and the mark after it', () => {
    const main = of([text('请将本信分发为荷。'), text('工作组'), text('主席'), text('某某(签名)')], { language: 'zh' })
    expect(outline(main.conclusions)).toEqual(['signature: 工作组', 'signature: 主席', 'signature: 某某(签名)'])
  })
  test('Chinese closing lines are told by their date', () => {
    const main = of([text('2. 决定。'), text('第56次全体会议(续会)'), text('2022年12月30日')], { language: 'zh' })
    expect(outline(main.conclusions)).toEqual(['closing: 第56次全体会议(续会)', 'closing: 2022年12月30日'])
  })
  test('a heading that speaks of a meeting is no closing line', () => {
    expect(of([bold('1. Opening of the meeting'), text('The Chair opens it.')]).conclusions).toEqual([])
  })
  test('two meetings and their dates close a decision', () => {
    const meetings = text('34th plenary meeting 40th plenary meeting')
    expect(of([text('Text.'), meetings, text('15 November 2022 21 November 2022')]).conclusions).toHaveLength(2)
  })
  test('the meeting and its date close a resolution, in one block or two', () => {
    const two = of([text('2. Decides.'), text('34th plenary meeting'), text('15 November 2022')])
    const one = of([text('2. Decides.'), text('34th plenary meeting 15 November 2022', { lineBreaks: [21] })])
    expect(outline(two.conclusions)).toEqual(['closing: 34th plenary meeting', 'closing: 15 November 2022'])
    expect(outline(one.conclusions)).toEqual(outline(two.conclusions))
  })
  test('the sentence that tells at which meeting an old text was adopted closes it', () => {
    const sentence = 'Adopted at the 85th meeting by 9 votes to none, with 2 abstentions (Atlantis, Lemuria).'
    expect(outline(of([text('2. Decides.'), text(sentence)]).conclusions)).toEqual([`closing: ${sentence}`])
    expect(of([text(sentence), text('2. Decides.')]).conclusions).toEqual([])
  })
  test('the bracketed line below them tells how the text was adopted and belongs to them', () => {
    const main = of([
      text('2. Decides.'),
      text('48th meeting'),
      text('12 October 2033'),
      text('[Adopted without a vote.]')
    ])
    expect(outline(main.flow)).toEqual(['? 2. Decides.'])
    expect(outline(main.conclusions).at(-1)).toBe('closing: [Adopted without a vote.]')
  })
  test('the lists of a recorded vote up to the closing bracket belong to them', () => {
    const main = of([
      text('2. Decides.'),
      text('48th meeting'),
      text('12 October 2033'),
      text('[Adopted by a recorded vote of 2 to 1, with no abstentions. The voting was as follows:'),
      text('In favour:'),
      text('Albania, Benin'),
      text('Against:'),
      text('Chile]')
    ])
    expect(main.flow).toHaveLength(1)
    expect(main.conclusions).toHaveLength(7)
  })
  test('a bracketed line elsewhere is text', () => {
    expect(of([text('1. Decides.'), text('[Adopted without a vote.]')]).conclusions).toEqual([])
  })
})

describe('votes', () => {
  const of = (...flow: readonly Flowing[]) => runStage(votes, divided(flow)).output.main.flow

  test('names are parted by commas outside parentheses', () => {
    expect(of(text('_In favour_: Albania, Iran (Islamic Republic of), Peru'))).toMatchObject([
      {
        type: 'vote',
        choice: 'in-favour',
        label: 'In favour:',
        names: ['Albania', 'Iran (Islamic Republic of)', 'Peru']
      }
    ])
  })
  test('names that run over several blocks are one list', () => {
    expect(of(text('In favour: Albania, Algeria,'), text('Peru'), text('The draft was adopted.'))).toMatchObject([
      { names: ['Albania', 'Algeria', 'Peru'] },
      { type: 'text' }
    ])
  })
  test('a label on its own line is joined with the names below it', () => {
    expect(of(text('Against:'), text('Peru'))).toMatchObject([{ type: 'vote', choice: 'against', names: ['Peru'] }])
  })
  test('a list that says there is nobody has no names', () => {
    expect(of(text('Against: None'))).toMatchObject([{ type: 'vote', choice: 'against', names: [] }])
  })
})

describe('captions', () => {
  test('of tables in an annex are counted by its letter and number', () => {
    const lines = [text('Table A4/1'), bold('Lamps by harbour'), table(['a', 'b'])]
    const { flow } = runStage(captions, divided(lines)).output.main
    expect(flow[0]).toMatchObject({ type: 'caption', number: { printed: 'Table A4/1', value: 'A4/1' } })
    expect(outline(flow)[1]).toBe('caption: Lamps by harbour')
  })

  test('a bold line between running text and a table names the table', () => {
    const { flow } = runStage(captions, divided([text('As shown below.'), bold('Posts by grade'), table(['a', 'b'])]))
      .output.main
    expect(outline(flow)[1]).toBe('caption: Posts by grade')
  })
  test('a bold line above a line in small type that says what a table counts names the table, behind another table too', () => {
    const small = text('(Thousands of pebbles)', { size: 7 })
    const title = bold('Pebbles by beach', { size: 10 })
    const { flow } = runStage(captions, divided([table(['a']), title, small, table(['b'])])).output.main
    expect(outline(flow)[1]).toBe('caption: Pebbles by beach')
    const cited = text('(Z/12/7)', { size: 10 })
    const heading = runStage(captions, divided([table(['a']), title, cited, table(['b'])])).output.main
    expect(heading.flow[1]).toMatchObject({ type: 'text' })
  })
  test('a bold line between two tables that the author tagged as text names the second, one tagged as a heading does not', () => {
    const between = (tag: string) =>
      runStage(captions, divided([table(['a']), bold('Boats by harbour', { tag }), table(['b'])])).output.main.flow[1]
    expect(between('P')).toMatchObject({ type: 'caption' })
    expect(between('H3')).toMatchObject({ type: 'text' })
  })
  test('a legend is a remark, and so is the source below it', () => {
    const lines = [table(['a', 'b']), text('Legend: N: north; S: south.'), text('Source: the survey.')]
    const { flow } = runStage(captions, divided(lines)).output.main
    expect(flow.map(({ type }) => type)).toEqual(['table', 'remark', 'remark'])
  })
  test('a number of several parts, with a Roman numeral in it, is a label', () => {
    const { flow } = runStage(captions, divided([text('Figure 27. I.11'), bold('Ports by depth'), table(['a', 'b'])]))
      .output.main
    expect(outline(flow).slice(0, 2)).toEqual(['caption: Figure 27. I.11', 'caption: Ports by depth'])
  })
  test('a label, a title line and a source line belong to their table', () => {
    const { flow } = runStage(
      captions,
      divided([bold('Table 2'), bold('Staff by grade'), table(['a', 'b']), text('Source: the secretariat.')])
    ).output.main
    expect(outline(flow)).toEqual([
      'caption: Table 2',
      'caption: Staff by grade',
      'table:',
      'remark: Source: the secretariat.'
    ])
  })
  test('a label in a list of corrections names a place, unless its table is printed', () => {
    const typesIn = (...flow: LaidOutBlock[]) =>
      runStage(captions, divided(flow, { kind: 'corrigendum' })).output.main.flow.map(({ type }) => type)
    expect(typesIn(bold('Table 2. Staff by grade'), text('For “grade” read “rank”.'), text('Page 9'))[0]).toBe('text')
    expect(typesIn(bold('Table 2. Staff by grade'), text('Replace the table.'), table(['a', 'b']))[0]).toBe('caption')
  })
})

describe('speeches', () => {
  const record = { kind: 'verbatim-record' }
  test('a turn goes on to the next speaker line', () => {
    const { flow } = runStage(
      speeches,
      shaped(
        [
          paragraph('*Mr. Example* (Exampleland) (_spoke in French_): I thank you.'),
          paragraph('I now turn to the draft.'),
          paragraph('*The President*: I thank him.')
        ],
        record
      )
    ).output.main
    expect(outline(flow)).toEqual([
      'Mr. Example:',
      '  I thank you.',
      '  I now turn to the draft.',
      'The President:',
      '  I thank him.'
    ])
    expect(flow[0]).toMatchObject({
      speaker: { name: 'Mr. Example', affiliation: 'Exampleland', spokenIn: 'spoke in French' }
    })
  })
  test('an italic sentence is a stage direction and ends the turn', () => {
    const { flow } = runStage(
      speeches,
      shaped([paragraph('*The President*: I put it to the vote.'), paragraph('_It was so decided._')], record)
    ).output.main
    expect(outline(flow).at(-1)).toBe('narrative: It was so decided.')
  })
  test('a numbered paragraph of a summary record is told who speaks in it, to the next person or direction', () => {
    const numbered = (printed: string, text: string) => ({ ...paragraph(text), number: { printed, value: printed } })
    const { flow } = runStage(
      speeches,
      shaped(
        [
          numbered('1.', 'Ms. Example (Exampleland) said that the lamp must burn.'),
          numbered('2.', 'Oil was cheap.'),
          numbered('3.', 'Mr. Sample (Samplia) was elected Rapporteur.'),
          numbered('4.', 'The Chair thanked the Committee.'),
          numbered('5.', `The draft resolution ${'was sound and '.repeat(20)}in order.`),
          numbered('6.', 'It was so decided.')
        ],
        { kind: 'summary-record' }
      )
    ).output.main
    const names = flow.map(block => (block.type === 'paragraph' ? block.speaker?.name : block.type))
    expect(names).toEqual(['Ms. Example', 'Ms. Example', undefined, 'The Chair', 'The Chair', undefined])
  })
  test('other kinds have no turns', () => {
    const { flow } = runStage(speeches, shaped([paragraph('*Mr. Example*: a name.')], { kind: 'report' })).output.main
    expect(flow[0]!.type).toBe('paragraph')
  })
})
