import type { Place } from './place.ts'

/** A fact read from the document, with where it was read. Absent facts are absent, never guessed. */
export interface Fact {
  /** As printed. */
  readonly text: string
  readonly places?: readonly Place[]
}

/** A date as printed and as a calendar date. */
export interface DateFact extends Fact {
  /** ISO 8601 calendar date. */
  readonly iso: string
}

/** A fact with the number in it apart: a session, a meeting. */
export interface NumberedFact extends Fact {
  /** `75`, `ES-11`, `S-32`. */
  readonly value: string
}

/** What is known of a document as a whole, read from its masthead and cover. What was not found is absent. */
export interface Metadata {
  /** Comparison key of the document symbol, `A/79/772`. */
  readonly symbol?: string
  /** Symbol as printed. */
  readonly symbolPrinted?: Fact
  /** Further symbols of a document with two. */
  readonly otherSymbols?: readonly string[]
  /** Documents this one belongs to or comes from, by its symbol and the line in brackets above an adopted text. */
  readonly relations?: readonly Relation[]
  readonly publisher?: Fact
  /** Issuing organ as printed in the masthead. */
  readonly organ?: Fact
  /** Further organs before which the document is, where the masthead names two. */
  readonly otherOrgans?: readonly Fact[]
  /** Id of the organ in `knowledge/organs`, e.g. `un-ga`. */
  readonly organId?: string
  readonly subOrgan?: Fact
  readonly session?: NumberedFact
  /** `Eightieth year` of the Security Council. */
  readonly year?: NumberedFact
  readonly meeting?: NumberedFact
  readonly agendaItems?: readonly Fact[]
  readonly agendaTitle?: Fact
  /** Date of issue. */
  readonly date?: DateFact
  /** Date on which the text was adopted or the meeting held. */
  readonly adoptionDate?: DateFact
  readonly adoptionMeeting?: NumberedFact
  readonly distribution?: Fact
  readonly originalLanguage?: Fact
  /** `25-03005 (E)`. */
  readonly jobNumber?: Fact
  readonly title?: Fact
  /** Further lines of the title, in order: the State under review, the section of a budget, `Addendum`. */
  readonly subtitles?: readonly Fact[]
  /** Number of the resolution or decision itself: `75/246`, `2771 (2025)`. */
  readonly number?: Fact
  readonly issuer?: Fact
  readonly sender?: Fact
  readonly addressee?: Fact
  /** `[on the report of the Fifth Committee (A/75/669, para. 6)]`. */
  readonly draftLine?: Fact
  readonly committee?: Fact
  /** Votes of the adopted text when the document gives them. */
  readonly vote?: VoteCounts
}

/** What a document is to another. */
export interface Relation {
  readonly type:
    | 'addendum-to'
    | 'amendment-to'
    | 'corrigendum-to'
    | 'part-of'
    | 'revision-of'
    | 'summary-of'
    /** The draft that was adopted. */
    | 'adopted-from'
    /** The report that recommended it. */
    | 'recommended-in'
  /** Comparison key of the other document. */
  readonly symbol: string
}

/** How an adopted text was voted on, as its record counts it. */
export interface VoteCounts {
  readonly inFavour?: number
  readonly against?: number
  readonly abstaining?: number
  readonly withoutVote?: true
  readonly unanimous?: true
}
