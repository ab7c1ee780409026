import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-chromium'
import type { Locale } from '../../../data/ui/locale.ts'
import { chartTags, diagramTags } from '../../../data/talk/markup.ts'
import { editionAddress } from '../../../data/ui/locale.ts'
import { clicksOf, slidesOf } from '../../../scripts/lib/deck.ts'
import { serve } from '../../../scripts/lib/serve.ts'
import { hostedFolder, sharedBrowser, slideAt } from './app.ts'
import { errorsOf } from './error-collector.ts'

/** A visit: a page in a context of its own, and every error that it has had. */
export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  readonly errors: string[]
}

/** The editions side by side on a server, and visits to them. */
export interface Hosted {
  /** The address of an edition, ending in `/`. */
  readonly address: (locale: Locale) => string
  readonly visit: (options?: BrowserContextOptions) => Promise<Visit>
  readonly close: () => Promise<void>
}

/** Serves the built editions, side by side as they are hosted. */
export async function host(): Promise<Hosted> {
  const served = await serve(hostedFolder)
  const browser = await sharedBrowser()
  const contexts: BrowserContext[] = []
  return {
    address: locale => new URL(editionAddress('en', locale), served.url).href,
    async visit(options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 720 },
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
        ...options,
      })
      contexts.push(context)
      const page = await context.newPage()
      return { page, context, errors: errorsOf(page) }
    },
    async close() {
      await Promise.all(contexts.map(context => context.close()))
      served.close()
    },
  }
}

/** The slide and step that an address names. */
export function namedBy(address: string): { no: number, clicks: number } {
  const [path = '', query] = new URL(address).hash.slice(1).split('?')
  return { no: Number(/\d+/u.exec(path)?.[0] ?? 1), clicks: Number(new URLSearchParams(query).get('clicks') ?? 0) }
}

/** Waits until the slide that the address names is shown, whole and alone, and gives its number. Throws where it doesn't come. */
export async function settled(page: Page): Promise<number> {
  const shown = await page.waitForFunction(
    () => {
      const named = Number(/^#\/(?:presenter\/)?(\d+)/u.exec(location.hash)?.[1] ?? 1)
      const visible = [...document.querySelectorAll<HTMLElement>('#slide-content [data-slidev-no]')].filter(slide =>
        slide.checkVisibility(),
      )
      return (
        visible.length === 1
        && Number(visible[0]!.dataset.slidevNo) === named
        && visible[0]!.querySelector('h1')?.checkVisibility()
        && named
      )
    },
    undefined,
    { timeout: 10_000 },
  )
  return shown.evaluate(value => Number(value))
}

/** Opens an edition at a slide and step and waits until it is there. */
export async function openAt(page: Page, address: string, no: number, clicks = 0): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${address}#/${no}${clicks ? `?clicks=${clicks}` : ''}`)
  await settled(page)
}

/** Goes to a slide and step by its address, without loading the page anew; `view` is `presenter/` for the presenter's. */
export async function turnTo(page: Page, no: number, clicks = 0, view = ''): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/${view}${no}?clicks=${clicks}`)
  await settled(page)
}

/** Waits until every chart of a slide is drawn. */
export async function drawn(page: Page, no: number): Promise<void> {
  await page.waitForFunction(
    slide => [...document.querySelectorAll(`${slide} .chart`)].every(chart => chart.querySelector('canvas[data-drawn]')),
    slideAt(no),
  )
}

const english = slidesOf('en')

/** Slides to try things on, by what they hold; their numbers are whatever they are today. */
export const slideWith = {
  chart: english.findIndex(slide => chartTags(slide.content).length === 1) + 1,
  figure: english.findIndex(slide => /^[^#|>-].*<Fig /mu.test(slide.content)) + 1,
  diagram: english.findIndex(slide => diagramTags(slide.content).length === 1) + 1,
  steps: clicksOf('en').findIndex(clicks => clicks > 1) + 1,
  last: english.length,
} as const
