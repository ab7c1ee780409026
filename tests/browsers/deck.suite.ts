import type { Locale } from '../../data/ui/locale.ts'
import type { ExhibitBox } from '../e2e/in-page/exhibit-boxes.ts'
import type { Session } from './session.ts'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { figuresAsText, headlineOf } from '../../data/talk/markup.ts'
import { locales } from '../../data/ui/locale.ts'
import { clicksOf, slidesOf } from '../../scripts/lib/deck.ts'
import { slideAt } from '../../scripts/lib/slide-page.ts'
import { unaccounted } from '../lib/accounted-text.ts'
import { arrived, goTo, mayMove, openDeck, settled } from './drivers/deck.ts'

/** Pixels by which a drawing may be elsewhere, or another size, than in Chromium: lines of text are not as high everywhere. */
const slack = 3

/** Both editions, slide by slide, each at its last step. */
export function showsTheDeck(session: Session): void {
  describe.each(locales)('every slide of the %s edition', (locale) => {
    const slides = clicksOf(locale).map((clicks, index) => [index + 1, clicks] as const)
    beforeAll(() => openDeck(session.tab, session.address(locale)))

    it.each(slides)('slide %i stands as it should at its last step', async (no, clicks) => {
      // The English one is walked by key through every step, the Chinese one by addresses.
      if (locale === 'en') await byKey(session, no, clicks)
      else await goTo(session.tab, no, clicks)
      expect(await faultsAt(session, locale, no)).toEqual([])
    })
  })
}

/** Goes on from the last step of the slide before by the arrow key, no faster than the browser lets a page go. */
async function byKey({ tab, engine }: Session, no: number, clicks: number): Promise<void> {
  if (no === 1) return
  await goTo(tab, no - 1, clicksOf('en')[no - 2]!)
  for (let step = 0; step <= clicks; step++) {
    await mayMove(tab, engine.addressLimit)
    await tab.press('ArrowRight')
    await arrived(tab, no, step)
  }
  await settled(tab, no)
}

/** What is wrong with a slide that is shown, and behind the page since it was last asked, a line a fault. */
export async function faultsAt({ tab }: Session, locale: Locale, no: number): Promise<string[]> {
  const { look, boxes, headline, page } = await tab.evaluate(
    slide => ({
      look: window.look(slide, true),
      boxes: window.exhibitBoxes(document.querySelector(slide)!),
      headline: document.querySelector(`${slide} h1`)?.textContent ?? '',
      page: window.pageFaults.splice(0),
    }),
    slideAt(no),
  )
  const numbers = look.said.flatMap(text => unaccounted(text, locale).map(number => `${number} in “${text}”`))
  const packed = (text: string) => text.replace(/\s+/gu, '')
  const wanted = headlineOf(figuresAsText(slidesOf(locale)[no - 1]!.content, locale)) ?? ''
  const found = {
    ...look.faults,
    number: numbers,
    page,
    size: sizeFaults(boxes, inject('boxes')[locale][no - 1]!),
    headline: packed(headline) === packed(wanted) ? [] : [`“${headline}”, not “${wanted}”`],
  }
  return Object.entries(found).flatMap(([check, faults]) => faults.map(fault => `${check}: ${fault}`))
}

/** Drawings that are not where Chromium has them, or not as large. */
function sizeFaults(boxes: readonly ExhibitBox[], wanted: readonly ExhibitBox[]): string[] {
  const told = ({ name, left, top, width, height }: ExhibitBox) =>
    `${name}, ${Math.round(width)} × ${Math.round(height)} at ${Math.round(left)}, ${Math.round(top)}`
  if (boxes.length !== wanted.length) return [`${boxes.map(told).join('; ')}: Chromium has ${wanted.map(told).join('; ')}`]
  const isNear = (box: ExhibitBox, other: ExhibitBox) =>
    box.name === other.name
    && (['left', 'top', 'width', 'height'] as const).every(edge => Math.abs(box[edge] - other[edge]) <= slack)
  return boxes.flatMap((box, index) => (isNear(box, wanted[index]!) ? [] : [`${told(box)}: Chromium has ${told(wanted[index]!)}`]))
}
