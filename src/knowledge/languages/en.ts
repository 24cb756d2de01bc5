import { list, variants } from './list.ts'
import { operative, preambular } from './openings/en.ts'
import type { LanguageProfile } from './profile.ts'

/** English as United Nations documents write it. */
export const en = {
  code: 'en',
  iso639: 'eng',
  direction: 'ltr',
  script: 'Latin',
  functionWords: list`
    the | of | and | to | in | for | that | on | with | by | its | which | as | was | were | be | from | at |
    should | had
  `,
  jobLetter: 'E',
  linkCodes: list`en`,
  spaceless: false,
  breaksWords: 'never',
  wordEndings: list`
    ing | ings | ed | tion | tions | sion | sions | ment | ments | sary | tary | ary | ity | ities | ties | ness | ence | ance |
    ally | mously | tional | sional | cil | tive | tives | ered | bers
  `,
  compounds: list`
    self- | selfish | selfless | non- | nonetheless | nonsense | -based | -related | interrelated | -oriented | -sharing |
    -term | above-mentioned | high-level | low-level | state-level | country-level | state-led | high-income | low-income |
    middle-income | low-wage | high-risk | high-performance | far-reaching | wide-ranging | cross-cutting | cross-border |
    decision-making | fact-finding | life-saving | cost-saving | confidence-building | capacity-building | resilience-building |
    institution-building | ill-treatment | follow-up | well-being | inter-agency | post-conflict | under-secretary | on-site |
    in-depth | sub-saharan | al-qaida | al-shabaab | covid-19 | guinea-bissau | timor-leste
  `,

  masthead: {
    publisher: list`United Nations System | United Nations`,
    distribution: list`Distr. | Dist. | Distribution`,
    distributionLevels: {
      general: list`General | Unrestricted`,
      limited: list`Limited`,
      restricted: list`Restricted`,
      confidential: list`Confidential`
    },
    original: list`Original`,
    only: list`only`,
    session: list`session | sessions`,
    gathering: list`meeting | review conference`,
    specialSession: list`special session`,
    emergencySession: list`emergency special session`,
    year: list`year`,
    agendaItem: list`Agenda item | Provisional agenda item | Agenda items | Item | Items`,
    agendaOf: list`
      of the provisional agenda | of the preliminary list | of the agenda | of the provisional annotated agenda |
      of the supplementary list
    `,
    provisional: list`provisional agenda | preliminary list | provisional | provisional annotated agenda`,
    meeting: list`meeting | plenary meeting | meetings`,
    rapporteur: list`Rapporteur | Rapporteurs | Co-Rapporteur | Co-Rapporteurs | Rapporteur-General`,
    corrigendum: list`Corrigendum`,
    presiding: list`
      President | Presiding | Chair | Chairman | Chairperson | Chairwoman | Temporary Chair |
      Temporary President | Acting President | Acting Chair
    `,
    members: list`Members`,
    agenda: list`Agenda`,
    series: list`Official Records`,
    decisionTypes: list`Elections and appointments | Other decisions | Elections and Appointments | Other Decisions`,
    letter: list`
      Letter dated | Identical letters dated | Letters dated | Letter | Identical letters | Note verbale dated |
      Notes verbales dated | Note verbale
    `,
    letterFrom: list`from`,
    letterTo: list`addressed to`,
    memorandum: {
      addressee: list`To`,
      sender: list`From`,
      subject: list`Subject`
    }
  },
  months: variants`
    January/Jan. |
    February/Feb. |
    March/Mar. |
    April/Apr. |
    May |
    June/Jun. |
    July/Jul. |
    August/Aug. |
    September/Sept./Sep. |
    October/Oct. |
    November/Nov. |
    December/Dec.
  `,
  dateWords: list`of | the`,
  yearWords: [],
  ordinals: variants`
    first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh | twelfth |
    thirteenth | fourteenth | fifteenth | sixteenth | seventeenth | eighteenth | nineteenth | twentieth |
    twenty-first | twenty-second | twenty-third | twenty-fourth | twenty-fifth | twenty-sixth | twenty-seventh |
    twenty-eighth | twenty-ninth | thirtieth | thirty-first | thirty-second | thirty-third | thirty-fourth |
    thirty-fifth | thirty-sixth | thirty-seventh | thirty-eighth | thirty-ninth | fortieth | forty-first |
    forty-second | forty-third | forty-fourth | forty-fifth | forty-sixth | forty-seventh | forty-eighth |
    forty-ninth | fiftieth | fifty-first | fifty-second | fifty-third | fifty-fourth | fifty-fifth | fifty-sixth |
    fifty-seventh | fifty-eighth | fifty-ninth | sixtieth | sixty-first | sixty-second | sixty-third |
    sixty-fourth | sixty-fifth | sixty-sixth | sixty-seventh | sixty-eighth | sixty-ninth | seventieth |
    seventy-first | seventy-second | seventy-third | seventy-fourth | seventy-fifth | seventy-sixth |
    seventy-seventh | seventy-eighth | seventy-ninth | eightieth | eighty-first | eighty-second | eighty-third |
    eighty-fourth | eighty-fifth | eighty-sixth | eighty-seventh | eighty-eighth | eighty-ninth | ninetieth |
    ninety-first | ninety-second | ninety-third | ninety-fourth | ninety-fifth | ninety-sixth | ninety-seventh |
    ninety-eighth | ninety-ninth | one hundredth/hundredth
  `,
  ordinalEndings: list`st | nd | rd | th`,
  numberWords: list`No. | Nos. | number`,
  languageNames: {
    ar: list`Arabic`,
    en: list`English`,
    es: list`Spanish`,
    fr: list`French`,
    ru: list`Russian`,
    zh: list`Chinese`
  },

  furniture: {
    page: list`Page | page`,
    recycle: list`Please recycle | Please recycle ♻`,
    accessible: list`Accessible document`,
    reissued: list`Reissued for technical reasons | Reissued as received | Re-issued for technical reasons`,
    correctionNote: list`
      This record is subject to correction | This record contains the text of speeches |
      This record contains the original text of speeches | This provisional record contains
    `
  },
  structure: {
    annex: list`Annex | Annexes`,
    appendix: list`Appendix | Appendices`,
    enclosure: list`Enclosure | Enclosures | Attachment`,
    annexTo: list`
      to the letter | to the letters | to the identical letters | to the note verbale | to the notes verbales |
      to the annex
    `,
    part: list`Part`,
    chapter: list`Chapter`,
    section: list`Section | Sect.`,
    article: list`Article | Art.`,
    contents: list`Contents | Table of contents`,
    summary: list`Summary`,
    table: list`Table`,
    figure: list`Figure | Map | Chart`,
    box: list`Box`,
    tableNotes: list`Source | Sources | Note | Notes | Abbreviation | Abbreviations | Legend | Key`,
    signed: list`(Signed) | Signed`,
    notes: list`Notes | Endnotes | Footnotes`,
    bareHeadings: list`
      Introduction | Conclusion | Conclusions | Recommendations | Recommendation | Conclusions and recommendations |
      Observations | Background | Preamble | Methodology | Overview | Foreword | Preface | Executive summary |
      Concluding remarks | Concluding observations | Action by the General Assembly | General | Scope | Mandate |
      Findings | Follow-up | Opening of the session | Adoption of the agenda | Organization of work |
      Other matters
    `,
    originalNote: list`Original`
  },
  resolution: {
    enactingBodies: list`
      The General Assembly | The Security Council | The Economic and Social Council | The Human Rights Council |
      The Trusteeship Council | The Conference of the Parties | The Commission on Human Rights |
      The Commission on Narcotic Drugs | The Commission on Crime Prevention and Criminal Justice |
      The Commission on the Status of Women | The Commission for Social Development |
      The Commission on Population and Development | The Executive Board | The Governing Council | The Conference |
      The Conference of States Parties | The United Nations Environment Assembly | The States Parties |
      The Committee | The Commission | The Sub-Commission | The Assembly | The Meeting of the Parties |
      The Conference of the Parties serving as the meeting of the Parties to the Kyoto Protocol |
      The Conference of the Parties serving as the meeting of the Parties to the Paris Agreement |
      The Economic and Social Commission for Asia and the Pacific | The Economic Commission for Africa |
      The Economic Commission for Europe | The Economic Commission for Latin America and the Caribbean |
      The United Nations Habitat Assembly
    `,
    preambular,
    operative,
    adoptedBy: list`
      Resolution adopted by the General Assembly | Resolutions adopted by the General Assembly |
      Resolution adopted by the Human Rights Council | Resolution adopted by the Economic and Social Council |
      Resolution adopted by | Resolutions adopted by | Decision adopted by the General Assembly |
      Decision adopted by | Decisions adopted by
    `,
    adoptedAt: list`
      Adopted by the Security Council at its | Adopted by the Security Council on |
      Adopted by the Security Council | Adopted by the
    `,
    resolution: list`Resolution | Resolutions`,
    decision: list`Decision | Decisions`,
    draft: list`
      draft resolution | draft resolutions | draft decision | draft decisions | revised draft resolution
    `,
    draftLine: list`
      without reference to a Main Committee | on the report of the | on the recommendation of the
    `,
    closingMeeting: list`plenary meeting | meeting`,
    resumed: list`resumed`,
    adopted: list`Adopted`,
    withoutVote: list`without a vote | without vote | by consensus`,
    unanimously: list`unanimously`,
    votes: list`vote | votes`,
    noVotes: list`none | nil`
  },
  record: {
    president: list`
      The President | The Acting President | The Chair | The Chairman | The Chairperson | The Chairwoman |
      The Acting Chair | The Acting Chairman | The Acting Chairperson | The Vice-President | The Vice-Chair |
      The Co-Chair | The Temporary President | The Temporary Chair | The Temporary Chairman |
      The Secretary-General | The Deputy Secretary-General | The Moderator | The Secretary | The Speaker
    `,
    honorifics: list`
      Mr. | Mrs. | Ms. | Miss | Dr. | Sir | Dame | Lord | Lady | Baroness | Baron | Prince | Princess | King |
      Queen | Sheikh | Sheikha | Archbishop | Monsignor | Cardinal | Bishop | Father | Reverend | Nana | General |
      Admiral | Captain | Colonel | Major General | Lieutenant General | Brigadier General | Count | Mx. | Judge |
      Crown Prince | Messrs.
    `,
    spokeIn: list`spoke in | interpretation from | English text provided by the delegation`,
    inFavour: list`In favour | In favor`,
    against: list`Against`,
    abstaining: list`Abstaining | Abstentions`,
    none: list`None`,
    openingTime: list`
      The meeting was called to order at | The meeting was called to order | The meeting was resumed at |
      The meeting resumed at
    `,
    closingTime: list`
      The meeting rose at | The meeting rose | The meeting was suspended at | The meeting was adjourned at |
      The discussion covered in the summary record ended at
    `,
    afternoon: list`p.m. | pm | p. m.`,
    forenoon: list`a.m. | am | a. m. | noon`,
    noon: list`12 noon | noon`,
    said: list`
      said | asked | replied | responded | answered | stated | added | noted | announced | recalled | suggested |
      proposed | explained | thanked | welcomed | expressed | emphasized | stressed | pointed out | drew attention |
      drew the attention | called attention | invited | took it | introduced | agreed | believed | considered |
      wondered | wished | declared | reported | requested | observed | underlined | underscored | highlighted |
      commended | congratulated | reiterated | reaffirmed | remarked | informed | read out | summarized | felt | hoped
      | called on | called upon | urged | concluded | confirmed | disagreed | regretted | referred | outlined |
      presented | clarified | sought | acknowledged | appealed | supported | endorsed | shared | paid tribute |
      concurred | maintained | reminded | described | enquired | inquired | submitted | supposed | understood | wanted
      to know | would like | would appreciate | voted | had voted | would vote | opposed | objected | accepted |
      argued | contended | warned | doubted | insisted | deplored | denied | admitted | affirmed | favoured | praised
    `,
    stageDirections: list`
      It was so decided | A recorded vote was taken | A vote was taken by show of hands | A vote was taken |
      The agenda was adopted | The meeting was suspended | The meeting was called to order | The meeting rose |
      The meeting resumed | Draft resolution | Draft decision | The draft resolution | There being no objection |
      In the absence of the President | took the Chair | was escorted | The members of the | A minute of silence |
      Resolution
    `
  },
  citation: {
    resolution: list`resolution | resolutions`,
    decision: list`decision | decisions`,
    document: list`document | documents`,
    its: list`its | their`,
    same: list`the same | the said`,
    and: list`and | or`,
    to: list`to | through`,
    paragraph: list`paragraph | paragraphs | para. | paras.`,
    section: list`section | sections | sect. | chapter | chapters | chap. | part`,
    annex: list`annex | annexes | appendix`,
    numberMarks: list`No. | Nos.`,
    sessionMarks: { ordinary: [], special: [], emergency: [] },
    proclitics: [],
    council: list`Council`,
    organs: {
      'un-ga': list`General Assembly | Assembly`,
      'un-sc': list`Security Council`,
      'un-ecosoc': list`Economic and Social Council`,
      'un-hrc': list`Human Rights Council`,
      'un-tc': list`Trusteeship Council`,
      'un-chr': list`Commission on Human Rights`,
      'un-cnd': list`Commission on Narcotic Drugs`,
      'un-escap': list`Economic and Social Commission for Asia and the Pacific`,
      'un-eca': list`Economic Commission for Africa`,
      'un-eclac': list`Economic Commission for Latin America and the Caribbean`,
      'un-escwa': list`Economic and Social Commission for Western Asia`,
      'un-ece': list`Economic Commission for Europe`,
      'un-unea': list`United Nations Environment Assembly`,
      'un-ccpcj': list`Commission on Crime Prevention and Criminal Justice`
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
