import { foldWord } from '../../knowledge/languages/words.ts'
import { type Organ, organNamed, organOfSymbol } from '../../knowledge/organs/index.ts'
import type { Blocks } from '../../model/blocks.ts'
import type { MastheadLine } from '../../model/document.ts'
import type { LanguageCode } from '../../model/language.ts'
import type { Fact, Metadata } from '../../model/metadata.ts'
import { joinedFact, joinLines, type Lines, linesOf, textOf, toFact } from './facts.ts'

type OrganFacts = {
  readonly [Key in 'organ' | 'otherOrgans' | 'organId' | 'subOrgan' | 'committee']: Metadata[Key] | undefined
}

/**
 * The organs of the masthead and the body below them.
 *
 * A document before two organs names both, under each other or beside each other, and once more, often in capitals,
 * above the session of the one and the year of the other: there they are no bodies of their own. A body of the first
 * organ is none beside it, and a covenant and its committee are one organ by two names.
 */
export function readOrgans(masthead: Lines, { language }: Blocks, symbol: string | undefined): OrganFacts {
  const named = namesIn(linesOf(masthead, 'organ'), language)
  const [organ = joinedFact(masthead, 'organ'), ...more] = named
  const idOf = ({ text }: Fact): string | undefined => organNamed(text, language)?.id
  const first = organ && organNamed(organ.text, language)
  const others = more.filter(fact => isBeside(organNamed(fact.text, language), first))
  const above = new Set([organ, ...others].map(fact => foldWord(fact?.text ?? '')))
  const below = [
    ...more.filter(fact => !others.includes(fact)),
    ...joinNames(linesOf(masthead, 'sub-organ')).map(toFact)
  ]
  return {
    organ,
    otherOrgans: others.length > 0 ? others : undefined,
    organId: (symbol ? organOfSymbol(symbol) : undefined)?.id ?? (organ && idOf(organ)),
    subOrgan: below.find(({ text }) => !above.has(foldWord(text))),
    committee: below.find(fact => idOf(fact)?.startsWith('un-ga-'))
  }
}

/** Whether an organ is no body of another: its symbols do not begin with those of the other (`A/HRC/` with `A/`). */
const isBeside = (organ: Organ | undefined, other: Organ | undefined): boolean =>
  organ !== undefined &&
  other !== undefined &&
  organ.id !== other.id &&
  !organ.prefixes.some(prefix => other.prefixes.some(above => prefix.startsWith(above)))

/**
 * The known organs that lines name, each on one line or more. A line that ends with a small word goes on: what follows is
 * no name of its own (`Third Meeting of States Parties to the` / `Treaty on …`). Of lines that name none nothing is said.
 */
function namesIn(lines: Lines, language: LanguageCode): Fact[] {
  const known = (part: Lines): boolean => organNamed(joinLines(part).text, language) !== undefined
  const found: Fact[] = []
  for (let from = 0; from < lines.length; from++) {
    const end = lines.findLastIndex((_, to) => to >= from && known(lines.slice(from, to + 1)))
    const before = lines[from - 1]
    if (end < 0 || (before && endsSmall.test(textOf(before)))) continue
    found.push(joinLines(lines.slice(from, end + 1)))
    from = end
  }
  return found
}

/**
 * Lines of one name as one line: what ends with a small word goes on (`United Nations Group of Experts on` /
 * `Geographical Names`).
 */
function joinNames(lines: Lines): Lines {
  const joined: MastheadLine[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last && endsSmall.test(textOf(last)))
      joined[joined.length - 1] = { ...last, runs: [...last.runs, { text: ' ' }, ...line.runs] }
    else joined.push(line)
  }
  return joined
}

/** A name does not end with a short word in small letters. */
const endsSmall = /\s\p{Ll}{1,3}$/u
