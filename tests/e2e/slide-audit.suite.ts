import type { ChartId } from '../../data/exhibits/charts/charts.ts'
import type { Locale } from '../../data/ui/locale.ts'
import type { Walk } from './slide-audit.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { marksOf } from '../../data/exhibits/charts/marks.ts'
import { chartTags } from '../../data/talk/markup.ts'
import { faces, isUsedIn } from '../../data/ui/font-faces.ts'
import { languageTag } from '../../data/ui/locale.ts'
import { clicksOf, slidesOf } from '../../scripts/lib/deck.ts'
import { openWalk } from './slide-audit.ts'

/** The tests of an edition that walk through all of it: every slide at every step, in both themes, everything looked at in one visit. */
export function walkThrough(locale: Locale): void {
  const slides = clicksOf(locale).map((clicks, index) => [index + 1, clicks] as const)

  describe.each(['light', 'dark'] as const)(`every slide of the ${locale} edition, %s`, (theme) => {
    let walk: Walk
    beforeAll(async () => {
      walk = await openWalk(locale, theme)
    })
    afterAll(() => walk?.deck.close())

    it.each(slides)('slide %i stands as it should at each of its steps', async (no, clicks) => {
      if (no % 10 === 1) process.stdout.write(`e2e lane: ${locale} ${theme}, slide ${no} of ${slides.length}\n`)
      const faults: string[] = []
      for (let step = 0; step <= clicks; step++) {
        const found = await walk.look(no, step)
        // A theme changes no face, and steps hide what they have not shown yet, faces and all.
        if (step === clicks && theme === 'light') found.push(...(await walk.askFaces(no, step)))
        if (step === clicks) found.push(...(await walk.askAxe(no, step)))
        if (found.length) faults.push(...found, `picture: ${await walk.picture(no, step)}`)
      }
      expect(faults).toEqual([])
    })

    it('charts drew the figures that they are made of, and each was found', async () => {
      const drawn = await walk.deck.page.evaluate(() => window.drawn)
      expect(Object.keys(drawn).sort()).toEqual(slidesOf(locale).flatMap(slide => chartTags(slide.content)).sort())
      for (const [chart, texts] of Object.entries(drawn))
        expect(
          marksOf(charts[chart as ChartId], locale).some(mark => texts.join('\n').replaceAll('\u2009', '').includes(mark.short)),
          chart,
        ).toBe(true)
    })

    it('fetched no face of the other edition, and none that only the notes need', () => {
      const own = faces
        .filter(face => isUsedIn(locale, face) && face.set !== 'zh-notes')
        .map(face => face.file.replace('.woff2', ''))
      expect(walk.fetched.length).toBeGreaterThan(3)
      expect(walk.fetched.filter(file => !own.some(name => file.startsWith(`${name}-`)))).toEqual([])
    })

    it('says its language, and that of words in another', async () => {
      expect(await walk.deck.page.evaluate(() => document.documentElement.lang)).toBe(languageTag[locale])
      const unmarked = await walk.deck.page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('#slide-content *')]
          .filter(
            element =>
              !element.closest('[lang|=zh]')
              && [...element.childNodes].some(node => node.nodeType === 3 && /\p{Script=Han}/u.test(node.textContent!)),
          )
          .map(element => element.textContent),
      )
      expect(unmarked).toEqual([])
    })
  })
}
