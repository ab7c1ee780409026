import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { editionFile, type Locale } from '../../data/locale.ts'
import { root } from './deck.ts'

/** Runs Slidev with these arguments and keeps what it prints. Throws its last lines where it fails. */
export function slidev(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const cli = fileURLToPath(new URL('node_modules/@slidev/cli/bin/slidev.mjs', root))
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => { output += chunk })
    child.on('error', fail)
    child.on('close', code => code === 0 ? done(output) : fail(new Error(output.trim().split('\n').slice(-12).join('\n') || `slidev ended with ${code}`)))
  })
}

/** Builds an edition into a folder, for any path on any static server. */
export function buildEdition(locale: Locale, folder: string): Promise<string> {
  return slidev(['build', editionFile[locale], '--base', './', '--out', resolve(fileURLToPath(root), folder)])
}
