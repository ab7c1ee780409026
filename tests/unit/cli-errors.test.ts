import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { reasonIn } from '../../scripts/lib/build.ts'
import { reason, usageOf } from '../../scripts/lib/cli.ts'

it('finds in what a build prints why it failed, whatever follows it', () => {
  const full = [
    '  building',
    '\u001B[31merror during build:',
    '[vite-plugin-pwa:build] ENOSPC: no space left on device, write\u001B[39m',
    '    at async build (node_modules/vite/x.js:1:2) {',
    '  code: \'PLUGIN_ERROR\',',
    '  hook: \'closeBundle\'',
    '}',
  ].join('\n')
  expect(reasonIn(full)).toBe('[vite-plugin-pwa:build] ENOSPC: no space left on device, write')
  expect(reasonIn('transforming\nError: \nslides.md: slide 3: unknown figure “x”\n    at load (a.mjs:1:1)\n')).toBe(
    'Error:\nslides.md: slide 3: unknown figure “x”',
  )
})

it('says in words what the system and Chromium say in code', () => {
  expect(reason(new Error('[vite] ENOSPC: no space left on device'))).toBe('the disk is full; nothing was changed')
  expect(reason(new Error('page.pdf: Target page, context or browser has been closed\nCall log:\n  - x'))).toMatch(
    /^Chromium ended before its work was done/u,
  )
  expect(reason(new Error('page.goto: net::ERR\nCall log:\n  - navigating'))).toBe('page.goto: net::ERR')
})

const scripts = new URL('../../scripts/', import.meta.url)
const names = readdirSync(scripts).filter(file => file.endsWith('.ts'))

it.each(names)('scripts/%s has a usage for --help: how it is called, and what it does', (file) => {
  const source = readFileSync(new URL(file, scripts), 'utf8')
  expect(source).toContain('readArguments(')
  expect(usageOf(source)).toMatch(/^Usage: npm run [\w:]+(?: -- .+)?\n(?: {2}.+\n)*[A-Z].{20,}/u)
})
