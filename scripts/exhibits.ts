/**
 * Usage: npm run exhibits -- [id …] [--steps] [--theme light|dark] [--locale en|zh]
 * Draws the named charts and diagrams (default: all) as SVG and PNG into exports/exhibits/, each language, cut and theme, at their
 * last step (--steps: at every step), and everything together in contact-sheet.png.
 */

import type { Locale } from '../data/ui/locale.ts'
import type { Theme } from '../data/ui/palette.ts'
import type { Exhibit } from '../exhibits/all.ts'
import type { View } from '../exhibits/diagrams/parts/style.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { locales } from '../data/ui/locale.ts'
import { palettes } from '../data/ui/palette.ts'
import { exhibits } from '../exhibits/all.ts'
import { cuts } from '../exhibits/diagrams/parts/style.ts'
import { svgOf } from '../exhibits/svg.ts'
import { command, readArguments } from './lib/cli.ts'
import { chartHeight } from './lib/deck.ts'
import { rasterizer } from './lib/raster.ts'

const folder = 'exports/exhibits'

/** An exhibit as it is drawn once, and its name as a file. */
interface Picture {
  readonly name: string
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** Which pictures are asked for. */
interface Wanted {
  readonly exhibits: readonly Exhibit[]
  readonly languages: readonly Locale[]
  readonly themes: readonly Theme[]
  readonly everyStep: boolean
}

function wantedFrom(): Wanted {
  const { values, positionals } = readArguments({
    steps: { type: 'boolean', default: false },
    theme: { type: 'string' },
    locale: { type: 'string' },
  })
  const all = exhibits.map(({ id }) => id)
  const unknown = positionals.find(id => !all.includes(id))
  if (unknown) throw new Error(`unknown exhibit “${unknown}”, expected one of ${all.join(', ')}`)
  return {
    exhibits: positionals.length ? exhibits.filter(({ id }) => positionals.includes(id)) : exhibits,
    languages: locales.filter(locale => !values.locale || locale === values.locale),
    themes: (['light', 'dark'] as const).filter(theme => !values.theme || theme === values.theme),
    everyStep: values.steps,
  }
}

function picture({ id, title, scene, description }: Exhibit, view: View, theme: Theme, step: number, name: string): Picture {
  const drawn = scene(view, step, chartHeight(id)), { locale, cut } = view
  const words = { title: title[locale], description: description(locale, step) }
  const svg = svgOf(drawn, { locale, palette: palettes[theme], step, ...words, ground: true })
  return { name: `${id}-${locale}-${cut}-${theme}${name}`, svg, width: drawn.width, height: drawn.height }
}

/** The pictures in rows: a language, theme and step each, its cuts side by side. */
function rowsOf({ exhibits, languages, themes, everyStep }: Wanted): Picture[][] {
  return exhibits.flatMap((exhibit) => {
    const { clicks } = exhibit
    const steps = everyStep ? Array.from({ length: clicks + 1 }, (_, step) => step) : [clicks]
    return languages.flatMap(locale => themes.flatMap(theme => steps.map(step =>
      cuts.map(cut => picture(exhibit, { locale, cut }, theme, step, everyStep ? `-${step}` : '')))))
  })
}

/** All rows on one page, each picture under its name; many of them in columns. */
function contactSheet(rows: readonly (readonly Picture[])[]): { readonly svg: string, readonly scale: number } {
  const gap = 24, caption = 22, column = 868 + 320 + 3 * gap
  const columns = Math.ceil(rows.length / 10), perColumn = Math.ceil(rows.length / columns)
  const bottoms = Array.from<number>({ length: columns }).fill(gap)
  let cells = ''
  for (const [index, row] of rows.entries()) {
    const at = Math.floor(index / perColumn), y = bottoms[at]!
    let x = at * column + gap
    for (const { name, svg, width } of row) {
      cells += `<text x="${x}" y="${y + 14}" font-family="'Source Sans 3'" font-size="14" fill="#fff">${name}</text>`
      cells += svg.replace('<svg ', `<svg x="${x}" y="${y + caption}" `)
      x += width + gap
    }
    bottoms[at] = y + caption + gap + Math.max(...row.map(({ height }) => height))
  }
  const size = `width="${columns * column}" height="${Math.max(...bottoms)}"`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="100%" height="100%" fill="#555"/>${cells}</svg>`
  return { svg, scale: columns > 1 ? 0.6 : 1 }
}

await command('exhibits', async () => {
  const rows = rowsOf(wantedFrom())
  const draw = await rasterizer()
  mkdirSync(folder, { recursive: true })
  for (const { name, svg } of rows.flat()) {
    writeFileSync(join(folder, `${name}.svg`), svg)
    writeFileSync(join(folder, `${name}.png`), draw(svg).render().asPng())
  }
  const sheet = contactSheet(rows)
  writeFileSync(join(folder, 'contact-sheet.png'), draw(sheet.svg, sheet.scale).render().asPng())
  console.log(`${rows.flat().length} pictures in ${folder}/, all of them in ${folder}/contact-sheet.png`)
})
