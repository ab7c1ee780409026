import type { Session } from './session.ts'
import { describe, expect, it } from 'vitest'
import { locales } from '../../data/ui/locale.ts'
import { readingFolder } from '../../data/ui/reading.ts'
import { readingFaults } from '../e2e/in-page/reading-faults.ts'
import { slideSize } from './drivers/deck.ts'
import { until } from './drivers/tab.ts'

const limits = { text: 16, exhibit: 11 } as const
const sizes = [
  [320, 640],
  [1280, 800],
] as const

/** Pixels. */
const rounding = 0.5

/** The reading edition, on a telephone and on a screen. */
export function showsTheReadingEdition(session: Session): void {
  describe.each(locales)('the reading edition, %s', (locale) => {
    it.each(sizes)('can be read at %i × %i, and opens and closes a figure’s card', async (width, height) => {
      const { tab } = session
      await tab.resize(width, height)
      // A browser's window may be no narrower than its own bar.
      const across = Math.max(width, await tab.evaluate(() => innerWidth, undefined))
      await tab.goto(`${session.address(locale)}${readingFolder}/`)
      await tab.evaluate(() => document.fonts.ready.then(() => true), undefined)
      expect(await tab.evaluate(readingFaults, limits)).toEqual([])
      await tab.evaluate(() => {
        const figure = document.querySelectorAll('main .prose .fig')[2]!
        figure.id = 'asked'
        figure.scrollIntoView({ block: 'center' })
      }, undefined)
      await tab.click('#asked')
      const card = () => Boolean(document.querySelector('.card:popover-open'))
      await until(tab, 'the card', card, undefined)
      const { box, said } = await tab.evaluate(() => {
        const card = document.querySelector<HTMLElement>('.card:popover-open')!
        const { left, right, top, bottom } = card.getBoundingClientRect()
        return { box: { left, right, top, bottom }, said: card.innerText }
      }, undefined)
      expect(
        box.left >= -rounding && box.right <= across + rounding && box.top >= -rounding && box.bottom <= height + rounding,
        JSON.stringify(box),
      ).toBe(true)
      expect(said).not.toBe('')
      await tab.press('Escape')
      expect(await tab.evaluate(card, undefined)).toBe(false)
      await tab.resize(...slideSize)
    })
  })
}
