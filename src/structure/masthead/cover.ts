import type { LanguageProfile } from '../../knowledge/languages/profile.ts'
import { startsWithWord } from '../../knowledge/languages/words.ts'
import type { PrintedNumber } from '../../model/document.ts'
import type { Piece } from './piece.ts'
import { titleLength, titleLine, titleSize } from './thresholds.ts'

/** Number and title of a resolution or decision: `75/246. Title`, in Arabic `75/246. - Title`. */
const NUMBERED_TITLE =
  /^\s*((?:ES-|S-)?\p{Nd}{1,4}\/(?:\p{Nd}{1,4}|…|\.{3})(?:\s?[A-Z](?:\s?[-–]\s?[A-Z])?)?(?:\.|(?=\s*[-–—]\s|\s+\p{L})))\s*(?:[-–—]\s*)?/u

/** The number printed before a title, and where the title begins. */
export function titleNumber(text: string): { readonly number: PrintedNumber; readonly textStart: number } | undefined {
  const found = NUMBERED_TITLE.exec(text)
  const printed = found?.[1]
  if (!found || !printed) return undefined
  return { number: { printed, value: printed.replace(/\.$/u, '') }, textStart: found[0].length }
}

/** What tells titles from text. */
export interface TitleSetting {
  /** Size of running text, points; 0 where nothing tells of type. */
  readonly bodySize: number
  readonly profile: LanguageProfile
}

/** Which of the unread blocks before the text are titles or remarks between them: up to the first that is neither. */
export function titlePieces(pieces: readonly Piece[], setting: TitleSetting): Piece[] {
  const unread = pieces.filter(({ field }) => field === undefined)
  const titles = unread.map(piece => isTitle(piece, setting) || isRapporteur(piece.text, setting.profile))
  const end = unread.findIndex((piece, at) => !titles[at] && !(titles[at + 1] && isInBrackets(piece)))
  return end < 0 ? [...unread] : unread.slice(0, end)
}

/** The item of the agenda between titles: `(Item 4 (b))`. */
const isInBrackets = ({ text }: Piece): boolean => text.length <= titleLine && /^[(（].*[)）]$/su.test(text)

/** `Rapporteur: Ms. Ana Example (Exampleland)`, below the title of a report of a committee. */
const isRapporteur = (text: string, { masthead }: LanguageProfile): boolean => {
  const word = startsWithWord(text, masthead.rapporteur)
  return word !== undefined && /^\s*[:：]/u.test(text.slice(word.end))
}

/** A line of the cover that is no title: the rapporteur, the item of the agenda in brackets. */
export const isRemark = (piece: Piece, setting: TitleSetting): boolean =>
  isRapporteur(piece.text, setting.profile) ||
  !isTitle(piece, setting) ||
  (isInBrackets(piece) && !piece.layout.bold && !piece.layout.capitals && setting.bodySize > 0)

function isTitle({ text, layout }: Piece, { bodySize, profile }: TitleSetting): boolean {
  if (titleNumber(text) || isResolutionNumber(text, profile)) return true
  if (text.length > titleLength * 3 || !/\p{L}{2}/u.test(text)) return false
  if (startsWithWord(text, profile.masthead.letter) && text.length <= titleLength && !/[.。]\s*$/u.test(text))
    return true
  const { bold, capitals, underline, size, tag, align } = layout
  if (bold || capitals || underline || (size ?? 0) > bodySize + titleSize || /^H\d$/u.test(tag ?? '')) return true
  if (align === 'centre') return true
  const untold = bodySize === 0 && !/[.。;；,，،]\s*$|^\s*\p{Ll}/u.test(text)
  return untold && text.length <= titleLength
}

/** `Resolution 2551 (2020)`, `第2551(2020)号决议`. */
function isResolutionNumber(text: string, { resolution }: LanguageProfile): boolean {
  const number = resolutionNumber(text)
  if (number === undefined || text.length > 60) return false
  return (
    startsWithWord(text, resolution.resolution) !== undefined ||
    resolution.resolution.some(word => text.trim().endsWith(word))
  )
}

/** `2551 (2020)` in a text, as printed. */
export const resolutionNumber = (text: string): string | undefined =>
  /\p{Nd}{1,4}\s?[(（]\p{Nd}{4}[)）]/u.exec(text)?.[0]
