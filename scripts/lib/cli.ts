/** Runs a script's work and ends with one clear message where it fails. */
export async function command(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  }
  catch (error) {
    process.exitCode = 1
    console.error(`${name}: ${reason(error)}`)
  }
}

/** An error in words: Chromium's and the system's own are long and end in where they happened. */
export function reason(error: unknown): string {
  const { message, code } = error as NodeJS.ErrnoException
  if (/Target page, context or browser has been closed|Target crashed|Page crashed|Browser closed/u.test(message))
    return 'Chromium ended before its work was done (crashed or killed); nothing was changed, try again'
  if (code === 'ENOSPC' || message.includes('ENOSPC')) return 'the disk is full; nothing was changed'
  return message.split('\nCall log:')[0]!.trim()
}

/**
 * Does several things at a time. Where one fails, the others come to their end before it throws: nothing is still written
 * into a folder that is being cleared away.
 */
export async function together<T>(work: readonly (() => Promise<T>)[]): Promise<T[]> {
  const ended = await Promise.allSettled(work.map(start => start()))
  return ended.map((end) => {
    if (end.status === 'rejected') throw end.reason as Error
    return end.value
  })
}

/** Says what is being done, on a line of its own. */
export function progress(text: string): void {
  console.log(`${text} …`)
}

/** Bytes as people say them. */
export function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString('en')} kB`
}
