import type { ChartId } from '../../data/exhibits/charts/charts.ts'
import type { Tab } from './drivers/tab.ts'
import type { Session } from './session.ts'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { guesses, guessText, outcomeText, positions, revealedAt, valueAt } from '../../data/talk/guesses.ts'
import { chartTags, figureTags } from '../../data/talk/markup.ts'
import { editionAddress, locales } from '../../data/ui/locale.ts'
import { palettes } from '../../data/ui/palette.ts'
import { readingFolder } from '../../data/ui/reading.ts'
import { clicksOf, slidesOf } from '../../scripts/lib/deck.ts'
import { serve } from '../../scripts/lib/serve.ts'
import { slideAt } from '../../scripts/lib/slide-page.ts'
import { arrived, goTo, missedIn, openDeck, settled } from './drivers/deck.ts'
import { until } from './drivers/tab.ts'
import { fileOf, hostedFolder } from './places.ts'

const slides = slidesOf('en'),
  clicks = clicksOf('en')
const stepped = clicks.findIndex(clicks => clicks > 1) + 1
const withFigure = slides.findIndex(slide => figureTags(slide.content).length > 0) + 1
const [chart, guess] = (Object.entries(guesses) as [ChartId, NonNullable<(typeof guesses)[ChartId]>][])[0]!
const guessed = slides.findIndex(slide => chartTags(slide.content).includes(chart)) + 1

/** What an element of a slide says; undefined where it isn't there. */
function saidBy(tab: Tab, selector: string): Promise<string | undefined> {
  return tab.evaluate(selector => document.querySelector(selector)?.textContent ?? undefined, selector)
}

/** What a talk needs of a browser besides the slides. */
export function holdsATalk(session: Session): void {
  describe('a talk', () => {
    beforeAll(() => openDeck(session.tab, session.address('en')))
    afterEach(async () => {
      expect(await session.tab.evaluate(() => window.pageFaults.splice(0), undefined)).toEqual([])
    })

    it('opens a figure’s card and closes it', async () => {
      const { tab } = session,
        card = '.figure-popover'
      await goTo(tab, withFigure, clicks[withFigure - 1])
      await tab.click(`${slideAt(withFigure)} button.fig`)
      await until(tab, 'the card', card => document.querySelector(card)?.checkVisibility({ visibilityProperty: true }), card)
      expect(await saidBy(tab, card)).toContain('¶')
      await tab.press('Escape')
      await until(tab, 'no card', card => !document.querySelector(card), card)
    })

    it('takes a guess, and holds it against the figure', async () => {
      const { tab } = session,
        row = `${slideAt(guessed)} .guess`
      const value = valueAt(chart, positions / 2 - 1)
      await goTo(tab, guessed)
      await tab.evaluate(row => document.querySelector<HTMLElement>(`${row} input`)!.focus(), row)
      await tab.press('ArrowLeft')
      await until(tab, 'the guess', ([row, text]) => document.querySelector(`${row} output`)?.textContent === text, [
        row,
        guessText(value, guess, 'en'),
      ])
      await tab.press('PageDown')
      await arrived(tab, guessed, revealedAt(chart, guess))
      await until(tab, 'the outcome', ([row, text]) => document.querySelector(row!)?.textContent === text, [
        row,
        outcomeText(value, guess, 'en'),
      ])
    })

    it('changes its theme, and back', async () => {
      const { tab } = session
      await goTo(tab, stepped)
      for (const theme of ['dark', 'light'] as const) {
        await tab.press('d')
        await until(
          tab,
          theme,
          ([slide, paper]) => {
            const colour = document.createElement('canvas').getContext('2d')!
            colour.fillStyle = getComputedStyle(document.querySelector(slide!)!.querySelector('.slidev-layout')!).backgroundColor
            return colour.fillStyle === paper
          },
          [slideAt(stepped), palettes[theme].paper.toLowerCase()],
        )
      }
    })

    it('is led by the presenter’s window, and leads it', async () => {
      const { tab, driver } = session
      await goTo(tab, 1)
      const presenter = await driver.open()
      await openDeck(presenter, `${session.address('en')}#/presenter/${stepped}`, stepped)
      await presenter.press('ArrowRight')
      await arrived(tab, stepped, 1)
      await settled(tab, stepped)
      await tab.press('ArrowLeft')
      await arrived(presenter, stepped, 0)
      await presenter.close()
    })

    it('opens again without a line after the first visit', async () => {
      const { tab } = session
      const served = await serve(join(hostedFolder, editionAddress('en', 'en')))
      await tab.goto(`${served.url}${readingFolder}/`)
      await tab.evaluate(() => navigator.serviceWorker.ready.then(() => true), undefined)
      served.close()
      await openDeck(tab, served.url)
      await goTo(tab, guessed, clicks[guessed - 1])
      await openDeck(tab, session.address('en'))
    })
  })

  it.each(locales)('is in one file too, from disk, in %s', async (locale) => {
    const { tab } = session
    await openDeck(tab, pathToFileURL(fileOf(locale)).href)
    for (const no of [guessed, stepped, clicks.length]) await goTo(tab, no, clicks[no - 1])
    expect(await missedIn(tab)).toEqual([])
  })
}
