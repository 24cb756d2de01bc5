import { kindNamed } from '../../knowledge/kinds/index.ts'
import { captionLabel } from '../../knowledge/languages/captions.ts'
import { languageOf } from '../../knowledge/languages/index.ts'
import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { startsWithWord } from '../../knowledge/languages/words.ts'
import { readLabel } from '../../knowledge/numerals/label.ts'
import type { TextBlock } from '../../model/blocks.ts'
import type { Caption, Remark } from '../../model/document.ts'
import { type Divided, type Flowing, isUndecided, mapZones } from '../../model/flow.ts'
import { plainText, withoutStart } from '../../model/run.ts'
import type { Stage } from '../../stage.ts'
import { longestCaption, longestRemark } from './thresholds.ts'

/**
 * Recognises the captions of tables, figures and boxes, and the remark lines below them. In kinds that name places of other
 * documents, only what stands over a table or figure is its caption.
 *
 *     Table 2                          number and title stay as printed, the label in `number`
 *     Staff by duty station            a title line between the label and its table
 *     Source: …                        a remark right after a table or figure
 */
export const captions: Stage<Divided, Divided> = {
  name: 'captions',
  run: divided => {
    const profile = languageOf(divided.language)
    const { locations } = kindNamed(divided.kind).parts
    return { ...divided, main: mapZones(divided.main, zone => findCaptions(zone, profile, locations)) }
  }
}

function findCaptions(zone: readonly Flowing[], profile: LanguageProfile, locations: boolean): readonly Flowing[] {
  const out: Flowing[] = []
  zone.forEach((item, index) => {
    if (!isUndecided(item)) out.push(item)
    else
      out.push(
        (!locations || isOverTable(zone, index) ? captionOf(item, profile) : undefined) ??
          titleBelow(item, out.at(-1), zone[index + 1], profile) ??
          titleOfTable(item, out.at(-1), zone.slice(index + 1, index + 3), profile) ??
          remarkOf(item, out.at(-1), profile) ??
          item
      )
  })
  return out
}

/** A table or figure stands right below, or below one more line, its title. Elsewhere `Table 1` may name a table to be corrected. */
const isOverTable = (zone: readonly Flowing[], index: number): boolean =>
  zone.slice(index + 1, index + 3).some(({ type }) => type === 'table' || type === 'figure')

/** `Table 1`, `图一` alone or with a title in the same block. */
function captionOf({ runs, places, layout }: TextBlock, profile: LanguageProfile): Caption | undefined {
  const text = plainText(runs)
  if (text.length > longestCaption || /[;,，；]\s*$/u.test(text)) return undefined
  const label = captionLabel(text, profile)
  if (!label) return undefined
  const { end, value } = label
  const alone = end >= text.trimEnd().length || layout.lineBreaks?.includes(end) || layout.lineBreaks?.includes(end + 1)
  if (!alone && !layout.bold && !layout.italic && !/^\s*[.:：—–]/u.test(text.slice(end - 1))) return undefined
  const number = { printed: text.slice(0, end).trim(), value }
  return { type: 'caption', number, runs: withoutStart(runs, end), places }
}

/** The title on its own line between a caption's label and the table; a line with a numeral is a heading. */
function titleBelow(
  item: TextBlock,
  above: Flowing | undefined,
  below: Flowing | undefined,
  { numbering }: LanguageProfile
): Caption | undefined {
  const text = plainText(item.runs)
  if (above?.type !== 'caption' || plainText(above.runs) !== '' || text.length > longestCaption) return undefined
  if (readLabel(text, numbering)) return undefined
  const known = below?.type === 'table' || below?.type === 'figure' || item.layout.bold
  return known ? { type: 'caption', runs: item.runs, places: item.places } : undefined
}

/**
 * A bold line without a numeral between running text and a table names the table. It may stand below another table as
 * well where a line of small type says in brackets what the table counts, `(Thousands of United States dollars)`, or
 * where the author tagged it as text and not as a heading.
 */
function titleOfTable(
  item: TextBlock,
  above: Flowing | undefined,
  below: readonly Flowing[],
  { numbering }: LanguageProfile
): Caption | undefined {
  const text = plainText(item.runs)
  const counted = isUnitLine(below[0], item) && below[1]?.type === 'table'
  const behindText = above !== undefined && isUndecided(above) && !above.layout.bold
  const behindTable = above?.type === 'table' || above?.type === 'remark'
  const between = behindText || (behindTable && (counted || item.layout.tag === 'P'))
  const plain =
    item.layout.bold && text.length <= longestCaption && !readLabel(text, numbering) && !/[.;:,]\s*$/u.test(text)
  const names = (counted || below[0]?.type === 'table') && between && plain
  return names ? { type: 'caption', runs: item.runs, places: item.places } : undefined
}

/** A line in brackets, set smaller than the title above it. */
function isUnitLine(item: Flowing | undefined, title: TextBlock): boolean {
  if (!item || !isUndecided(item) || !/^\s*[(（].*[)）]\s*$/u.test(plainText(item.runs))) return false
  return (item.layout.size ?? 0) < (title.layout.size ?? 0)
}

/** `Source: …`, `Note: …` below a table or figure, or below another such line. */
function remarkOf(
  { runs, places }: TextBlock,
  above: Flowing | undefined,
  { structure }: LanguageProfile
): Remark | undefined {
  const text = plainText(runs)
  const word = startsWithWord(text, structure.tableNotes)
  if (!word || text.length > longestRemark || !/^\s*[:：]/u.test(text.slice(word.end))) return undefined
  return above?.type === 'table' || above?.type === 'figure' || above?.type === 'remark' || above?.type === 'caption'
    ? { type: 'remark', runs, places }
    : undefined
}
