import { AnnotationMode, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { scanShare } from '../../knowledge/scans.ts'
import type { Box } from '../../model/geometry.ts'
import type { Page } from '../../model/paged-text.ts'
import { type CodedFont, isWindowsCoded } from './code-page.ts'
import { breaksOff } from './completeness.ts'
import { type FontFace, fontFace } from './fonts.ts'
import { fontNames, type Glyph, type GlyphFont, type GlyphStyle, glyphsOf } from './glyphs.ts'
import { withLargeImages } from './large-images.ts'
import type { LinkAnnotation, LinksOfPage } from './link-areas.ts'
import { type LinkArea, linkRuns } from './links.ts'
import { apply, type Matrix } from './matrix.ts'
import { drawingsOf, type OperatorList } from './rules.ts'
import { runsOf } from './runs.ts'
import { type Tagged, tagsOf } from './tags.ts'
import { cutOutWords, lowestType3, recognisedShare, sidewaysShare, smallestSize, tallestType3 } from './thresholds.ts'
import { underlinedWords } from './underlined-words.ts'

/** A page and what the reader has to know about it besides. */
export interface ReadPage {
  readonly page: Page
  /** Number the next page's first structure element gets. */
  readonly nextElement: number
  /** Images cover most of the page: its text was recognised in a scan. */
  readonly scanned: boolean
  /** The page's content stops in the middle. */
  readonly brokenOff: boolean
}

interface PageFrame {
  readonly width: number
  readonly height: number
  readonly matrix: Matrix
}

/** Read one page. The operator list gives text, fonts, marked content, rules and images in one go. */
export async function readPage(proxy: PDFPageProxy, firstElement: number, linksOfPage: LinksOfPage): Promise<ReadPage> {
  const operators = (await proxy.getOperatorList({ annotationMode: AnnotationMode.DISABLE })) as OperatorList
  const tree = await proxy.getStructTree().catch(() => null)
  const fonts = await fontsOf(proxy, operators)
  const { frame, glyphs } = upright(proxy, operators, fonts)
  const drawings = drawingsOf(withLargeImages(operators), (x, y) => apply(frame.matrix, x, y))
  const tags = tagsOf(tree, firstElement)
  const scanned = imageShare(drawings.images, frame) > scanShare
  const runs = runsOf(glyphs, {
    faceOf: font => fonts(font).face,
    tagOf: marked => (marked === undefined ? undefined : tags.get(marked)),
    isHidden: (style, box) =>
      style.clipped ||
      style.size < smallestSize ||
      isOutside(box, frame) ||
      (isInvisible(style) && !scanned && !standsOnImage(box, drawings.images)),
    underlined: glyphs => underlinedWords(glyphs, drawings.rules)
  })
  const links = areasOf(await linksOfPage(proxy), frame.matrix)
  const tagged = runs.some(({ tag }) => tag !== undefined)
  const page: Page = {
    number: proxy.pageNumber,
    width: frame.width,
    height: frame.height,
    runs: linkRuns(runs, links),
    rules: drawings.rules,
    images: drawings.images,
    tagged,
    ...(isRecognised(glyphs, drawings.images) && { recognised: true as const })
  }
  return { page, nextElement: nextNumber(tags, firstElement), scanned, brokenOff: breaksOff(operators) }
}

interface Font extends GlyphFont {
  readonly face: FontFace
}

/** Fonts by the names pdf.js gave them. They are sent apart from the operator list and may come after it. */
async function fontsOf(proxy: PDFPageProxy, operators: OperatorList): Promise<(name: string) => Font> {
  const known = new Map<string, Font>()
  for (const name of fontNames(operators)) known.set(name, await loadFont(proxy, name))
  return name => known.get(name) ?? noFont
}

const usualMatrix = [0.001, 0, 0, 0.001, 0, 0]
const noFont: Font = { face: fontFace(''), matrix: usualMatrix, em: 1, numbered: false, windows: false }

/** What pdf.js tells of a font. */
interface ExportedFont extends CodedFont {
  readonly name?: string
  readonly fontMatrix?: readonly number[]
  readonly composite?: boolean
  readonly isType3Font?: boolean
  readonly bbox?: readonly number[]
}

/** Codes below the first of every character set. */
const controlCodes = Array.from({ length: 31 }, (_, index) => index + 1)

/** Glyphs with a width where character sets have control characters: the codes count the glyphs a subset has. */
const isNumbered = (widths: ExportedFont['widths'] = {}): boolean => controlCodes.some(code => (widths[code] ?? 0) > 0)

async function loadFont(proxy: PDFPageProxy, name: string): Promise<Font> {
  const store = proxy.commonObjs as { get(name: string, use: (found: unknown) => void): void }
  const found = await new Promise(resolve => store.get(name, resolve))
  const font = (found ?? {}) as ExportedFont
  const { name: fullName, fontMatrix, widths, composite } = font
  return {
    face: fontFace(fullName ?? ''),
    matrix: fontMatrix ?? usualMatrix,
    em: emOf(font),
    numbered: composite !== true && isNumbered(widths),
    windows: composite !== true && isWindowsCoded(font)
  }
}

/**
 * Size of the font's em, in units of its nominal size. Type 3 fonts define their own glyph space: some are set at 1.2
 * points with letters ten units high, and only the height of their box tells the size that is seen.
 */
function emOf({ isType3Font, bbox, fontMatrix = usualMatrix }: ExportedFont): number {
  const [, bottom = 0, , top = 0] = bbox ?? []
  const height = isType3Font ? Math.abs((top - bottom) * (fontMatrix[3] ?? 0)) : 1
  return height > tallestType3 || (height > 0 && height < lowestType3) ? height : 1
}

/** Turn the page so that most of its text is level: landscape tables are bound in upright pages. */
function upright(
  proxy: PDFPageProxy,
  operators: OperatorList,
  fonts: (name: string) => Font
): { frame: PageFrame; glyphs: Glyph[] } {
  const read = (turn: number) => {
    const view = proxy.getViewport({ scale: 1, rotation: (proxy.rotate + turn) % 360 })
    const frame: PageFrame = { width: view.width, height: view.height, matrix: view.transform as unknown as Matrix }
    return { frame, glyphs: glyphsOf(operators, frame.matrix, fonts) }
  }
  const first = read(0)
  const turned = [0, 0, 0, 0]
  for (const { style } of first.glyphs) turned[style.turn]! += 1
  const sideways = [1, 2, 3].find(turn => turned[turn]! > first.glyphs.length * sidewaysShare)
  return sideways ? read(360 - sideways * 90) : first
}

/** Share of the page that images cover; scans come whole or in strips. */
const imageShare = (images: readonly Box[], { width, height }: PageFrame): number =>
  images.reduce((area, box) => area + box.width * box.height, 0) / (width * height)

const isOutside = (box: Box, { width, height }: PageFrame): boolean =>
  box.x + box.width < 0 || box.y + box.height < 0 || box.x > width || box.y > height

/** Invisible text on a picture is what was recognised in it: some scanners cut each unsure word out as a picture. */
const standsOnImage = ({ x, y, width, height }: Box, images: readonly Box[]): boolean =>
  images.some(
    image =>
      Math.abs(x + width / 2 - image.x - image.width / 2) <= image.width / 2 &&
      Math.abs(y + height / 2 - image.y - image.height / 2) <= image.height / 2
  )

/** More than a bar code's figures are drawn in invisible ink, or several words that were cut out as pictures. */
function isRecognised(glyphs: readonly Glyph[], images: readonly Box[]): boolean {
  const invisible = glyphs.filter(({ style }) => isInvisible(style))
  if (invisible.length > glyphs.length * recognisedShare) return true
  return images.filter(image => invisible.some(glyph => isOn(glyph, image))).length >= cutOutWords
}

/** A glyph of level text stands on an image. */
const isOn = ({ u, v, width, style }: Glyph, image: Box): boolean =>
  style.turn === 0 && standsOnImage({ x: u, y: v - style.size / 2, width, height: 0 }, [image])

/** Rendering modes 3 and 7 leave no ink. */
const isInvisible = ({ mode }: GlyphStyle): boolean => mode === 3 || mode === 7

function areasOf(links: readonly LinkAnnotation[], matrix: Matrix): LinkArea[] {
  return links.flatMap(({ url, unsafeUrl, rect }) => {
    const target = url ?? unsafeUrl
    return target && isHarmless(target) ? [{ url: target, box: boxOf(rect, matrix) }] : []
  })
}

/** Links to the web and to a mailbox, and names without a scheme; scripts and files of the reader's machine are none. */
const isHarmless = (target: string): boolean => !/^\s*(?!https?:|ftp:|mailto:)[a-z][a-z\d+.-]*:/iu.test(target)

function boxOf([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[], matrix: Matrix): Box {
  const [ax, ay] = apply(matrix, x0, y0)
  const [bx, by] = apply(matrix, x1, y1)
  return { x: Math.min(ax, bx), y: Math.min(ay, by), width: Math.abs(ax - bx), height: Math.abs(ay - by) }
}

function nextNumber(tags: ReadonlyMap<number, Tagged>, first: number): number {
  let next = first
  for (const { element } of tags.values()) next = Math.max(next, element + 1)
  return next
}
