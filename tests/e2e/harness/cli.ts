import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** How a script ended and what it wrote. */
export interface Ended {
  readonly code: number | null
  readonly output: string
}

/** Starts one of the project's scripts. */
export function start(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): { child: ChildProcess, ended: Promise<Ended> } {
  const child = spawn(process.execPath, [join(root, 'scripts', script), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk
    })
  return { child, ended: new Promise(done => child.on('close', code => done({ code, output }))) }
}

/** Runs one of the project's scripts to its end. */
export function run(script: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Ended> {
  return start(script, args, env).ended
}

/** A new, empty folder for outputs. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'hooked-test-'))
}

/** Every file of a folder with a hash of its content. */
export function contentOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    files.sort().map(file => [file.slice(folder.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  )
}
