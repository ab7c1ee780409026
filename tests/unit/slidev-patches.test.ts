import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { root } from '../../vite/slides.ts'
import { patchSource, replaceOnce } from '../../vite/slidev/patch.ts'
import { patches } from '../../vite/slidev/patches.ts'

const modules = new URL('node_modules/', root)
/** Slidev's own code writes the module that imports the slides. */
const cli = readdirSync(new URL('@slidev/cli/dist/', modules))
  .filter(file => file.endsWith('.mjs'))
  .map(file => readFileSync(new URL(`@slidev/cli/dist/${file}`, modules), 'utf8'))
  .filter(code => code.includes('//#region node/virtual/slides.ts'))

function sourceOf(module: string): string {
  const file = new URL(`.${module}`, modules)
  return existsSync(file) ? readFileSync(file, 'utf8') : cli.join('')
}

const change = (code: string, id: string) => {
  const { transform } = patchSource(patches)
  return typeof transform === 'function' ? transform.call({} as never, code, id) : undefined
}

describe.each(patches.map(patch => [`${patch.module} ${patch.from}`, patch] as const))('the patch of Slidev: %s', (_, patch) => {
  it('finds its text once, and replaces it', () => {
    const others = patches.filter(other => other.module === patch.module)
    expect(others.reduce((text, { from, to }) => replaceOnce(text, from, to, patch.module), sourceOf(patch.module))).toContain(patch.to)
  })
  it('says what breaks without it and where it is upstream', () => {
    expect(patch.why.length).toBeGreaterThan(20)
    expect(patch.upstream).toMatch(/#\d+|none yet/u)
  })
})

it('applies to the modules that are named, and to no other', () => {
  const { module } = patches[0]!
  const source = sourceOf(module)
  expect(change(source, fileURLToPath(new URL(`.${module}`, modules)))).not.toBe(source)
  expect(change(source, '/elsewhere/Goto.vue')).toBeUndefined()
})

it('has Slidev load no slide ahead that says preload: false, and keep one mounted that is marked (composables/useLoading.ts)', () => {
  const show = sourceOf('/@slidev/client/internals/SlidesShow.vue')
  expect(show).toContain('route.meta.preload !== false')
  expect(show).toContain('r.meta?.__preloaded || r === currentSlideRoute.value')
})

it.each(['never', 'once and once'])('stops a build where Slidev says “%s” instead of “once”', (code) => {
  expect(() => replaceOnce(code, 'once', 'now', '/a.vue')).toThrow(/^\/a\.vue has [02] times/u)
})
