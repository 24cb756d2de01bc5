import type { Block, DocumentTree, MastheadLine } from '../../../src/model/document.ts'
import {
  annex,
  bold,
  documentTree,
  heading,
  italic,
  line,
  mark,
  note,
  numbered,
  paragraph,
  quote,
  recital,
  runs,
  speech,
  table
} from './build.ts'

const places = [{ page: 1 }]

const masthead = (field: MastheadLine['field'], text: string): MastheadLine => ({ field, runs: runs(text), places })

/** One block of every type, twice over where neighbours matter. */
export const everyBlock: readonly Block[] = [
  line('title', 'Keeping of lights', { number: numbered('86/999.', '86/999') }),
  heading('Introduction', 1, numbered('I.', 'I', 1)),
  line('formula', runs(italic('The Assembly'), ',')),
  paragraph('Unnumbered text.'),
  recital('Recalling', ' the lights,'),
  paragraph('Three things:', {
    number: '1.',
    children: [
      paragraph('A lamp;', {
        number: numbered('(a)', 'a', 1),
        children: [paragraph('Its oil;', { number: numbered('(i)', 'i', 1) })]
      }),
      paragraph('A tower;', { number: numbered('(b)', 'b', 2) }),
      paragraph('and a keeper.', { continuation: true }),
      paragraph('A new thought.')
    ]
  }),
  heading('Sources', 2, numbered('A.', 'A', 1)),
  paragraph('Between lists:', {
    number: '2.',
    children: [
      table(['Year', 'Lights'], ['2030', '']),
      paragraph('One', { number: numbered('•', '') }),
      paragraph('Then:'),
      paragraph('Two', { number: numbered('•', '') }),
      quote(paragraph('“Quoted', { number: '1.' }))
    ]
  }),
  paragraph('A bullet', { number: numbered('•', '') }),
  paragraph('Another bullet', { number: numbered('•', '') }),
  line('caption', 'Lights by basin', { number: numbered('Table 1', '1', 1) }),
  table(['Basin', 'Lights'], ['North', '12']),
  line('remark', 'Source: the keepers.'),
  table(),
  { type: 'figure', alt: 'A map', places },
  line('caption', 'Figure I'),
  heading('', 3, numbered('1.', '1', 1)),
  quote(heading('Quoted heading'), paragraph('Text', { number: '1.' }), table(['a'], ['b'])),
  line('narrative', 'The meeting rose at noon.', { event: 'closing' }),
  {
    type: 'vote',
    choice: 'in-favour',
    label: 'In favour:',
    names: ['Atlantis'],
    runs: runs('In favour: Atlantis'),
    places
  },
  { type: 'vote', choice: 'against', label: 'Against:', names: [], runs: runs('Against: none'), places },
  line('signature', runs('(', italic('Signed'), ') A. Keeper', { lineBreak: true }, 'Chair')),
  line('closing', '57th plenary meeting'),
  { type: 'contents', entries: [{ runs: runs('I. Introduction'), level: 1, target: '3' }], places },
  { type: 'contents', entries: [], places },
  { type: 'separator', text: '* * *', places },
  { type: 'separator', text: '', places },
  quote(),
  paragraph([])
]

/** A document with every block type in every zone, marks of every sort and nested annexes. */
export function everything(parts: Partial<DocumentTree> = {}): DocumentTree {
  const speeches = [speech('Ms. Alpha', 'Atlantis', ...everyBlock), speech('The President', 'Lemuria')]
  return documentTree({
    masthead: [
      masthead('symbol', 'A/RES/86/999'),
      masthead('publisher', 'United Nations'),
      masthead('organ', 'General Assembly'),
      masthead('distribution', 'Distr.: General'),
      masthead('date', '11 December 2031'),
      masthead('original-language', 'Original: English'),
      masthead('session', 'Eighty-sixth session'),
      masthead('year', 'Eighty-sixth year'),
      masthead('meeting', '57th meeting'),
      masthead('place', 'New York'),
      masthead('period', '4–8 December 2031'),
      masthead('agenda-item', 'Agenda item 140'),
      masthead('agenda-title', 'Lighthouses'),
      masthead('adoption', 'Resolution adopted by the General Assembly on 4 December 2031'),
      masthead('draft-line', '[on the report of the Second Committee (A/86/777)]'),
      masthead('document-type', 'Report'),
      masthead('sub-organ', 'Second Committee'),
      masthead('language', 'English'),
      masthead('president', 'President: Mr. Beta'),
      masthead('members', 'Members: Atlantis'),
      masthead('other', 'Advance copy')
    ],
    cover: everyBlock,
    preamble: [
      line('formula', runs(italic('The General Assembly'), ',')),
      recital('Recalling also', ' its lights,'),
      paragraph('Numbered', { number: '(1)' }),
      ...everyBlock
    ],
    body: [...everyBlock, paragraph(runs('Marks ', mark('n1'), ' again ', mark('n1'), ' none', mark('', '*')))],
    conclusions: [line('closing', '57th plenary meeting'), line('closing', '4 December 2031'), ...everyBlock],
    annexes: [
      annex('Annex I', {
        title: [line('title', 'Plans'), line('remark', '[Original: English]')],
        preamble: everyBlock,
        body: [...everyBlock, ...speeches],
        conclusions: everyBlock,
        annexes: [annex('Appendix', { kind: 'appendix', body: everyBlock })]
      }),
      annex('Annex I'),
      annex('')
    ],
    notes: [note('n1', 'A note.'), note('n2', 'A note without a mark.'), note('n3', '')],
    ...parts
  })
}

export const emphasised = runs(bold('b'), italic('i'), {
  text: 'both',
  bold: true,
  italic: true,
  underline: true,
  superscript: true
})
