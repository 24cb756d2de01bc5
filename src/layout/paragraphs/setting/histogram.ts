/** Weights at positions, for finding the position most things share. */
export interface Histogram {
  readonly add: (position: number, weight?: number) => void
  /** Sum of all weights. */
  readonly total: () => number
  /** The position with most weight within `reach` around it, and that weight; `undefined` when empty. */
  readonly peak: (reach: number) => Peak | undefined
  /** Weight within `reach` around a position. */
  readonly weightAt: (position: number, reach: number) => number
}

/** A position that many of the lengths counted share. */
export interface Peak {
  /** Weighted mean of the positions counted. */
  readonly position: number
  readonly weight: number
}

/** Width of a bin, points: finer than the side bearing of a letter. */
const bin = 0.5

/** An empty histogram over lengths in points. */
export function histogram(): Histogram {
  const bins = new Map<number, number>()
  let total = 0
  const weightAt = (position: number, reach: number): number => {
    let weight = 0
    for (let key = Math.round((position - reach) / bin); key <= Math.round((position + reach) / bin); key += 1) {
      weight += bins.get(key) ?? 0
    }
    return weight
  }
  return {
    add: (position, weight = 1) => {
      const key = Math.round(position / bin)
      bins.set(key, (bins.get(key) ?? 0) + weight)
      total += weight
    },
    total: () => total,
    weightAt,
    peak: reach => heaviest(bins, position => weightAt(position, reach))
  }
}

/** Among positions of equal surroundings the one that is itself heaviest wins, then the smallest. */
function heaviest(bins: ReadonlyMap<number, number>, around: (position: number) => number): Peak | undefined {
  let best: { readonly key: number; readonly weight: number; readonly own: number } | undefined
  for (const key of [...bins.keys()].sort((a, b) => a - b)) {
    const weight = around(key * bin)
    const own = bins.get(key) ?? 0
    if (!best || weight > best.weight || (weight === best.weight && own > best.own)) best = { key, weight, own }
  }
  return best && { position: best.key * bin, weight: best.weight }
}
