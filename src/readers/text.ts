import { ReadError } from '../diagnostics/diagnostic.ts'
import type { ExtractedText } from '../model/extracted-text.ts'
import type { Source } from '../model/paged-text.ts'
import type { StageContext } from '../stage.ts'
import { decodeText } from './text/decode.ts'
import { habitOf } from './text/habit.ts'
import { numberPages } from './text/pages.ts'
import { splitLines } from './text/split-lines.ts'

/**
 * Read text that somebody extracted from a PDF, or copied from the web.
 *
 * Throws a `ReadError`: `file-empty`, `text-encoding` (in no encoding that is certain) or `format-unknown`
 * (not text at all). Reports `text-encoding-found` for text in an older encoding. Keeps every line that
 * holds something; blank lines become counts.
 */
export function readText(bytes: Uint8Array, source: Source, { report }: StageContext): ExtractedText {
  const text = decodeText(bytes, source.name, report)
  const lines = splitLines(text)
  if (lines.length === 0) throw new ReadError({ code: 'file-empty', params: {} })
  const habit = habitOf(lines, text.includes('\f'))
  return { source, habit, lines: numberPages(lines, habit) }
}
