import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { compose, identity, type Matrix } from './matrix.ts'
import type { OperatorList } from './rules.ts'
import { smallestPicture } from './thresholds.ts'

/** Operators that leave ink, or begin something that does. */
const painting: ReadonlySet<number> = new Set([
  OPS.beginText,
  OPS.showText,
  OPS.constructPath,
  OPS.shadingFill,
  OPS.beginGroup,
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintSolidColorImageMask,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectRepeat
])

/**
 * The operator list with the large images put back that pdf.js was told to leave out.
 *
 * pdf.js decodes every image it lists, which costs more than reading the text of the page. Images
 * above a size are therefore left out (`maxImageSize`), and what shows their place is the
 * transformation made for each of them, `q 612 0 0 792 0 0 cm /Im0 Do Q`: one under which nothing is drawn.
 */
export function withLargeImages({ fnArray, argsArray }: OperatorList): OperatorList {
  const walk = new Walk()
  const at: number[] = []
  for (let index = 0; index < fnArray.length; index++) if (walk.step(fnArray[index]!, argsArray[index])) at.push(index)
  if (walk.isPlaced()) at.push(fnArray.length)
  if (at.length === 0) return { fnArray, argsArray }
  return { fnArray: insert(fnArray, at, OPS.paintImageXObject), argsArray: insert(argsArray, at, []) }
}

/** The current transformation on the way through an operator list, and whether anything was drawn under it. */
class Walk {
  readonly #saved: Matrix[] = []
  #matrix: Matrix = identity
  #unused = false

  /** Takes one operator; true when an image stands before it. */
  step(operator: number, args: unknown): boolean {
    if (operator === OPS.transform) this.#transform(args as Matrix)
    else if (operator === OPS.save) this.#save()
    else if (operator === OPS.paintFormXObjectBegin) {
      this.#save()
      const [matrix] = args as [Matrix | null]
      if (matrix) this.#matrix = compose(this.#matrix, matrix)
    } else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) return this.#restore()
    else if (painting.has(operator)) this.#unused = false
    return false
  }

  /** Nothing was drawn under the current transformation, and it is as large as a picture. */
  isPlaced(): boolean {
    const [a, b, c, d] = this.#matrix
    return this.#unused && Math.max(Math.abs(a) + Math.abs(c), Math.abs(b) + Math.abs(d)) > smallestPicture
  }

  #transform(matrix: Matrix): void {
    this.#matrix = compose(this.#matrix, matrix)
    this.#unused = true
  }

  #save(): void {
    this.#saved.push(this.#matrix)
    this.#unused = false
  }

  #restore(): boolean {
    const placed = this.isPlaced()
    this.#matrix = this.#saved.pop() ?? this.#matrix
    this.#unused = false
    return placed
  }
}

/** `list` with `item` put in before each of the indices, which ascend. */
function insert<T>(list: readonly T[], indices: readonly number[], item: T): T[] {
  return [...indices, list.length].flatMap((index, n) => {
    const part = list.slice(n === 0 ? 0 : indices[n - 1], index)
    return n < indices.length ? [...part, item] : part
  })
}
