import { hanTens } from '../../knowledge/numerals/characters.ts'
import { comma, join, mark, type ReadText } from './shadow.ts'
import { pinpointReach } from './thresholds.ts'

/** A stretch of text by offsets, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Numbers of paragraphs and annexes: `5`, `44 b)`, `17 (c)`, `VIII`, `八`. */
const numeral = `(?:\\p{Nd}{1,4}|[IVXL]{1,6}|[${hanTens}]{1,3}|\\p{L}(?=\\)))(?:\\s?\\(\\p{L}{1,4}\\)|\\s?\\p{L}\\))?`
/** The frame of a Chinese number, `第` and `号`; elsewhere `No.`. */
const frame = `(?:${mark.small}+\\s?)?`
const list = `${numeral}(?:\\s{0,2}${join}\\s{0,2}${frame}${numeral})*`
const unit = `${mark.pinpoint}+\\s{0,2}${list}`
const small = `[\\s’']{1,2}(?:\\p{L}{1,6}|${mark.small}+)`
const lead = `(?:[\\s’']{1,2}(?:\\p{L}{1,6}|[${mark.and}-${mark.cue}]+))*`

const before = new RegExp(`(?<own>${unit}(?:(?:${small}){0,2}\\s{1,2}${unit})*)${lead}[\\s’']{0,2}$`, 'u')
const after = new RegExp(`[)\\]]?[\\s]?(?<own>${comma}\\s{0,2}${mark.pinpoint}+(?:\\s{0,2}${list})?)`, 'uy')
const afterSpaceless = new RegExp(
  `(?:\\s?${mark.small})?${mark.cue}*[\\s,，]{0,3}(?<own>${frame}${list}\\s?${mark.pinpoint}+|${mark.pinpoint}+)`,
  'uy'
)

/**
 * The paragraph, section or annex a citation points to, without what lies between.
 *
 * It stands before with small words between (`paragraph 5 of resolution …`), or after with a comma
 * (`A/75/669, para. 6`; Chinese `决议第2段` without one).
 */
export function findPinpoint(read: ReadText, place: Span): Span | undefined {
  return pinpointAfter(read, place.end) ?? pinpointBefore(read, place.start)
}

function pinpointAfter({ shadow, profile }: ReadText, end: number): Span | undefined {
  const pattern = profile.spaceless ? afterSpaceless : after
  pattern.lastIndex = end
  const own = pattern.exec(shadow)?.groups?.own
  if (!own) return undefined
  const bare = own.replace(leadingComma, '')
  return { start: pattern.lastIndex - bare.length, end: pattern.lastIndex }
}

const leadingComma = new RegExp(`^${comma}\\s{0,2}`, 'u')

function pinpointBefore({ shadow }: ReadText, start: number): Span | undefined {
  const from = Math.max(0, start - pinpointReach)
  const match = before.exec(shadow.slice(from, start))
  const own = match?.groups?.own
  return match && own ? { start: from + match.index, end: from + match.index + own.length } : undefined
}
