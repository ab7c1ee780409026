import type { Color, Rgb } from 'culori'
import type { Palette, Theme } from '../../data/ui/palette.ts'
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  parse,
  wcagContrast,
} from 'culori'
import { describe, expect, it } from 'vitest'
import { paletteCss, palettes } from '../../data/ui/palette.ts'

const text = 4.5
const graphics = 3
/** A colour difference that side by side nobody overlooks; about 2 can just be seen. */
const apart = 15

describe.each(Object.entries(palettes) as [Theme, Palette][])('the %s palette', (_, palette) => {
  it.each(['ink', 'muted', 'chinese', 'american'] as const)('%s can be read on paper and on panels', (name) => {
    expect(wcagContrast(palette[name], palette.paper)).toBeGreaterThanOrEqual(text)
    expect(wcagContrast(palette[name], palette.raised)).toBeGreaterThanOrEqual(text)
  })
  it.each(['chinese', 'american', 'other'] as const)('%s can be seen as a mark', (name) => {
    expect(wcagContrast(palette[name], palette.paper)).toBeGreaterThanOrEqual(graphics)
  })
  const views: Record<string, (colour: Rgb) => Color> = {
    'full colour vision': colour => colour,
    'protanopia': filterDeficiencyProt(1),
    'deuteranopia': filterDeficiencyDeuter(1),
    'tritanopia': filterDeficiencyTrit(1),
  }
  it.each(Object.entries(views))('sides are told apart with %s', (_, view) => {
    const sides = [palette.chinese, palette.american, palette.other].map(colour => parse(colour) as Rgb)
    for (const [index, one] of sides.entries())
      for (const other of sides.slice(index + 1))
        expect(differenceCiede2000()(view(one), view(other)), `${formatHex(one)} ${formatHex(other)}`).toBeGreaterThanOrEqual(apart)
  })
})

describe('the palette as CSS', () => {
  it('has every colour of both themes', () => {
    for (const palette of Object.values(palettes))
      for (const [name, value] of Object.entries(palette)) expect(paletteCss()).toContain(`--${name}:${value}`)
  })
})
