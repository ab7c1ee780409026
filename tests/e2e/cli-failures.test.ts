import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { chromiumPath } from '../../scripts/lib/browser.ts'
import { slidesOf } from '../../scripts/lib/deck.ts'
import { hostedFolder } from './harness/build-output.ts'
import { contentOf, emptyFolder, run, start } from './harness/cli.ts'

/** A folder with an earlier result in it, and what it holds. */
function earlier(name: string): { out: string, before: Record<string, string> } {
  const out = join(emptyFolder(), name)
  mkdirSync(out)
  for (const file of ['_headers', 'hooked-en-handout.pdf', 'hooked-en.html']) writeFileSync(join(out, file), `earlier ${file}`)
  return { out, before: contentOf(out) }
}

/** What a message may be: a line that names the command, and no trace of where in whose code. */
const clear = (command: string, about: RegExp) => new RegExp(`^${command}: ${about.source}`, 'mu')

function untouched({ out, before }: ReturnType<typeof earlier>, output: string): void {
  expect(contentOf(out)).toEqual(before)
  expect(readdirSync(dirname(out)), 'nothing left beside it').toEqual([out.slice(dirname(out).length + 1)])
  expect(output).not.toMatch(/^\s+at /mu)
}

it.each([
  ['export', 'export.ts'],
  ['build', 'build.ts'],
  ['build:file', 'build-file.ts'],
])('%s says so at once where it can’t write', async (name, script) => {
  const file = join(emptyFolder(), 'file')
  writeFileSync(file, 'not a folder')
  for (const out of [file, join(file, 'below')]) {
    const { code, output } = await run(script, ['en', '--out', out])
    expect(code).toBe(1)
    expect(output).toMatch(clear(name, /can't write to .*ENOTDIR.*--out/u))
    expect(output).not.toMatch(/building/u)
  }
})

it.each([
  ['export', 'export.ts'],
  ['build', 'build.ts'],
  ['build:file', 'build-file.ts'],
])('%s names an edition that is not there', async (name, script) => {
  const { code, output } = await run(script, ['fr'])
  expect(code).toBe(1)
  expect(output).toMatch(clear(name, /unknown edition “fr”/u))
})

it('build refuses a folder that holds something else', async () => {
  const out = emptyFolder()
  writeFileSync(join(out, 'thesis.md'), 'years of work')
  const { code, output } = await run('build.ts', ['en', '--out', out])
  expect(code).toBe(1)
  expect(output).toMatch(clear('build', /.*holds something else than a build/u))
  expect(existsSync(join(out, 'thesis.md'))).toBe(true)
})

it('export says how to get a Chromium where there is none', async () => {
  const results = earlier('exports')
  const { code, output } = await run('export.ts', ['en', '--out', results.out], { CHROME_PATH: '/nowhere/chromium' })
  expect(code).toBe(1)
  expect(output).toMatch(clear('export', /no Chromium at CHROME_PATH=\/nowhere\/chromium/u))
  untouched(results, output)
})

it('export leaves earlier PDFs alone when Chromium dies between two of them', async () => {
  const results = earlier('exports')
  const dying = join(emptyFolder(), 'chromium')
  // The browser and all that it has started, which Debian's is behind a script.
  writeFileSync(
    dying,
    `#!${process.execPath}
const { spawn } = require('node:child_process'), { globSync } = require('node:fs')
const browser = spawn(${JSON.stringify(chromiumPath())}, process.argv.slice(2), { detached: true, stdio: [0, 1, 2, 3, 4] })
browser.on('exit', () => process.exit())
setInterval(() => { if (globSync(${JSON.stringify(`${results.out}.new-*/*.pdf`)}).length) process.kill(-browser.pid, 'SIGKILL') }, 20)
`,
    { mode: 0o755 },
  )
  const { code, output } = await run('export.ts', ['en', '--from', hostedFolder, '--out', results.out], { CHROME_PATH: dying })
  expect(code).toBe(1)
  expect(output).toMatch(clear('export', /Chromium ended before its work was done/u))
  untouched(results, output)
})

it.each(['SIGINT', 'SIGTERM'] as const)('a build that is stopped by %s leaves the earlier one whole', async (signal) => {
  const results = earlier('dist')
  const { child, ended } = start('build.ts', ['en', '--out', results.out])
  await new Promise<void>(done => child.stdout!.on('data', chunk => String(chunk).includes('building') && setTimeout(done, 1500)))
  child.kill(signal)
  const { code, output } = await ended
  expect(code).toBe(signal === 'SIGINT' ? 130 : 143)
  expect(output).toMatch(new RegExp(`stopped by ${signal}`, 'u'))
  untouched(results, output)
})

it('a build removes what a killed one left, says what is missing without Chromium, and has the notes if asked to', async () => {
  const { out } = earlier('dist')
  const first = start('build.ts', ['en', '--out', out])
  await new Promise<void>(done => first.child.stdout!.on('data', () => done()))
  first.child.kill('SIGKILL')
  await first.ended
  const { code, output } = await run('build.ts', ['en', '--out', out], { CHROME_PATH: '/nowhere/chromium' })
  expect(code, output).toBe(0)
  expect(readdirSync(dirname(out))).toEqual(['dist'])
  expect(output).toMatch(/No PDFs to download.*no Chromium at CHROME_PATH/u)
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
  expect(files.filter(file => file.endsWith('.pdf'))).toEqual([])
  const note = slidesOf('en')[0]!.note!.slice(0, 30)
  expect(
    files.filter(file => /\.(?:html|js)$/u.test(file)).some(file => readFileSync(join(out, file), 'utf8').includes(note)),
  ).toBe(true)
})
