import type { Locale } from '../../data/ui/locale.ts'
import type { Target } from '../../vite/options.ts'
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { editionFile } from '../../data/ui/locale.ts'
import { toEnvironment } from '../../vite/options.ts'
import { siteSetting } from '../../vite/site.ts'
import { root } from './deck.ts'

/** Runs Slidev's command line, here or in a copy of the project, and gives its output. Throws the reason where it fails. */
export function slidev(args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd: string | URL = root): Promise<string> {
  const cli = fileURLToPath(new URL('node_modules/@slidev/cli/bin/slidev.mjs', root))
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [cli, ...args], {
      cwd,
      // Set before Slidev's first look at Vite's configuration, or components are compiled as for development.
      env: { ...process.env, NODE_ENV: 'production', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const stop = () => child.kill()
    process.once('exit', stop)
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk
      })
    child.on('error', fail)
    child.on('close', () => process.off('exit', stop))
    child.on('close', code => (code === 0 ? done(output) : fail(new Error(reasonIn(output) || `slidev ended with ${code}`))))
  })
}

/** The lines of a build's output that say why it failed, without the stack. */
export function reasonIn(output: string): string {
  const lines = output
    // eslint-disable-next-line no-control-regex -- terminal colours
    .replaceAll(/\x1B\[[\d;]*m/gu, '')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line && !line.startsWith('at '))
  const system = lines.find(line => /\bE[A-Z]{4,}: /u.test(line))
  if (system) return system
  const first = lines.findIndex(line => /(?:^|\s)\w*Error:(?:\s|$)|^error /iu.test(line))
  return lines
    .slice(first < 0 ? -6 : first)
    .slice(0, 6)
    .join('\n')
}

/** How an edition is built. */
interface Build {
  /** Default: for a web server. */
  readonly target?: Target
  /** Put the spoken notes in. Default: true. */
  readonly notes?: boolean
  /** Where it will be hosted. Default: the project's setting. */
  readonly site?: string | undefined
  /** PDFs and the preview picture will be added. Default: they won't. */
  readonly prints?: boolean
  /** The other edition is built beside this one. Default: it isn't. */
  readonly beside?: boolean
  /** A copy of the project to build instead. Default: this one. */
  readonly from?: string | URL
}

/** Builds an edition into a folder, for any path on any static server or as one file. */
export async function buildEdition(
  locale: Locale,
  folder: string,
  { target = 'host', notes = true, site = siteSetting(), prints, beside = false, from = root }: Build = {},
): Promise<void> {
  const out = resolve(fileURLToPath(root), folder)
  await slidev(
    ['build', editionFile[locale], '--base', './', '--out', out, ...(notes ? [] : ['--without-notes'])],
    toEnvironment({ target, edition: locale, site, prints, beside, notes }),
    from,
  )
  // Slidev's fallbacks for routes without a hash: this deck has none, and the 404 page's relative addresses would be wrong.
  for (const file of ['404.html', '_redirects']) rmSync(join(out, file), { force: true })
}
