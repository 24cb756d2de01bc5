/** An affine map as PDF writes it: `[a b c d e f]`, with x' = ax + cy + e and y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

/** The map that changes nothing. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** The map that applies `inner` first and `outer` to its result. */
export const compose = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5]
]

/** The map that moves a point by x and y first: `compose` with a bare translation, which every string of a page makes. */
export const translate = (outer: Matrix, x: number, y: number): Matrix => [
  outer[0],
  outer[1],
  outer[2],
  outer[3],
  outer[0] * x + outer[2] * y + outer[4],
  outer[1] * x + outer[3] * y + outer[5]
]

/** Farthest that anything stands from the corner of its page, points: 100 kilometres, far beyond what a page may measure. */
const farthest = 3e8

/** A measure made from numbers of the file, which may be anything: not a number is 0, the endless is far away. */
export const finite = (measure: number): number =>
  Number.isNaN(measure) ? 0 : Math.max(-farthest, Math.min(farthest, measure))

/** Where the map puts a point: always somewhere, whatever the numbers of the file. */
export const apply = (matrix: Matrix, x: number, y: number): readonly [number, number] => [
  finite(matrix[0] * x + matrix[2] * y + matrix[4]),
  finite(matrix[1] * x + matrix[3] * y + matrix[5])
]
