import { type Organ, organ } from './organ.ts'

/** Treaty bodies and conferences of parties; their mastheads print the treaty where the organ stands. */
export const treatyBodies: readonly Organ[] = [
  organ('organ', 'un-ccpr', 'CCPR/', {
    en: 'International Covenant on Civil and Political Rights | CCPR | Human Rights Committee',
    fr: 'Pacte international relatif aux droits civils et politiques | Comité des droits de l’homme',
    es: 'Pacto Internacional de Derechos Civiles y Políticos | Comité de Derechos Humanos',
    ru: 'Международный пакт о гражданских и политических правах | Комитет по правам человека',
    zh: '公民权利和政治权利国际公约 | 人权事务委员会',
    ar: 'العهد الدولي الخاص بالحقوق المدنية والسياسية | اللجنة المعنية بالحقوق المدنية والسياسية'
  }),
  organ('organ', 'un-cescr', 'E/C.12/', {
    en: 'Committee on Economic, Social and Cultural Rights',
    fr: 'Comité des droits économiques, sociaux et culturels',
    es: 'Comité de Derechos Económicos, Sociales y Culturales',
    ru: 'Комитет по экономическим, социальным и культурным правам',
    zh: '经济、社会及文化权利委员会',
    ar: 'اللجنة المعنية بالحقوق الاقتصادية والاجتماعية والثقافية'
  }),
  organ('organ', 'un-cerd', 'CERD/', {
    en: 'International Convention on the Elimination of All Forms of Racial Discrimination | CERD | Committee on the Elimination of Racial Discrimination',
    fr: 'Convention internationale sur l’élimination de toutes les formes de discrimination raciale | Comité pour l’élimination de la discrimination raciale',
    es: 'Convención Internacional sobre la Eliminación de todas las Formas de Discriminación Racial | Comité para la Eliminación de la Discriminación Racial',
    ru: 'Международная конвенция о ликвидации всех форм расовой дискриминации | Комитет по ликвидации расовой дискриминации',
    zh: '消除一切形式种族歧视国际公约 | 消除种族歧视委员会',
    ar: 'الاتفاقية الدولية للقضاء على جميع أشكال التمييز العنصري | لجنة القضاء على التمييز العنصري'
  }),
  organ('organ', 'un-cedaw', 'CEDAW/', {
    en: 'Convention on the Elimination of All Forms of Discrimination against Women | CEDAW | Committee on the Elimination of Discrimination against Women',
    fr: 'Convention sur l’élimination de toutes les formes de discrimination à l’égard des femmes | Comité pour l’élimination de la discrimination à l’égard des femmes',
    es: 'Convención sobre la eliminación de todas las formas de discriminación contra la mujer | Comité para la Eliminación de la Discriminación contra la Mujer',
    ru: 'Конвенция о ликвидации всех форм дискриминации в отношении женщин | Комитет по ликвидации дискриминации в отношении женщин',
    zh: '消除对妇女一切形式歧视公约 | 消除对妇女歧视委员会',
    ar: 'اتفاقية القضاء على جميع أشكال التمييز ضد المرأة | اللجنة المعنية بالقضاء على التمييز ضد المرأة'
  }),
  organ('organ', 'un-cat', 'CAT/', {
    en: 'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment | CAT | Committee against Torture',
    fr: 'Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants | Comité contre la torture',
    es: 'Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes | Comité contra la Tortura',
    ru: 'Конвенция против пыток и других жестоких, бесчеловечных или унижающих достоинство видов обращения и наказания | Комитет против пыток',
    zh: '禁止酷刑和其他残忍、不人道或有辱人格的待遇或处罚公约 | 禁止酷刑委员会',
    ar: 'اتفاقية مناهضة التعذيب وغيره من ضروب المعاملة أو العقوبة القاسية أو اللاإنسانية أو المهينة | لجنة مناهضة التعذيب'
  }),
  organ('organ', 'un-crc', 'CRC/', {
    en: 'Convention on the Rights of the Child | CRC | Committee on the Rights of the Child',
    fr: 'Convention relative aux droits de l’enfant | Comité des droits de l’enfant',
    es: 'Convención sobre los Derechos del Niño | Comité de los Derechos del Niño',
    ru: 'Конвенция о правах ребенка | Комитет по правам ребенка',
    zh: '儿童权利公约 | 儿童权利委员会',
    ar: 'اتفاقية حقوق الطفل | لجنة حقوق الطفل'
  }),
  organ('organ', 'un-cmw', 'CMW/', {
    en: 'International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families | Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families',
    fr: 'Convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille',
    es: 'Convención Internacional sobre la Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares',
    ru: 'Международная конвенция о защите прав всех трудящихся-мигрантов и членов их семей',
    zh: '保护所有移徙工人及其家庭成员权利国际公约',
    ar: 'الاتفاقية الدولية لحماية حقوق جميع العمال المهاجرين وأفراد أسرهم'
  }),
  organ('organ', 'un-crpd', 'CRPD/', {
    en: 'Convention on the Rights of Persons with Disabilities | Committee on the Rights of Persons with Disabilities',
    fr: 'Convention relative aux droits des personnes handicapées | Comité des droits des personnes handicapées',
    es: 'Convención sobre los derechos de las personas con discapacidad | Comité sobre los Derechos de las Personas con Discapacidad',
    ru: 'Конвенция о правах инвалидов | Комитет по правам инвалидов',
    zh: '残疾人权利公约 | 残疾人权利委员会',
    ar: 'اتفاقية حقوق الأشخاص ذوي الإعاقة | اللجنة المعنية بحقوق الأشخاص ذوي الإعاقة'
  }),
  organ('organ', 'un-ced', 'CED/', {
    en: 'International Convention for the Protection of All Persons from Enforced Disappearance | Committee on Enforced Disappearances',
    fr: 'Convention internationale pour la protection de toutes les personnes contre les disparitions forcées | Comité des disparitions forcées',
    es: 'Convención Internacional para la protección de todas las personas contra las desapariciones forzadas | Comité contra la Desaparición Forzada',
    ru: 'Международная конвенция для защиты всех лиц от насильственных исчезновений | Комитет по насильственным исчезновениям',
    zh: '保护所有人免遭强迫失踪国际公约 | 强迫失踪问题委员会',
    ar: 'الاتفاقية الدولية لحماية جميع الأشخاص من الاختفاء القسري | اللجنة المعنية بحالات الاختفاء القسري'
  }),
  organ('organ', 'un-hri', 'HRI/', {
    en: 'International Human Rights Instruments',
    fr: 'Instruments internationaux relatifs aux droits de l’homme',
    es: 'Instrumentos internacionales de derechos humanos',
    ru: 'Международные договоры по правам человека',
    zh: '国际人权文书',
    ar: 'الصكوك الدولية لحقوق الإنسان'
  }),
  organ('organ', 'un-tpnw', 'TPNW/', {
    en: 'Meeting of States Parties to the Treaty on the Prohibition of Nuclear Weapons | Treaty on the Prohibition of Nuclear Weapons',
    fr: 'Réunion des États parties au Traité sur l’interdiction des armes nucléaires',
    es: 'Reunión de los Estados Partes en el Tratado sobre la Prohibición de las Armas Nucleares',
    ru: 'Совещание государств — участников Договора о запрещении ядерного оружия',
    zh: '禁止核武器条约缔约国会议',
    ar: 'اجتماع الدول الأطراف في معاهدة حظر الأسلحة النووية'
  }),
  organ('organ', 'un-npt', 'NPT/', {
    en: 'Conference of the Parties to the Treaty on the Non-Proliferation of Nuclear Weapons | Review Conference of the Parties to the Treaty on the Non-Proliferation of Nuclear Weapons | Preparatory Committee for the Review Conference of the Parties to the Treaty on the Non-Proliferation of Nuclear Weapons'
  }),
  organ('organ', 'unfccc', 'FCCC/', {
    en: 'Framework Convention on Climate Change',
    fr: 'Convention-cadre sur les changements climatiques',
    es: 'Convención Marco sobre el Cambio Climático',
    ru: 'Рамочная конвенция об изменении климата',
    zh: '气候变化框架公约',
    ar: 'الاتفاقية الإطارية بشأن تغير المناخ'
  }),
  organ('organ', 'unccd', 'ICCD/', {
    en: 'Convention to Combat Desertification',
    fr: 'Convention sur la lutte contre la désertification',
    es: 'Convención de Lucha contra la Desertificación',
    ru: 'Конвенция по борьбе с опустыниванием',
    zh: '防治荒漠化公约',
    ar: 'اتفاقية مكافحة التصحر'
  }),
  organ('organ', 'cbd', 'CBD/ | UNEP/CBD/', {
    en: 'Convention on Biological Diversity | CBD',
    fr: 'Convention sur la diversité biologique',
    es: 'Convenio sobre la Diversidad Biológica',
    ru: 'Конвенция о биологическом разнообразии',
    zh: '生物多样性公约',
    ar: 'الاتفاقية المتعلقة بالتنوع البيولوجي'
  }),
  organ('organ', 'un-splos', 'SPLOS/', {
    en: 'United Nations Convention on the Law of the Sea | Convention on the Law of the Sea',
    fr: 'Convention des Nations Unies sur le droit de la mer',
    es: 'Convención de las Naciones Unidas sobre el Derecho del Mar',
    ru: 'Конвенция Организации Объединенных Наций по морскому праву',
    zh: '联合国海洋法公约',
    ar: 'اتفاقية الأمم المتحدة لقانون البحار'
  }),
  organ('organ', 'un-bwc', 'BWC/', {
    en: 'Conference of the States Parties to the Convention on the Prohibition of the Development, Production and Stockpiling of Bacteriological (Biological) and Toxin Weapons and on Their Destruction'
  }),
  organ('organ', 'isa', 'ISBA/', {
    en: 'International Seabed Authority',
    fr: 'Autorité internationale des fonds marins',
    es: 'Autoridad Internacional de los Fondos Marinos',
    ru: 'Международный орган по морскому дну',
    zh: '国际海底管理局',
    ar: 'السلطة الدولية لقاع البحار'
  }),
  organ('organ', 'cd', 'CD/', {
    en: 'Conference on Disarmament',
    fr: 'Conférence du désarmement',
    es: 'Conferencia de Desarme',
    ru: 'Конференция по разоружению',
    zh: '裁军谈判会议',
    ar: 'مؤتمر نزع السلاح'
  })
]
