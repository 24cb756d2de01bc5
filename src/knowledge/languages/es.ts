import { list, variants } from './list.ts'
import { operative, preambular } from './openings/es.ts'
import type { LanguageProfile } from './profile.ts'

/** Spanish as United Nations documents write it. */
export const es = {
  code: 'es',
  iso639: 'spa',
  direction: 'ltr',
  script: 'Latin',
  functionWords: list`
    el | la | los | las | de | del | y | que | en | para | por | con | su | sus | una | se | al | como | sobre |
    han
  `,
  jobLetter: 'S',
  linkCodes: list`es | sp`,
  spaceless: false,
  breaksWords: 'rarely',
  wordEndings: [],
  compounds: list`covid-19 | guinea-bissau | timor-leste | al-qaida`,

  masthead: {
    publisher: list`Naciones Unidas`,
    distribution: list`Distr.`,
    distributionLevels: {
      general: list`general | General`,
      limited: list`limitada | Limited`,
      restricted: list`reservada | Restricted`,
      confidential: list`confidencial | Confidential`
    },
    original: list`Original`,
    only: list`solamente | únicamente`,
    session: list`
      período de sesiones | periodo de sesiones | períodos de sesiones | período ordinario de sesiones |
      período anual de sesiones | período sustantivo de sesiones | período extraordinario de sesiones |
      período extraordinario de sesiones de emergencia
    `,
    gathering: list`reunión | conferencia de examen`,
    specialSession: list`período extraordinario de sesiones`,
    emergencySession: list`período extraordinario de sesiones de emergencia`,
    year: list`año`,
    agendaItem: list`Tema | Temas`,
    agendaOf: list`
      del programa provisional | del programa | de la lista preliminar | de la lista suplementaria |
      del orden del día | del programa provisional anotado
    `,
    provisional: list`programa provisional | lista preliminar | provisional`,
    meeting: list`sesión | sesión plenaria | sesiones`,
    rapporteur: list`Relator | Relatora | Relatores | Correlatores | Relator General | Relatora General`,
    corrigendum: list`Corrección | Corrigendum`,
    presiding: list`Presidente | Presidenta | Presidencia | Presidente interino | Presidente provisional`,
    members: list`Miembros`,
    agenda: list`Orden del día`,
    series: list`Documentos Oficiales`,
    decisionTypes: list`Otras decisiones | Elecciones y nombramientos`,
    letter: list`
      Carta de fecha | Cartas idénticas de fecha | Carta | Cartas idénticas | Nota verbal de fecha |
      Nota verbal
    `,
    letterFrom: list`por`,
    letterTo: list`dirigida al | dirigida a la | dirigida a | dirigidas al | dirigidas a la | dirigidas a`,
    memorandum: {
      addressee: list`A | Para | Destinatarios | Destinatario`,
      sender: list`De | Remitente`,
      subject: list`Asunto`
    }
  },
  months: variants`
    enero |
    febrero |
    marzo |
    abril |
    mayo |
    junio |
    julio |
    agosto |
    septiembre/setiembre |
    octubre |
    noviembre |
    diciembre
  `,
  dateWords: list`de | del | el | de fecha`,
  yearWords: [],
  ordinals: variants`
    primer/primero/primera | segundo/segunda | tercer/tercero/tercera | cuarto/cuarta | quinto/quinta |
    sexto/sexta | séptimo/séptima | octavo/octava | noveno/novena | décimo/décima |
    undécimo/undécima/decimoprimer/decimoprimero/decimoprimera/décimo primer/décimo primero/décima primera |
    duodécimo/duodécima/decimosegundo/decimosegunda/décimo segundo/décima segunda |
    decimotercer/decimotercero/decimotercera/décimo tercer/décimo tercero/décima tercera |
    decimocuarto/decimocuarta/décimo cuarto/décima cuarta |
    decimoquinto/decimoquinta/décimo quinto/décima quinta | decimosexto/decimosexta/décimo sexto/décima sexta |
    decimoséptimo/decimoséptima/décimo séptimo/décima séptima |
    decimooctavo/decimooctava/décimo octavo/décima octava |
    decimonoveno/decimonovena/décimo noveno/décima novena | vigésimo/vigésima |
    vigésimo primer/vigésimo primero/vigésima primera/vigesimoprimer/vigesimoprimero/vigesimoprimera |
    vigésimo segundo/vigésima segunda/vigesimosegundo/vigesimosegunda |
    vigésimo tercer/vigésimo tercero/vigésima tercera/vigesimotercer/vigesimotercero/vigesimotercera |
    vigésimo cuarto/vigésima cuarta/vigesimocuarto/vigesimocuarta |
    vigésimo quinto/vigésima quinta/vigesimoquinto/vigesimoquinta |
    vigésimo sexto/vigésima sexta/vigesimosexto/vigesimosexta |
    vigésimo séptimo/vigésima séptima/vigesimoséptimo/vigesimoséptima |
    vigésimo octavo/vigésima octava/vigesimooctavo/vigesimooctava |
    vigésimo noveno/vigésima novena/vigesimonoveno/vigesimonovena | trigésimo/trigésima |
    trigésimo primer/trigésimo primero/trigésima primera | trigésimo segundo/trigésima segunda |
    trigésimo tercer/trigésimo tercero/trigésima tercera | trigésimo cuarto/trigésima cuarta |
    trigésimo quinto/trigésima quinta | trigésimo sexto/trigésima sexta | trigésimo séptimo/trigésima séptima |
    trigésimo octavo/trigésima octava | trigésimo noveno/trigésima novena | cuadragésimo/cuadragésima |
    cuadragésimo primer/cuadragésimo primero/cuadragésima primera | cuadragésimo segundo/cuadragésima segunda |
    cuadragésimo tercer/cuadragésimo tercero/cuadragésima tercera | cuadragésimo cuarto/cuadragésima cuarta |
    cuadragésimo quinto/cuadragésima quinta | cuadragésimo sexto/cuadragésima sexta |
    cuadragésimo séptimo/cuadragésima séptima | cuadragésimo octavo/cuadragésima octava |
    cuadragésimo noveno/cuadragésima novena | quincuagésimo/quincuagésima |
    quincuagésimo primer/quincuagésimo primero/quincuagésima primera |
    quincuagésimo segundo/quincuagésima segunda |
    quincuagésimo tercer/quincuagésimo tercero/quincuagésima tercera | quincuagésimo cuarto/quincuagésima cuarta |
    quincuagésimo quinto/quincuagésima quinta | quincuagésimo sexto/quincuagésima sexta |
    quincuagésimo séptimo/quincuagésima séptima | quincuagésimo octavo/quincuagésima octava |
    quincuagésimo noveno/quincuagésima novena | sexagésimo/sexagésima |
    sexagésimo primer/sexagésimo primero/sexagésima primera | sexagésimo segundo/sexagésima segunda |
    sexagésimo tercer/sexagésimo tercero/sexagésima tercera | sexagésimo cuarto/sexagésima cuarta |
    sexagésimo quinto/sexagésima quinta | sexagésimo sexto/sexagésima sexta |
    sexagésimo séptimo/sexagésima séptima | sexagésimo octavo/sexagésima octava |
    sexagésimo noveno/sexagésima novena | septuagésimo/septuagésima |
    septuagésimo primer/septuagésimo primero/septuagésima primera | septuagésimo segundo/septuagésima segunda |
    septuagésimo tercer/septuagésimo tercero/septuagésima tercera | septuagésimo cuarto/septuagésima cuarta |
    septuagésimo quinto/septuagésima quinta | septuagésimo sexto/septuagésima sexta |
    septuagésimo séptimo/septuagésima séptima | septuagésimo octavo/septuagésima octava |
    septuagésimo noveno/septuagésima novena | octogésimo/octogésima |
    octogésimo primer/octogésimo primero/octogésima primera | octogésimo segundo/octogésima segunda |
    octogésimo tercer/octogésimo tercero/octogésima tercera | octogésimo cuarto/octogésima cuarta |
    octogésimo quinto/octogésima quinta | octogésimo sexto/octogésima sexta |
    octogésimo séptimo/octogésima séptima | octogésimo octavo/octogésima octava |
    octogésimo noveno/octogésima novena | nonagésimo/nonagésima |
    nonagésimo primer/nonagésimo primero/nonagésima primera | nonagésimo segundo/nonagésima segunda |
    nonagésimo tercer/nonagésimo tercero/nonagésima tercera | nonagésimo cuarto/nonagésima cuarta |
    nonagésimo quinto/nonagésima quinta | nonagésimo sexto/nonagésima sexta |
    nonagésimo séptimo/nonagésima séptima | nonagésimo octavo/nonagésima octava |
    nonagésimo noveno/nonagésima novena | centésimo/centésima
  `,
  ordinalEndings: list`º | ª | ° | o | a | er | .º | .ª`,
  numberWords: list`núm. | núms. | nº | No. | número`,
  languageNames: {
    ar: list`árabe`,
    en: list`inglés`,
    es: list`español`,
    fr: list`francés`,
    ru: list`ruso`,
    zh: list`chino`
  },

  furniture: {
    page: list`Página | página | Pág.`,
    recycle: list`Se ruega reciclar`,
    accessible: list`Documento accesible`,
    reissued: list`Publicado nuevamente por razones técnicas`,
    correctionNote: list`
      La presente acta está sujeta a correcciones | La presente acta podrá ser objeto de correcciones |
      La presente acta contiene la versión literal | La presente acta contiene el texto | Este documento contiene la versión
    `
  },
  structure: {
    annex: list`Anexo | Anexos`,
    appendix: list`Apéndice | Apéndices`,
    enclosure: list`Documento adjunto | Documentos adjuntos | Adjunto | Archivo adjunto`,
    annexTo: list`
      de la carta | de las cartas | de las cartas idénticas | de la nota verbal | de las notas verbales | del anexo
    `,
    part: list`Parte`,
    chapter: list`Capítulo`,
    section: list`Sección | Secc.`,
    article: list`Artículo | Art.`,
    contents: list`Índice | Sumario`,
    summary: list`Resumen`,
    table: list`Cuadro`,
    figure: list`Gráfico | Figura | Mapa`,
    box: list`Recuadro`,
    tableNotes: list`Fuente | Fuentes | Nota | Notas | Abreviatura | Abreviaturas | Abreviación | Abreviaciones | Leyenda`,
    signed: list`(Firmado) | (Firmada) | Firmado`,
    notes: list`Notas`,
    bareHeadings: list`
      Introducción | Conclusión | Conclusiones | Recomendaciones | Recomendación | Conclusiones y recomendaciones |
      Observaciones | Antecedentes | Preámbulo | Metodología | Panorama general | Prólogo | Prefacio |
      Generalidades | Mandato | Seguimiento | Aprobación del programa | Organización de los trabajos |
      Otros asuntos | Medidas que deberá adoptar la Asamblea General
    `,
    originalNote: list`Original`
  },
  resolution: {
    enactingBodies: list`
      La Asamblea General | El Consejo de Seguridad | El Consejo Económico y Social |
      El Consejo de Derechos Humanos | El Consejo de Administración Fiduciaria | La Conferencia de las Partes |
      La Comisión de Derechos Humanos | La Comisión de Estupefacientes |
      La Comisión de Prevención del Delito y Justicia Penal |
      La Comisión de la Condición Jurídica y Social de la Mujer | La Junta Ejecutiva |
      El Consejo de Administración | La Conferencia | La Conferencia de los Estados Partes |
      La Asamblea de las Naciones Unidas sobre el Medio Ambiente | Los Estados partes | El Comité | La Comisión |
      La Subcomisión | La Reunión de las Partes | La Comisión Económica y Social para Asia y el Pacífico |
      La Comisión Económica para África | La Comisión Económica para Europa |
      La Comisión Económica para América Latina y el Caribe
    `,
    preambular,
    operative,
    adoptedBy: list`
      Resolución aprobada por la Asamblea General | Resoluciones aprobadas por la Asamblea General |
      Resolución aprobada por el Consejo de Derechos Humanos |
      Resolución aprobada por el Consejo Económico y Social | Resolución aprobada por | Resoluciones aprobadas por |
      Decisión adoptada por
    `,
    adoptedAt: list`
      Aprobada por el Consejo de Seguridad en su | Aprobada por el Consejo de Seguridad el |
      Aprobada por el Consejo de Seguridad | Aprobada por
    `,
    resolution: list`Resolución | Resoluciones`,
    decision: list`Decisión | Decisiones`,
    draft: list`
      proyecto de resolución | proyectos de resolución | proyecto de decisión | proyectos de decisión |
      proyecto de resolución revisado
    `,
    draftLine: list`
      sin remisión previa a una Comisión Principal | sobre la base del informe de la | por recomendación de la
    `,
    closingMeeting: list`sesión plenaria | sesión`,
    resumed: list`continuación | reanudación`,
    adopted: list`Aprobada | Aprobado | Adoptada | Aprobadas`,
    withoutVote: list`sin votación | sin someterse a votación | por consenso`,
    unanimously: list`por unanimidad`,
    votes: list`votación | votos | voto`,
    noVotes: list`ninguno | ninguna | cero`
  },
  record: {
    president: list`
      El Presidente | La Presidenta | El Presidente interino | La Presidenta interina | El Vicepresidente |
      La Vicepresidenta | El Presidente provisional | El Secretario General | La Vicesecretaria General |
      El Secretario | La Secretaria
    `,
    honorifics: list`
      Sr. | Sra. | Srta. | Sres. | Sras. | El Sr. | La Sra. | La Srta. | Los Sres. | Las Sras. | Dr. | Dra. | Sir | Excmo. Sr. | Excma. Sra. | El Príncipe | La Princesa |
      El Jeque | Monseñor | El General | El Rey | El Arzobispo | El Magistrado
    `,
    spokeIn: list`habla en | interpretación del | texto en inglés proporcionado por la delegación`,
    inFavour: list`Votos a favor | A favor`,
    against: list`Votos en contra | En contra`,
    abstaining: list`Abstenciones | Abstención`,
    none: list`Ninguno | Ninguna`,
    openingTime: list`
      Se abre la sesión a las | Se declara abierta la sesión a las | Se declara abierta la sesión |
      Se abre la sesión | Se reanuda la sesión a las
    `,
    closingTime: list`Se levanta la sesión a las | Se levanta la sesión | Se suspende la sesión a las`,
    afternoon: [],
    forenoon: [],
    noon: list`mediodía`,
    said: list`
      dice | pregunta | responde | contesta | señala | añade | agrega | declara | anuncia | recuerda | propone |
      explica | agradece | acoge | expresa | subraya | observa | invita | entiende | presenta | considera | cree |
      indica | informa | pide | destaca | sugiere | desea | lamenta | felicita | reitera | manifiesta | afirma | opina
      | aclara | insta | apoya | exhorta | confirma | da las gracias | da lectura | se suma | se hace eco | toma nota
      | estima | comparte | hace notar | pone de relieve | encomia | rinde homenaje | reconoce | solicita | quisiera |
      se pregunta | se refiere | se felicita | celebra | insiste | menciona | reafirma | sostiene | resume | elogia |
      ha votado | votará | se opone | acepta | duda | deplora | niega | admite
    `,
    stageDirections: list`
      Así queda acordado | Se procede a votación registrada | Se procede a votación ordinaria |
      Se procede a votación | Queda aprobado el orden del día | Se suspende la sesión | Se abre la sesión |
      Se levanta la sesión | Por | Queda aprobado | Queda aprobada | En ausencia del Presidente |
      En ausencia de la Presidenta | ocupa la Presidencia
    `
  },
  citation: {
    resolution: list`resolución | resoluciones`,
    decision: list`decisión | decisiones`,
    document: list`documento | documentos`,
    its: list`su | sus`,
    same: list`la misma | dicha | mismo`,
    and: list`y | e | o`,
    to: list`a`,
    paragraph: list`párrafo | párrafos | párr. | párrs.`,
    section: list`sección | secciones | secc. | capítulo | cap. | parte`,
    annex: list`anexo | anexos | apéndice`,
    numberMarks: list`núm. | núms. | Nº`,
    sessionMarks: { ordinary: [], special: [], emergency: [] },
    proclitics: [],
    council: list`Consejo`,
    organs: {
      'un-ga': list`Asamblea General | Asamblea`,
      'un-sc': list`Consejo de Seguridad`,
      'un-ecosoc': list`Consejo Económico y Social`,
      'un-hrc': list`Consejo de Derechos Humanos`,
      'un-tc': list`Consejo de Administración Fiduciaria`,
      'un-chr': list`Comisión de Derechos Humanos`,
      'un-cnd': list`Comisión de Estupefacientes`,
      'un-escap': list`Comisión Económica y Social para Asia y el Pacífico`,
      'un-eca': list`Comisión Económica para África`,
      'un-eclac': list`Comisión Económica para América Latina y el Caribe`,
      'un-escwa': list`Comisión Económica y Social para Asia Occidental`,
      'un-ece': list`Comisión Económica para Europa`,
      'un-unea': list`Asamblea de las Naciones Unidas sobre el Medio Ambiente`,
      'un-ccpcj': list`Comisión de Prevención del Delito y Justicia Penal`
    }
  },
  numbering: {
    letters: list`
      a | b | c | d | e | f | g | h | i | j | k | l | m | n | o | p | q | r | s | t | u | v | w | x | y | z
    `,
    headingOrdinals: [],
    headingLetters: [],
    beforeOrdinals: [],
    inserted: list`bis | ter | quater | quinquies | sexies | septies | octies | novies | decies`
  }
} as const satisfies LanguageProfile
