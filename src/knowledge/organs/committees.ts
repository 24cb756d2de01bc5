import { type Organ, organ } from './organ.ts'

/** Committees and commissions below the principal organs; their names stand at the left under the masthead. */
export const committees: readonly Organ[] = [
  organ('sub-organ', 'un-ga-c1', 'A/C.1/', {
    en: 'First Committee',
    fr: 'Première Commission',
    es: 'Primera Comisión',
    ru: 'Первый комитет',
    zh: '第一委员会',
    ar: 'اللجنة الأولى'
  }),
  organ('sub-organ', 'un-ga-c2', 'A/C.2/', {
    en: 'Second Committee',
    fr: 'Deuxième Commission',
    es: 'Segunda Comisión',
    ru: 'Второй комитет',
    zh: '第二委员会',
    ar: 'اللجنة الثانية'
  }),
  organ('sub-organ', 'un-ga-c3', 'A/C.3/', {
    en: 'Third Committee',
    fr: 'Troisième Commission',
    es: 'Tercera Comisión',
    ru: 'Третий комитет',
    zh: '第三委员会',
    ar: 'اللجنة الثالثة'
  }),
  organ('sub-organ', 'un-ga-c4', 'A/C.4/', {
    en: 'Fourth Committee | Special Political and Decolonization Committee (Fourth Committee)',
    fr: 'Quatrième Commission | Commission des questions politiques spéciales et de la décolonisation (Quatrième Commission)',
    es: 'Cuarta Comisión | Comisión Política Especial y de Descolonización (Cuarta Comisión)',
    ru: 'Четвертый комитет | Комитет по специальным политическим вопросам и вопросам деколонизации (Четвертый комитет)',
    zh: '第四委员会 | 特别政治和非殖民化委员会(第四委员会)',
    ar: 'اللجنة الرابعة | لجنة المسائل السياسية الخاصة وإنهاء الاستعمار (اللجنة الرابعة)'
  }),
  organ('sub-organ', 'un-ga-c5', 'A/C.5/', {
    en: 'Fifth Committee',
    fr: 'Cinquième Commission',
    es: 'Quinta Comisión',
    ru: 'Пятый комитет',
    zh: '第五委员会',
    ar: 'اللجنة الخامسة'
  }),
  organ('sub-organ', 'un-ga-c6', 'A/C.6/', {
    en: 'Sixth Committee',
    fr: 'Sixième Commission',
    es: 'Sexta Comisión',
    ru: 'Шестой комитет',
    zh: '第六委员会',
    ar: 'اللجنة السادسة'
  }),
  organ('sub-organ', 'un-ga-plenary', '', {
    en: 'Plenary',
    fr: 'Plénière',
    es: 'Pleno',
    ru: 'Пленарное заседание | Пленарные заседания',
    zh: '全体会议 | 全会',
    ar: 'الجلسة العامة | جلسة عامة'
  }),
  organ('sub-organ', 'un-ga-gc', 'A/BUR/', {
    en: 'General Committee',
    fr: 'Bureau',
    es: 'Mesa de la Asamblea',
    ru: 'Генеральный комитет',
    zh: '总务委员会',
    ar: 'المكتب'
  }),
  organ('sub-organ', 'un-ga-spc', 'A/SPC/', {
    en: 'Special Political Committee',
    fr: 'Commission politique spéciale',
    es: 'Comisión Política Especial',
    ru: 'Специальный политический комитет',
    zh: '特别政治委员会',
    ar: 'اللجنة السياسية الخاصة'
  }),
  organ('sub-organ', 'un-ilc', 'A/CN.4/', {
    en: 'International Law Commission',
    fr: 'Commission du droit international',
    es: 'Comisión de Derecho Internacional',
    ru: 'Комиссия международного права',
    zh: '国际法委员会',
    ar: 'لجنة القانون الدولي'
  }),
  organ('sub-organ', 'un-uncitral', 'A/CN.9/', {
    en: 'United Nations Commission on International Trade Law',
    fr: 'Commission des Nations Unies pour le droit commercial international',
    es: 'Comisión de las Naciones Unidas para el Derecho Mercantil Internacional',
    ru: 'Комиссия Организации Объединенных Наций по праву международной торговли',
    zh: '联合国国际贸易法委员会',
    ar: 'لجنة الأمم المتحدة للقانون التجاري الدولي'
  }),
  organ('sub-organ', 'un-disarmament-commission', 'A/CN.10/', {
    en: 'Disarmament Commission',
    fr: 'Commission du désarmement',
    es: 'Comisión de Desarme',
    ru: 'Комиссия по разоружению',
    zh: '裁军审议委员会',
    ar: 'هيئة نزع السلاح'
  }),
  organ('sub-organ', 'un-copuos', 'A/AC.105/', {
    en: 'Committee on the Peaceful Uses of Outer Space',
    fr: 'Comité des utilisations pacifiques de l’espace extra-atmosphérique',
    es: 'Comisión sobre la Utilización del Espacio Ultraterrestre con Fines Pacíficos',
    ru: 'Комитет по использованию космического пространства в мирных целях',
    zh: '和平利用外层空间委员会',
    ar: 'لجنة استخدام الفضاء الخارجي في الأغراض السلمية'
  }),
  organ('sub-organ', 'un-c24', 'A/AC.109/', {
    en: 'Special Committee on the Situation with regard to the Implementation of the Declaration on the Granting of Independence to Colonial Countries and Peoples',
    fr: 'Comité spécial chargé d’étudier la situation en ce qui concerne l’application de la Déclaration sur l’octroi de l’indépendance aux pays et aux peuples coloniaux',
    es: 'Comité Especial encargado de examinar la situación con respecto a la aplicación de la Declaración sobre la concesión de la independencia a los países y pueblos coloniales',
    ru: 'Специальный комитет по вопросу о ходе осуществления Декларации о предоставлении независимости колониальным странам и народам',
    zh: '给予殖民地国家和人民独立宣言执行情况特别委员会',
    ar: 'اللجنة الخاصة المعنية بحالة تنفيذ إعلان منح الاستقلال للبلدان والشعوب المستعمرة'
  }),
  organ('sub-organ', 'un-c34', 'A/AC.121/', {
    en: 'Special Committee on Peacekeeping Operations',
    fr: 'Comité spécial des opérations de maintien de la paix',
    es: 'Comité Especial de Operaciones de Mantenimiento de la Paz',
    ru: 'Специальный комитет по операциям по поддержанию мира',
    zh: '维持和平行动特别委员会',
    ar: 'اللجنة الخاصة المعنية بعمليات حفظ السلام'
  }),
  organ('sub-organ', 'un-committee-on-conferences', 'A/AC.172/', {
    en: 'Committee on Conferences',
    fr: 'Comité des conférences',
    es: 'Comité de Conferencias',
    ru: 'Комитет по конференциям',
    zh: '会议委员会',
    ar: 'لجنة المؤتمرات'
  }),
  organ('sub-organ', 'un-ceirpp', 'A/AC.183/', {
    en: 'Committee on the Exercise of the Inalienable Rights of the Palestinian People',
    fr: 'Comité pour l’exercice des droits inaliénables du peuple palestinien',
    es: 'Comité para el Ejercicio de los Derechos Inalienables del Pueblo Palestino',
    ru: 'Комитет по осуществлению неотъемлемых прав палестинского народа',
    zh: '巴勒斯坦人民行使不可剥夺权利委员会',
    ar: 'اللجنة المعنية بممارسة الشعب الفلسطيني لحقوقه غير القابلة للتصرف'
  }),
  organ('sub-organ', 'un-unhcr-excom', 'A/AC.96/ | EC/', {
    en: 'Executive Committee of the High Commissioner’s Programme',
    fr: 'Comité exécutif du Programme du Haut Commissaire',
    es: 'Comité Ejecutivo del Programa del Alto Comisionado',
    ru: 'Исполнительный комитет Программы Верховного комиссара',
    zh: '高级专员方案执行委员会',
    ar: 'اللجنة التنفيذية لبرنامج المفوض السامي'
  }),
  organ('sub-organ', 'un-upr-wg', 'A/HRC/WG.6/', {
    en: 'Working Group on the Universal Periodic Review',
    fr: 'Groupe de travail sur l’Examen périodique universel | Groupe de travail sur l’examen périodique universel',
    es: 'Grupo de Trabajo sobre el Examen Periódico Universal',
    ru: 'Рабочая группа по универсальному периодическому обзору',
    zh: '普遍定期审议工作组',
    ar: 'الفريق العامل المعني بالاستعراض الدوري الشامل'
  }),
  organ('sub-organ', 'un-cpc', 'E/AC.51/', {
    en: 'Committee for Programme and Coordination',
    fr: 'Comité du programme et de la coordination',
    es: 'Comité del Programa y de la Coordinación',
    ru: 'Комитет по программе и координации',
    zh: '方案和协调委员会',
    ar: 'لجنة البرنامج والتنسيق'
  }),
  organ('sub-organ', 'un-statistical-commission', 'E/CN.3/', {
    en: 'Statistical Commission',
    fr: 'Commission de statistique',
    es: 'Comisión de Estadística',
    ru: 'Статистическая комиссия',
    zh: '统计委员会',
    ar: 'اللجنة الإحصائية'
  }),
  organ('sub-organ', 'un-chr', 'E/CN.4/', {
    en: 'Commission on Human Rights',
    fr: 'Commission des droits de l’homme',
    es: 'Comisión de Derechos Humanos',
    ru: 'Комиссия по правам человека',
    zh: '人权委员会',
    ar: 'لجنة حقوق الإنسان'
  }),
  organ('sub-organ', 'un-chr-sub', 'E/CN.4/Sub.2/', {
    en: 'Sub-Commission on the Promotion and Protection of Human Rights | Sub-Commission on Prevention of Discrimination and Protection of Minorities',
    fr: 'Sous-Commission de la promotion et de la protection des droits de l’homme',
    es: 'Subcomisión de Promoción y Protección de los Derechos Humanos',
    ru: 'Подкомиссия по поощрению и защите прав человека',
    zh: '增进和保护人权小组委员会',
    ar: 'اللجنة الفرعية لتعزيز وحماية حقوق الإنسان'
  }),
  organ('sub-organ', 'un-csocd', 'E/CN.5/', {
    en: 'Commission for Social Development',
    fr: 'Commission du développement social',
    es: 'Comisión de Desarrollo Social',
    ru: 'Комиссия социального развития',
    zh: '社会发展委员会',
    ar: 'لجنة التنمية الاجتماعية'
  }),
  organ('sub-organ', 'un-csw', 'E/CN.6/', {
    en: 'Commission on the Status of Women',
    fr: 'Commission de la condition de la femme',
    es: 'Comisión de la Condición Jurídica y Social de la Mujer',
    ru: 'Комиссия по положению женщин',
    zh: '妇女地位委员会',
    ar: 'لجنة وضع المرأة'
  }),
  organ('sub-organ', 'un-cnd', 'E/CN.7/', {
    en: 'Commission on Narcotic Drugs',
    fr: 'Commission des stupéfiants',
    es: 'Comisión de Estupefacientes',
    ru: 'Комиссия по наркотическим средствам',
    zh: '麻醉药品委员会',
    ar: 'لجنة المخدرات'
  }),
  organ('sub-organ', 'un-cpd', 'E/CN.9/', {
    en: 'Commission on Population and Development',
    fr: 'Commission de la population et du développement',
    es: 'Comisión de Población y Desarrollo',
    ru: 'Комиссия по народонаселению и развитию',
    zh: '人口与发展委员会',
    ar: 'لجنة السكان والتنمية'
  }),
  organ('sub-organ', 'un-ccpcj', 'E/CN.15/', {
    en: 'Commission on Crime Prevention and Criminal Justice',
    fr: 'Commission pour la prévention du crime et la justice pénale',
    es: 'Comisión de Prevención del Delito y Justicia Penal',
    ru: 'Комиссия по предупреждению преступности и уголовному правосудию',
    zh: '预防犯罪和刑事司法委员会',
    ar: 'لجنة منع الجريمة والعدالة الجنائية'
  }),
  organ('sub-organ', 'un-cstd', 'E/CN.16/', {
    en: 'Commission on Science and Technology for Development',
    fr: 'Commission de la science et de la technique au service du développement',
    es: 'Comisión de Ciencia y Tecnología para el Desarrollo',
    ru: 'Комиссия по науке и технике в целях развития',
    zh: '科学和技术促进发展委员会',
    ar: 'اللجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية'
  }),
  organ('sub-organ', 'un-csd', 'E/CN.17/', {
    en: 'Commission on Sustainable Development',
    fr: 'Commission du développement durable',
    es: 'Comisión sobre el Desarrollo Sostenible',
    ru: 'Комиссия по устойчивому развитию',
    zh: '可持续发展委员会',
    ar: 'لجنة التنمية المستدامة'
  }),
  organ('sub-organ', 'un-ngo-committee', 'E/C.2/', {
    en: 'Committee on Non-Governmental Organizations',
    fr: 'Comité chargé des organisations non gouvernementales',
    es: 'Comité Encargado de las Organizaciones No Gubernamentales',
    ru: 'Комитет по неправительственным организациям',
    zh: '非政府组织委员会',
    ar: 'اللجنة المعنية بالمنظمات غير الحكومية'
  }),
  organ('sub-organ', 'un-cepa', 'E/C.16/', {
    en: 'Committee of Experts on Public Administration',
    fr: 'Comité d’experts de l’administration publique',
    es: 'Comité de Expertos en Administración Pública',
    ru: 'Комитет экспертов по государственному управлению',
    zh: '公共行政专家委员会',
    ar: 'لجنة الخبراء المعنية بالإدارة العامة'
  }),
  organ('sub-organ', 'un-permanent-forum-indigenous', 'E/C.19/', {
    en: 'Permanent Forum on Indigenous Issues',
    fr: 'Instance permanente sur les questions autochtones',
    es: 'Foro Permanente para las Cuestiones Indígenas',
    ru: 'Постоянный форум по вопросам коренных народов',
    zh: '土著问题常设论坛',
    ar: 'المنتدى الدائم المعني بقضايا الشعوب الأصلية'
  }),
  organ('sub-organ', 'un-hlpf', 'E/HLPF/', {
    en: 'High-level political forum on sustainable development',
    fr: 'Forum politique de haut niveau pour le développement durable',
    es: 'Foro político de alto nivel sobre el desarrollo sostenible',
    ru: 'Политический форум высокого уровня по устойчивому развитию',
    zh: '可持续发展高级别政治论坛',
    ar: 'المنتدى السياسي الرفيع المستوى المعني بالتنمية المستدامة'
  }),
  organ('sub-organ', 'un-gegn', 'GEGN.2/', {
    en: 'United Nations Group of Experts on Geographical Names',
    fr: 'Groupe d’experts des Nations Unies pour les noms géographiques',
    es: 'Grupo de Expertos de las Naciones Unidas en Nombres Geográficos',
    ru: 'Группа экспертов Организации Объединенных Наций по географическим названиям',
    zh: '联合国地名专家组',
    ar: 'فريق خبراء الأمم المتحدة المعني بالأسماء الجغرافية'
  }),
  organ('sub-organ', 'un-pbc', 'PBC/', {
    en: 'Peacebuilding Commission',
    fr: 'Commission de consolidation de la paix',
    es: 'Comisión de Consolidación de la Paz',
    ru: 'Комиссия по миростроительству',
    zh: '建设和平委员会',
    ar: 'لجنة بناء السلام'
  })
]
