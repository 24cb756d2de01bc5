import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { convertFile } from '../../../src/batch/convert-file.ts'
import { type Conversion, serveJobs } from '../../../src/batch/serve-jobs.ts'

/** What a document that begins with one of these words does to the worker that has it. */
const troubles: Readonly<Record<string, () => void | Promise<void>>> = {
  HANG: () => {
    for (;;);
  },
  EAT: () => {
    const eaten: Buffer[] = []
    for (;;) eaten.push(Buffer.alloc(10_000_000, 1))
  },
  FILL: () => {
    const filled: object[] = []
    for (;;) filled.push({ n: filled.length })
  },
  WASTE: () => {
    new Array(30_000_000).fill(0)
  },
  CRASH: () => process.abort(),
  LEAVE: () => process.exit(3),
  WAIT: () => setTimeout(400)
}

const troubled: Conversion = async (job, task) => {
  const text = readFileSync(job.path, { encoding: 'utf8', flag: 'r' })
  await troubles[/^[A-Z]+/.exec(text)?.[0] ?? '']?.()
  return convertFile(job, task)
}

serveJobs(troubled)
