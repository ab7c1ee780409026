import type { AxeResults, ElementContext, RunOptions } from 'axe-core'
import type { Page } from 'playwright-chromium'
import type { Locale } from '../../data/ui/locale.ts'
import type { Hosted } from './harness/test.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect } from 'vitest'
import { parts, sections } from '../../data/article/sections.ts'
import { editionAddress, editionName, locales } from '../../data/ui/locale.ts'
import { readingFolder } from '../../data/ui/reading.ts'
import { readingSections } from '../../read/sections.ts'
import { slidesOf } from '../../scripts/lib/deck.ts'
import { serve } from '../../scripts/lib/serve.ts'
import { goTo, slidesReady } from '../../scripts/lib/slide-page.ts'
import { unaccounted } from '../lib/accounted-text.ts'
import { hostedFolder } from './harness/build-output.ts'
import { it } from './harness/test.ts'
import { readingFaults } from './in-page/reading-faults.ts'

/** Narrowest telephone, one of today, a 400 % zoom of 1280 px (320), a tablet, a screen. */
const widths = [288, 320, 390, 768, 1280] as const
const limits = { text: 16, exhibit: 11 } as const
const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

/** The address of an edition's reading edition. */
const readingAt = (hosted: Hosted, locale: Locale) => `${hosted.address(locale)}${readingFolder}/`

async function resize(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: width < 700 ? 640 : 800 })
}

interface Axe {
  axe: { run: (context: ElementContext, options: RunOptions) => Promise<AxeResults> }
}

async function axeFaults(page: Page, options: RunOptions = {}): Promise<string[]> {
  const asked: RunOptions = { resultTypes: ['violations'], ...options }
  const { violations } = await page.evaluate(
    // tests/unit/diagrams.test.ts looks at the colours of drawings, and nothing reads them aloud.
    options => (window as unknown as Axe).axe.run({ exclude: [['.exhibit > svg']] }, options),
    asked,
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))
}

describe.each(locales)('the reading edition, %s', (locale) => {
  it.for([true, false])('can be read at every width in both themes, with scripts: %s', async (javaScriptEnabled, { visit, hosted }) => {
    const { page } = await visit({ javaScriptEnabled })
    await page.goto(readingAt(hosted, locale))
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const width of widths) {
        await resize(page, width)
        expect(await page.evaluate(readingFaults, limits), `${colorScheme}, ${width} px`).toEqual([])
      }
    }
    const order = await page.locator('main > section').evaluateAll(all => all.map(({ id }) => id))
    const wanted: string[] = parts.flatMap(({ id }) => [id, ...sections.filter(({ part }) => part === id).map(({ id }) => id)])
    expect(order.filter(id => wanted.includes(id))).toEqual(wanted)
  })

  it('has no fault that axe-core finds, and no number of its own', async ({ page, hosted }) => {
    await page.addInitScript(axe)
    await page.goto(readingAt(hosted, locale))
    await resize(page, 1280)
    expect(await axeFaults(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await resize(page, 320)
    expect(await axeFaults(page, { runOnly: ['color-contrast', 'target-size', 'scrollable-region-focusable'] })).toEqual([])
    const said = await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
      return document.body.innerText
    })
    const lines = said.split(/[\n\t]+/u)
    expect(lines.length).toBeGreaterThan(500)
    expect(lines.flatMap(line => unaccounted(line, locale))).toEqual([])
  })

  it('keeps everything in sight with the spacing of WCAG 1.4.12', async ({ page, hosted }) => {
    await page.goto(readingAt(hosted, locale))
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
        p { margin-bottom: 2em !important }`)
      document.adoptedStyleSheets = [sheet]
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    for (const width of [320, 1280]) {
      await resize(page, width)
      expect(await page.evaluate(readingFaults, limits), `${width} px`).toEqual([])
    }
  })

  it('opens a figure’s card without a script, in sight at 400 % zoom too, and closes it', async ({ visit, hosted }) => {
    const { page } = await visit({ javaScriptEnabled: false })
    await page.goto(readingAt(hosted, locale))
    for (const [width, height] of [
      [320, 256],
      [1280, 800],
    ] as const) {
      await page.setViewportSize({ width, height })
      const figure = page.locator('main .prose .fig').nth(2)
      await figure.click()
      const card = page.locator('.card:popover-open')
      const { left, right, top, bottom } = await card.evaluate(element => element.getBoundingClientRect().toJSON() as DOMRect)
      expect([left >= 0, right <= width, top >= 0, bottom <= height], `${width} px`).toEqual([true, true, true, true])
      expect(await card.evaluate(element => Number.parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThanOrEqual(16)
      expect(await card.locator('.value').innerText()).not.toBe('')
      await page.keyboard.press('Escape')
      expect(await card.count()).toBe(0)
    }
  })

  it('leads from each section to its slide, and back', async ({ page, hosted }) => {
    await page.goto(readingAt(hosted, locale))
    const slideOf = await page.locator('main > section, .front').evaluateAll(all =>
      all.flatMap(({ id, querySelector }, index) => {
        const link = querySelector.call(all[index], 'a[href*="?slides#/"]')?.getAttribute('href')
        return link ? [[id, link] as const] : []
      }),
    )
    const wanted = readingSections(slidesOf(locale), false).map(({ id, slide }) => [id, `../?slides#/${slide}`])
    expect(slideOf).toEqual(wanted)
    await page.goto(`${hosted.address(locale)}?slides`)
    for (const [index, [id]] of wanted.entries()) {
      // Both editions have the same sections: of the second a few slides do.
      if (locale !== 'en' && index % 6) continue
      await goTo(page, index + 1)
      const links = page.locator(`#slide-content [data-slidev-no="${index + 1}"] .reading-link`)
      expect(await links.evaluateAll(all => all.map(link => [link.getAttribute('href'), link.checkVisibility()]))).toEqual([
        [`./${readingFolder}/#${id}`, true],
      ])
    }
    await page.locator('#slide-content .reading-link:visible').click()
    await page.waitForURL(`${readingAt(hosted, locale)}#${wanted.at(-1)![0]}`)
    await page.locator(`#licence > footer .ways a`).first().click()
    expect(await slidesReady(page)).toBe(wanted.findIndex(([id]) => id === 'licence') + 1)
  })

  it('leads to the same section in the other language', async ({ visit, hosted }) => {
    const other = locales.find(one => one !== locale)!
    const { page } = await visit()
    await page.goto(readingAt(hosted, locale))
    await page.locator(`#reversal > footer .ways a`, { hasText: editionName[other] }).click()
    await page.waitForURL(`${readingAt(hosted, other)}#reversal`)
    expect(await page.evaluate(() => Math.abs(document.querySelector('#reversal')!.getBoundingClientRect().top))).toBeLessThan(40)
  })

  it('weighs no more than 60 kB without its faces', () => {
    const html = readFileSync(join(hostedFolder, editionAddress('en', locale), readingFolder, 'index.html'))
    expect(brotliCompressSync(html).length).toBeLessThan(60_000)
  })

  it('opens again without a line after the first visit, and the slides too', async ({ visit }) => {
    const folder = join(hostedFolder, editionAddress('en', locale))
    const served = await serve(folder)
    const { page } = await visit({ serviceWorkers: 'allow', expectedErrors: /ERR_CONNECTION_REFUSED/u })
    await page.goto(`${served.url}${readingFolder}/#ban`)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    served.close()
    await page.reload()
    expect(await page.locator('#ban h3').isVisible()).toBe(true)
    expect(
      await page.evaluate(() => document.fonts.ready.then(fonts => [...fonts].filter(({ status }) => status === 'error').length)),
    ).toBe(0)
    await page.locator('#ban > footer .ways a').first().click()
    expect(await slidesReady(page)).toBe(2)
  })

  it('can be read where its faces do not come', async ({ visit, hosted }) => {
    const { page } = await visit({ expectedErrors: /^Failed to load resource/u })
    await page.route(/\.woff2$/u, route => route.abort())
    await page.goto(readingAt(hosted, locale))
    for (const width of [320, 1280]) {
      await resize(page, width)
      expect(await page.evaluate(readingFaults, { ...limits, slack: 8 }), `${width} px`).toEqual([])
    }
  })
})
