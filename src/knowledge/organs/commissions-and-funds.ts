import { type Organ, organ } from './organ.ts'

/** Regional commissions, funds, programmes and joint bodies. */
export const commissionsAndFunds: readonly Organ[] = [
  organ('organ', 'un-ece', 'E/ECE/ | ECE/ | TRANS/ | TRADE/ | ENERGY/', {
    en: 'Economic Commission for Europe',
    fr: 'Commission économique pour l’Europe',
    es: 'Comisión Económica para Europa',
    ru: 'Европейская экономическая комиссия',
    zh: '欧洲经济委员会',
    ar: 'اللجنة الاقتصادية لأوروبا'
  }),
  organ('organ', 'un-escap', 'E/ESCAP/ | ESCAP/', {
    en: 'Economic and Social Commission for Asia and the Pacific',
    fr: 'Commission économique et sociale pour l’Asie et le Pacifique',
    es: 'Comisión Económica y Social para Asia y el Pacífico',
    ru: 'Экономическая и социальная комиссия для Азии и Тихого океана',
    zh: '亚洲及太平洋经济社会委员会',
    ar: 'اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ'
  }),
  organ('organ', 'un-escwa', 'E/ESCWA/', {
    en: 'Economic and Social Commission for Western Asia',
    fr: 'Commission économique et sociale pour l’Asie occidentale',
    es: 'Comisión Económica y Social para Asia Occidental',
    ru: 'Экономическая и социальная комиссия для Западной Азии',
    zh: '西亚经济社会委员会',
    ar: 'اللجنة الاقتصادية والاجتماعية لغربي آسيا'
  }),
  organ('organ', 'un-eca', 'E/ECA/ | ECA/', {
    en: 'Economic Commission for Africa',
    fr: 'Commission économique pour l’Afrique',
    es: 'Comisión Económica para África',
    ru: 'Экономическая комиссия для Африки',
    zh: '非洲经济委员会',
    ar: 'اللجنة الاقتصادية لأفريقيا'
  }),
  organ('organ', 'un-eclac', 'LC/ | E/ECLAC/ | E/CEPAL/ | E/LC/', {
    en: 'Economic Commission for Latin America and the Caribbean',
    fr: 'Commission économique pour l’Amérique latine et les Caraïbes',
    es: 'Comisión Económica para América Latina y el Caribe',
    ru: 'Экономическая комиссия для Латинской Америки и Карибского бассейна',
    zh: '拉丁美洲和加勒比经济委员会',
    ar: 'اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي'
  }),
  organ('organ', 'unctad', 'TD/ | UNCTAD/', {
    en: 'United Nations Conference on Trade and Development | Trade and Development Board',
    fr: 'Conférence des Nations Unies sur le commerce et le développement',
    es: 'Conferencia de las Naciones Unidas sobre Comercio y Desarrollo',
    ru: 'Конференция Организации Объединенных Наций по торговле и развитию',
    zh: '联合国贸易和发展会议',
    ar: 'مؤتمر الأمم المتحدة للتجارة والتنمية'
  }),
  organ('organ', 'undp', 'DP/', {
    en: 'Executive Board of the United Nations Development Programme, the United Nations Population Fund and the United Nations Office for Project Services',
    fr: 'Conseil d’administration du Programme des Nations Unies pour le développement, du Fonds des Nations Unies pour la population et du Bureau des Nations Unies pour les services d’appui aux projets',
    es: 'Junta Ejecutiva del Programa de las Naciones Unidas para el Desarrollo, del Fondo de Población de las Naciones Unidas y de la Oficina de las Naciones Unidas de Servicios para Proyectos',
    ru: 'Исполнительный совет Программы развития Организации Объединенных Наций, Фонда Организации Объединенных Наций в области народонаселения и Управления Организации Объединенных Наций по обслуживанию проектов',
    zh: '联合国开发计划署、联合国人口基金和联合国项目事务署执行局',
    ar: 'المجلس التنفيذي لبرنامج الأمم المتحدة الإنمائي وصندوق الأمم المتحدة للسكان ومكتب الأمم المتحدة لخدمات المشاريع'
  }),
  organ('organ', 'unfpa', 'DP/FPA/', {
    en: 'United Nations Population Fund'
  }),
  organ('organ', 'unops', 'DP/OPS/', {
    en: 'United Nations Office for Project Services'
  }),
  organ('organ', 'unicef', 'E/ICEF/', {
    en: 'United Nations Children’s Fund',
    fr: 'Fonds des Nations Unies pour l’enfance',
    es: 'Fondo de las Naciones Unidas para la Infancia',
    ru: 'Детский фонд Организации Объединенных Наций',
    zh: '联合国儿童基金会',
    ar: 'منظمة الأمم المتحدة للطفولة'
  }),
  organ('organ', 'un-women', 'UNW/', {
    en: 'Executive Board of the United Nations Entity for Gender Equality and the Empowerment of Women',
    fr: 'Conseil d’administration de l’Entité des Nations Unies pour l’égalité des sexes et l’autonomisation des femmes',
    es: 'Junta Ejecutiva de la Entidad de las Naciones Unidas para la Igualdad de Género y el Empoderamiento de las Mujeres',
    ru: 'Исполнительный совет Структуры Организации Объединенных Наций по вопросам гендерного равенства и расширения прав и возможностей женщин',
    zh: '联合国促进性别平等和增强妇女权能署执行局',
    ar: 'المجلس التنفيذي لهيئة الأمم المتحدة للمساواة بين الجنسين وتمكين المرأة'
  }),
  organ('organ', 'unep', 'UNEP/', {
    en: 'United Nations Environment Programme | United Nations Environment Assembly of the United Nations Environment Programme',
    fr: 'Programme des Nations Unies pour l’environnement',
    es: 'Programa de las Naciones Unidas para el Medio Ambiente',
    ru: 'Программа Организации Объединенных Наций по окружающей среде',
    zh: '联合国环境规划署',
    ar: 'برنامج الأمم المتحدة للبيئة'
  }),
  organ('organ', 'un-habitat', 'HSP/ | HS/', {
    en: 'United Nations Habitat Assembly | United Nations Human Settlements Programme',
    fr: 'Programme des Nations Unies pour les établissements humains',
    es: 'Programa de las Naciones Unidas para los Asentamientos Humanos',
    ru: 'Программа Организации Объединенных Наций по населенным пунктам',
    zh: '联合国人类住区规划署',
    ar: 'برنامج الأمم المتحدة للمستوطنات البشرية'
  }),
  organ('organ', 'un-jiu', 'JIU/', {
    en: 'Joint Inspection Unit',
    fr: 'Corps commun d’inspection',
    es: 'Dependencia Común de Inspección',
    ru: 'Объединенная инспекционная группа',
    zh: '联合检查组',
    ar: 'وحدة التفتيش المشتركة'
  }),
  organ('organ', 'un-ceb', 'CEB/', {
    en: 'Chief Executives Board for Coordination',
    fr: 'Conseil des chefs de secrétariat pour la coordination',
    es: 'Junta de los Jefes Ejecutivos para la Coordinación',
    ru: 'Координационный совет руководителей системы',
    zh: '行政首长协调理事会',
    ar: 'مجلس الرؤساء التنفيذيين المعني بالتنسيق'
  })
]
