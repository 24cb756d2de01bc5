import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Area, areaOf, type Bounds, commonArea, isBeyond } from './clipping.ts'
import { windowsCharacter } from './code-page.ts'
import { apply, compose, finite, identity, type Matrix, translate } from './matrix.ts'
import type { OperatorList } from './rules.ts'
import { smallestSlant } from './thresholds.ts'

/** A printed character or ligature, placed in points from the top left of the page as it is read. */
export interface Glyph {
  /** Its Unicode text, in logical order; one or more characters. */
  readonly text: string
  /** Where its advance begins, measured along the direction of writing: x for level text. */
  readonly u: number
  /** Where its baseline stands, measured across the direction of writing: y for level text. */
  readonly v: number
  /** Advance along the baseline, without letter spacing. */
  readonly width: number
  readonly style: GlyphStyle
}

/** What the glyphs of one string have in common. */
export interface GlyphStyle {
  readonly size: number
  /** Quarter turns clockwise of the direction of writing: 0 is level. */
  readonly turn: 0 | 1 | 2 | 3
  readonly font: string
  /** Drawn with a skewed matrix: synthetic italics. */
  readonly slanted: boolean
  /** PDF text rendering mode: 0 fill, 2 fill and stroke (synthetic bold), 3 invisible. */
  readonly mode: number
  /** Number of the marked content it stands in, for the structure tree. */
  readonly marked?: number
  /** Inside marked content called `Artifact`. */
  readonly artifact: boolean
  /** Outside the area that is painted where it stands: nobody sees it. */
  readonly clipped: boolean
}

/** The facts about a font that its glyphs are read with. */
export interface GlyphFont {
  /** Glyph space to text space. */
  readonly matrix: readonly number[]
  /** Its codes only number its glyphs and stand for no characters; see `isNumbered`. */
  readonly numbered: boolean
  /** Its codes are those of Windows, whatever pdf.js reads them as; see `isWindowsCoded`. */
  readonly windows: boolean
  /** The file says of none of its glyphs which character it is; see `glyphsOf`. */
  readonly unmapped?: boolean
  /** Size of its em in units of the nominal size: 1 but in some Type 3 fonts. */
  readonly em: number
}

interface ShownGlyph {
  readonly originalCharCode: number
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
}

interface TextState {
  ctm: Matrix
  font: string
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  mode: number
  /** What is painted, as far as clipping paths bound it; nothing where they do not. */
  clip: Area | undefined
}

/** What the codes shown in a font tell of it. */
interface ShownCodes {
  /** The text of every glyph was its code. */
  bare: boolean
  /** One of the codes was that of a control character. */
  control: boolean
}

/** Marked content that is open. */
interface Mark {
  readonly marked?: number
  readonly artifact: boolean
  /** A `Span` outside the structure tree, as is put around glyphs that only together are text. */
  readonly cluster: boolean
}

interface Machine {
  readonly fontOf: (font: string) => GlyphFont
  readonly glyphs: Glyph[]
  readonly codes: Map<string, ShownCodes>
  readonly saved: TextState[]
  readonly marks: Mark[]
  state: TextState
  /** The next path bounds what is painted after it. */
  clipping: boolean
  /** Text matrix and text line matrix. */
  text: Matrix
  line: Matrix
}

/**
 * Every glyph a page shows, in content order.
 *
 * Interprets the text operators of ISO 32000-1, 9.3 and 9.4 as pdf.js delivers them:
 * strings are already glyphs with widths and Unicode, fonts are names. `toPage` maps
 * PDF user space to the page as it is read.
 *
 * Where a font has no Unicode map and its glyphs no known names, pdf.js gives their codes for text. The codes of such
 * a font number its glyphs, so that some are control characters and none is anything else than itself: each of its
 * glyphs is `unknownCharacter`.
 */
export function glyphsOf(operators: OperatorList, toPage: Matrix, fontOf: (font: string) => GlyphFont): Glyph[] {
  const { glyphs, codes } = interpret(operators, toPage, fontOf)
  const unmapped = new Set([...codes].flatMap(([font, { bare, control }]) => (bare && control ? [font] : [])))
  if (unmapped.size === 0) return glyphs
  return interpret(operators, toPage, font => (unmapped.has(font) ? { ...fontOf(font), unmapped: true } : fontOf(font)))
    .glyphs
}

/** The replacement character of Unicode: a glyph is printed, and the file does not say which character it is. */
export const unknownCharacter = '\uFFFD'

function interpret(operators: OperatorList, toPage: Matrix, fontOf: (font: string) => GlyphFont): Machine {
  const machine: Machine = {
    fontOf,
    glyphs: [],
    codes: new Map(),
    saved: [],
    marks: [],
    state: {
      ctm: toPage,
      font: '',
      size: 0,
      charSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      leading: 0,
      rise: 0,
      mode: 0,
      clip: undefined
    },
    clipping: false,
    text: identity,
    line: identity
  }
  const { fnArray, argsArray } = operators
  for (let at = 0; at < fnArray.length; at++)
    steps[fnArray[at]!]?.(machine, (argsArray[at] ?? none) as readonly unknown[])
  return machine
}

/** Names of the fonts an operator list sets, each once. */
export function fontNames({ fnArray, argsArray }: OperatorList): ReadonlySet<string> {
  const names = new Set<string>()
  for (let at = 0; at < fnArray.length; at++) {
    const operator = fnArray[at]
    const args = argsArray[at] as readonly unknown[]
    if (operator === OPS.setFont) names.add(String(args[0]))
    else if (operator === OPS.setGState)
      for (const [key, value] of args[0] as [string, unknown[]][]) if (key === 'Font') names.add(String(value[0]))
  }
  return names
}

/** Operators without arguments have none. */
const none: readonly unknown[] = []

type Step = (machine: Machine, args: readonly unknown[]) => void

const setNumber =
  (field: 'charSpacing' | 'wordSpacing' | 'rise' | 'mode'): Step =>
  (machine, [value]) => {
    machine.state[field] = Number(value) || 0
  }

const steps: Readonly<Record<number, Step>> = {
  [OPS.save]: save,
  [OPS.restore]: restore,
  [OPS.transform]: (machine, args) => transform(machine, args as unknown as Matrix),
  [OPS.paintFormXObjectBegin]: (machine, [matrix]) => {
    save(machine)
    if (matrix) transform(machine, matrix as Matrix)
  },
  [OPS.paintFormXObjectEnd]: restore,
  [OPS.clip]: startClipping,
  [OPS.eoClip]: startClipping,
  [OPS.constructPath]: (machine, [, , bounds]) => clipTo(machine, bounds as Bounds | undefined),
  [OPS.beginText]: machine => moveTo(machine, identity),
  [OPS.setFont]: (machine, [font, size]) => setFont(machine, font, size),
  [OPS.setGState]: (machine, [entries]) => {
    for (const [key, value] of entries as [string, unknown][])
      if (key === 'Font') setFont(machine, ...(value as [unknown, unknown]))
  },
  [OPS.setCharSpacing]: setNumber('charSpacing'),
  [OPS.setWordSpacing]: setNumber('wordSpacing'),
  [OPS.setTextRise]: setNumber('rise'),
  [OPS.setTextRenderingMode]: setNumber('mode'),
  [OPS.setHScale]: (machine, [percent]) => {
    machine.state.scale = Number(percent) / 100
  },
  [OPS.setLeading]: (machine, [leading]) => {
    machine.state.leading = -Number(leading)
  },
  [OPS.moveText]: (machine, [x, y]) => moveText(machine, Number(x), Number(y)),
  [OPS.setLeadingMoveText]: (machine, [x, y]) => {
    machine.state.leading = Number(y)
    moveText(machine, Number(x), Number(y))
  },
  [OPS.nextLine]: machine => moveText(machine, 0, machine.state.leading),
  [OPS.setTextMatrix]: (machine, args) => moveTo(machine, matrixFrom(args)),
  [OPS.showText]: (machine, [shown]) => show(machine, shown as readonly (ShownGlyph | number | null)[]),
  [OPS.beginMarkedContent]: (machine, [tag]) => mark(machine, nameOf(tag), undefined),
  [OPS.beginMarkedContentProps]: (machine, [tag, id]) => mark(machine, nameOf(tag), id),
  [OPS.endMarkedContent]: machine => {
    machine.marks.pop()
  }
}

function save(machine: Machine): void {
  machine.saved.push({ ...machine.state })
}

function restore(machine: Machine): void {
  machine.state = machine.saved.pop() ?? machine.state
}

function transform(machine: Machine, matrix: Matrix): void {
  machine.state.ctm = compose(machine.state.ctm, matrix)
}

function startClipping(machine: Machine): void {
  machine.clipping = true
}

/** A path bounds what is painted when an operator for clipping stands before it (ISO 32000-1, 8.5.4). */
function clipTo(machine: Machine, bounds: Bounds | undefined): void {
  if (!machine.clipping) return
  machine.clipping = false
  const { state } = machine
  if (bounds) state.clip = commonArea(state.clip, areaOf(state.ctm, bounds))
}

function moveTo(machine: Machine, matrix: Matrix): void {
  machine.text = matrix
  machine.line = matrix
}

function moveText(machine: Machine, x: number, y: number): void {
  moveTo(machine, translate(machine.line, x, y))
}

function setFont(machine: Machine, font: unknown, size: unknown): void {
  machine.state.font = String(font)
  machine.state.size = Number(size) || 0
}

/** pdf.js hands over the text matrix as six numbers or as one typed array. */
function matrixFrom(args: readonly unknown[]): Matrix {
  if (args.length !== 1) return args as unknown as Matrix
  const [numbers] = args as readonly [Matrix]
  return [numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]]
}

const nameOf = (tag: unknown): string =>
  typeof tag === 'string' ? tag : ((tag as { name?: string } | null)?.name ?? '')

function mark(machine: Machine, tag: string, id: unknown): void {
  const outer = machine.marks.at(-1)
  const artifact = tag === 'Artifact' || outer?.artifact === true
  const marked = typeof id === 'number' ? id : outer?.marked
  machine.marks.push({ artifact, cluster: tag === 'Span' && id === undefined, ...(marked !== undefined && { marked }) })
}

function show(machine: Machine, shown: readonly (ShownGlyph | number | null)[]): void {
  const { state, glyphs } = machine
  const font = machine.fontOf(state.font)
  const fontScale = font.matrix[0] ?? 0.001
  const matrix = compose(state.ctm, machine.text)
  const along = Math.hypot(matrix[0], matrix[1])
  const style = styleOf(machine, matrix)
  const first = glyphs.length
  const codes = codesOf(machine)
  const mayBeNameless = font.numbered && machine.marks.at(-1)?.cluster === true
  let nameless: number | undefined
  let x = 0
  for (const item of shown) {
    if (item === null) continue
    if (typeof item === 'number') {
      x -= (item / 1000) * state.size * state.scale
      continue
    }
    const width = item.width * fontScale * state.size * state.scale
    if (codes.bare) observe(codes, item)
    if (mayBeNameless && isNameless(item)) nameless ??= x
    else if (item.unicode !== '') {
      const from = nameless ?? x
      const ink = x + width - from
      const text = textOf(item, font)
      glyphs.push(place(text, apply(matrix, from, state.rise), finite(Math.abs(ink * along)), style))
      nameless = undefined
    }
    x += width + (state.charSpacing + (item.isSpace ? state.wordSpacing : 0)) * state.scale
  }
  if (state.clip && isBeyond(areaOf(matrix, [0, 0, x, state.size]), state.clip)) {
    const unseen = { ...style, clipped: true }
    for (let at = first; at < glyphs.length; at++) glyphs[at] = { ...glyphs[at]!, style: unseen }
  }
  machine.text = translate(machine.text, x, 0)
}

function textOf({ originalCharCode, unicode }: ShownGlyph, { windows, unmapped }: GlyphFont): string {
  if (unmapped) return unknownCharacter
  return windows ? windowsCharacter(originalCharCode) : unicode
}

function codesOf({ codes, state: { font } }: Machine): ShownCodes {
  const known = codes.get(font)
  if (known) return known
  const unseen = { bare: true, control: false }
  codes.set(font, unseen)
  return unseen
}

/** Tabs and ends of lines are no evidence: some producers leave them in the text of fonts that have no map and need none. */
function observe(codes: ShownCodes, { originalCharCode, unicode }: ShownGlyph): void {
  if (unicode.length !== 1 || unicode.charCodeAt(0) !== originalCharCode) codes.bare = false
  else if (originalCharCode > 0 && originalCharCode < 0x20 && unicode.trim() !== '') codes.control = true
}

/**
 * What pdf.js gives as the text of a glyph is only its code, because the font's Unicode map leaves the glyph out:
 * a stroke of the letter whose glyphs stand beside it in the cluster, as in Arabic fonts that build letters of parts.
 */
const isNameless = ({ originalCharCode, unicode }: ShownGlyph): boolean =>
  unicode === String.fromCharCode(originalCharCode) || unicode === windowsCharacter(originalCharCode)

function place(text: string, [x, y]: readonly [number, number], width: number, style: GlyphStyle): Glyph {
  if (style.turn === 0) return { text, u: x, v: y, width, style }
  if (style.turn === 1) return { text, u: y, v: -x, width, style }
  if (style.turn === 2) return { text, u: -x, v: -y, width, style }
  return { text, u: -y, v: x, width, style }
}

function styleOf({ state, marks, fontOf }: Machine, matrix: Matrix): GlyphStyle {
  const mark = marks.at(-1)
  return {
    size: finite(Math.abs(state.size) * fontOf(state.font).em * Math.hypot(matrix[2], matrix[3])),
    turn: turnOf(state.size < 0 ? [-matrix[0], -matrix[1]] : [matrix[0], matrix[1]]),
    font: state.font,
    slanted: isSkewed(matrix),
    mode: state.mode,
    artifact: mark?.artifact === true,
    clipped: false,
    ...(mark?.marked !== undefined && { marked: mark.marked })
  }
}

/** Quarter turns of a direction of writing on the page, where y grows downwards. */
function turnOf([x, y]: readonly [number, number]): GlyphStyle['turn'] {
  if (Math.abs(x) >= Math.abs(y)) return x >= 0 ? 0 : 2
  return y >= 0 ? 1 : 3
}

/** The letters lean: the two axes of the matrix do not stand at a right angle. */
function isSkewed(matrix: Matrix): boolean {
  const lean = matrix[0] * matrix[2] + matrix[1] * matrix[3]
  const area = Math.hypot(matrix[0], matrix[1]) * Math.hypot(matrix[2], matrix[3])
  return area > 0 && Math.abs(lean) / area > smallestSlant
}
