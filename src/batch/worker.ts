import { flushCompileCache } from 'node:module'
import { convertFile } from './convert-file.ts'
import { serveJobs } from './serve-jobs.ts'

let isKept = false

serveJobs(async (job, task) => {
  const line = await convertFile(job, task)
  // Node itself keeps what it compiled only at an end that workers, being killed, never see
  if (!isKept) flushCompileCache()
  isKept = true
  return line
})
