import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { patchSource } from '../../vite/slidev/patch.ts'
import { access } from '../../vite/slidev/patches/a11y.ts'
import { ahead } from '../../vite/slidev/patches/preload.ts'
import { faults } from '../../vite/slidev/patches/resilience.ts'
import { walk } from '../../vite/slidev/patches/short-talk.ts'

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url))
/** What Slidev's slides module is made of stands in its command line. */
const slidesTemplate = readFileSync(
  join(
    modules,
    '@slidev/cli/dist',
    /from "\.\/(serve-[\w-]+\.mjs)"/u.exec(readFileSync(join(modules, '@slidev/cli/dist/cli.mjs'), 'utf8'))![1]!,
  ),
  'utf8',
)
const sourceOf = (module: string) =>
  existsSync(join(modules, module)) ? readFileSync(join(modules, module), 'utf8') : slidesTemplate
const all = [...access, ...ahead, ...faults, ...walk]

describe.each(all.map(one => [`${one.module} ${one.from ?? ''}`, one] as const))('what is mended in Slidev: %s', (_, one) => {
  const source = sourceOf(one.module)
  it('is still there, once, and is put there', () => {
    expect(source.split(one.from ?? source)).toHaveLength(2)
    const { transform } = patchSource('test', [one])
    const changed = typeof transform === 'function' ? transform.call({} as never, source, join(modules, one.module)) : undefined
    expect(changed).toContain(one.to)
  })
})

it('stops a build where Slidev no longer says it', () => {
  const { transform } = patchSource('test', [{ module: '/a.vue', from: 'once', to: 'now', why: '' }])
  const change = (code: string) => (typeof transform === 'function' ? transform.call({} as never, code, '/x/a.vue') : undefined)
  expect(change('once')).toBe('now')
  for (const code of ['never', 'once and once']) expect(() => change(code)).toThrow('/a.vue says')
})
