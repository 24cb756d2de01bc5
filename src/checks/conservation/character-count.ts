const blank = /[\s\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/u

/** Code points counted in a table, up to the end of general punctuation; others are counted by name. */
const lowCodes = 0x2070

/** How often each code point occurs; white space and invisible marks of direction are not counted. */
export class CharacterCount {
  /** Letters of alphabets, which are almost all there are. */
  readonly #low = new Int32Array(lowCodes)
  readonly #high = new Map<number, number>()
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
      if (code < lowCodes) this.#low[code]! += times
      else this.#high.set(code, (this.#high.get(code) ?? 0) + times)
      added++
    }
    this.#total += added * times
    return added
  }

  /** Characters that occur here more often than in `other`: how many, and the first 40 by code point. */
  minus(other: CharacterCount): { readonly count: number; readonly sample: string } {
    let count = 0
    const surplus: [number, number][] = []
    const note = (code: number, more: number): void => {
      count += more
      surplus.push([code, more])
    }
    for (let code = 0; code < lowCodes; code++) {
      const more = this.#low[code]! - other.#low[code]!
      if (more > 0) note(code, more)
    }
    for (const [code, times] of this.#high) {
      const more = times - (other.#high.get(code) ?? 0)
      if (more > 0) note(code, more)
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
