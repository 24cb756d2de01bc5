import { list } from '../languages/list.ts'
import { type DocumentKind, plainParts } from './kind.ts'

/** A report of an officer, an expert, a committee, a fund, a joint body or a State party; lists of issues and replies to them name reports only. */
export const report: DocumentKind = {
  name: 'report',
  symbols: /^JIU\/REP\//u,
  notSymbols: /\/(?:Q|QPR|RQ)\/\d/u,
  titleWords: {
    ar: list`تقرير | التقرير | مشروع تقرير | التقرير الدوري`,
    en: list`
      Report of the | Report of | Report on | Report by | Annual report | Draft report | Interim report |
      Progress report | Final report | periodic report submitted | periodic reports submitted | Initial report submitted | Reports of the | report of the Secretary-General | report of the
    `,
    es: list`Informe del | Informe de | Informe sobre | Informe anual | Proyecto de informe | Informes de | informe periódico presentado | informes periódicos | Informe inicial`,
    fr: list`
      Rapport du | Rapport de | Rapport sur | Rapport annuel | Projet de rapport | Rapport des | rapport périodique soumis | rapports périodiques soumis |
      Rapport initial |
      rapport du Secrétaire général
    `,
    ru: list`Доклад | Годовой доклад | Проект доклада | Отчет | периодический доклад | Первоначальный доклад`,
    zh: list`的报告 | 报告草稿 | 年度报告 | 定期报告 | 报告`
  },
  titlePlace: 'anywhere',
  issuerWords: {
    ar: list`تقرير الأمين العام | تقرير اللجنة | تقرير المقرر | تقرير المقررة | تقرير مقدم من | تقرير المفوض | تقرير مفوضية | تقرير مكتب | تقرير الفريق العامل`,
    en: list`
      Report of the | Reports of the | Report by the | Progress report of the | Progress report by the |
      Annual report of the | Interim report of the | Final report of the | Summary report of the
    `,
    es: list`Informe del | Informe de la | Informe de los | Informe sobre la marcha de los trabajos de la | Informe anual del | Informe anual de la`,
    fr: list`Rapport du | Rapport de la | Rapport de l’ | Rapport des | Rapport intérimaire du | Rapport intérimaire de la | Rapport annuel du | Rapport annuel de la | Rapport d’activité du`,
    ru: list`Доклад Генерального секретаря | Доклад Комитета | Доклад Консультативного комитета | Доклад Управления | Доклад Специального | Доклад Рабочей группы | Доклад Верховного | Доклад Совета | Доклад Независимого`,
    zh: list`的报告`
  },
  parts: plainParts,
  akomaNtoso: { root: 'doc', subtype: 'paper', name: 'report' }
}
