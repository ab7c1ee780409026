import type { Page } from 'playwright-chromium'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { hostedFolder } from './harness/build-output.ts'
import { slideWith } from './harness/slide-with.ts'
import { it, newVisit } from './harness/test.ts'

/** Places of the deck that between them need every part of it. */
const places = [
  '#/1',
  `#/${slideWith.chart}`,
  `#/${slideWith.last}`,
  `#/${slideWith.steps}`,
  `#/presenter/${slideWith.chart}`,
  '#/overview',
  '#/notes',
  '#/entry',
  '#/no/such/page',
  '?print=true#/print',
  '?print=true#/presenter/print',
]
/** What is there to be downloaded or fetched by the browser itself; pages go on without. */
const besides = /\.(?:html|csv|json|pdf|png|svg|webmanifest)$|^sw\.js$|^_headers$|^\.nojekyll$/u
/**
 * Chunks of Slidev's for what the deck offers nobody: editing notes, and its own download button; and what draws pictures
 * in the one file, beside which no picture lies. What is fetched some seconds later is nobody's first need.
 */
const unreachable = /\/(?:notes-edit|FileSaver\.min|all|plate|svg|text)-[\w-]+\.js$/u

const files = readdirSync(hostedFolder, { recursive: true, encoding: 'utf8' }).filter(
  file => !/^zh\b/u.test(file) && statSync(join(hostedFolder, file)).isFile(),
)
const needed = files.filter(file => !besides.test(file) && !unreachable.test(file))

/**
 * Waits until there is something to read, every chart has its picture or its table, and nothing is waited for. Throws
 * where a page stays blank.
 */
async function legible(page: Page, where: string): Promise<void> {
  await page
    .waitForFunction(
      () => {
        // A page without its scripts says so after some seconds, which needn't be waited for.
        for (const animation of document.getAnimations())
          if (animation instanceof CSSAnimation && animation.animationName === 'first-note') animation.finish()
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        let read = ''
        while (walker.nextNode()) {
          const { parentElement: element, textContent: text } = walker.currentNode
          if (
            element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })
            && !element.closest('.unseen')
            && element.getBoundingClientRect().width > 5
          )
            read += text!.trim()
        }
        const charts = [...document.querySelectorAll('.chart')].filter(chart => chart.checkVisibility())
        return read.length > 20 && charts.every(chart => chart.querySelector('canvas[data-drawn], .chart-table.instead'))
      },
      undefined,
      { timeout: 10_000 },
    )
    .catch(() => {
      throw new Error(`${where}: nothing to read, or a chart without a picture and a table`)
    })
}

describe('a file of the build that does not come', () => {
  /** The first place that asks for each file. */
  const asks = new Map<string, string>()
  it.beforeAll(async ({ hosted }) => {
    for (const place of places) {
      const { page, context } = await newVisit()
      page.on('request', (request) => {
        const file = decodeURIComponent(new URL(request.url()).pathname.slice(1))
        if (!asks.has(file)) asks.set(file, place)
      })
      await page.goto(hosted.address('en') + place)
      await legible(page, place)
      await page.waitForLoadState('networkidle')
      await context.close()
    }
  })

  it.for(needed)('%s: leaves something to read, and nothing thrown', async (file, { visit, hosted }) => {
    const place = asks.get(file)
    // A face that the English edition happens not to set is nobody's loss.
    if (!place && file.endsWith('.woff2')) return
    expect(place, 'no place of the deck asks for it: add one to `places`').toBeDefined()
    const { page } = await visit({ expectedErrors: /^(?:Failed to load resource|slide failed to load)/u })
    await page.route(
      url => url.pathname === `/${file}`,
      route => route.abort(),
    )
    await page.goto(hosted.address('en') + place!)
    await legible(page, `${file}, asked for by ${place}`)
    // A slide that lacks its own style sheet is shown without it; without the deck's own, nothing could be read.
    if (file.endsWith('.css')) expect(await page.locator(file.includes('/index-') ? '#slide-content' : '.trouble').count()).toBe(0)
  })

  it('the worker that keeps the deck: nobody notices', async ({ visit, hosted }) => {
    const { page } = await visit({ serviceWorkers: 'allow', expectedErrors: /404/u })
    await page.clock.install()
    await page.addInitScript(() => {
      const { register } = ServiceWorkerContainer.prototype
      ServiceWorkerContainer.prototype.register = function () {
        Object.assign(window, { refused: true })
        return register.call(this, './gone.js')
      }
    })
    await page.goto(hosted.address('en'))
    await legible(page, 'the cover')
    await page.clock.fastForward(6000)
    await page.waitForFunction(() => 'refused' in window)
    await page.waitForLoadState('networkidle')
  })
})
