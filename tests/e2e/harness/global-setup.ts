import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { failedFolder, hostedAt, hostedFolder, pageScript } from './build-output.ts'
import { run } from './cli.ts'

/** Builds the hosted deck once for all tests of the lane, as `npm run build` does, and what the lane asks the pages. */
export default async function setup(): Promise<void> {
  rmSync(failedFolder, { recursive: true, force: true })
  console.log('e2e lane: building both editions and their PDFs …')
  const [{ code, output }] = await Promise.all([run('build.ts', ['--out', hostedFolder, '--site', hostedAt]), bundle()])
  if (code !== 0) throw new Error(output)
}

/** Puts tests/e2e/in-page into one script that runs in a page before the deck does. */
async function bundle(): Promise<void> {
  const entry = fileURLToPath(new URL('../in-page/index.ts', import.meta.url))
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: pageScript.folder,
      emptyOutDir: true,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'looking', fileName: () => pageScript.file },
    },
  })
}
