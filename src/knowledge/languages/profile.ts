import type { Direction, LanguageCode } from '../../model/language.ts'

/**
 * What a language writes in United Nations documents: words and marks only.
 *
 * A stage reads words from here and holds none itself. Words are in Unicode NFC, in the form
 * printed; matching folds case, white space, apostrophes, tatweel and Arabic hamza variants
 * (see `words.ts`), so list a word once. To correct a language, edit its file and add a fixture.
 */
export interface LanguageProfile {
  readonly code: LanguageCode
  /** ISO 639-2 code written to `FRBRlanguage`. */
  readonly iso639: string
  readonly direction: Direction
  /** Script whose share of letters tells the language: a Unicode script name. */
  readonly script: 'Latin' | 'Cyrillic' | 'Arabic' | 'Han'
  /** Frequent small words that tell Latin-script languages apart. Read by `layout/script`. */
  readonly functionWords: readonly string[]
  /** The language's letter in job numbers: `25-03005 (E)`. */
  readonly jobLetter: string
  /** The language's code in undocs.org links. */
  readonly linkCodes: readonly string[]
  /** Whether words are written without blanks between them (Chinese). Read by `paragraphs`. */
  readonly spaceless: boolean
  /** Whether typesetters break words with a hyphen at line ends. Read by `paragraphs`. */
  readonly breaksWords: 'never' | 'rarely' | 'often'
  /** Ends of words that are no words themselves, so that a hyphen before one at a line end is a typesetter's: `meet-ing`. */
  readonly wordEndings: readonly string[]
  /**
   * Compounds always written with a hyphen (`far-reaching`); with a half left out where anything may stand there (`self-`,
   * `-based`); without a hyphen what is written solid in spite of that (`selfish`).
   */
  readonly compounds: readonly string[]

  readonly masthead: MastheadWords
  /** Twelve entries, January first, each with every name in use (`декабрь`, `декабря`, `December`). */
  readonly months: readonly (readonly string[])[]
  /** Words of a date besides day, month and year: `de`, `года`, `年`; ordinals of the first (`1er`). */
  readonly dateWords: readonly string[]
  /** Words after the year of a date: `года`. */
  readonly yearWords: readonly string[]
  /** Ordinals 1–100 as written in session lines, each with its gender and spelling variants; index 0 is the first. */
  readonly ordinals: readonly (readonly string[])[]
  /** What may follow a number in figures to make it an ordinal: `st`, `e`, `º`, `-е`. */
  readonly ordinalEndings: readonly string[]
  /** Words and abbreviations before a number: `No.`, `№`. */
  readonly numberWords: readonly string[]
  /** Names of the six languages in this one (`Original: anglais`). */
  readonly languageNames: Readonly<Record<LanguageCode, readonly string[]>>

  readonly furniture: FurnitureWords
  readonly structure: StructureWords
  readonly resolution: ResolutionWords
  readonly record: RecordWords
  readonly citation: CitationWords
  readonly numbering: NumberingHabits
}

/** Words of the masthead. Read by `structure/masthead` and `structure/kind`. */
export interface MastheadWords {
  /** `United Nations`. */
  readonly publisher: readonly string[]
  /** `Distr.: General` → value words by level. */
  readonly distribution: readonly string[]
  readonly distributionLevels: Readonly<
    Record<'general' | 'limited' | 'restricted' | 'confidential', readonly string[]>
  >
  /** `Original:`. */
  readonly original: readonly string[]
  /** After language names: `English only`. */
  readonly only: readonly string[]
  /** `session`, in a phrase: `Seventy-ninth session`. */
  readonly session: readonly string[]
  /** What a body without sessions holds, in a phrase: `Third meeting of the States Parties`. */
  readonly gathering: readonly string[]
  readonly specialSession: readonly string[]
  readonly emergencySession: readonly string[]
  /** `year` of the Security Council. */
  readonly year: readonly string[]
  /** `Agenda item`, `Agenda items`, `Item … of the provisional agenda`. */
  readonly agendaItem: readonly string[]
  readonly agendaOf: readonly string[]
  readonly provisional: readonly string[]
  readonly meeting: readonly string[]
  /** `Rapporteur:` with a name, below the title of a report of a committee. */
  readonly rapporteur: readonly string[]
  /** The last line of the title of a list of corrections: `Corrigendum`. */
  readonly corrigendum: readonly string[]
  /** `President:`, `Members:` on the first page of a record. */
  readonly presiding: readonly string[]
  readonly members: readonly string[]
  /** Heading of the items of a meeting, on the first page of a record: `Agenda`. */
  readonly agenda: readonly string[]
  /** Series that a printed record belongs to, below its session: `Official Records`. */
  readonly series: readonly string[]
  /** Sections of the volume of decisions, printed on decision sheets: `Elections and appointments`. */
  readonly decisionTypes: readonly string[]
  /** What opens the title of a letter, and what stands before sender and addressee in it. */
  readonly letter: readonly string[]
  readonly letterFrom: readonly string[]
  readonly letterTo: readonly string[]
  /** Labels at the head of a circular: `To:`, `From:`, `Subject:`. */
  readonly memorandum: Readonly<Record<'addressee' | 'sender' | 'subject', readonly string[]>>
}

/** Words of page furniture. Read by `layout/furniture`. */
export interface FurnitureWords {
  /** `Page`, `Стр.`. */
  readonly page: readonly string[]
  readonly recycle: readonly string[]
  readonly accessible: readonly string[]
  readonly reissued: readonly string[]
  /** What opens the note at the foot of a meeting record on how to correct it: `This record is subject to correction`. */
  readonly correctionNote: readonly string[]
}

/** Words that shape a text. Read by `structure/headings`, `annexes`, `signatures`, `tables`. */
export interface StructureWords {
  readonly annex: readonly string[]
  readonly appendix: readonly string[]
  readonly enclosure: readonly string[]
  /** What follows the word or the number of an annex that names its letter, `to the letter`; in Chinese the phrase at the end. */
  readonly annexTo: readonly string[]
  readonly part: readonly string[]
  readonly chapter: readonly string[]
  readonly section: readonly string[]
  readonly article: readonly string[]
  readonly contents: readonly string[]
  readonly summary: readonly string[]
  readonly table: readonly string[]
  readonly figure: readonly string[]
  readonly box: readonly string[]
  /** `Source:`, `Note:`, `Abbreviations:` under a table. */
  readonly tableNotes: readonly string[]
  /** `(Signed)`. */
  readonly signed: readonly string[]
  /** Headings of endnotes: `Notes`. */
  readonly notes: readonly string[]
  /** Unnumbered headings that stand alone: `Introduction`, `Conclusion`, `Recommendations`. */
  readonly bareHeadings: readonly string[]
  /** `Original: English` in an annex, in brackets. */
  readonly originalNote: readonly string[]
}

/** Words of resolutions and decisions. Read by `structure/preamble` and `kind`. */
export interface ResolutionWords {
  /** `The General Assembly`, `The Security Council` … as they open the text, without comma. */
  readonly enactingBodies: readonly string[]
  /** Preambular opening words, longest first not needed. */
  readonly preambular: readonly string[]
  /** Operative opening verbs. */
  readonly operative: readonly string[]
  /** `Resolution adopted by the General Assembly on`. */
  readonly adoptedBy: readonly string[]
  /** `Adopted by the Security Council at its`. */
  readonly adoptedAt: readonly string[]
  readonly resolution: readonly string[]
  readonly decision: readonly string[]
  readonly draft: readonly string[]
  /** `without reference to a Main Committee`, `on the report of the`. */
  readonly draftLine: readonly string[]
  /** `plenary meeting` in closing lines. */
  readonly closingMeeting: readonly string[]
  readonly resumed: readonly string[]
  /** What opens the line below a text that tells how it was adopted: `Adopted`; read by `kind`, like the four below. */
  readonly adopted: readonly string[]
  readonly withoutVote: readonly string[]
  readonly unanimously: readonly string[]
  /** `votes`, beside counts: `by 27 votes to 6, with 14 abstentions`. */
  readonly votes: readonly string[]
  /** A count of nought in words: `9 votes to none`. */
  readonly noVotes: readonly string[]
}

/** Words of meeting records. Read by `structure/speeches` and `votes`. */
export interface RecordWords {
  readonly president: readonly string[]
  /** `Mr.`, `Ms.` … that open a speaker line. */
  readonly honorifics: readonly string[]
  /** `spoke in`, `interpretation from`. */
  readonly spokeIn: readonly string[]
  readonly inFavour: readonly string[]
  readonly against: readonly string[]
  readonly abstaining: readonly string[]
  readonly none: readonly string[]
  readonly openingTime: readonly string[]
  readonly closingTime: readonly string[]
  /** Second half of the day beside a time: `p.m.`; empty where hours are counted to 24. */
  readonly afternoon: readonly string[]
  /** First half of the day beside a time: `a.m.` */
  readonly forenoon: readonly string[]
  /** Twelve o'clock in words. */
  readonly noon: readonly string[]
  /** Verbs that tell in a summary record what somebody said: `said`, `asked`, `drew attention`. */
  readonly said: readonly string[]
  /** Stage directions: `It was so decided`, `A recorded vote was taken`. */
  readonly stageDirections: readonly string[]
}

/** Words around citations. Read by `structure/citations`. */
export interface CitationWords {
  readonly resolution: readonly string[]
  readonly decision: readonly string[]
  readonly document: readonly string[]
  /** `its`, `the same`. */
  readonly its: readonly string[]
  readonly same: readonly string[]
  readonly and: readonly string[]
  readonly to: readonly string[]
  readonly paragraph: readonly string[]
  readonly section: readonly string[]
  readonly annex: readonly string[]
  /** What stands beside a number: `No.`, `№`, `第` and `号`. */
  readonly numberMarks: readonly string[]
  /** Abbreviations of sessions in old numbers where they are translated: `(د-26)`, `(د إ-6)`, `(د إ ط-5)`. */
  readonly sessionMarks: Readonly<Record<'ordinary' | 'special' | 'emergency', readonly string[]>>
  /** Particles written together with the word that follows: Arabic `و`, `ب`, `ل`. */
  readonly proclitics: readonly string[]
  /** `Council` alone, which may be any of three; the form of the number tells which. */
  readonly council: readonly string[]
  /** Organ names in running text, by organ id, for resolutions cited by number. */
  readonly organs: Readonly<Record<string, readonly string[]>>
}

/** How numbers and letters are printed. Read by `structure/numbering`. */
export interface NumberingHabits {
  /** Letters of lists in order: `a b c …` or `أ ب ج …`. */
  readonly letters: readonly string[]
  /** Spelled ordinals of headings (`أولا`, `ثانيا`), in order; empty where none. */
  readonly headingOrdinals: readonly string[]
  /** Spelled letters of headings (`ألف`, `باء`), in order; empty where none. */
  readonly headingLetters: readonly string[]
  /** What stands directly before a number to make it an ordinal: Chinese `第`. */
  readonly beforeOrdinals: readonly string[]
  /** Words of inserted numbers: `bis`, `ter`. */
  readonly inserted: readonly string[]
}
