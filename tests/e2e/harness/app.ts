import type { Browser, BrowserContextOptions, Page } from 'playwright-chromium'
import type { Locale } from '../../../data/ui/locale.ts'
import type { Served } from '../../../scripts/lib/serve.ts'
import { join } from 'node:path'
import { editionAddress } from '../../../data/ui/locale.ts'
import { openBrowser } from '../../../scripts/lib/browser.ts'
import { serve } from '../../../scripts/lib/serve.ts'
import { slideShown } from '../../../scripts/lib/slide-page.ts'

export { goTo, slideAt } from '../../../scripts/lib/slide-page.ts'

const cache = 'node_modules/.cache/hooked-tests'

/** The hosted deck that the lane's setup has built, its editions side by side. */
export const hostedFolder = join(cache, 'hosted')

/** Where it is said to be found. */
export const hostedAt = 'https://example.org/deck/'

/** The script that lets a page say what is on it: tests/e2e/in-page, bundled. */
export const pageScript = { folder: join(cache, 'page'), file: 'look.js' } as const

/** Where failed tests leave their pictures; git leaves it alone. */
export const failedFolder = 'screenshots/failed'

let started: Promise<Browser> | undefined

/** The browser of this worker, started once for all its files: each test opens contexts of its own in it. It ends with the worker. */
export async function sharedBrowser(): Promise<Browser> {
  if (!started || !(await started).isConnected()) started = openBrowser()
  return started
}

/** A built edition, served and open in a browser. */
export interface OpenDeck {
  readonly page: Page
  readonly served: Served
  close: () => Promise<void>
}

/**
 * Opens a built edition. Everything that a canvas writes is kept in `window.drawn`, by chart; `window.look` looks a slide
 * through. `prepare` is called before the page is opened.
 */
export async function openDeck(
  locale: Locale,
  options: BrowserContextOptions = {},
  prepare?: (page: Page) => Promise<void>,
): Promise<OpenDeck> {
  const served = await serve(join(hostedFolder, editionAddress('en', locale)))
  const browser = await sharedBrowser()
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  await page.addInitScript({ path: join(pageScript.folder, pageScript.file) })
  await prepare?.(page)
  await page.goto(served.url)
  await slideShown(page)
  return {
    page,
    served,
    close: async () => {
      await context.close()
      served.close()
    },
  }
}
