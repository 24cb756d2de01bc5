import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts'
import type { Blocks, LaidOutBlock } from '../../../src/model/blocks.ts'
import { plainText } from '../../../src/model/run.ts'
import { defaults } from '../../../src/options.ts'
import { masthead } from '../../../src/structure/masthead/masthead.ts'
import { blocks, text } from '../../support/build.ts'

const read = (list: readonly LaidOutBlock[], more: Partial<Blocks> = {}) => {
  const diagnostics: Diagnostic[] = []
  const fronted = masthead.run(blocks(list, more), { options: defaults, report: entry => void diagnostics.push(entry) })
  return {
    ...fronted,
    diagnostics: diagnostics.map(({ code }) => code),
    lines: fronted.masthead.map(line => [line.field, plainText(line.runs)])
  }
}

const head = (content: string, more = {}) => text(content, { region: 'masthead', size: 10, ...more })

const resolution = [
  head('United Nations', { size: 14 }),
  head('A/RES/99/7'),
  head('General Assembly', { size: 20, bold: true }),
  head('Distr.: General'),
  head('7 January 2045'),
  head('Ninety-ninth session', { bold: true }),
  head('Agenda item 12'),
  head('Harbours of small islands', { bold: true }),
  text('Resolution adopted by the General Assembly on 31 December 2044', { bold: true, size: 14 }),
  text('[on the report of the Fifth Committee (A/99/70, para. 6)]', { size: 10 }),
  text('99/7. Upkeep of harbours', { bold: true, size: 12 }),
  text('_The General Assembly_,', { size: 10 }),
  text('_Recalling_ its resolutions on harbours,', { size: 10 })
]

describe('what stands between an agenda item and the title of a letter', () => {
  it('is the title of the item, however many lines it has below the masthead', () => {
    const letter = [
      head('A/45/999'),
      text('Items 7 and 9 of the preliminary list', { size: 12 }),
      text('QUESTION OF THE LAKES', { size: 12, capitals: true }),
      text('REPORT OF THE KEEPERS', { size: 12, capitals: true }),
      text('__Letter dated 4 May 1990 from the Keeper of the Lakes__', { size: 12, align: 'centre', underline: true }),
      text('I have the honour to send you a list of lamps.', { size: 12, lineCount: 2 })
    ]
    const { lines, metadata } = read(letter)
    expect(lines.filter(([field]) => field === 'agenda-title').map(([, line]) => line)).toEqual([
      'QUESTION OF THE LAKES',
      'REPORT OF THE KEEPERS'
    ])
    expect(metadata.title?.text).toBe('Letter dated 4 May 1990 from the Keeper of the Lakes')
  })
})

describe('a title page behind a cover', () => {
  const title = (page: number) => text('Report of the Board of the Harbours', { bold: true, size: 20, page })
  const page = (...more: readonly LaidOutBlock[]) => [
    head('A/99/7'),
    title(1),
    text('Original: English', { page: 3 }),
    title(3),
    ...more,
    text('The Board met in March.', { page: 4 })
  ]
  const imprint = text('United Nations • New York, 2045', { page: 3 })

  it('belongs to the front with all its lines', () => {
    const { blocks: left, cover, lines } = read(page(imprint))
    expect(left.map(block => block.places[0]?.page)).toEqual([1, 3, 4])
    expect(cover).toHaveLength(2)
    expect(lines).toContainEqual(['original-language', 'Original: English'])
    expect(lines).toContainEqual(['place', 'United Nations • New York, 2045'])
  })

  it('is none where running text stands on it', () => {
    const prose = text(`The Board ${'thanks the keepers of the lamps and '.repeat(6)}closes.`, { page: 3 })
    expect(read(page(prose)).cover).toHaveLength(1)
  })
})

describe('a decision of one sentence', () => {
  it('has its text and its closing lines below its title', () => {
    const decision = [
      ...resolution.slice(0, 8),
      text('99/512. Report on harbours', { bold: true, size: 12 }),
      text('At its 9th plenary meeting, the General Assembly took note of the report.'),
      text('9th plenary meeting'),
      text('12 October 2044')
    ]
    const { blocks: left, lines } = read(decision)
    expect(left).toHaveLength(4)
    expect(lines.map(([field]) => field)).not.toContain('meeting')
  })
})

describe('the masthead of a resolution', () => {
  it('is read line by line into fields', () => {
    expect(read(resolution).lines.map(([field]) => field)).toEqual([
      'publisher',
      'symbol',
      'organ',
      'distribution',
      'date',
      'session',
      'agenda-item',
      'agenda-title',
      'adoption',
      'draft-line'
    ])
  })

  it.each([
    ['en', '25 July 2044–30 July 2045', 'period'],
    ['en', '(4 and 5 May and 2–3 June 2044)', 'period'],
    ['ru', '4–15 ноября 2044 года', 'period'],
    ['fr', 'Nordhavre, 4 mai-2 juin 2044', 'place'],
    ['en', '25 to 29 August 2044, Nordhaven', 'place']
  ] as const)('the days of a session without its place are its period, %s: %s', (language, text, field) => {
    const { lines } = read([...resolution.slice(0, 6), head(text), ...resolution.slice(6)], { language })
    expect(lines).toContainEqual([field, text])
  })

  it.each([
    ['en', 'Convened under the auspices of the Council', 'Exampleton, Norland, 30 June–3 July 2045'],
    ['zh', '在理事会主持下召开', '2045年7月14日至18日，海港']
  ] as const)('parts place and period from the line about the body above them, %s', (language, about, place) => {
    const side = head(`${about} ${place}`, { lineBreaks: [about.length + 1] })
    const { lines } = read([...resolution.slice(0, 5), side, ...resolution.slice(6)], { language })
    expect(lines).toContainEqual(['place', place])
    expect(lines.find(([, line]) => line === about)).toBeDefined()
  })

  it('gives the facts of the metadata', () => {
    const { metadata } = read(resolution)
    expect(metadata.symbol).toBe('A/RES/99/7')
    expect(metadata.organId).toBe('un-ga')
    expect(metadata.session?.value).toBe('99')
    expect(metadata.date?.iso).toBe('2045-01-07')
    expect(metadata.adoptionDate?.iso).toBe('2044-12-31')
    expect(metadata.distribution?.text).toBe('General')
    expect(metadata.title?.text).toBe('Upkeep of harbours')
    expect(metadata.number?.text).toBe('99/7')
  })

  it('leaves the numbered title and the text as blocks', () => {
    const { blocks: left, cover } = read(resolution)
    expect(left).toHaveLength(3)
    expect(cover).toEqual([{ index: 0, role: 'title', textStart: 6, number: { printed: '99/7.', value: '99/7' } }])
  })

  it('names the draft in brackets, by its words or its symbol alone', () => {
    const on = (line: string) => read([...resolution.slice(0, 9), text(line), ...resolution.slice(10)]).lines.at(-1)
    expect(on('[on a proposal of three members (A/99/L.4)]')).toEqual([
      'draft-line',
      '[on a proposal of three members (A/99/L.4)]'
    ])
    expect(on('[three harbours]')).toEqual([
      'adoption',
      'Resolution adopted by the General Assembly on 31 December 2044'
    ])
  })

  it('is read the same when extraction jumbles its order', () => {
    const { metadata } = read([
      resolution[4]!,
      resolution[1]!,
      resolution[3]!,
      resolution[0]!,
      ...resolution.slice(2, 3),
      ...resolution.slice(5)
    ])
    expect(metadata).toMatchObject(read(resolution).metadata.symbol ? { symbol: 'A/RES/99/7' } : {})
    expect(metadata.date?.iso).toBe('2045-01-07')
    expect(metadata.session?.value).toBe('99')
  })

  it('is found in extracted text, where nothing marks its lines', () => {
    const plain = ['A/RES/99/7', 'United Nations', 'General Assembly'].map(line => text(line))
    const { lines, metadata } = read(
      [...plain, text('Distr.: General 7 January 2045'), text('Ninety-ninth session'), text('_The General Assembly_,')],
      {
        bodySize: 0
      }
    )
    expect(lines.map(([field]) => field)).toEqual(['symbol', 'publisher', 'organ', 'distribution', 'date', 'session'])
    expect(metadata.date?.iso).toBe('2045-01-07')
  })
})

describe('a masthead line', () => {
  it('may hold two symbols', () => {
    const { metadata } = read([head('A/99/12-S/2044/9')])
    expect([metadata.symbol, metadata.otherSymbols]).toEqual(['A/99/12', ['S/2044/9']])
  })

  it('may hold a symbol whose initial was recognised as a small letter', () =>
    expect(read([head('s/14999**')]).metadata.symbol).toBe('S/14999'))

  it('holds no date behind a sign that stands for a figure', () =>
    expect(read([head('Distr.: General'), head('~9 September 2044')]).metadata.date).toBeUndefined())

  it('tells what the document belongs to or comes from', () => {
    expect(read([head('A/99/12/Add.3/Corr.1')]).metadata.relations).toEqual([
      { type: 'corrigendum-to', symbol: 'A/99/12/Add.3' }
    ])
    expect(read(resolution).metadata.relations).toEqual([{ type: 'recommended-in', symbol: 'A/99/70' }])
    const draft = text('[without reference to a Main Committee (A/99/L.4)]')
    expect(read([...resolution.slice(0, 9), draft, ...resolution.slice(10)]).metadata.relations).toEqual([
      { type: 'adopted-from', symbol: 'A/99/L.4' }
    ])
  })

  it('may hold several fields where columns ran together', () => {
    expect(read([head('29 April 2044 English'), head('Original: French')]).lines).toEqual([
      ['date', '29 April 2044'],
      ['language', 'English'],
      ['original-language', 'Original: French']
    ])
  })

  it('belongs to an organ named on several lines', () => {
    const large = { size: 20, bold: true } as const
    const { metadata } = read([
      head('United Nations', { size: 14 }),
      head('UNW/2044/L.3'),
      head('Executive Board of the', large),
      head('Distr.: Limited'),
      head('United Nations Entity', large),
      head('for Gender Equality and the', large),
      head('Empowerment of Women', large),
      head('Annual session 2044')
    ])
    expect(metadata.organId).toBe('un-women')
    expect(metadata.organ?.text).toBe(
      'Executive Board of the United Nations Entity for Gender Equality and the Empowerment of Women'
    )
    expect(metadata.session?.value).toBe('2044')
  })

  it('that stands right before the session names the body below the organ', () => {
    const { metadata } = read([
      head('A/AC.999/2044/3'),
      head('General Assembly', { size: 20, bold: true }),
      text('Working group on harbours', { bold: true, size: 12 }),
      text('Eighth session', { size: 10 }),
      text('New York, 8–12 July 2044', { size: 10 }),
      text('Harbours at night', { bold: true, size: 14 })
    ])
    expect(metadata.subOrgan?.text).toBe('Working group on harbours')
    expect(metadata.title?.text).toBe('Harbours at night')
  })

  it('with a day and an hour is the date of the meeting, not of issue', () => {
    const { metadata } = read([
      head('A/99/PV.64'),
      head('64th plenary meeting'),
      head('Wednesday, 16 April 2044, 10 a.m.')
    ])
    expect(metadata.date).toBeUndefined()
    expect(metadata.adoptionDate?.iso).toBe('2044-04-16')
    expect(metadata.meeting?.value).toBe('64')
  })
})

describe('the title of a letter', () => {
  it('names sender and addressee', () => {
    const { metadata } = read([
      head('S/2044/9'),
      text('Letter dated 1 May 2044 from the Harbour Master addressed to the President of the Security Council', {
        bold: true,
        size: 12
      })
    ])
    expect(metadata.sender?.text).toBe('the Harbour Master')
    expect(metadata.addressee?.text).toBe('the President of the Security Council')
  })

  it('names them in the order of its language', () => {
    const { metadata } = read(
      [text('Lettre datée du 1er mai 2044, adressée au Président par le Maître du port', { bold: true })],
      { language: 'fr' }
    )
    expect(metadata.addressee?.text).toBe('Président')
    expect(metadata.sender?.text).toBe('le Maître du port')
  })

  it('is told by its words where its type tells nothing', () => {
    const { cover } = read([
      head('S/2044/9'),
      text('Letter dated 1 May 2044 from the Harbour Master addressed to the President of the Security Council', {
        size: 10
      }),
      text('I have the honour to inform you that the lamp is lit.', { size: 10 })
    ])
    expect(cover).toHaveLength(1)
  })

  it('keeps the name of an organ at the end of its last line', () => {
    const title = 'Letter dated 1 May 2044 addressed to the President of the Security Council'
    const { cover } = read([text(title, { lineBreaks: [title.indexOf('Security')], lineCount: 2 })], { bodySize: 0 })
    expect(cover).toHaveLength(1)
  })
})

describe('a symbol', () => {
  const place = { page: 2 }

  it('comes from the running heads when the masthead is lost', () => {
    const setAside = [{ reason: 'running-head', text: 'A/99/7', place }] as const
    const { metadata, diagnostics } = read([text('A title')], { setAside })
    expect(metadata.symbol).toBe('A/99/7')
    expect(diagnostics).toEqual([])
  })

  it('that no running head agrees with is reported', () => {
    const setAside = [{ reason: 'running-head', text: 'A/99/8', place }] as const
    expect(read([head('A/99/7')], { setAside }).diagnostics).toEqual(['symbol-differs'])
  })

  it('of a second organ that the running heads print as often belongs to it, too', () => {
    const setAside = ['A/99/7', 'S/99123', 'A/99/7', 'S/99123', 'A/99/50'].map(text => ({
      reason: 'running-head' as const,
      text,
      place
    }))
    expect(read([head('A/99/7')], { setAside }).metadata).toMatchObject({ symbol: 'A/99/7', otherSymbols: ['S/99123'] })
    expect(read([head('A/99/7')], { setAside: setAside.slice(0, 3) }).metadata.otherSymbols).toBeUndefined()
  })

  it('that stands nowhere stays absent and is reported', () => {
    const { metadata, diagnostics } = read([text('A title')])
    expect(metadata.symbol).toBeUndefined()
    expect(diagnostics).toEqual(['symbol-missing'])
  })
})

describe('what is set aside', () => {
  it('gives the job number', () => {
    const setAside = [{ reason: 'job-number', text: '45-00123 (E) 070145', place: { page: 1 } }] as const
    expect(read([head('A/99/7')], { setAside }).metadata.jobNumber?.text).toBe('45-00123 (E)')
  })
})

describe('titles', () => {
  it('of resolutions may be as long as a paragraph when a number opens them', () => {
    const long = `99/7. ${'Review of the upkeep of harbours on small islands and of the training of keepers '.repeat(6)}`
    const list = resolution.map(block =>
      plainText('runs' in block ? block.runs : []).startsWith('99/7.') ? text(long, { bold: true, size: 12 }) : block
    )
    expect(read(list).metadata.number?.text).toBe('99/7')
  })

  it('go on with the rapporteur and the item of the agenda of a report', () => {
    const { cover } = read([
      head('A/99/70'),
      head('General Assembly', { size: 20, bold: true }),
      text('Draft report', { bold: true, size: 12 }),
      text('_Rapporteur_: Ms. Ana Example (Exampleland)'),
      text('Harbours', { bold: true, size: 12 }),
      text('(_Item 4 (b)_)'),
      text('Upkeep of harbours', { bold: true, size: 12 }),
      text('1.  At its 4th meeting, the Committee took up the item.')
    ])
    expect(cover.map(({ role }) => role)).toEqual(['title', 'remark', 'title', 'remark', 'title'])
  })

  it('end with the line that calls the document a corrigendum', () => {
    const place = text('Table 1', { bold: true, size: 10 })
    const lines = [...resolution.slice(0, 5), text('Report on harbours', { bold: true, size: 14 })]
    const { cover } = read([...lines, text('Corrigendum', { bold: true, size: 12 }), place])
    expect(cover).toHaveLength(2)
  })

  it('of summary records in Spanish are no session', () => {
    const list = [head('A/C.2/99/SR.12'), head('Acta resumida de la 12ª sesión', { bold: true, size: 14 })]
    expect(read(list, { language: 'es' }).metadata.session).toBeUndefined()
  })

  it('of reports on the cover page of a supplement name no body', () => {
    const list = [
      head('A/99/39'),
      head('Report of the Committee on Harbours', { bold: true, size: 18 }),
      head('Twenty-second session', { size: 18 }),
      head('General Assembly', { bold: true, size: 18 })
    ]
    expect(read(list).metadata.subOrgan).toBeUndefined()
  })
})

describe('the text below the title of a resolution', () => {
  it('may begin with an article', () => {
    const { cover, blocks: left } = read([
      head('A/99/12'),
      text('REPORT OF THE GROUP ON LAMPS', { capitals: true, align: 'centre' }),
      text('ARTICLE 8', { capitals: true, align: 'centre' }),
      text('1. Lamps are lit.')
    ])
    expect(cover.map(({ index }) => left[index]?.type === 'text' && index)).toEqual([0])
  })

  const front = resolution.slice(0, 11)
  const titles = (list: readonly LaidOutBlock[]) => read(list).cover.length

  it('begins at the name of the organ, when no comma follows it', () => {
    const { lines, blocks } = read([
      ...front,
      text('Harbour fees', { bold: true, size: 12 }),
      text('_The General Assembly_', { size: 10 }),
      text('_Resolves_ that, for 2045:', { size: 10 })
    ])
    expect(lines.filter(([field]) => field === 'sub-organ')).toEqual([])
    expect(blocks.map(block => (block.type === 'text' ? plainText(block.runs) : ''))).toContain('The General Assembly')
  })

  it('begins at the first sentence that ends with an ideographic full stop', () => {
    const sentence =
      '2044年11月15日，大会第34次全体会议任命下列人士为港口事务咨询委员会成员，自2045年1月1日起任期三年。'
    const { lines } = read([...front, text(sentence, { size: 10 }), text('第34次全体会议', { size: 10 })], {
      language: 'zh'
    })
    expect(lines.map(([, line]) => line)).not.toContain('第34次全体会议')
    expect(titles(front)).toBeGreaterThan(0)
  })
})

describe('lines of typed and conference mastheads', () => {
  it('of the body and of the organ it reports to are told by the symbol', () => {
    const { metadata } = read([
      head('A/99/10'),
      head('Ninety-fifth session'),
      head('General Assembly', { size: 20, bold: true }),
      head('Ninety-ninth session'),
      head('Agenda item 4')
    ])
    expect(metadata.session).toMatchObject({ value: '99', text: 'Ninety-ninth session' })
  })

  it('stand in brackets behind the name of a body', () => {
    const { metadata } = read([
      head('Economic and Social Council', { size: 20, bold: true }),
      head('LOCKS/2044/3'),
      head('Distr.: General'),
      head('Working Party on Locks (Twelfth session, 3-5 May 2044, agenda item 13)', { bold: true }),
      head('Agenda item 13')
    ])
    expect(metadata.session).toMatchObject({ value: '12', text: 'Twelfth session' })
  })

  it('stand in a bracket of their own with their period, in every language', () => {
    const opening = (session: string, item: string) => [
      head('TRANS/SC.9/2044/1'),
      head('Economic and Social Council', { bold: true, size: 16 }),
      head('Distr.: General'),
      head('Working Party on Locks', { bold: true }),
      head(session),
      head(item),
      text('Lamps of the locks', { bold: true, size: 14 })
    ]
    const english = read(opening('(Twelfth session, 3-5 May 2044,', 'agenda item 13)'))
    expect(english.metadata.session).toMatchObject({ value: '12', text: 'Twelfth session' })
    expect(english.metadata.agendaItems?.[0]?.text).toBe('agenda item 13')
    expect(english.lines.slice(3).map(([field]) => field)).toEqual(['sub-organ', 'session', 'agenda-item'])
    const russian = read(opening('(двенадцатая сессия, 3-5 мая 2044 года,', 'пункт 13 повестки дня)'), {
      language: 'ru'
    })
    expect(russian.metadata.session?.value).toBe('12')
  })

  it('hold a session and a year side by side', () => {
    const { metadata } = read([head('A/52/9'), head('Fifty-second session Fifty-third year'), head('Agenda item 4')])
    expect([metadata.session?.value, metadata.year?.value]).toEqual(['52', '53'])
  })

  it('part body, session and place that one block holds', () => {
    const block = text('COMMITTEE ON HARBOURS Eighth session Nordhavn, 4–6 September 2044', {
      size: 10,
      bold: true,
      lineBreaks: [22, 37],
      lineCount: 3
    })
    expect(
      read([head('LAKE/COP(8)/3'), head('Lakes Convention', { size: 20 }), head('Distr.: General'), block]).lines.slice(
        -2
      )
    ).toEqual([
      ['session', 'Eighth session'],
      ['place', 'Nordhavn, 4–6 September 2044']
    ])
  })

  it('give an agenda item and its title in one block as two', () => {
    const block = head('Item 6 (b) of the provisional agenda Lamps and their keepers', {
      lineBreaks: [37],
      lineCount: 2
    })
    const { metadata } = read([head('A/99/9'), head('Ninety-ninth session'), block, text('1. The lamps burn.')])
    expect([metadata.agendaItems?.[0]?.text, metadata.agendaTitle?.text]).toEqual([
      'Item 6 (b) of the provisional agenda',
      'Lamps and their keepers'
    ])
  })

  it('end where the agenda begins that the title names', () => {
    const items = [text('1. Lamps.'), text('2. Oil.')]
    const opening = [head('A/99/9'), head('Item 2 of the provisional agenda')]
    const titles = [
      text('Provisional agenda and annotations', { bold: true }),
      text('Provisional agenda', { bold: true })
    ]
    expect(read([...opening, ...titles, ...items]).cover).toHaveLength(1)
    expect(read([...opening, titles[1]!, ...items]).cover).toHaveLength(1)
  })

  it('end on the next page where a list of sponsors had no room below them', () => {
    const sponsors = `${Array.from({ length: 90 }, (_, at) => `Exampleland ${at}`).join(', ')}: draft resolution`
    const second = { places: [{ page: 2 }] }
    const { cover } = read([
      head('S/2044/97'),
      head('Security Council', { size: 20 }),
      { ...text(sponsors, { bold: true, size: 14 }), ...second },
      { ...text('_The Security Council_,', { size: 10 }), ...second }
    ])
    expect(cover).toHaveLength(1)
  })

  it('list those present without the dots that lead from a country to a name', () => {
    const { lines, setAside } = read([
      head('United Nations'),
      head('S/PV.10874'),
      head('10874th meeting'),
      head('Tuesday, 31 May 2044, 10 a.m.'),
      head('New York'),
      head('_President:_ Ms. Aalto . . . . . . . . . (Nordland)'),
      text('_The meeting was called to order at 10 a.m._', { size: 10 })
    ])
    expect(lines).toContainEqual(['president', 'President: Ms. Aalto (Nordland)'])
    expect(setAside).toMatchObject([{ reason: 'leader-dots', text: '.........' }])
  })

  it('name the place of a meeting and the items on its agenda', () => {
    const { metadata, lines } = read([
      head('S/PV.10874'),
      head('Security Council', { size: 20 }),
      head('10874th meeting'),
      head('Tuesday, 31 May 2044, 10 a.m.'),
      head('Nordhavn'),
      head('President: Ms. Aalto (Nordland)'),
      head('Agenda', { bold: true }),
      text('The situation at the northern lock', { size: 10 }),
      text('_The meeting was called to order at 10 a.m._', { size: 10 })
    ])
    expect(lines).toContainEqual(['place', 'Nordhavn'])
    expect(metadata.agendaTitle?.text).toBe('The situation at the northern lock')
  })

  it('tell below the presiding officer who took the chair', () => {
    const absence = 'In the absence of the President, Mr. Sund (Sudland), Vice-President, took the Chair.'
    const { lines } = read([
      head('A/99/PV.12'),
      head('General Assembly', { size: 20 }),
      head('12th plenary meeting'),
      head('President: Ms. Aalto (Nordland)'),
      text(`_${absence}_`, { size: 10, italic: true }),
      text('_The meeting was called to order at 10 a.m._', { size: 10, italic: true })
    ])
    expect(lines.slice(-1)).toEqual([['president', absence]])
  })

  it('leave a session absent whose number could not be read', () => {
    expect(read([head('A/L.9'), head('rrwenty-sixth session')]).metadata.session).toBeUndefined()
    expect(read([head('A/L.9'), head('Session of 19Ô0')]).metadata.session).toBeUndefined()
  })

  it('leave a symbol absent whose last figure was misread', () =>
    expect(read([head('A/39/36I'), head('General Assembly', { size: 20 })]).metadata.symbol).toBeUndefined())

  it('join the name of a body that goes on below', () =>
    expect(
      read([
        head('GEGN.2/2044/3'),
        head('Economic and Social Council', { size: 20 }),
        head('Group of Experts on', { bold: true }),
        head('Harbour Names', { bold: true }),
        head('2044 session', { bold: true })
      ]).metadata.subOrgan?.text
    ).toBe('Group of Experts on Harbour Names'))
})

describe('titles over several lines', () => {
  const above = [head('A/99/9'), head('Ninety-ninth session')]

  it('are one block when their lines stand right under one another in one style', () => {
    const { metadata, cover } = read([
      ...above,
      text('LIGHTING OF THE LAKES IN THE NORTH', { capitals: true, align: 'centre', size: 10, spaceAbove: 2 }),
      text('AND OF THEIR HARBOURS', { capitals: true, align: 'centre', size: 10, spaceAbove: 0 }),
      text('Report of the Secretary-General', { align: 'centre', underline: true, size: 10, spaceAbove: 1 })
    ])
    expect(metadata.title?.text).toBe('LIGHTING OF THE LAKES IN THE NORTH AND OF THEIR HARBOURS')
    expect(cover).toHaveLength(2)
  })

  it('are one block on a page that was recognised, whatever their style was read as', () => {
    const lines = [
      text('LETTER DATED 3 MAY 2031 FROM THE HARBOUR MASTER ADDRESSED To', { size: 10, spaceAbove: 3 }),
      text('THE PRESIDENT OF THE LAKE COUNCIL', { size: 10, capitals: true, align: 'centre', spaceAbove: 0 }),
      text('1. The lamps were lit.')
    ]
    const pageGrades = [{ page: 1, evidence: 'geometry', grade: 'doubtful' }] as const
    expect(read([...above, ...lines], { pageGrades }).cover).toHaveLength(1)
    expect(read([...above, ...lines]).cover).toHaveLength(2)
  })

  it('are not the name of a part and its title', () => {
    const { cover } = read([
      ...above,
      text('Lamps of the northern lakes', { bold: true, size: 14, spaceAbove: 2 }),
      text('Section 6', { bold: true, size: 12, spaceAbove: 1 }),
      text('Ferries', { bold: true, size: 12, spaceAbove: 0 }),
      text('1. The Group met.')
    ])
    expect(cover).toHaveLength(3)
  })

  it('may name the body that reports above the title itself', () => {
    const { metadata } = read([
      ...above,
      text('UNITED NATIONS POPULATION FUND', { bold: true, size: 14, spaceAbove: 2 }),
      text('Report on ferries, 2044', { bold: true, size: 14, spaceAbove: 1 })
    ])
    expect(metadata.title?.text).toBe('Report on ferries, 2044')
  })
})

describe('original languages', () => {
  it('may stand on two lines, the second below the name on the first', () => {
    const below = (firstIndent: number) =>
      read([head('ORIGINAL: ENGLISH', { firstIndent: 300 }), head('FRENCH', { firstIndent })]).metadata.originalLanguage
    expect(below(366)?.text).toBe('ENGLISH FRENCH')
    expect(below(300)?.text).toBe('ENGLISH')
  })
})

describe('the name of a body', () => {
  it('goes on over lines that a typist set a few letters further in', () => {
    const line = (words: string, firstIndent: number, region: 'body' | 'masthead' = 'body') =>
      text(words, { region, size: 10, align: 'start', firstIndent, spaceAbove: 0 })
    const { metadata } = read([
      head('TD/B/CN.4/36'),
      line('Standing Board on Lamps of', 0),
      line('Northern Harbours: Lighting', 18),
      line('in Winter', 18),
      line('Second session', 0),
      text('1. The Group met.')
    ])
    expect(metadata.subOrgan?.text ?? metadata.organ?.text).toBe(
      'Standing Board on Lamps of Northern Harbours: Lighting in Winter'
    )
  })
})

describe('the organs', () => {
  it('are those of the language of the text where the masthead names them in two', () => {
    const { lines, metadata } = read([
      head('United Nations', { size: 21 }),
      head('Nations Unies', { size: 21 }),
      head('ECONOMIC AND SOCIAL COUNCIL', { size: 18 }),
      head('CONSEIL ECONOMIQUE ET SOCIAL', { size: 18 }),
      text('1. The Group met.')
    ])
    expect(lines.map(([field]) => field)).toEqual(['publisher', 'other', 'organ', 'other'])
    expect(metadata.subOrgan).toBeUndefined()
  })

  const large = { size: 20, bold: true } as const
  const double = [
    head('A/99/12-S/2044/9'),
    head('General Assembly', large),
    head('Security Council', large),
    head('Distr.: General'),
    head('GENERAL ASSEMBLY'),
    head('Ninety-ninth session'),
    head('SECURITY COUNCIL'),
    head('Ninety-ninth year')
  ]

  it('are two where neither is a body of the other, and named again they are no bodies below', () => {
    const { metadata } = read(double)
    expect([metadata.organ?.text, metadata.otherOrgans?.map(({ text: name }) => name)]).toEqual([
      'General Assembly',
      ['Security Council']
    ])
    expect(metadata.subOrgan).toBeUndefined()
  })

  it('are two also where the second symbol could not be read', () => {
    const { metadata } = read(double.map((line, at) => (at === 0 ? head('A/99/12') : line)))
    expect(metadata.otherOrgans?.map(({ text: name }) => name)).toEqual(['Security Council'])
  })

  it('are one and a body below it where its symbols are those of the organ', () => {
    const { metadata } = read(
      [head('A/HRC/99/1'), ...['General Assembly', 'Human Rights Council'].map(name => text(name))],
      {
        bodySize: 0
      }
    )
    expect([metadata.organ?.text, metadata.otherOrgans, metadata.subOrgan?.text]).toEqual([
      'General Assembly',
      undefined,
      'Human Rights Council'
    ])
  })

  it('are the conference itself where no organ stands above it', () => {
    const { metadata } = read([
      head('A/CONF.299/2044/3'),
      head('Distr.: General'),
      head('2044 United Nations Conference on Harbours and Their Lighthouses', { bold: true }),
      head('Portville, 9–13 June 2044'),
      head('Item 6 of the provisional agenda')
    ])
    expect(metadata.organ?.text).toBe('2044 United Nations Conference on Harbours and Their Lighthouses')
    expect(metadata.subOrgan).toBeUndefined()
  })

  it('have the publisher in their name where it stands above them a second time', () => {
    const { metadata } = read([
      head('UNITED NATIONS'),
      head('TD/B/999'),
      head('Distr.: General'),
      head('United Nations', large),
      head('Conference on Trade', large),
      head('and Development', large)
    ])
    expect(metadata.organ?.text).toBe('United Nations Conference on Trade and Development')
    expect(metadata.publisher?.text).toBe('UNITED NATIONS')
  })
})

describe('a body that meets by number', () => {
  it('has its meeting in the place of a session', () => {
    const { metadata } = read([
      head('HRI/MC/2044/1'),
      head('International Human Rights Instruments', { size: 20, bold: true }),
      head('Distr.: General'),
      head('Ninth meeting of Keepers of the human rights treaty bodies', { bold: true }),
      head('Geneva, 2–5 June 2044'),
      head('Item 3 of the provisional agenda')
    ])
    expect(metadata.session?.value).toBe('9')
    expect(metadata.subOrgan).toBeUndefined()
  })
})

describe('the title', () => {
  const title = { bold: true, size: 14 } as const
  const before = [head('E/2044/L.7'), head('Economic and Social Council', { size: 20, bold: true })]

  it('of a draft stands below the line that says who submits it', () => {
    const { metadata } = read([
      ...before,
      text('Riverland: draft resolution', title),
      text('Lighthouses at sea', title)
    ])
    expect([metadata.title?.text, metadata.issuer?.text]).toEqual(['Lighthouses at sea', 'Riverland: draft resolution'])
  })

  it('is that line where there is no other', () => {
    const { metadata } = read([...before, text('Riverland: draft resolution', title)])
    expect([metadata.title?.text, metadata.issuer]).toEqual(['Riverland: draft resolution', undefined])
  })

  it('has no comma that parts two note marks, and no star', () => {
    const marks = [{ note: '', printed: '*' }, { text: ',' }, { note: '', printed: '**' }]
    const line = text('Riverland:', title)
    const runs = [...line.runs, ...marks, { text: ' draft resolution *' }]
    expect(read([...before, { ...line, runs }]).metadata.title?.text).toBe('Riverland: draft resolution')
  })

  it('of a circular is its subject, below whom it is to and from', () => {
    const { metadata } = read([
      head('ST/IC/2044/1'),
      text('Information circular', title),
      text('To: Members of the staff'),
      text('From: The Harbour Master'),
      text('Subject: Opening hours of the harbour')
    ])
    expect([metadata.title?.text, metadata.addressee?.text, metadata.sender?.text]).toEqual([
      'Opening hours of the harbour',
      'Members of the staff',
      'The Harbour Master'
    ])
  })
})

describe('sender and addressee', () => {
  const told = (line: string, language: 'fr' | 'ru' | 'zh') => {
    const { metadata } = read([text(line, { bold: true, size: 12 })], { language })
    return [metadata.sender?.text, metadata.addressee?.text]
  }

  it.each([
    ['ru', 'Письмо Начальника порта от 1 мая 2044 года на имя Председателя', 'Начальника порта', 'Председателя'],
    ['zh', '2044年5月1日港务长给主席的信', '港务长', '主席'],
    [
      'fr',
      'Lettre datée du 1er mai 2044, adressée au Président du Conseil de sécurité par le Maître du port',
      'le Maître du port',
      'Président du Conseil de sécurité'
    ]
  ] as const)('are found in %s, whatever stands first', (language, line, sender, addressee) => {
    expect(told(line, language)).toEqual([sender, addressee])
  })
})

describe('session lines and meeting lines', () => {
  it('end with a comma where more follows on the next line', () => {
    const { lines, metadata } = read([head('Third session,'), text('1. The Group met.')])
    expect(lines).toEqual([['session', 'Third session,']])
    expect(metadata.session).toMatchObject({ text: 'Third session', value: '3' })
  })

  it.each([
    ['es', 'Segundo período ordinario de sesiones de 2044', 'session'],
    ['es', 'Décimo período extraordinario de sesiones', 'session'],
    ['es', '12ª sesión', 'meeting'],
    ['zh', '2044年届会', 'session'],
    ['zh', '第十一届紧急特别会议', 'session'],
    ['zh', '第99次会议', 'meeting'],
    ['fr', 'Session d’organisation de 2044', 'session'],
    ['ru', 'Ежегодная сессия 2044 года', 'session'],
    ['ar', 'الدورة السنوية لعام 2044', 'session']
  ] as const)('%s: %s', (language, line, field) => {
    expect(read([head(line)], { language }).lines.map(([name]) => name)).toEqual([field])
  })
})
