/** How a nature component carries its number: after a dot (`L.49`), as the next component (`RES/70/1`), or either. */
export type NumberForm = 'dot' | 'slash' | 'either'

/**
 * Components that tell the nature of a document, by upper-case form.
 *
 * Source: the Library's guide to symbols and the series seen in print.
 */
export const natures: Readonly<Record<string, NumberForm>> = {
  RES: 'either',
  DEC: 'either',
  PRST: 'slash',
  PV: 'dot',
  SR: 'dot',
  L: 'dot',
  INF: 'either',
  NGO: 'either',
  CRP: 'dot',
  WP: 'dot',
  R: 'dot',
  BP: 'dot',
  MISC: 'dot',
  AGENDA: 'slash',
  PET: 'either',
  OBS: 'either',
  COMM: 'dot',
  CO: 'slash',
  COAR: 'slash',
  GC: 'slash',
  D: 'slash',
  Q: 'slash',
  QPR: 'slash',
  RQ: 'slash',
  FCO: 'slash',
  FU: 'slash',
  GUI: 'slash',
  SGB: 'slash',
  AI: 'slash',
  IC: 'slash',
  AFS: 'slash',
  REP: 'slash',
  NOTE: 'either',
  G: 'dot'
}

/** Natures that may close a symbol without a number: `CCPR/C/66/GUI`. */
export const natureAlone: readonly string[] = ['GUI']

/** Natures whose number is that of a communication and is followed by its year: `D/2728/2016`. */
export const natureWithYear: readonly string[] = ['D']

/** Natures that have part letters and old numbers with a session or year in parentheses. */
export const natureWithParts: readonly string[] = ['RES', 'DEC']

/** Components that take an identifier after a dot and name a subsidiary body: `C.3`, `WG.III`, `SER.A`. */
export const bodyStems: readonly string[] = [
  'AC',
  'C',
  'CN',
  'CONF',
  'GC',
  'PC',
  'SC',
  'SUB',
  'WG',
  'EX',
  'OP',
  'SP',
  'SER',
  'GE',
  'GGE',
  'MSP',
  'COM'
]

/** Body components that also stand without an identifier, in every series: `A/CONF.157/PC/63`. */
export const plainBodies: readonly string[] = ['PC', 'WG', 'SC', 'SUB', 'MSP']

/** Natures of treaty bodies; elsewhere the same letters are words or nothing. */
export const treatyNatures: readonly string[] = ['CO', 'COAR', 'GC', 'D', 'Q', 'QPR', 'RQ', 'FCO', 'FU', 'GUI']

/** Components whose usual form is not all capitals, by upper-case form without blanks. */
export const canonicalWords: Readonly<Record<string, string>> = {
  SUB: 'Sub',
  AGENDA: 'Agenda',
  MISC: 'Misc',
  'OZL.PRO': 'OzL.Pro',
  'OZL.CONV': 'OzL.Conv',
  CODETOT: 'CODE TOT',
  IRONORE: 'IRON ORE'
}

/** Series names printed with a blank. */
export const spacedWords: readonly string[] = ['CODE TOT', 'IRON ORE']

/** Modifiers that follow after a stroke, by upper-case form. */
export const strokeModifiers: Readonly<Record<string, string>> = {
  ADD: 'Add',
  AMEND: 'Amend',
  CORR: 'Corr',
  REV: 'Rev',
  SUMMARY: 'Summary',
  PART: 'Part',
  SUMM: 'Summary'
}

/** Modifiers in parentheses, by upper-case form; `separator` stands between word and number in the reading of the part. */
export const bracketModifiers: Readonly<Record<string, { readonly word: string; readonly separator: '.' | ' ' | '' }>> =
  {
    SECT: { word: 'Sect', separator: '.' },
    VOL: { word: 'Vol', separator: '.' },
    INCOMESECT: { word: 'Income sect', separator: '.' },
    SUPP: { word: 'Supp', separator: '.' },
    PART: { word: 'Part', separator: ' ' },
    RESUMPTION: { word: 'Resumption', separator: ' ' },
    INTRODUCTION: { word: 'Introduction', separator: '' },
    INTROD: { word: 'Introduction', separator: '' },
    FOREWORD: { word: 'Foreword', separator: '' },
    PROLOGUE: { word: 'Prologue', separator: '' },
    EPILOGUE: { word: 'Epilogue', separator: '' },
    INDEX: { word: 'Index', separator: '' }
  }

/**
 * Words that running text of another language prints in the place of the bracket word of a symbol,
 * by upper-case form without blanks: `(Reanudación 1)` for `(Resumption 1)`.
 */
export const translatedModifiers: Readonly<Record<string, string>> = {
  REANUDACIÓN: 'RESUMPTION',
  REANUDACION: 'RESUMPTION',
  REPRISE: 'RESUMPTION',
  ВОЗОБНОВЛЕНИЕ: 'RESUMPTION',
  复会: 'RESUMPTION',
  الاستئناف: 'RESUMPTION',
  PARTIE: 'PART',
  PARTE: 'PART',
  ЧАСТЬ: 'PART',
  ТОМ: 'VOL',
  РАЗД: 'SECT',
  РАЗДЕЛ: 'SECT',
  CHAP: 'SECT',
  SECC: 'SECT',
  INTRODUCCIÓN: 'INTRODUCTION',
  ВВЕДЕНИЕ: 'INTRODUCTION',
  导言: 'INTRODUCTION'
}

/** Numbers of parts as symbols print them. */
export const partNumerals: readonly string[] = ['I', 'II', 'III', 'IV', 'V', 'VI']

/** Parts of a document numbered in words, one list a language, the first part first; upper case, without blanks and accents. */
export const spelledParts: readonly (readonly string[])[] = [
  ['PREMIERE', 'DEUXIEME', 'TROISIEME', 'QUATRIEME', 'CINQUIEME', 'SIXIEME'].map(ordinal => `${ordinal}PARTIE`),
  ['PRIMERA', 'SEGUNDA', 'TERCERA', 'CUARTA', 'QUINTA', 'SEXTA'].map(ordinal => `${ordinal}PARTE`),
  ['ПЕРВАЯ', 'ВТОРАЯ', 'ТРЕТЬЯ', 'ЧЕТВЕРТАЯ', 'ПЯТАЯ', 'ШЕСТАЯ'].map(ordinal => `ЧАСТЬ${ordinal}`),
  ['一', '二', '三', '四', '五', '六'].map(ordinal => `第${ordinal}部分`),
  ['الاول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس'].map(ordinal => `الجزء${ordinal}`)
]
