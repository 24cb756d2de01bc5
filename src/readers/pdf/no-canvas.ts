import { createRequire } from 'node:module'

/**
 * Keeps pdf.js from loading the library it would draw pages with: 35 MB and 0.15 s for a process that draws nothing.
 *
 * To be imported before pdf.js, which takes two classes from that library as it starts.
 */
const require = createRequire(import.meta.resolve('pdfjs-dist/package.json'))

/** All that is asked of a matrix while a file is read: to size the outline of a bitmap letter, which nobody looks at. */
class NoMatrix {
  readonly a = 1
  readonly b = 0
  readonly c = 0
  readonly d = 1
  readonly e = 0
  readonly f = 0
  scaleSelf(): this {
    return this
  }
  translateSelf(): this {
    return this
  }
}

const library = pathOf('@napi-rs/canvas')
if (library && !require.cache[library]) {
  const exports = { DOMMatrix: NoMatrix, Path2D: class {} }
  require.cache[library] = { id: library, filename: library, loaded: true, exports } as NodeJS.Module
}

/** File of a module; nothing where it is not installed. */
function pathOf(name: string): string | undefined {
  try {
    return require.resolve(name)
  } catch {
    return undefined
  }
}
