import type { Tab } from './drivers/tab.ts'
import type { Session } from './session.ts'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { locales } from '../../data/ui/locale.ts'
import { readingFile, readingFolder } from '../../data/ui/reading.ts'
import { readingFaults } from '../e2e/in-page/reading-faults.ts'
import { missedIn, settled, slideSize } from './drivers/deck.ts'
import { until } from './drivers/tab.ts'
import { fileOf, filesFolder } from './places.ts'

const limits = { text: 16, exhibit: 11 } as const
const sizes = [
  [320, 640],
  [1280, 800],
] as const

/** Pixels. */
const rounding = 0.5

/** The reading edition, on a telephone and on a screen, and from disk. */
export function showsTheReadingEdition(session: Session): void {
  describe.each(locales)('the reading edition, %s', (locale) => {
    afterAll(() => session.tab.resize(...slideSize))

    it.each(sizes)('can be read at %i × %i, and opens and closes a figure’s card', async (width, height) => {
      const { tab } = session
      await tab.resize(width, height)
      await tab.goto(`${session.address(locale)}${readingFolder}/`)
      await readable(tab, width, height)
    })

    it('can be read as one file from disk, which leads to the slides and to the other language beside it', async () => {
      const { tab } = session
      const [width, height] = sizes[1]
      await tab.resize(width, height)
      const at = (locale: (typeof locales)[number]) => pathToFileURL(join(filesFolder, readingFile(locale))).href
      await tab.goto(at(locale))
      await readable(tab, width, height)
      expect(await missedIn(tab)).toEqual([])
      const links = await tab.evaluate(
        () => [...document.querySelectorAll<HTMLAnchorElement>('section a')].map(link => link.href),
        undefined,
      )
      const other = locales.find(other => other !== locale)!
      expect(links.some(link => link.startsWith(`${at(other)}#`))).toBe(true)
      const slide = links.find(link => link.startsWith(`${pathToFileURL(fileOf(locale)).href}#/2`))
      await tab.goto('about:blank')
      await tab.goto(slide!)
      await settled(tab, Number(slide!.split('#/')[1]))
    })
  })
}

/** A page of the reading edition has no fault, and a figure’s card opens in sight and closes. */
async function readable(tab: Tab, width: number, height: number): Promise<void> {
  // A browser's window may be no narrower than its own bar.
  const across = Math.max(width, await tab.evaluate(() => innerWidth, undefined))
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
}
