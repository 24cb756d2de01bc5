/**
 * A word list written as one text: entries parted by `|`, line ends like blanks.
 *
 * Long lists stay readable this way: `` list`Annex | Annexes` `` is `['Annex', 'Annexes']`.
 */
export function list(text: TemplateStringsArray): readonly string[] {
  return entries(text, '|')
}

/**
 * A list of lists: entries parted by `|`, variants of one entry by `/`.
 *
 * `` variants`first | second/2nd` `` is `[['first'], ['second', '2nd']]`.
 */
export function variants(text: TemplateStringsArray): readonly (readonly string[])[] {
  return entries(text, '|').map(entry => split(entry, '/'))
}

const entries = (text: TemplateStringsArray, mark: string): string[] => split(text.join(''), mark)

const split = (text: string, mark: string): string[] =>
  text
    .split(mark)
    .map(entry => entry.trim().replace(/\s+/g, ' '))
    .filter(entry => entry !== '')
