import { list } from '../languages/list.ts'
import { type DocumentKind, plainParts } from './kind.ts'

/** A bulletin of the Secretary-General. */
export const bulletin: DocumentKind = {
  name: 'bulletin',
  symbols: /^ST\/SGB\//u,
  titleWords: {
    ar: list`نشرة الأمين العام`,
    en: list`Secretary-General’s bulletin`,
    es: list`Boletín del Secretario General`,
    fr: list`Circulaire du Secrétaire général`,
    ru: list`Бюллетень Генерального секретаря`,
    zh: list`秘书长公报`
  },
  titleBelow: true,
  parts: { ...plainParts, signature: true, numbering: 'by-section' },
  akomaNtoso: { root: 'statement', subtype: 'instruction', name: 'administrativeInstruction' }
}

/** An administrative instruction. */
export const administrativeInstruction: DocumentKind = {
  name: 'administrative-instruction',
  symbols: /^ST\/AI\//u,
  titleWords: {
    ar: list`توجيه إداري`,
    en: list`Administrative instruction`,
    es: list`Instrucción administrativa`,
    fr: list`Instruction administrative`,
    ru: list`Административная инструкция`,
    zh: list`行政指示`
  },
  titleBelow: true,
  parts: { ...plainParts, signature: true, numbering: 'by-section' },
  akomaNtoso: { root: 'statement', subtype: 'instruction', name: 'administrativeInstruction' }
}

/** An information circular. */
export const informationCircular: DocumentKind = {
  name: 'information-circular',
  symbols: /^ST\/IC\//u,
  titleWords: {
    ar: list`تعميم إعلامي`,
    en: list`Information circular`,
    es: list`Circular informativa`,
    fr: list`Circulaire d’information`,
    ru: list`Информационный циркуляр`,
    zh: list`情况通报`
  },
  titleBelow: true,
  parts: { ...plainParts, signature: true },
  akomaNtoso: { root: 'statement', subtype: 'instruction', name: 'administrativeCircular' }
}
