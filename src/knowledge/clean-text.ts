import type { Repair } from '../model/set-aside.ts'

/** A change of characters, without its place. */
export type Change = Omit<Repair, 'place'>

interface Rule {
  readonly kind: Repair['kind']
  readonly pattern: RegExp
  readonly replace: (found: string) => string
}

const fold = (found: string): string => found.normalize('NFKC').trim()

/** Characters of the Symbol and Wingdings fonts that are list bullets, in the private use area where producers put them. */
const bullets = '\uF0B7\uF0A7\uF06C\uF06E\uF075\uF076\uF077\uF0A8\uF0D8\uF0FC'

/** Characters of the Symbol font that have a plain counterpart. */
const symbols: Readonly<Record<string, string>> = {
  '\uF02D': '-',
  '\uF02B': '+',
  '\uF03D': '=',
  '\uF0B0': '°',
  '\uF0B1': '±',
  '\uF0B4': '×',
  '\uF0B3': '≥',
  '\uF0A3': '≤',
  '\uF0AE': '→'
}

const rules: readonly Rule[] = [
  { kind: 'presentation-form-folded', pattern: /[\uFB50-\uFDCF\uFDF0-\uFDFF\uFE70-\uFEFC]/g, replace: fold },
  { kind: 'ligature-split', pattern: /[\uFB00-\uFB06]/g, replace: fold },
  // Kangxi radicals and compatibility ideographs, where a font maps a glyph to the wrong one of its characters
  { kind: 'normalised', pattern: /[\u2E80-\u2FDF\uF900-\uFAFF]/g, replace: fold },
  {
    kind: 'control-character-removed',
    pattern:
      /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g,
    replace: () => ''
  },
  { kind: 'private-use-mapped', pattern: new RegExp(`[${bullets}]`, 'g'), replace: () => '•' },
  {
    kind: 'private-use-mapped',
    pattern: new RegExp(`[${Object.keys(symbols).join('')}]`, 'g'),
    replace: found => symbols[found] ?? found
  },
  // the stroke that stretches an Arabic word; in an enumerator (`هـ`) or before a figure it stays
  {
    kind: 'tatweel-removed',
    pattern: /(?<=\p{Script=Arabic}\p{M}*)\u0640+(?=\p{M}*\p{Script=Arabic})/gu,
    replace: () => ''
  },
  { kind: 'normalised', pattern: /\p{L}\p{M}+/gu, replace: found => found.normalize('NFC') }
]

/** Fonts that hold pictures and no letters: Wingdings, Webdings, ZapfDingbats. */
const pictureFont = /dingbat|(?:wing|web)dings/i

/**
 * A subset of such a font may count its pictures from `!` on and not tell what they are: they are the bullets of a list.
 */
const unknownPicture: Rule = { kind: 'private-use-mapped', pattern: /[!-~]/g, replace: () => '•' }

/** One look finds whether any rule can apply: most runs are clean. */
const suspicious =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\u2E80-\u2FDF\uE000-\uFFFF]|\p{M}/u

/**
 * Text without what only the making of the file put there: presentation forms, ligatures, control characters, private-use
 * bullets and letters that stand for the pictures of a font. Every change is told.
 */
export function cleanText(text: string, font = ''): { readonly text: string; readonly changes: readonly Change[] } {
  const pictured = pictureFont.test(font)
  if (!pictured && !suspicious.test(text)) return { text, changes: [] }
  const changes: Change[] = []
  let clean = text
  for (const { kind, pattern, replace } of pictured ? [unknownPicture, ...rules] : rules)
    clean = clean.replace(pattern, removed => {
      const added = replace(removed)
      if (added !== removed) changes.push({ kind, removed, added })
      return added
    })
  return { text: clean, changes }
}
