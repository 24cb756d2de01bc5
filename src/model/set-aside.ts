import type { Place } from './place.ts'

/** Why a piece of text is not in the body. */
export type SetAsideReason =
  | 'running-head'
  | 'running-foot'
  | 'page-number'
  | 'job-number'
  | 'bar-code'
  | 'recycle-line'
  | 'correction-note'
  | 'continuation-mark'
  | 'repeated-link'
  | 'stamp'
  | 'note-rule'
  | 'end-rule'
  | 'leader-dots'
  | 'repeated-table-head'
  | 'hidden-text'
  | 'extraction-artefact'

/** Text kept out of the body, but never thrown away. */
export interface SetAside {
  readonly reason: SetAsideReason
  readonly text: string
  readonly place: Place
}

/** A change of characters that a stage made on purpose; the audit counts it. */
export interface Repair {
  readonly kind:
    | 'hyphen-joined'
    | 'presentation-form-folded'
    | 'tatweel-removed'
    | 'soft-hyphen-removed'
    | 'ligature-split'
    | 'mirrored-bracket-turned'
    | 'control-character-removed'
    | 'private-use-mapped'
    | 'normalised'
    | 'duplicate-ink-removed'
    | 'misreading-mended'
  /** Characters that stood in the source. */
  readonly removed: string
  /** Characters that stand there now. */
  readonly added: string
  readonly place: Place
}
