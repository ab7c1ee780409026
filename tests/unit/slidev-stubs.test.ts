import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { editionFile } from '../../data/ui/locale.ts'
import { presentEditions, root as rootUrl } from '../../vite/slides.ts'
import { moduleStubs } from '../../vite/slidev/stubs.ts'

const root = fileURLToPath(rootUrl)
const client = join(root, 'node_modules/@slidev/client')

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(?:vue|ts|css|md)$/u.test(file))
    .map(file => readFileSync(join(folder, file), 'utf8'))
}

const ofClient = sources(client)
const ofDeck = ['components', 'layouts', 'styles', 'composables', 'setup']
  .flatMap(folder => sources(join(root, folder)))
  .concat(presentEditions().map(locale => readFileSync(join(root, editionFile[locale]), 'utf8')))

describe.each(moduleStubs.map(stub => [stub.module, stub] as const))('the stub of Slidev’s %s', (module, stub) => {
  it('stands for what Slidev’s client imports under that name', () => {
    const file = ['', '.ts', '.vue', '.css'].some(ending => existsSync(join(client, module + ending)))
    const imported = ofClient.some(source => source.includes(`from '${module}'`) || source.includes(`import '${module}'`))
    expect(file || imported).toBe(true)
  })

  it('is missed by no slide, component, layout or style', () => {
    expect(ofDeck.filter(source => stub.requiredBy?.test(source))).toEqual([])
  })

  it('says what it saves and where it is upstream', () => {
    expect(stub.why).toMatch(/^\d+(?:\.\d)? kB/u)
    expect(stub.upstream).toMatch(/#\d+|none yet/u)
  })
})
