import { convertFile } from './convert-file.ts'
import type { BatchSettings, Job, JobResult } from './job.ts'

/** Sent to a worker process: one job. */
export interface WorkerRequest {
  readonly job: Job
  readonly settings: BatchSettings
}

/** Sent back: what became of it, and the memory the process holds, in bytes. */
export interface WorkerReply {
  readonly result: JobResult
  readonly memory: number
}

process.on('message', (request: WorkerRequest) => {
  void convertFile(request.job, request.settings).then(result => {
    const reply: WorkerReply = { result, memory: process.memoryUsage.rss() }
    process.send?.(reply)
  })
})
process.on('disconnect', () => process.exit(0))
