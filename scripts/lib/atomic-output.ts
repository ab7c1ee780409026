import { accessSync, constants, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** What is being made and would be left behind by a sudden end. */
const unfinished = new Set<string>()

function sweep(): void {
  for (const folder of unfinished) rmSync(folder, { recursive: true, force: true })
  unfinished.clear()
}

/** The file that every build writes: a folder without it is not ours to replace. */
export const mark = '_headers'

/**
 * Makes a folder whole or not at all: everything is written beside it, and takes its place at the end.
 * Until then, and after any failure, what was there before is as it was.
 */
export async function replaceFolder(target: string, make: (folder: string) => Promise<void>): Promise<void> {
  const old = `${resolve(target)}.old-${process.pid}`
  await beside(target, async (folder) => {
    if (existsSync(target) && readdirSync(target).length && !existsSync(join(target, mark)))
      throw new Error(`${target} holds something else than a build; name another folder with --out`)
    await make(folder)
    if (existsSync(target)) renameSync(target, old)
    renameSync(folder, target)
    rmSync(old, { recursive: true, force: true })
  })
}

/** Makes files and puts all of them into a folder at the end, beside what else is there, or none of them. */
export async function addFiles(target: string, make: (folder: string) => Promise<readonly string[]>): Promise<void> {
  await beside(target, async (folder) => {
    const files = await make(folder)
    mkdirSync(target, { recursive: true })
    for (const file of files) renameSync(file, resolve(target, basename(file)))
  })
}

async function beside(target: string, work: (folder: string) => Promise<void>): Promise<void> {
  const folder = `${resolve(target)}.new-${process.pid}`
  try {
    // Asked before anything is made: minutes of work shall not end at a door that is shut.
    removeLeft(target)
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
    sweep()
  }
}

/** Removes what runs have left that were ended too suddenly to do it themselves. */
function removeLeft(target: string): void {
  const parent = dirname(resolve(target)),
    start = `${basename(resolve(target))}.new-`
  if (!existsSync(parent)) return
  for (const name of readdirSync(parent))
    if (name.startsWith(start) && !isRunning(Number(name.slice(start.length))))
      rmSync(join(parent, name), { recursive: true, force: true })
}

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0)
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
    sweep()
    console.error(`\nstopped by ${signal}; what was there before is as it was`)
    process.exit(code)
  })
}
