/** Lengths of the stretches by which two texts are matched, longest first; shorter ones only between matched places. */
const stretches = [32, 16, 8, 4]

/** A gap longer than this, in characters, is not searched with short stretches: they would match by chance. */
const longestShortGap = 2000

/**
 * For every character of `text` its place in `other`, or -1.
 *
 * Stretches that stand exactly once in both texts are anchors and grow to both sides as long as the texts agree,
 * so that parts in another order are still found; the gaps between neighbours are searched again with shorter ones.
 */
export function align(text: string, other: string): Int32Array {
  const places = new Int32Array(text.length).fill(-1)
  const taken = new Uint8Array(other.length)
  const match: Match = { text, other, places, taken }
  anchor(match, { from: 0, to: text.length, low: 0, high: other.length }, stretches[0]!)
  for (const stretch of stretches.slice(1)) {
    for (const gap of gapsOf(match)) if (isSearchable(gap, stretch)) anchor(match, gap, stretch)
  }
  return places
}

interface Match {
  readonly text: string
  readonly other: string
  readonly places: Int32Array
  readonly taken: Uint8Array
}

/** Characters `from` to `to` of the text, and `low` to `high` of the other. */
interface Window {
  readonly from: number
  readonly to: number
  readonly low: number
  readonly high: number
}

const isSearchable = ({ from, to, low, high }: Window, stretch: number): boolean =>
  to - from >= stretch &&
  high - low >= stretch &&
  (stretch >= 16 || (to - from < longestShortGap && high - low < longestShortGap))

function anchor(match: Match, { from, to, low, high }: Window, stretch: number): void {
  const inOther = singles(match.other, { from: low, to: high }, stretch)
  for (const [part, at] of singles(match.text, { from, to }, stretch)) {
    const place = at < 0 ? -1 : (inOther.get(part) ?? -1)
    if (place >= 0 && match.places[at] === -1 && !match.taken[place]) grow(match, at, place)
  }
}

/** Stretches of a part of a text with the place of each, -1 for those that stand there more than once. */
function singles(text: string, { from, to }: { from: number; to: number }, stretch: number): Map<string, number> {
  const found = new Map<string, number>()
  for (let at = from; at + stretch <= to; at += 1) {
    const part = text.slice(at, at + stretch)
    found.set(part, found.has(part) ? -1 : at)
  }
  return found
}

function grow({ text, other, places, taken }: Match, at: number, place: number): void {
  const agrees = (step: number): boolean => {
    const [one, two] = [at + step, place + step]
    if (one < 0 || two < 0 || one >= text.length || two >= other.length) return false
    return places[one] === -1 && !taken[two] && text[one] === other[two]
  }
  const set = (step: number): void => {
    places[at + step] = place + step
    taken[place + step] = 1
  }
  for (let step = 0; agrees(step); step += 1) set(step)
  for (let step = -1; agrees(step); step -= 1) set(step)
}

/** Unmatched stretches of the text between two matched places that follow each other in the other text, too. */
function* gapsOf({ text, other, places }: Match): Generator<Window> {
  let from = 0
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && places[at] === -1) continue
    if (at > from) {
      const low = from === 0 ? 0 : places[from - 1]! + 1
      const high = at === text.length ? other.length : places[at]!
      if (low < high) yield { from, to: at, low, high }
    }
    from = at + 1
  }
}
