import { describe, expect, it } from 'vitest'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { figuresOfChart } from '../../data/exhibits/charts/marks.ts'
import { locales } from '../../data/ui/locale.ts'
import { palettes } from '../../data/ui/palette.ts'
import { paintOf } from '../../exhibits/charts/paint.ts'
import { chartScene } from '../../exhibits/charts/scene.ts'
import { textsIn } from '../../exhibits/scene.ts'
import { svgOf } from '../../exhibits/svg.ts'
import { unaccounted } from '../lib/accounted-text.ts'

const all = Object.entries(charts).flatMap(([id, spec]) =>
  locales.flatMap(locale => (['wide', 'narrow'] as const).map(cut => [id, locale, cut, chartScene(spec, { locale, cut })] as const)))

describe('a chart drawn in Node', () => {
  it.each(all)('%s in %s, %s, has its figures as text that says which figure it is', (id, _, __, scene) => {
    const texts = textsIn(scene.marks).flatMap(mark => mark.lines.flat())
    const said = new Set<string>(texts.flatMap(run => run.figure ?? []))
    expect(figuresOfChart(charts[id as keyof typeof charts]).some(figure => said.has(figure)), [...said].join(' ')).toBe(true)
  })
  it.each(all)('%s in %s, %s, has no number that is no figure', (_, locale, __, scene) => {
    const texts = textsIn(scene.marks).map(mark => mark.lines.flat().map(run => run.text).join(''))
    expect(texts.flatMap(text => unaccounted(text, locale))).toEqual([])
  })
  it.each(all)('%s in %s, %s, is an SVG of less than 60 kB with nothing outside', (id, locale, _, scene) => {
    const svg = svgOf(scene, { locale, palette: palettes.light, step: 'all', title: id, description: id })
    expect(svg.length).toBeLessThan(60_000)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/u)
  })
})

describe('a colour of the canvas', () => {
  it('is a tone, one seen through on paper, or one mixed with ink', () => {
    expect(paintOf(palettes.light.chinese, palettes.light)).toEqual({ tone: 'chinese' })
    expect(paintOf('#69211b', palettes.light)).toMatchObject({ tone: 'chinese', ink: expect.closeTo(0.5, 1) as number })
    expect(paintOf('transparent', palettes.light)).toBeUndefined()
  })
  it('that the palette doesn’t have is refused by name', () => {
    expect(() => paintOf('#00ff00', palettes.light)).toThrow('can\'t record the colour #00ff00')
  })
})
