import type { BatchSummary } from '../batch/index.ts'
import { duration } from './progress.ts'

/** The table at the end of a batch; rows that would say nothing are left out. */
export function summaryTable(summary: BatchSummary): string {
  const { files, converted, issues, failed, doneBefore, failedBefore, unfinished, pages, elapsedMs } = summary
  const seconds = elapsedMs / 1000
  const rows: readonly (readonly [string, number | string])[] = [
    ['files', files],
    ['converted', converted],
    ['converted with remarks', issues],
    ...Object.entries(summary.grades).map(([grade, count]): [string, number] => [`  graded ${grade}`, count]),
    ['failed', failed],
    ...Object.entries(summary.failures).map(([code, count]): [string, number] => [`  ${code}`, count]),
    ['done before', doneBefore],
    ['failed before (--retry-failed)', failedBefore],
    ['not reached', unfinished],
    ['pages', pages],
    ['pages a second', seconds > 0 && pages > 0 ? (pages / seconds).toFixed(1) : 0],
    ['time', duration(seconds)],
    ['slowest', summary.slowest ? `${duration(summary.slowest.elapsedMs / 1000)}, ${summary.slowest.path}` : 0],
    ['largest worker', summary.workerBytes ? `${Math.round(summary.workerBytes / 1e6)} MB` : 0]
  ]
  const told = rows.filter(([name, value]) => name === 'files' || value !== 0)
  return told.map(([name, value]) => `${name.padEnd(32)}${String(value).replace(/\p{Cc}/gu, '\uFFFD')}\n`).join('')
}
