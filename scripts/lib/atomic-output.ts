import { accessSync, constants, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** Folders that are being written, to be removed if the process is stopped. */
const unfinished = new Set<string>()

function removeUnfinished(): void {
  for (const folder of unfinished) rmSync(folder, { recursive: true, force: true })
  unfinished.clear()
}

/** The file that every build has: a folder without it is not replaced. */
export const buildMarker = '_headers'

/**
 * Replaces a folder whole or not at all: everything is written into a temporary folder beside it, which takes its place at
 * the end. Until then, and after any failure, the old folder is untouched.
 */
export async function replaceFolder(target: string, make: (folder: string) => Promise<void>): Promise<void> {
  const old = `${resolve(target)}.old-${process.pid}`
  await inTemporaryFolder(target, async (folder) => {
    if (existsSync(target) && readdirSync(target).length && !existsSync(join(target, buildMarker)))
      throw new Error(`${target} holds something else than a build; name another folder with --out`)
    await make(folder)
    if (existsSync(target)) renameSync(target, old)
    renameSync(folder, target)
    rmSync(old, { recursive: true, force: true })
  })
}

/** Adds files to a folder, all of them at the end or none; what else is there stays. */
export async function addFiles(target: string, make: (folder: string) => Promise<readonly string[]>): Promise<void> {
  await inTemporaryFolder(target, async (folder) => {
    const files = await make(folder)
    mkdirSync(target, { recursive: true })
    for (const file of files) renameSync(file, resolve(target, basename(file)))
  })
}

async function inTemporaryFolder(target: string, work: (folder: string) => Promise<void>): Promise<void> {
  const folder = `${resolve(target)}.new-${process.pid}`
  try {
    // Asked first: a folder that can't be written to must not show only after minutes of work.
    removeLeftovers(target)
    mkdirSync(folder, { recursive: true })
    if (existsSync(target)) {
      accessSync(target, constants.W_OK)
      readdirSync(target)
    }
  }
  catch (error) {
    throw new Error(`can't write to ${target} (${(error as NodeJS.ErrnoException).code ?? error}); name another folder with --out`)
  }
  unfinished.add(folder)
  try {
    await work(folder)
  }
  finally {
    removeUnfinished()
  }
}

/** Removes the temporary folders of earlier runs that were killed. */
function removeLeftovers(target: string): void {
  const parent = dirname(resolve(target)),
    start = `${basename(resolve(target))}.new-`
  if (!existsSync(parent)) return
  for (const name of readdirSync(parent))
    if (name.startsWith(start) && !isRunning(Number(name.slice(start.length))))
      rmSync(join(parent, name), { recursive: true, force: true })
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  }
  catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.once(signal, () => {
    removeUnfinished()
    console.error(`\nstopped by ${signal}; what was there before is as it was`)
    process.exit(code)
  })
}
