import type { Page } from 'playwright-chromium'
import type { Action } from '../lib/random.ts'
import { expect } from 'vitest'
import { readingFolder } from '../../data/ui/reading.ts'
import { clicksOf } from '../../scripts/lib/deck.ts'
import { positionOf, slidesReady } from '../../scripts/lib/slide-page.ts'
import { actionsFrom } from '../lib/random.ts'
import { it } from './harness/test.ts'

/** RANDOM_SEED=… does again what a failed run did. */
const seed = Number(process.env.RANDOM_SEED ?? 996)
const count = 500,
  between = 25

async function act(page: Page, action: Action, home: string): Promise<void> {
  const { width, height } = page.viewportSize()!
  const nth = (selector: string, which: number) =>
    page.evaluate(
      ({ selector, which }) => {
        const there = [...document.querySelectorAll<HTMLElement>(selector)].filter(element => element.checkVisibility())
        there[which % there.length]?.click()
      },
      { selector, which },
    )
  switch (action.does) {
    case 'press':
      return page.keyboard.press(action.key === 'Shift+ ' ? 'Shift+Space' : action.key === ' ' ? 'Space' : action.key)
    // The bar of Slidev's buttons is below and left: full screen and the presenter's view have tests of their own.
    case 'click':
      return page.mouse.click(width * action.x, height * 0.8 * action.y)
    case 'link':
      return page.evaluate((hash) => {
        location.hash = hash
      }, `#/${action.no}?clicks=${action.clicks}`)
    case 'jump':
      await page.keyboard.press('Escape')
      await page.keyboard.press('g')
      await page.keyboard.type(String(action.no))
      return page.keyboard.press('Enter')
    case 'ask':
      return nth('#slide-content button.fig', action.which)
    case 'table':
      return nth('#slide-content .chart-tools button', action.which)
    case 'resize':
      return page.setViewportSize(action)
    case 'back':
    case 'forward':
      await page.evaluate(where => history[where](), action.does)
      // Before the first page there is nothing of ours.
      return page.waitForURL(address => address.href.startsWith(home) || address.href === 'about:blank')
    case 'reload':
      await page.reload()
  }
}

it(`${count} actions from seed ${seed} end without an error and with the slide that the address names`, async ({ visit, hosted }) => {
  console.log(`random actions: RANDOM_SEED=${seed}`)
  const home = hosted.address('en'),
    clicks = clicksOf('en')
  const { page, errors } = await visit()
  // A link to the reading edition leads out of the deck, and a small window held upright would open it.
  await page.route(`**/${readingFolder}/**`, route => route.abort('aborted'))
  await page.goto(`${home}?slides`)
  await slidesReady(page)
  const actions = actionsFrom(seed, count, clicks.length)
  const lastActions = (until: number) => JSON.stringify(actions.slice(Math.max(0, until - between), until))
  const told = (until: number) =>
    `seed ${seed}, after ${until} actions, at ${page.url()}; the last: ${lastActions(until)}`
  for (const [index, action] of actions.entries()) {
    await act(page, action, home).catch(async (error: unknown) => {
      // What is clicked may lead to the other edition while the next action is under way.
      if (!/context was destroyed/u.test(String(error))) throw new Error(told(index + 1), { cause: error })
      await page.waitForLoadState()
    })
    if (!page.url().startsWith(home)) await page.goto(home)
    if ((index + 1) % between) continue
    await slidesReady(page).catch((error: unknown) => {
      throw new Error(`not the slide of its address: ${told(index + 1)}`, { cause: error })
    })
    expect(errors, told(index + 1)).toEqual([])
  }
  // However it was left, it still turns its pages, all of them where the short cut is forgotten.
  await page.evaluate(() => sessionStorage.clear())
  await page.goto('about:blank')
  await page.goto(`${home}?slides#/1`)
  await slidesReady(page)
  for (let press = 0; press <= clicks[0]!; press++) await page.keyboard.press('ArrowRight')
  await expect.poll(() => positionOf(page.url()).no).toBe(2)
  expect(await slidesReady(page)).toBe(2)
}, 300_000)
