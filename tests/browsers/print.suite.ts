import type { ChartId } from '../../data/exhibits/charts/charts.ts'
import type { Session } from './session.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { marksOf } from '../../data/exhibits/charts/marks.ts'
import { chartTags } from '../../data/talk/markup.ts'
import { clicksOf, slidesOf } from '../../scripts/lib/deck.ts'
import { slideAt } from '../../scripts/lib/slide-page.ts'
import { picturesIn, textsOf } from '../../scripts/pdf/verify.ts'
import { goTo, openDeck } from './drivers/deck.ts'

const charted = slidesOf('en').flatMap((slide, index) => (chartTags(slide.content) as ChartId[]).map(id => ({ id, no: index + 1 })))
const packed = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '')

/** Ctrl+P on a slide with a chart: drawn and not photographed, its words as text. */
export function printsSharply(session: Session): void {
  describe('on paper', () => {
    beforeAll(() => openDeck(session.tab, session.address('en')))

    it.each(charted)('the chart $id has its drawing in the place of its canvas, and the canvas back', async ({ id, no }) => {
      const { tab } = session
      await goTo(tab, no, clicksOf('en')[no - 1])
      const shown = (event: string) =>
        tab.evaluate(([event, chart]) => {
          dispatchEvent(new Event(event!))
          const { width, height } = document.querySelector(`${chart} > svg.printed`)?.getBoundingClientRect() ?? { width: 0, height: 0 }
          return { drawing: [width, height], canvas: document.querySelector(`${chart} > canvas`)!.checkVisibility() }
        }, [event, `${slideAt(no)} [data-chart="${id}"]`])
      const { drawing: [width, height], canvas } = await shown('beforeprint')
      expect([width, height! > 80, canvas]).toEqual([868, true, false])
      expect(await shown('afterprint')).toEqual({ drawing: [0, 0], canvas: true })
    })

    it.runIf(session.engine.prints).each(charted)('a slide with $id is printed without a picture', async ({ id, no }) => {
      const { tab } = session
      await goTo(tab, no, clicksOf('en')[no - 1])
      const pdf = await tab.print!()
      expect(await picturesIn(pdf)).toEqual([])
      const [text = ''] = await textsOf(pdf)
      expect(marksOf(charts[id], 'en').some(mark => packed(text).includes(packed(mark.short)))).toBe(true)
    })
  })
}
