import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Box } from '../../model/geometry.ts'
import { enclose } from '../../model/geometry.ts'
import type { Rule } from '../../model/paged-text.ts'
import { apply, compose, identity, type Matrix } from './matrix.ts'
import { mergeRules } from './merge-rules.ts'

/** The two parallel lists of `page.getOperatorList()` of pdf.js: operator codes and their arguments. */
export interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** Maps a point of PDF user space to points from the top left of the page as it is read (cropped and rotated). */
export type ToPage = (x: number, y: number) => readonly [number, number]

/**
 * Largest thickness of a filled rectangle or image that is a drawn line, points.
 *
 * Word and LibreOffice draw borders as filled rectangles of 0.24 to 2.25 points; the
 * smallest shaded cell is a line of text high.
 */
const maximumThickness = 3.5

/** Shortest rule kept, points: shorter pieces that touch no other are dots of leaders or corners. */
const minimumLength = 3

/** How far the ends of a stroke may differ across its direction to be level, points. */
const levelTolerance = 0.5

type Segment = readonly [number, number, number, number]

interface GraphicsState {
  readonly matrix: Matrix
  readonly lineWidth: number
  readonly white: boolean
}

interface Drawing {
  readonly toPage: ToPage
  readonly rules: Rule[]
  readonly images: Box[]
  readonly saved: GraphicsState[]
  state: GraphicsState
}

const initial: GraphicsState = { matrix: identity, lineWidth: 1, white: false }

/**
 * Straight lines and raster images drawn on a page, in points from its top left.
 *
 * Lines are level or upright strokes, edges of stroked rectangles, and thin filled
 * rectangles; pieces of one line that touch are one rule, however many cells drew
 * them. Underlines are rules too. White fills paint over and are left out; curves,
 * slants and shaded areas are no rules. Both lists run from top to bottom.
 */
export function drawingsOf(operators: OperatorList, toPage: ToPage): { rules: Rule[]; images: Box[] } {
  const drawing: Drawing = { toPage, rules: [], images: [], saved: [], state: initial }
  draw(drawing, operators)
  return { rules: mergeRules(drawing.rules).filter(isLong), images: drawing.images }
}

/** A function of its own, because V8 compiles the long loop again and again and would take what follows it along. */
function draw(drawing: Drawing, { fnArray, argsArray }: OperatorList): void {
  for (let at = 0; at < fnArray.length; at++)
    handlers[fnArray[at]!]?.(drawing, (argsArray[at] ?? none) as readonly unknown[])
}

/** Operators without arguments have none. */
const none: readonly unknown[] = []

const isLong = ({ box }: Rule): boolean => Math.max(box.width, box.height) >= minimumLength

type Handler = (drawing: Drawing, args: readonly unknown[]) => void

const handlers: Readonly<Record<number, Handler>> = {
  [OPS.save]: save,
  [OPS.restore]: restore,
  [OPS.transform]: (drawing, args) => concatenate(drawing, args as unknown as Matrix),
  [OPS.setLineWidth]: (drawing, args) => {
    const { matrix, white } = drawing.state
    drawing.state = { matrix, lineWidth: Number(args[0]) || 0, white }
  },
  [OPS.setFillRGBColor]: (drawing, args) => {
    const { matrix, lineWidth } = drawing.state
    drawing.state = { matrix, lineWidth, white: args[0] === '#ffffff' }
  },
  [OPS.paintFormXObjectBegin]: (drawing, args) => {
    save(drawing)
    if (args[0]) concatenate(drawing, args[0] as Matrix)
  },
  [OPS.paintFormXObjectEnd]: restore,
  [OPS.constructPath]: drawPath,
  [OPS.paintImageXObject]: drawing => drawImage(drawing, drawing.state.matrix),
  [OPS.paintInlineImageXObject]: drawing => drawImage(drawing, drawing.state.matrix),
  [OPS.paintImageMaskXObject]: drawing => drawImage(drawing, drawing.state.matrix),
  [OPS.paintSolidColorImageMask]: drawing => drawImage(drawing, drawing.state.matrix),
  [OPS.paintInlineImageXObjectGroup]: (drawing, [, parts]) => drawImages(drawing, parts),
  [OPS.paintImageMaskXObjectGroup]: (drawing, [parts]) => drawImages(drawing, parts),
  [OPS.paintImageXObjectRepeat]: (drawing, [, a, d, at]) => repeatImage(drawing, [a, 0, 0, d], at),
  [OPS.paintImageMaskXObjectRepeat]: (drawing, [, a, b, c, d, at]) => repeatImage(drawing, [a, b, c, d], at)
}

function save(drawing: Drawing): void {
  drawing.saved.push(drawing.state)
}

function restore(drawing: Drawing): void {
  drawing.state = drawing.saved.pop() ?? drawing.state
}

function concatenate(drawing: Drawing, matrix: Matrix): void {
  const { lineWidth, white } = drawing.state
  drawing.state = { matrix: compose(drawing.state.matrix, matrix), lineWidth, white }
}

const strokes: ReadonlySet<unknown> = new Set([OPS.stroke, OPS.closeStroke])
const fills: ReadonlySet<unknown> = new Set([OPS.fill, OPS.eoFill])
const both: ReadonlySet<unknown> = new Set([
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke
])

/** Arguments of `constructPath` in pdf.js 6: the painting operator, the path as one array, its least and greatest x and y. */
function drawPath(drawing: Drawing, args: readonly unknown[]): void {
  const painting = args[0]
  const path = Array.isArray(args[1]) ? args[1][0] : undefined
  const filled = fills.has(painting) || both.has(painting)
  const stroked = strokes.has(painting) || both.has(painting)
  // most paths of a word processor only clip
  if (!path || !(filled || stroked)) return
  const subpaths = subpathsOf(path as ArrayLike<number>)
  if (filled) for (const subpath of subpaths) fillRule(drawing, subpath)
  if (stroked) for (const subpath of subpaths) strokeRules(drawing, subpath)
}

/** Operand counts by drawing code of pdf.js: move, line, cubic curve, quadratic curve, close. */
const operands = [2, 2, 6, 4, 0]

/** The straight segments of each subpath; a subpath with a curve has none. */
function subpathsOf(path: ArrayLike<number>): readonly (readonly Segment[])[] {
  const subpaths: { segments: Segment[]; curved: boolean }[] = []
  let point: readonly [number, number] = [0, 0]
  let start = point
  for (let at = 0; at < path.length; ) {
    const code = path[at] ?? 4
    const count = operands[code] ?? 0
    const end: readonly [number, number] = count ? [path[at + count - 1] ?? 0, path[at + count] ?? 0] : start
    const current = subpaths.at(-1)
    if (code === 0) {
      subpaths.push({ segments: [], curved: false })
      start = end
    } else if (current && (code === 1 || code === 4)) current.segments.push([...point, ...end])
    else if (current) current.curved = true
    point = end
    at += count + 1
  }
  return subpaths.filter(({ curved }) => !curved).map(({ segments }) => segments)
}

function fillRule(drawing: Drawing, subpath: readonly Segment[]): void {
  if (drawing.state.white || subpath.length === 0) return
  const box = enclose(subpath.map(segment => boxOf(drawing, segment)))
  const rule = ruleOf(box)
  if (rule) drawing.rules.push(rule)
}

function strokeRules(drawing: Drawing, subpath: readonly Segment[]): void {
  const [a, b] = drawing.state.matrix
  const half = (drawing.state.lineWidth * Math.hypot(a, b)) / 2
  for (const segment of subpath) {
    const { x, y, width, height } = boxOf(drawing, segment)
    if (Math.min(width, height) > levelTolerance) continue
    const thick =
      width >= height
        ? { x, y: y - half, width, height: height + 2 * half }
        : { x: x - half, y, width: width + 2 * half, height }
    const rule = ruleOf(thick)
    if (rule) drawing.rules.push(rule)
  }
}

/** A thin box as a rule; nothing for an area. */
function ruleOf(box: Box): Rule | undefined {
  if (Math.min(box.width, box.height) > maximumThickness) return undefined
  return { box, direction: box.width >= box.height ? 'horizontal' : 'vertical' }
}

/** Box on the page of the straight line between two points of user space. */
function boxOf({ toPage, state }: Drawing, [x0, y0, x1, y1]: Segment): Box {
  const [left, top] = toPage(...apply(state.matrix, x0, y0))
  const [right, bottom] = toPage(...apply(state.matrix, x1, y1))
  return {
    x: Math.min(left, right),
    y: Math.min(top, bottom),
    width: Math.abs(right - left),
    height: Math.abs(bottom - top)
  }
}

/** An image fills the unit square; a very thin one is a rule drawn as an image. */
function drawImage(drawing: Drawing, matrix: Matrix): void {
  const placed = { ...drawing, state: { ...drawing.state, matrix } }
  const box = enclose([boxOf(placed, [0, 0, 1, 1]), boxOf(placed, [0, 1, 1, 0])])
  const rule = ruleOf(box)
  if (rule) drawing.rules.push(rule)
  else drawing.images.push(box)
}

function drawImages(drawing: Drawing, parts: unknown): void {
  if (!Array.isArray(parts)) return
  for (const { transform } of parts as readonly { readonly transform?: Matrix }[]) {
    if (transform) drawImage(drawing, compose(drawing.state.matrix, transform))
  }
}

function repeatImage(drawing: Drawing, scale: readonly unknown[], positions: unknown): void {
  const at = positions as ArrayLike<number> | undefined
  const [a = 1, b = 0, c = 0, d = 1] = scale.map(Number)
  for (let i = 0; at && i + 1 < at.length; i += 2) {
    drawImage(drawing, compose(drawing.state.matrix, [a, b, c, d, at[i] ?? 0, at[i + 1] ?? 0]))
  }
}
