import { list } from '../languages/list.ts'
import { type DocumentKind, plainParts } from './kind.ts'

/** A section of the proposed programme budget. */
export const budgetSection: DocumentKind = {
  name: 'budget-section',
  symbols: /^A\/\d+\/6\((?:Sect|Incomesect|Introduction|Part)/u,
  notSymbols: /^A\/\d+\/7|\/L\.|^A\/C\.5|^S\//u,
  titleWords: {
    ar: list`الميزانية البرنامجية المقترحة`,
    en: list`Proposed programme budget for`,
    es: list`Proyecto de presupuesto por programas para`,
    fr: list`Projet de budget-programme pour`,
    ru: list`Предлагаемый бюджет по программам на`,
    zh: list`年拟议方案预算 | 拟议方案预算`
  },
  parts: plainParts,
  akomaNtoso: { root: 'doc', subtype: 'paper', name: 'budgetaryDocument' }
}
