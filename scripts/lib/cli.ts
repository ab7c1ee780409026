import type { ParseArgsConfig } from 'node:util'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

/** A script's usage: the comment at its top. */
export function usageOf(source: string): string {
  const comment = source.slice(source.indexOf('/**') + 3, source.indexOf('*/'))
  return comment.replaceAll(/^ \* ?/gmu, '').trim()
}

/** The arguments of this script. With `--help` it prints its usage and ends. */
export function readArguments<const Options extends NonNullable<ParseArgsConfig['options']>>(
  options: Options,
): ReturnType<typeof parseArgs<{ options: Options, allowPositionals: true }>> {
  if (process.argv.slice(2).includes('--help')) {
    console.log(usageOf(readFileSync(process.argv[1]!, 'utf8')))
    process.exit(0)
  }
  return parseArgs({ options, allowPositionals: true })
}

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

/** An error in one line: Chromium's and the system's messages go on with calls and stack. */
export function reason(error: unknown): string {
  const { message, code } = error as NodeJS.ErrnoException
  if (/Target page, context or browser has been closed|Target crashed|Page crashed|Browser closed/u.test(message))
    return 'Chromium ended before its work was done (crashed or killed); nothing was changed, try again'
  if (code === 'ENOSPC' || message.includes('ENOSPC')) return 'the disk is full; nothing was changed'
  return message.split('\nCall log:')[0]!.trim()
}

/**
 * Waits for all of several tasks, even where one fails, before it throws: none may still write into a folder that is being
 * removed.
 */
export async function together<T>(work: readonly (() => Promise<T>)[]): Promise<T[]> {
  const ended = await Promise.allSettled(work.map(start => start()))
  return ended.map((end) => {
    if (end.status === 'rejected') throw end.reason as Error
    return end.value
  })
}

/** Prints what is being done. */
export function progress(text: string): void {
  console.log(`${text} …`)
}

/** A number of bytes as text, in kilobytes. */
export function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString('en')} kB`
}
