import type { Browser, Page } from 'playwright-chromium'
import type { ChartId } from '../../data/exhibits/charts/charts.ts'
import { chromium } from 'playwright-chromium'
import { describe, expect } from 'vitest'
import { chartTags } from '../../data/talk/markup.ts'
import { locales } from '../../data/ui/locale.ts'
import { browserArguments, chromiumPath } from '../../scripts/lib/browser.ts'
import { clicksOf, slidesOf } from '../../scripts/lib/deck.ts'
import { goTo, openAt, slideAt } from '../../scripts/lib/slide-page.ts'
import { baselineOf, changedPixels, differenceOf, pictureFault, shrunk, storeBaseline, toleratedShare } from './harness/png-diff.ts'
import { it as deckTest } from './harness/test.ts'

const charts = slidesOf('en').flatMap((slide, index) => (chartTags(slide.content) as ChartId[]).map(id => ({ id, no: index + 1 })))
const parts = slidesOf('en').flatMap(({ frontmatter }, index) =>
  frontmatter.layout === 'part' ? [{ part: frontmatter.part, no: index + 1 }] : [])
const viewport = { width: 980, height: 552 }

/** A browser that sets and paints text as this one doesn't. */
const it = deckTest.extend<{ $file: { otherMachine: Browser } }>({
  otherMachine: [
    async ({}, use) => {
      const browser = await chromium.launch({
        executablePath: chromiumPath({ windows: true }),
        args: [
          ...browserArguments(),
          '--disable-lcd-text',
          '--disable-font-subpixel-positioning',
          '--force-color-profile=display-p3-d65',
        ],
      })
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],
})

/** Takes a chart at its slide's last step, half as large as it is on the slide. */
async function chartPicture(page: Page, { id, no }: (typeof charts)[number]) {
  await goTo(page, no, clicksOf('en')[no - 1]!)
  return canvasPicture(page, `${slideAt(no)} [data-chart="${id}"] canvas`)
}

async function slidePicture(page: Page, no = 1) {
  await goTo(page, no)
  return shrunk(await page.screenshot({ animations: 'disabled' }), viewport.width / 2)
}

async function canvasPicture(page: Page, selector: string) {
  const canvas = page.locator(selector)
  const box = (await canvas.boundingBox())!
  const even = (length: number) => Math.floor(length / 2) * 2
  const bytes = await page.screenshot({
    animations: 'disabled',
    clip: { x: Math.round(box.x), y: Math.round(box.y), width: even(box.width), height: even(box.height) },
  })
  return shrunk(bytes, even(box.width) / 2)
}

function check(name: string, picture: ReturnType<typeof shrunk>): void {
  if (process.env.UPDATE_PICTURES === '1') storeBaseline(name, picture)
  expect(pictureFault(name, picture)).toBeUndefined()
}

describe.each(['light', 'dark'] as const)('as pictured, %s', (theme) => {
  it.override({ options: { viewport, colorScheme: theme } })
  it.for(locales)('the cover in %s', async (locale, { decks, options }) => {
    check(`cover-${locale}-${theme}`, await slidePicture((await decks(locale, options)).page))
  })
  it.for(parts)('$part', async ({ part, no }, { deck }) => {
    check(`${part}-${theme}`, await slidePicture(deck.page, no))
  })
  it.for(charts)('$id', async (chart, { deck }) => {
    check(`${chart.id}-${theme}`, await chartPicture(deck.page, chart))
  })
})

describe('the tolerance', () => {
  it.override({ options: { viewport } })

  it('lets pass what another machine’s rasteriser makes of cover and charts', async ({ otherMachine, deck }) => {
    const page = await otherMachine.newPage({ viewport, deviceScaleFactor: 3, reducedMotion: 'reduce' })
    await openAt(page, deck.url)
    for (const chart of [undefined, ...charts]) {
      const name = chart ? `${chart.id}-light` : 'cover-en-light'
      const picture = chart ? await chartPicture(page, chart) : await slidePicture(page),
        stored = baselineOf(name)
      expect(changedPixels(stored, picture), `${name}: drawn otherwise`).toBeGreaterThan(100)
      console.log(
        `${name}: ${changedPixels(stored, picture)} pixels otherwise, ${(100 * differenceOf(stored, picture).share).toFixed(3)} % count`,
      )
      expect(pictureFault(name, picture), name).toBeUndefined()
    }
  })

  it('does not let pass that a part of the cover is missing', async ({ deck }) => {
    await goTo(deck.page, 1)
    const parts = await deck.page.locator(`${slideAt(1)} :is(h1, p, .deck-qr-code, .hook-art)`).all()
    expect(parts.length).toBeGreaterThan(3)
    for (const part of parts) {
      await part.evaluate((element) => {
        element.style.visibility = 'hidden'
      })
      const { share } = differenceOf(baselineOf('cover-en-light'), await slidePicture(deck.page))
      console.log(
        `cover without ${await part.evaluate(element => element.textContent?.trim() || element.localName)}: ${(100 * share).toFixed(2)} %`,
      )
      expect(share).toBeGreaterThan(1.5 * toleratedShare('cover-en-light'))
      await part.evaluate((element) => {
        element.style.visibility = ''
      })
    }
  })

  it.for(charts)('does not let pass that a part of $id is missing', async (chart, { deck }) => {
    await goTo(deck.page, chart.no, clicksOf('en')[chart.no - 1]!)
    const selector = `${slideAt(chart.no)} [data-chart="${chart.id}"] canvas`
    const parts = await deck.page.evaluate(selector => window.drawWithout(selector), selector)
    expect(parts).toBeGreaterThan(0)
    for (let part = 0; part < parts; part++) {
      await deck.page.evaluate(({ selector, part }) => window.drawWithout(selector, part), { selector, part })
      const { share } = differenceOf(baselineOf(`${chart.id}-light`), await canvasPicture(deck.page, selector))
      console.log(`${chart.id} without part ${part}: ${(100 * share).toFixed(2)} %`)
      expect(share, `without part ${part}`).toBeGreaterThan(1.5 * toleratedShare(`${chart.id}-light`))
    }
  })
})
