import { list, variants } from './list.ts'
import { operative, preambular } from './openings/fr.ts'
import type { LanguageProfile } from './profile.ts'

/** French as United Nations documents write it. */
export const fr = {
  code: 'fr',
  iso639: 'fra',
  direction: 'ltr',
  script: 'Latin',
  functionWords: list`
    le | la | les | des | du | et | de | que | dans | pour | par | sur | au | aux | une | est | qui | ses | leur |
    été
  `,
  jobLetter: 'F',
  linkCodes: list`fr`,
  spaceless: false,
  breaksWords: 'rarely',
  wordEndings: [],
  compounds: list`
    non- | nonobstant | haut-commissariat | haut-commissaire | sous-secrétaire | sous-région | dix-sept | dix-huit | dix-neuf |
    états-unis | royaume-uni | pays-bas | bosnie-herzégovine | guinée-bissau | timor-leste | moyen-orient | savoir-faire |
    bien-être | cessez-le-feu | porte-parole | vice-président | vice-présidente | nous-mêmes | eux-mêmes | elles-mêmes |
    lui-même | elle-même | ci-après | ci-dessus | ci-dessous | ci-joint | celle-ci | celui-ci | ceux-ci | celles-ci |
    peut-être | sud-est | sud-ouest | nord-est | nord-ouest | onu-femmes | addis-abeba | covid-19 | al-qaida
  `,

  masthead: {
    publisher: list`Nations Unies`,
    distribution: list`Distr.`,
    distributionLevels: {
      general: list`générale | GÉNÉRALE | General`,
      limited: list`limitée | Limited`,
      restricted: list`restreinte | Restricted`,
      confidential: list`confidentielle | Confidential`
    },
    original: list`Original`,
    only: list`seulement`,
    session: list`session | sessions`,
    gathering: list`réunion | conférence d’examen`,
    specialSession: list`session extraordinaire`,
    emergencySession: list`session extraordinaire d’urgence`,
    year: list`année`,
    agendaItem: list`Point | Points`,
    agendaOf: list`
      de l’ordre du jour provisoire | de l’ordre du jour | de l’ordre du jour provisoire annoté | de la liste préliminaire | de la liste supplémentaire
    `,
    provisional: list`ordre du jour provisoire | liste préliminaire | provisoire`,
    meeting: list`séance | séance plénière | séances`,
    rapporteur: list`Rapporteur | Rapporteuse | Rapporteure | Rapporteurs | Corapporteurs | Rapporteur général | Rapporteuse générale`,
    corrigendum: list`Rectificatif`,
    presiding: list`Président | Présidente | Présidence | Président par intérim | Président provisoire`,
    members: list`Membres`,
    agenda: list`Ordre du jour`,
    series: list`Documents officiels`,
    decisionTypes: list`Autres décisions | Élections et nominations`,
    letter: list`
      Lettre datée du | Lettres identiques datées du | Lettre | Lettres identiques | Note verbale datée du |
      Note verbale
    `,
    letterFrom: list`par`,
    letterTo: list`
      adressée au | adressée à | adressées au | adressées à | adressée à la | adressées respectivement au
    `,
    memorandum: {
      addressee: list`À | A | Destinataire | Destinataires`,
      sender: list`De | De la part de | Expéditeur | Expéditrice`,
      subject: list`Objet | Sujet`
    }
  },
  months: variants`
    janvier/janv. |
    février/févr. |
    mars |
    avril |
    mai |
    juin |
    juillet/juil. |
    août |
    septembre/sept. |
    octobre/oct. |
    novembre/nov. |
    décembre/déc.
  `,
  dateWords: list`le | du | de | en date du`,
  yearWords: [],
  ordinals: variants`
    première/premier | deuxième/seconde/second | troisième | quatrième | cinquième | sixième | septième |
    huitième | neuvième | dixième | onzième | douzième | treizième | quatorzième | quinzième | seizième |
    dix-septième | dix-huitième | dix-neuvième | vingtième | vingt et unième/vingt-et-unième | vingt-deuxième |
    vingt-troisième | vingt-quatrième | vingt-cinquième | vingt-sixième | vingt-septième | vingt-huitième |
    vingt-neuvième | trentième | trente et unième/trente-et-unième | trente-deuxième | trente-troisième |
    trente-quatrième | trente-cinquième | trente-sixième | trente-septième | trente-huitième | trente-neuvième |
    quarantième | quarante et unième/quarante-et-unième | quarante-deuxième | quarante-troisième |
    quarante-quatrième | quarante-cinquième | quarante-sixième | quarante-septième | quarante-huitième |
    quarante-neuvième | cinquantième | cinquante et unième/cinquante-et-unième | cinquante-deuxième |
    cinquante-troisième | cinquante-quatrième | cinquante-cinquième | cinquante-sixième | cinquante-septième |
    cinquante-huitième | cinquante-neuvième | soixantième | soixante et unième/soixante-et-unième |
    soixante-deuxième | soixante-troisième | soixante-quatrième | soixante-cinquième | soixante-sixième |
    soixante-septième | soixante-huitième | soixante-neuvième | soixante-dixième |
    soixante et onzième/soixante-et-onzième | soixante-douzième | soixante-treizième | soixante-quatorzième |
    soixante-quinzième | soixante-seizième | soixante-dix-septième | soixante-dix-huitième |
    soixante-dix-neuvième | quatre-vingtième | quatre-vingt-unième | quatre-vingt-deuxième |
    quatre-vingt-troisième | quatre-vingt-quatrième | quatre-vingt-cinquième | quatre-vingt-sixième |
    quatre-vingt-septième | quatre-vingt-huitième | quatre-vingt-neuvième | quatre-vingt-dixième |
    quatre-vingt-onzième | quatre-vingt-douzième | quatre-vingt-treizième | quatre-vingt-quatorzième |
    quatre-vingt-quinzième | quatre-vingt-seizième | quatre-vingt-dix-septième | quatre-vingt-dix-huitième |
    quatre-vingt-dix-neuvième | centième
  `,
  ordinalEndings: list`e | re | er | ᵉ | ème | ère`,
  numberWords: list`no | nos | n° | nº | numéro`,
  languageNames: {
    ar: list`arabe`,
    en: list`anglais`,
    es: list`espagnol`,
    fr: list`français`,
    ru: list`russe`,
    zh: list`chinois`
  },

  furniture: {
    page: list`Page | page`,
    recycle: list`Merci de recycler`,
    accessible: list`Document accessible`,
    reissued: list`Nouveau tirage pour raisons techniques`,
    correctionNote: list`
      Le présent compte rendu est sujet à rectifications | Le présent compte rendu est susceptible de rectifications |
      Le présent procès-verbal contient | Ce procès-verbal contient le texte des déclarations |
      Le présent compte rendu peut faire l’objet de rectifications
    `
  },
  structure: {
    annex: list`Annexe | Annexes`,
    appendix: list`Appendice | Appendices`,
    enclosure: list`Pièce jointe | Pièces jointes | Pièce`,
    annexTo: list`
      à la lettre | aux lettres | aux lettres identiques | des lettres identiques | à la note verbale |
      aux notes verbales | à l’annexe
    `,
    part: list`Partie | Titre`,
    chapter: list`Chapitre`,
    section: list`Section | Sect.`,
    article: list`Article | Art.`,
    contents: list`Table des matières | Sommaire`,
    summary: list`Résumé`,
    table: list`Tableau`,
    figure: list`Figure | Graphique | Carte`,
    box: list`Encadré`,
    tableNotes: list`Source | Sources | Note | Notes | Abréviation | Abréviations | Légende`,
    signed: list`(Signé) | (Signée) | Signé`,
    notes: list`Notes`,
    bareHeadings: list`
      Introduction | Conclusion | Conclusions | Recommandations | Recommandation | Conclusions et recommandations |
      Observations | Généralités | Contexte | Préambule | Méthode | Aperçu | Avant-propos | Préface | Historique |
      Mandat | Constatations | Suivi | Adoption de l’ordre du jour | Organisation des travaux | Questions diverses |
      Décision que l’Assemblée générale est appelée à prendre
    `,
    originalNote: list`Original | L’original`
  },
  resolution: {
    enactingBodies: list`
      L’Assemblée générale | Le Conseil de sécurité | Le Conseil économique et social |
      Le Conseil des droits de l’homme | Le Conseil de tutelle | La Conférence des Parties |
      La Commission des droits de l’homme | La Commission des stupéfiants |
      La Commission pour la prévention du crime et la justice pénale | La Commission de la condition de la femme |
      Le Conseil d’administration | La Conférence | La Conférence des États parties |
      L’Assemblée des Nations Unies pour l’environnement | Les États parties | Le Comité | La Commission |
      La Sous-Commission | La Réunion des Parties |
      La Commission économique et sociale pour l’Asie et le Pacifique | La Commission économique pour l’Afrique |
      La Commission économique pour l’Europe | La Commission économique pour l’Amérique latine et les Caraïbes
    `,
    preambular,
    operative,
    adoptedBy: list`
      Résolution adoptée par l’Assemblée générale | Résolutions adoptées par l’Assemblée générale |
      Résolution adoptée par le Conseil des droits de l’homme |
      Résolution adoptée par le Conseil économique et social | Résolution adoptée par | Résolutions adoptées par |
      Décision adoptée par
    `,
    adoptedAt: list`
      Adoptée par le Conseil de sécurité à sa | Adoptée par le Conseil de sécurité le |
      Adoptée par le Conseil de sécurité | Adoptée par
    `,
    resolution: list`Résolution | Résolutions`,
    decision: list`Décision | Décisions`,
    draft: list`
      projet de résolution | projets de résolution | projet de décision | projets de décision |
      projet de résolution révisé
    `,
    draftLine: list`sans renvoi à une grande commission | sur la base du rapport de la | sur le rapport de la | sur recommandation de | sur la recommandation de`,
    closingMeeting: list`séance plénière | séance`,
    resumed: list`reprise`,
    adopted: list`Adoptée | Adopté | Adoptées`,
    withoutVote: list`sans vote | sans être mise aux voix | sans être mis aux voix | par consensus`,
    unanimously: list`à l’unanimité`,
    votes: list`vote | voix`,
    noVotes: list`aucune | zéro | néant`
  },
  record: {
    president: list`
      Le Président | La Présidente | Le Président par intérim | La Présidente par intérim | Le Vice-Président |
      La Vice-Présidente | Le Président provisoire | Le Secrétaire général | La Secrétaire générale |
      La Vice-Secrétaire générale | Le Secrétaire | La Secrétaire
    `,
    honorifics: list`
      M. | MM. | Mme | Mmes | Mlle | Mᵐᵉ | Dr | S. E. | Sir | Le prince | La princesse | Le cheik | Mgr |
      Le général | Le roi | L’archevêque | Le juge | Sa Majesté
    `,
    spokeIn: list`parle en | interprétation de | texte anglais fourni par la délégation`,
    inFavour: list`Votent pour | Ont voté pour | Vote pour | Pour`,
    against: list`Votent contre | Ont voté contre | Vote contre | Contre`,
    abstaining: list`S’abstiennent | Se sont abstenus | S’abstient | Abstentions`,
    none: list`Néant`,
    openingTime: list`La séance est ouverte à | La séance est ouverte | La séance est reprise à`,
    closingTime: list`La séance est levée à | La séance est levée | La séance est suspendue à`,
    afternoon: [],
    forenoon: [],
    noon: list`midi`,
    said: list`
      dit | demande | répond | déclare | ajoute | note | annonce | rappelle | propose | explique | remercie | salue |
      exprime | souligne | fait observer | fait remarquer | fait savoir | fait valoir | appelle l’attention | attire
      l’attention | invite | croit comprendre | considère | présente | estime | pense | précise | indique | se
      félicite | se réjouit | se demande | constate | souhaite | s’associe | regrette | félicite | signale | suggère |
      prie | informe | relève | insiste | confirme | approuve | appuie | donne lecture | voudrait | rend hommage |
      admet | affirme | réaffirme | convient | rend compte | reconnaît | déplore | engage | aimerait | cite | résume |
      partage | a voté | votera | s’oppose | s’étonne | conteste | accepte | doute | craint | soutient | met en garde
    `,
    stageDirections: list`
      Il en est ainsi décidé | Il est procédé au vote enregistré | Il est procédé au vote à main levée |
      Il est procédé au vote | L’ordre du jour est adopté | La séance est suspendue | La séance est ouverte |
      La séance est levée | Par | Le projet de résolution | Le projet de décision | En l’absence du Président |
      En l’absence de la Présidente | assume la présidence
    `
  },
  citation: {
    resolution: list`résolution | résolutions`,
    decision: list`décision | décisions`,
    document: list`document | documents`,
    its: list`sa | ses | son | leur | leurs`,
    same: list`même | ladite`,
    and: list`et | ou`,
    to: list`à | au`,
    paragraph: list`paragraphe | paragraphes | par. | alinéa | alinéas`,
    section: list`section | sections | sect. | chapitre | chap. | partie`,
    annex: list`annexe | annexes | appendice`,
    numberMarks: list`n° | no | nos | n os`,
    sessionMarks: { ordinary: [], special: [], emergency: [] },
    proclitics: [],
    council: list`Conseil`,
    organs: {
      'un-ga': list`Assemblée générale | Assemblée`,
      'un-sc': list`Conseil de sécurité`,
      'un-ecosoc': list`Conseil économique et social`,
      'un-hrc': list`Conseil des droits de l’homme`,
      'un-tc': list`Conseil de tutelle`,
      'un-chr': list`Commission des droits de l’homme`,
      'un-cnd': list`Commission des stupéfiants`,
      'un-escap': list`Commission économique et sociale pour l’Asie et le Pacifique`,
      'un-eca': list`Commission économique pour l’Afrique`,
      'un-eclac': list`Commission économique pour l’Amérique latine et les Caraïbes`,
      'un-escwa': list`Commission économique et sociale pour l’Asie occidentale`,
      'un-ece': list`Commission économique pour l’Europe`,
      'un-unea': list`Assemblée des Nations Unies pour l’environnement`,
      'un-ccpcj': list`Commission pour la prévention du crime et la justice pénale`
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
