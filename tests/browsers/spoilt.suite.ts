import type { Session } from './session.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { chartTags } from '../../data/talk/markup.ts'
import { clicksOf, slidesOf } from '../../scripts/lib/deck.ts'
import { slideAt } from '../../scripts/lib/slide-page.ts'
import { faultsAt } from './deck.suite.ts'
import { goTo, openDeck } from './drivers/deck.ts'

const charted = slidesOf('en').findIndex(slide => chartTags(slide.content).length === 1) + 1

/** How a slide with a chart is spoilt, in the page and by its selector, and what the walk must say then. */
const spoils: readonly (readonly [what: string, spoil: (slide: string) => unknown, message: RegExp])[] = [
  [
    'a headline that is too long',
    (slide) => {
      const headline = document.querySelector<HTMLElement>(`${slide} h1`)!
      headline.style.whiteSpace = 'nowrap'
      headline.append(' and so on'.repeat(9))
    },
    /overflow: “/u,
  ],
  [
    'a character that no face has',
    slide => document.querySelector<HTMLElement>(`${slide} h1`)!.append('\u{10FFFD}'),
    /box: “.*has no glyph for \u{10FFFD}/u,
  ],
  ['a number of its own', slide => document.querySelector<HTMLElement>(`${slide} h1`)!.append(' in 19 weeks'), /number: 19 in “/u],
  [
    'another headline',
    slide => document.querySelector<HTMLElement>(`${slide} h1`)!.append(' or not'),
    /headline: “.* or not”, not “/u,
  ],
  [
    'a blank chart',
    (slide) => {
      const canvas = document.querySelector<HTMLCanvasElement>(`${slide} canvas`)!
      canvas.getContext('2d')!.clearRect(0, 0, canvas.width, canvas.height)
    },
    /empty exhibit: the chart “.*” is blank/u,
  ],
  [
    'a smaller chart',
    slide => document.querySelector<HTMLElement>(`${slide} canvas`)!.style.setProperty('width', '800px'),
    /size: .* 800 × .*: Chromium has .* 868 × /u,
  ],
  [
    'an error',
    () =>
      new Promise((done) => {
        setTimeout(done, 50)
        setTimeout(() => {
          throw new Error('broken')
        })
      }),
    /page: Error: broken/u,
  ],
  ['a warning', () => console.warn('careful'), /page: careful/u],
  [
    'a request to another host',
    () =>
      new Promise((done) => {
        const picture = Object.assign(new Image(), { src: 'https://example.org/a.png' })
        document.body.append(picture)
        setTimeout(done, 100)
      }),
    /page: img-src.* stopped https:\/\/example\.org/u,
  ],
  [
    'a file that is not there',
    () => fetch('./nowhere.json').then(() => new Promise(done => setTimeout(done, 50))),
    /page: 404 for .*nowhere\.json/u,
  ],
]

/** What the walk through the slides would notice in each engine. */
export function noticesFaults(session: Session): void {
  describe('the walk notices', () => {
    beforeEach(async () => {
      await openDeck(session.tab, session.address('en'))
      await goTo(session.tab, charted, clicksOf('en')[charted - 1])
    })

    it.each(spoils)('%s', async (_, spoil, message) => {
      expect(await faultsAt(session, 'en', charted)).toEqual([])
      await session.tab.evaluate(spoil, slideAt(charted))
      const faults = await faultsAt(session, 'en', charted)
      expect(
        faults.some(fault => message.test(fault)),
        faults.join('\n'),
      ).toBe(true)
    })
  })
}
