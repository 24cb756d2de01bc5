/** Width of the blank between two words, em. */
export const blankEm = 0.25

/** Widths of letters and signs in the Roman faces in which documents are set, em; the first pattern that fits counts. */
export const letterWidths: readonly (readonly [RegExp, number])[] = [
  [/\s/u, blankEm],
  [/\p{M}/u, 0],
  [/[ijlt.,;:'’‘|!()[\]\-/،؛]/u, 0.3],
  [/[frsI“”"]/u, 0.37],
  [/[acezgvxykJ]/u, 0.46],
  [/[mwMWжшщюыфмЖШЩЮЫФ—…]/u, 0.75],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u, 1],
  [/\p{Lu}/u, 0.67],
  [/\p{Script=Arabic}/u, 0.42],
  [/\p{L}|\p{N}/u, 0.5]
]
