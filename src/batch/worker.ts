import { flushCompileCache } from 'node:module'
import { convertFile } from './convert-file.ts'
import { serveJobs } from './serve-jobs.ts'

let isKept = false

serveJobs(async (job, task) => {
  const line = await convertFile(job, task)
  // where NODE_COMPILE_CACHE names a folder; Node itself writes to it only at an end that workers, being killed, never see
  if (!isKept) flushCompileCache()
  isKept = true
  return line
})
