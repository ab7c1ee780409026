import type { ChartId } from '../../data/exhibits/charts/charts.ts'
import type { ChartView } from '../../exhibits/charts/scene.ts'
import { describe, expect, it } from 'vitest'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { marksOf, stepsOf } from '../../data/exhibits/charts/marks.ts'
import { chartTags } from '../../data/talk/markup.ts'
import { locales } from '../../data/ui/locale.ts'
import { chartScene } from '../../exhibits/charts/scene.ts'
import { cuts } from '../../exhibits/diagrams/parts/style.ts'
import { chartHeight, slidesOf } from '../../scripts/lib/deck.ts'
import { sceneFaults, seenTexts } from '../lib/scene-faults.ts'
import { isUnwritten } from '../lib/unwritten.ts'

/** What a slide has below its headline. */
const room = 356

const views = (Object.keys(charts) as ChartId[]).flatMap(id =>
  locales.flatMap(locale =>
    cuts.flatMap(cut =>
      Array.from({ length: stepsOf(charts[id]) + 1 }, (_, step): [string, ChartId, ChartView & { step: number }] =>
        [`chart ${id} in ${locale}, ${cut}, step ${step}`, id, { locale, cut, step, height: chartHeight(id) }]),
    ),
  ),
)

describe.each(views)('%s', (_, id, view) => {
  const scene = chartScene(charts[id], view)
  it('can be read: its texts inside, apart, large and dark enough, and no number that is no figure', () => {
    expect(sceneFaults(scene, view, view.step)).toEqual([])
  })
  it('writes the figures that have come, each with its unit or without', () => {
    const packed = (text: string) => text.replace(/^= |\s/gu, '')
    const all = packed(seenTexts(scene.marks, view, view.step).map(({ text }) => text).join(''))
    const come = marksOf(charts[id], view.locale).filter(mark => mark.step <= view.step && !isUnwritten(id, mark.figure, view.cut))
    const missing = come.filter(({ value, short }) => ![value, short].some(text => all.includes(packed(text))))
    expect(missing.map(mark => mark.figure)).toEqual([])
  })
})

it('every chart is on a slide, in the room that there is', () => {
  const shown = slidesOf('en').flatMap(slide => chartTags(slide.content)) as ChartId[]
  expect([...shown].sort()).toEqual(Object.keys(charts).sort())
  for (const id of shown) expect(chartHeight(id), id).toBeLessThanOrEqual(room)
})
