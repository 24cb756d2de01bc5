/** How often a worker looks whether its parent is still there, milliseconds. */
const intervalMs = 500

const parent = process.ppid

/** Runs in a thread, because the main thread of a worker may be busy for ever. */
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
}, intervalMs)
