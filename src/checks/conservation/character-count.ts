const blank = /[\s\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/u

/** How often each code point occurs; white space and invisible marks of direction are not counted. */
export class CharacterCount {
  readonly #counts = new Map<number, number>()
  #total = 0

  /** Characters counted so far, removals deducted. */
  get total(): number {
    return this.#total
  }

  /** Count the characters of `text` `times` times; returns how many there were. */
  add(text: string, times = 1): number {
    let added = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.codePointAt(at)!
      if (code > 0xffff) at++
      if (isBlank(code)) continue
      this.#counts.set(code, (this.#counts.get(code) ?? 0) + times)
      added++
    }
    this.#total += added * times
    return added
  }

  /** Characters that occur here more often than in `other`: how many, and the first 40 by code point. */
  minus(other: CharacterCount): { readonly count: number; readonly sample: string } {
    let count = 0
    const surplus: [number, number][] = []
    for (const [code, times] of this.#counts) {
      const more = times - (other.#counts.get(code) ?? 0)
      if (more <= 0) continue
      count += more
      surplus.push([code, more])
    }
    surplus.sort(([a], [b]) => a - b)
    const sample = surplus.map(([code, more]) => String.fromCodePoint(code).repeat(Math.min(more, 5))).join('')
    return { count, sample: sample.slice(0, 40) }
  }
}

function isBlank(code: number): boolean {
  if (code === 0x20) return true
  return code < 0x80 ? code <= 0x20 : blank.test(String.fromCodePoint(code))
}
