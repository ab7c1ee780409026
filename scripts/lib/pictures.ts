import type { FigureId } from '../../data/figures/registry.ts'
import type { Locale } from '../../data/ui/locale.ts'
import type { Exhibit } from '../../exhibits/all.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sectionOf } from '../../data/article/sections.ts'
import { csvOfTable } from '../../data/exhibits/table.ts'
import { figureOf } from '../../data/figures/registry.ts'
import { sourceLine } from '../../data/figures/source-line.ts'
import { figuresAsText, hasScheme, headlineOf, tagsIn } from '../../data/talk/markup.ts'
import { palettes } from '../../data/ui/palette.ts'
import { pictureName } from '../../data/ui/site.ts'
import { exhibits } from '../../exhibits/all.ts'
import { figureRuns } from '../../exhibits/figure-runs.ts'
import { plateOf } from '../../exhibits/plate.ts'
import { svgOf } from '../../exhibits/svg.ts'
import { chartHeight, slidesOf } from './deck.ts'
import { palettePng } from './palette-png.ts'
import { withFaces } from './picture-faces.ts'
import { rasterizer } from './raster.ts'

/** The most that a picture may weigh, in bytes. */
const limit = 60_000

/** Figures and those that they are worked out of. */
function written(figures: readonly FigureId[]): FigureId[] {
  return figures.flatMap((id) => {
    const figure = figureOf(id)
    return [id, ...(figure.kind === 'derived' ? written(figure.of as readonly FigureId[]) : [])]
  })
}

/** An exhibit as a stand-alone SVG with its headline, unit, source and the deck's address. Throws what it can't draw. */
export function pictureOf(exhibit: Exhibit, locale: Locale, site: string | undefined): string {
  const slides = slidesOf(locale)
  const slide = slides.find(({ content }) =>
    tagsIn(content).some(({ name, attributes }) => ['Chart', 'Diagram'].includes(name) && attributes.id === exhibit.id))
  const section = slide?.frontmatter.section
  const title = exhibit.title[locale], zh = locale === 'zh'
  const runs = figureRuns(written(exhibit.figures), locale)
  const plate = plateOf(exhibit.scene({ locale, cut: 'wide' }, undefined, chartHeight(exhibit.id)), {
    headline: runs(figuresAsText((slide && headlineOf(slide.content)) ?? title, locale)),
    title: runs([title, exhibit.unit(locale)].filter(Boolean).join(zh ? '。' : '. ')),
    source: runs(sourceLine(section && sectionOf(section), exhibit.figures, locale, slide && hasScheme(slide.content))),
    deck: runs([slides[0]?.frontmatter.title, site?.replace(/^https?:\/\/|\/$/gu, '')].filter(Boolean).join(zh ? '，' : ', ')),
  }, locale)
  return svgOf(plate, { locale, palette: palettes.light, title, description: exhibit.description(locale), ground: true })
}

/** Why a picture fails, by the exhibit that it shows. */
async function named({ id }: Exhibit, locale: Locale, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  }
  catch (error) {
    throw new Error(`exhibit “${id}” (${locale}) can’t be made a picture: ${(error as Error).message}`, { cause: error })
  }
}

/** The finest of some pictures that is light enough; else the lightest. */
function firstLight(pictures: readonly (() => Uint8Array)[]): Uint8Array {
  const [finest, ...coarser] = pictures, picture = finest!()
  return picture.length <= limit || !coarser.length ? picture : firstLight(coarser)
}

function mustBeLight(file: string, bytes: number): void {
  if (bytes > limit) throw new Error(`${file} has ${bytes} bytes, expected ${limit} at most`)
}

/** Writes every exhibit in some languages as SVG, as PNG of twice its size, and its data as CSV, into a folder. */
export async function writePictures(folder: string, locales: readonly Locale[], site: string | undefined): Promise<number> {
  const draw = await rasterizer()
  mkdirSync(folder, { recursive: true })
  const write = (file: string, content: string | Uint8Array) => {
    mustBeLight(file, Buffer.byteLength(content))
    writeFileSync(join(folder, file), content)
  }
  for (const locale of locales) {
    for (const exhibit of exhibits) {
      await named(exhibit, locale, async () => {
        const svg = await withFaces(pictureOf(exhibit, locale, site)), drawn = draw(svg).render()
        write(pictureName(exhibit.id, locale, 'svg'), svg)
        const pictures = [28, 48, 72].map(near => () => palettePng(drawn.pixels, drawn.width, drawn.height, near))
        write(pictureName(exhibit.id, locale, 'png'), firstLight(pictures))
        // The mark tells spreadsheets that the file is UTF-8.
        write(pictureName(exhibit.id, locale, 'csv'), `\uFEFF${csvOfTable(exhibit.table(locale))}\n`)
      })
    }
  }
  return locales.length * exhibits.length
}
