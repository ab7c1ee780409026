import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { chartTags, readTags, tagsIn } from '../../data/talk/markup.ts'
import { editionsFrom, slidesOf } from '../../scripts/lib/deck.ts'

describe('a tag is read however it is written', () => {
  it.each([
    ['bare attributes before the id', '<Chart titled id="downloads" />'],
    ['single quotes', '<Chart id=\'downloads\' />'],
    ['a bound attribute first', '<Chart :width="450" id="downloads"/>'],
    ['a greater-than in an attribute', '<Chart note="a > b" id="downloads" />'],
    ['lines', '<Chart\n  id="downloads"\n/>'],
    ['inside other elements', '<div class="pair">\n<VClick at="1">\n\n<Chart id="downloads" />\n\n</VClick>\n</div>'],
    ['after a less-than', 'a < b, c & d: <Chart id="downloads" />'],
    ['with a closing tag', '<Chart id="downloads"></Chart>'],
  ])('with %s', (_, text) => {
    expect(readTags(text).faults).toEqual([])
    expect(chartTags(text)).toEqual(['downloads'])
  })
  it('gives its attributes, bound ones with their colon', () => {
    expect(tagsIn('<Chart titled id="downloads" :width="450" />')[0]).toMatchObject({
      name: 'Chart',
      attributes: { 'titled': '', 'id': 'downloads', ':width': '450' },
    })
  })
  it.each(['<Chart id="downloads"', '<VClick at="1">open', '</VClick>', '<Fig id="a" id="b" />'])('faults %s', (text) => {
    expect(readTags(text).faults).not.toEqual([])
  })
})

const root = fileURLToPath(new URL('../../', import.meta.url))

describe.each(editionsFrom([]))('the components in %s', (locale) => {
  const fileOf = (name: string) => join(root, 'components', `${name}.vue`)
  it.each(slidesOf(locale).map((slide, index) => [index + 1, slide] as const))(
    'of slide %i are the deck’s, with attributes that they know',
    (_, { content }) => {
      for (const { name, attributes } of tagsIn(content).filter(tag => tag.name !== 'VClick')) {
        expect(existsSync(fileOf(name)), name).toBe(true)
        const component = readFileSync(fileOf(name), 'utf8')
        for (const attribute of Object.keys(attributes))
          expect(component, `${name} ${attribute}`).toMatch(new RegExp(`\\b${attribute.replace(':', '')}\\??:`, 'u'))
      }
    },
  )
})

/** Modules of the project that a module imports, types aside; every module that Slidev's client takes in as a whole. */
function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8')
  return [...text.matchAll(/^(?:import|export) (?!type )[^'"]*['"](\.[^'"]+)['"]|\bimport\(['"](\.[^'"]+)['"]\)/gmu)].map(
    ([, standing, dynamic]) => join(dirname(path), (standing ?? dynamic)!),
  )
}

describe('what visitors load', () => {
  const folders = ['components', 'composables', 'layouts', 'setup']
  const reached = new Set(
    [
      ...folders.flatMap(folder =>
        readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(file => join(root, folder, file)),
      ),
      ...['global-top.vue', 'slide-top.vue', 'custom-nav-controls.vue'].map(file => join(root, file)),
    ].filter(file => /\.(?:ts|vue)$/u.test(file) && !file.endsWith('preparser.ts')),
  )
  for (const path of reached) if (/\.(?:ts|vue)$/u.test(path)) for (const imported of importsOf(path)) reached.add(imported)

  it('has neither the reader of tags nor the checks of the build in it', () => {
    expect(reached.size).toBeGreaterThan(80)
    expect([...reached].filter(path => /data\/talk\/(?:markup|lint)\.ts$/u.test(path))).toEqual([])
  })
})
