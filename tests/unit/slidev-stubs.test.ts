import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { editionFile } from '../../data/ui/locale.ts'
import { editionsFrom } from '../../scripts/lib/deck.ts'
import { chunkSlides } from '../../vite/slidev/chunks.ts'
import { moduleStubs } from '../../vite/slidev/stubs.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const client = join(root, 'node_modules/@slidev/client')

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(?:vue|ts|css|md)$/u.test(file))
    .map(file => readFileSync(join(folder, file), 'utf8'))
}

const ofClient = sources(client)
const ofDeck = ['components', 'layouts', 'styles', 'composables', 'setup']
  .flatMap(folder => sources(join(root, folder)))
  .concat(editionsFrom([]).map(locale => readFileSync(join(root, editionFile[locale]), 'utf8')))

describe.each(moduleStubs.map(one => [one.module, one] as const))('the part of Slidev left out: %s', (module, { needed }) => {
  it('is still imported by Slidev’s client under that name', () => {
    const file = ['', '.ts', '.vue', '.css'].some(ending => existsSync(join(client, module + ending)))
    const imported = ofClient.some(source => source.includes(`from '${module}'`) || source.includes(`import '${module}'`))
    expect(file || imported).toBe(true)
  })

  it('is used by no slide, component, layout or style', () => {
    expect(ofDeck.filter(source => needed?.test(source))).toEqual([])
  })
})

it('finds what it changes in Slidev’s routes', () => {
  const file = join(client, 'setup/routes.ts')
  const source = readFileSync(file, 'utf8')
  const { transform } = chunkSlides()
  const changed = typeof transform === 'function' ? transform.call({} as never, source, file) : undefined
  expect(changed).toContain('component: player')
})
