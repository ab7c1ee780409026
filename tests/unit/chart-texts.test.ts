import type { ChartId } from '../../data/exhibits/charts/charts.ts'
import type { RenderContext } from '../../exhibits/charts/render-context.ts'
import type { WrittenText } from '../lib/chart-texts.ts'
import { describe, expect, it } from 'vitest'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { marksOf, stepsOf } from '../../data/exhibits/charts/marks.ts'
import { chartTags } from '../../data/talk/markup.ts'
import { locales } from '../../data/ui/locale.ts'
import { palettes } from '../../data/ui/palette.ts'
import { narrowSize } from '../../exhibits/charts/painters.ts'
import { slidesOf } from '../../scripts/lib/deck.ts'
import { unaccounted } from '../lib/accounted-text.ts'
import { textsOfChart } from '../lib/chart-texts.ts'

const smallest = { wide: 16, narrow: 13 } as const
const slack = 1.5

/** The height that a slide gives a chart. Default: the whole room below a headline. */
function heightOf(id: ChartId): number {
  const tag = slidesOf('en').map(slide => new RegExp(`<Chart id="${id}"[^>]*:height="(\\d+)"`, 'u').exec(slide.content)?.[1]).find(Boolean)
  return Number(tag ?? 356)
}

const views = (Object.keys(charts) as ChartId[]).flatMap(id =>
  locales.flatMap(locale =>
    (['wide', 'narrow'] as const).flatMap(cut =>
      Array.from({ length: stepsOf(charts[id]) + 1 }, (_, step): [string, ChartId, RenderContext] => {
        const size = cut === 'wide' ? { width: 868, height: heightOf(id) } : narrowSize(charts[id], locale)
        return [`chart ${id} in ${locale}, ${cut}, step ${step}`, id, { locale, palette: palettes.light, cut, step, ...size }]
      }),
    ),
  ),
)

function meet(one: WrittenText, other: WrittenText): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return across > slack && down > slack
}

describe.each(views)('%s', (_, id, view) => {
  const texts = textsOfChart(charts[id], view)
  it('has its texts inside, apart from each other, and large enough', () => {
    const outside = texts.filter(({ left, right, top, bottom }) =>
      left < -slack || right > view.width + slack || top < -slack || bottom > view.height + slack)
    expect(outside).toEqual([])
    const met = texts.flatMap((one, index) =>
      texts.slice(index + 1).filter(other => meet(one, other)).map(other => [one.text, other.text]),
    )
    expect(met).toEqual([])
    expect(texts.filter(({ size }) => size < smallest[view.cut])).toEqual([])
  })
  it('writes its figures and no other numbers', () => {
    const { locale, step } = view
    const packed = (text: string) => text.replace(/\s/gu, '')
    const all = packed(texts.map(({ text }) => text).join(''))
    expect(texts.flatMap(({ text }) => unaccounted(text, locale))).toEqual([])
    for (const mark of marksOf(charts[id], locale)) {
      if (id === 'week' && mark.figure === 'work-days') continue
      const isThere = [mark.value, mark.short].some(value => all.includes(packed(value).replace(/^=/u, '')))
      if (mark.step <= step) expect(isThere, mark.figure).toBe(true)
    }
  })
})

it('knows the height of every chart that a slide shows', () => {
  const shown = slidesOf('en').flatMap(slide => chartTags(slide.content)) as ChartId[]
  expect(shown.length).toBeGreaterThan(5)
  for (const id of shown) expect(heightOf(id), id).toBeLessThanOrEqual(356)
})
