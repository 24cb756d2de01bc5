import type { Text } from 'mdast'
import type { Options } from 'remark-stringify'

type TextHandler = NonNullable<NonNullable<Options['handlers']>['text']>

/**
 * Whether a text may hold a character that means something in Markdown: one that does wherever it stands, one that
 * does at the beginning of a line, or one that does beside what may stand before or behind the text.
 */
const mayMeanSomething = /[\p{Cc}#&*<>=[\\\]_`|~@]|^[ ().:+-]|^\p{N}+[.)]|[Ww]\.(?:[-.\w]|$)|[ps]:(?:\/|$)|[ !]$/u

declare module 'mdast' {
  interface TextData {
    /** A reader takes the text as it stands, whatever is in it: nothing in it gets a backslash. */
    asItStands?: true
  }
}

/** A text that stands in Markdown as it is. */
export const asItStands = (value: string): Text => ({ type: 'text', value, data: { asItStands: true } })

/**
 * Prints a text of a syntax tree: one that cannot mean anything as it is, every other as the library makes it safe.
 *
 * The library looks at each text once for each of its patterns, and most texts have nothing for any of them.
 */
export const printText: TextHandler = (node: Text, _, state, info) =>
  !node.data?.asItStands && mayMeanSomething.test(node.value) ? state.safe(node.value, info) : node.value
