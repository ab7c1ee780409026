import type { Page } from 'playwright-chromium'
import type { Driver, Tab } from './tab.ts'
import { openBrowser } from '../../../scripts/lib/browser.ts'

function tabOf(page: Page): Tab {
  return {
    async goto(url) {
      await page.goto(url)
    },
    evaluate: (work, argument) => page.evaluate(work as never, argument) as never,
    press: key => page.keyboard.press(key),
    click: selector => page.locator(selector).first().click(),
    resize: (width, height) => page.setViewportSize({ width, height }),
    picture: () => page.screenshot(),
    print: () => page.pdf({ preferCSSPageSize: true, printBackground: true }),
    close: () => page.close(),
  }
}

/** Chromium, which the e2e lane looks at closely: here it says how large things are. */
export async function startChromium(): Promise<Driver> {
  const browser = await openBrowser()
  const context = await browser.newContext({ reducedMotion: 'reduce', colorScheme: 'light' })
  return {
    open: async () => tabOf(await context.newPage()),
    close: () => browser.close(),
  }
}
