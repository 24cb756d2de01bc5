import { type Organ, organ } from './organ.ts'

/** The principal organs, and the Human Rights Council, which has a masthead of its own rank. */
export const principalOrgans: readonly Organ[] = [
  organ('organ', 'un-ga', 'A/', {
    en: 'General Assembly',
    fr: 'Assemblée générale',
    es: 'Asamblea General',
    ru: 'Генеральная Ассамблея',
    zh: '大会',
    ar: 'الجمعية العامة'
  }),
  organ('organ', 'un-sc', 'S/', {
    en: 'Security Council',
    fr: 'Conseil de sécurité',
    es: 'Consejo de Seguridad',
    ru: 'Совет Безопасности',
    zh: '安全理事会',
    ar: 'مجلس الأمن'
  }),
  organ('organ', 'un-ecosoc', 'E/', {
    en: 'Economic and Social Council',
    fr: 'Conseil économique et social',
    es: 'Consejo Económico y Social',
    ru: 'Экономический и Социальный Совет',
    zh: '经济及社会理事会',
    ar: 'المجلس الاقتصادي والاجتماعي'
  }),
  organ('organ', 'un-tc', 'T/', {
    en: 'Trusteeship Council',
    fr: 'Conseil de tutelle',
    es: 'Consejo de Administración Fiduciaria',
    ru: 'Совет по Опеке',
    zh: '托管理事会',
    ar: 'مجلس الوصاية'
  }),
  organ('organ', 'un-secretariat', 'ST/', {
    en: 'Secretariat',
    fr: 'Secrétariat',
    es: 'Secretaría',
    ru: 'Секретариат',
    zh: '秘书处',
    ar: 'الأمانة العامة'
  }),
  organ('organ', 'un-icj', '', {
    en: 'International Court of Justice',
    fr: 'Cour internationale de Justice',
    es: 'Corte Internacional de Justicia',
    ru: 'Международный Суд',
    zh: '国际法院',
    ar: 'محكمة العدل الدولية'
  }),
  organ('organ', 'un-hrc', 'A/HRC/', {
    en: 'Human Rights Council',
    fr: 'Conseil des droits de l’homme',
    es: 'Consejo de Derechos Humanos',
    ru: 'Совет по правам человека',
    zh: '人权理事会',
    ar: 'مجلس حقوق الإنسان'
  })
]
