import { createReadStream } from 'node:fs'

/** A line of a file and where it stands there. */
export interface FileLine {
  readonly text: string
  /** Bytes from the beginning of the file. */
  readonly offset: number
  /** Bytes with its line feed. */
  readonly length: number
}

const lineFeed = 0x0a

/**
 * The whole lines of a file, without their line feeds. A last line without one is torn and left out. A file that
 * does not exist has no lines.
 */
export async function* wholeLines(path: string): AsyncGenerator<FileLine> {
  let rest: Buffer = Buffer.alloc(0)
  let offset = 0
  try {
    for await (const piece of createReadStream(path)) {
      const bytes = Buffer.concat([rest, piece as Buffer])
      let from = 0
      for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, from)) {
        yield { text: bytes.toString('utf8', from, end), offset: offset + from, length: end + 1 - from }
        from = end + 1
      }
      rest = bytes.subarray(from)
      offset += from
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

/** The value of a line of JSON, or nothing when it is none. */
export function parseLine(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
