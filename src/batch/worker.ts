import { flushCompileCache } from 'node:module'
import { convertFile } from './convert-file.ts'
import { serveJobs } from './serve-jobs.ts'

let isKept = false

serveJobs(async (job, task) => {
  const line = await convertFile(job, task)
  // into the folder that NODE_COMPILE_CACHE names; Node itself writes to it only at an end that workers, being killed, never see
  if (!isKept) flushCompileCache()
  isKept = true
  return line
})
