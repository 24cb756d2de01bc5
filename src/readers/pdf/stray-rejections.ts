/** How many PDFs are open: while any is, stray rejections of pdf.js are caught. */
let open = 0

/**
 * Keep pdf.js from ending the process while `use` runs.
 *
 * In a damaged file it lets promises fail that nobody waits for, beside the one that tells its caller; Node ends a
 * process for that. What fails in pdf.js is passed over here, because its caller hears of the page anyway; every
 * other stray rejection ends the process as it would have.
 */
export async function withoutStrayRejections<T>(use: () => Promise<T>): Promise<T> {
  if (open === 0) process.on('unhandledRejection', passOver)
  open += 1
  try {
    return await use()
  } finally {
    // a rejection counts as stray only after the promises of this turn are done
    setImmediate(() => {
      open -= 1
      if (open === 0) process.off('unhandledRejection', passOver)
    })
  }
}

function passOver(reason: unknown): void {
  const stack = reason instanceof Error ? reason.stack : (reason as { readonly stack?: string } | undefined)?.stack
  if (!stack?.includes('pdfjs-dist')) throw reason
}
