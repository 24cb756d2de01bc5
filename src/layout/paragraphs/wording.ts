/** A sentence, or a clause that a list hangs on, ends here; marks of notes and closing quotes may follow. */
const sentenceEnd = /[.:;!?。；：！？؛؟…][\])）»”’"'“‘›\s\p{Nd}*]{0,6}$/u

/** The point inside a symbol at the end of a line is none of a sentence: `(see A/C.4/52/SR.9` / `and 11)`. */
const symbolEnd = /\p{Ll}[\s(]+\p{Lu}\S*\/\S*\.\p{Nd}{1,4}$/u

/** Whether a text ends with the end of a sentence or clause. */
export const endsSentence = (text: string): boolean => sentenceEnd.test(text) && !symbolEnd.test(text)

/** Whether a text begins in the middle of a sentence as far as letters show: with a small letter. */
export const beginsSmall = (text: string): boolean => /^[«“"(]?\p{Ll}/u.test(text)

/** Whether a text begins with a capital letter. */
export const beginsCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

/** Whether a text ends with a bracket, as titles in lists of documents end with their symbol: `Report … (A/99/12)`. */
export const endsBracketed = (text: string): boolean => /[)\]]$/u.test(text)

/** Whether a line ends with a hyphen behind a letter: the word goes on. */
export const endsWithHyphen = (text: string): boolean => /\p{L}[-‐\u00AD]$/u.test(text)

/** Whether a line ends in the middle of a sentence as far as punctuation shows: with a comma or an open bracket. */
export const endsOpen = (text: string): boolean => /[,،、(（[/]$/u.test(text)

/** Whether a text ends with a stop of any kind, also inside brackets or quotation marks; `(2013)` has none. */
export const endsStopped = (text: string): boolean => /[.,;:!?…\-–—/،؛؟、。；：，！？]["”’»)\]）』」》]*$/u.test(text)

/** Whether a line begins with a mark that only closes, or is nothing but marks of notes: it can never begin a block. */
export const beginsClosing = (text: string): boolean =>
  /^(?:[、，。；：）》」』】；؛،]|[,;:.)](?=\s|$)|\*{1,5}$)/u.test(text)

/** Whether a text begins with a letter of a script without capitals: Arabic, Chinese. */
export const beginsCaseless = (text: string): boolean => /^\p{Lo}/u.test(text)
/** Whether it ends with one. */
export const endsCaseless = (text: string): boolean => /\p{Lo}\p{M}*$/u.test(text)
