import type { Block, ReportedSpeaker } from '../../model/document.ts'
import { plainText } from '../../model/run.ts'
import type { RecordWords } from '../languages/profile.ts'
import { findWord, startsWithWord } from '../languages/words.ts'

/** Longest way from the beginning of a paragraph to its verb of saying, characters: name, country, on whose behalf. */
const longestOpening = 320

/** Longest stage direction, characters; a longer paragraph that begins in its words (`The draft resolution …`) tells what was said. */
const longestDirection = 250

/** Most words of a name behind its title word. */
const longestName = 6

/** Farthest place of a title word that follows its name, characters: Chinese, with names in Latin letters too. */
const farthestHonorific = 48

/**
 * Read who speaks in a paragraph of a summary record, which tells in the third person what was said.
 *
 *     Ms. Example (Exampleland), speaking on behalf of the river States, said that …
 *     The Chair invited the Committee …
 *
 * The paragraph opens with the name of the chair or a title word and a name, then parentheses, then clauses between
 * commas, then a verb of saying; Arabic may put the verb first. Without such a verb nobody is taken to speak: officers
 * are elected and delegations withdraw in the same words.
 */
export function readReportedSpeaker(text: string, words: RecordWords): ReportedSpeaker | undefined {
  const said = startsWithWord(text, words.said)
  const from = said ? text.slice(said.end).trimStart() : text.trimStart()
  const named = readName(from, words)
  if (!named) return undefined
  const { affiliation, end } = readAffiliation(from, named.end)
  const rest = from.slice(end)
  if (said ? !affiliation && !named.office : !isSaid(rest, affiliation !== undefined, words)) return undefined
  return { name: from.slice(0, named.end).replace(/\s+/gu, ' ').trim(), ...(affiliation && { affiliation }) }
}

/** Whether a paragraph opens with somebody, whatever is told of them. */
const opensWithPerson = (text: string, words: RecordWords): boolean =>
  readOpening(text.trimStart(), words) !== undefined

interface Named {
  readonly end: number
  /** Called by an office alone: `The Chair`. */
  readonly office: boolean
}

function readName(text: string, words: RecordWords): Named | undefined {
  const opening = readOpening(text, words)
  if (!opening || opening.whole) return opening && { end: opening.end, office: opening.office }
  const behind = text.slice(opening.end, opening.end + longestOpening)
  const stop = /[(（,،，:：;.](?=\s|\p{L}|$)(?<!\s\p{Lu}\.)/u.exec(behind)?.index ?? behind.length
  const verb = findWord(behind.slice(0, stop), words.said)?.start ?? stop
  const name = behind.slice(0, verb).trimEnd()
  return isName(name) ? { end: opening.end + name.length, office: false } : undefined
}

interface Opening extends Named {
  /** Nothing more belongs to the name. */
  readonly whole: boolean
}

function readOpening(text: string, words: RecordWords): Opening | undefined {
  const office = startsWithWord(text, words.president)
  if (office) return { end: office.end, office: true, whole: true }
  const before = startsWithWord(text, words.honorifics)
  if (before) return { end: before.end, office: false, whole: false }
  const after = findWord(text.slice(0, farthestHonorific), words.honorifics)
  const follows = after && /\p{Script=Han}/u.test(text.slice(after.start, after.end))
  const name = follows ? text.slice(0, after.start) : ''
  return after && /^[\p{L}·.’'\-\s]+$/u.test(name) ? { end: after.end, office: false, whole: true } : undefined
}

/** Words of a name begin with a capital where the script has them; particles (`de`, `van der`) are short. */
function isName(text: string): boolean {
  const parts = text.trim().split(/\s+/u)
  return text.trim() !== '' && parts.length <= longestName && parts.every(part => !/^\p{Ll}{4}/u.test(part))
}

function readAffiliation(text: string, from: number): { readonly affiliation?: string; readonly end: number } {
  const found = /^\s*[(（]([^()（）]*(?:[(（][^()（）]*[)）][^()（）]*)?)[)）]/u.exec(
    text.slice(from, from + longestOpening)
  )
  return found ? { affiliation: found[1]!.trim(), end: from + found[0].length } : { end: from }
}

/** A verb of saying follows at once, or behind a clause that a comma ends; behind a bare name one opens it as well. */
function isSaid(rest: string, affiliated: boolean, words: RecordWords): boolean {
  if (startsWithWord(rest, words.said)) return true
  const opening = rest.slice(0, longestOpening)
  if (!affiliated && !/^\s*[,،，]/u.test(opening)) return false
  return [...opening.matchAll(/[,،，]/gu)].some(({ index }) => startsWithWord(rest, words.said, index + 1))
}

/**
 * Tells who speaks in the paragraphs of a summary record, block after block in reading order.
 *
 * A turn opens with a numbered paragraph that names its speaker and goes on through numbered paragraphs that name
 * nobody, to the next heading, unnumbered paragraph, stage direction (`It was so decided.`) or person.
 */
export class ReportedTurns {
  readonly #words: RecordWords
  #speaker: ReportedSpeaker | undefined

  constructor(words: RecordWords) {
    this.#words = words
  }

  /** Who speaks in the next block at the margin. */
  speakerOf(block: Block): ReportedSpeaker | undefined {
    if (block.type !== 'paragraph') {
      if (!leavesTurnOpen.has(block.type)) this.#speaker = undefined
      return undefined
    }
    const text = plainText(block.runs).trim()
    const numbered = block.number !== undefined && /^\p{Nd}/u.test(block.number.printed)
    const named = numbered ? readReportedSpeaker(text, this.#words) : undefined
    if (named) this.#speaker = named
    else if (!numbered || this.#isDirection(text) || opensWithPerson(text, this.#words)) this.#speaker = undefined
    return this.#speaker
  }

  #isDirection(text: string): boolean {
    const words = this.#words
    if (text.length > longestDirection) return false
    return [words.stageDirections, words.openingTime, words.closingTime].some(list => startsWithWord(text, list))
  }
}

/** What may stand inside a turn. */
const leavesTurnOpen: ReadonlySet<Block['type']> = new Set(['table', 'figure', 'quote', 'caption', 'remark'])
