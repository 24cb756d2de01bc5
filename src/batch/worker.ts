import { convertFile } from './convert-file.ts'
import { serveJobs } from './serve-jobs.ts'

serveJobs(convertFile)
