import type { ChartId } from '../../data/exhibits/charts/charts.ts'
import type { Locale } from '../../data/ui/locale.ts'
import { describe, expect } from 'vitest'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { marksOf } from '../../data/exhibits/charts/marks.ts'
import { chartTags } from '../../data/talk/markup.ts'
import { faces, isUsedIn } from '../../data/ui/font-faces.ts'
import { languageTag } from '../../data/ui/locale.ts'
import { clicksOf, slidesOf } from '../../scripts/lib/deck.ts'
import { it } from './slide-audit.ts'

/** The tests of an edition: every slide at every step, in both themes, everything looked at in one visit. */
export function auditEdition(locale: Locale): void {
  const slides = clicksOf(locale).map((clicks, index) => [index + 1, clicks] as const)

  describe.each(['light', 'dark'] as const)(`every slide of the ${locale} edition, %s`, (theme) => {
    it.override({ edition: locale, theme })

    it.for(slides)('slide %i stands as it should at each of its steps', async ([no, clicks], { audit }) => {
      if (no % 10 === 1) process.stdout.write(`e2e lane: ${locale} ${theme}, slide ${no} of ${slides.length}\n`)
      const faults: string[] = []
      for (let step = 0; step <= clicks; step++) {
        const found = await audit.look(no, step)
        // A theme changes no face, and steps hide what they have not shown yet, faces and all.
        if (step === clicks && theme === 'light') found.push(...(await audit.askFaces(no, step)))
        if (step === clicks) found.push(...(await audit.askAxe(no, step)))
        if (found.length) faults.push(...found, `picture: ${await audit.picture(no, step)}`)
      }
      expect(faults).toEqual([])
    })

    it('charts drew the figures that they are made of, and each was found', async ({ audit }) => {
      const drawn = await audit.page.evaluate(() => window.drawn)
      expect(Object.keys(drawn).sort()).toEqual(slidesOf(locale).flatMap(slide => chartTags(slide.content)).sort())
      for (const [chart, texts] of Object.entries(drawn))
        expect(
          marksOf(charts[chart as ChartId], locale).some(mark => texts.join('\n').replaceAll('\u2009', '').includes(mark.short)),
          chart,
        ).toBe(true)
    })

    it('fetched no face of the other edition, and none that only the notes need', ({ audit }) => {
      const own = faces
        .filter(face => isUsedIn(locale, face) && face.set !== 'zh-notes')
        .map(face => face.file.replace('.woff2', ''))
      expect(audit.fetched.length).toBeGreaterThan(3)
      expect(audit.fetched.filter(file => !own.some(name => file.startsWith(`${name}-`)))).toEqual([])
    })

    it('says its language, and that of words in another', async ({ audit }) => {
      expect(await audit.page.evaluate(() => document.documentElement.lang)).toBe(languageTag[locale])
      const unmarked = await audit.page.evaluate(() =>
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
