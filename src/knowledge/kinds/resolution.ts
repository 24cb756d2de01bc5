import { list } from '../languages/list.ts'
import { type DocumentKind, plainParts } from './kind.ts'

/** An adopted resolution: enacting formula, preamble, numbered operative paragraphs. */
export const resolution: DocumentKind = {
  name: 'resolution',
  symbols: /(?:^|\/)RES(?:\/|\.|\()|\/Res\.\d/u,
  notSymbols: /\/L\.\d|(?:^|\/)DEC\//u,
  titleWords: {
    ar: list`قرار اتخذته | قرارات اتخذتها | قراران اتخذتهما | قرار اتخذه | القرار`,
    en: list`Resolution adopted by | Resolutions adopted by | Resolution`,
    es: list`Resolución aprobada por | Resoluciones aprobadas por | Resolución`,
    fr: list`Résolution adoptée par | Résolutions adoptées par | Résolution`,
    ru: list`Резолюция, принятая | Резолюции, принятые | Резолюция`,
    zh: list`大会决议 | 安全理事会决议 | 人权理事会决议 | 通过的决议`
  },
  structure: ['formula'],
  parts: { ...plainParts, preamble: true, closingLines: true, annexes: 'apart' },
  akomaNtoso: { root: 'statement', subtype: 'deliberation', name: 'resolution' }
}
