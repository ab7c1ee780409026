import type { Page } from 'puppeteer-core'
import type { Driver, Engine, Tab } from './tab.ts'
import puppeteer from 'puppeteer-core'
import { programOf } from './find.ts'

function tabOf(page: Page): Tab {
  return {
    async goto(url) {
      await page.goto(url)
    },
    evaluate: (work, argument) => page.evaluate(work as never, argument) as never,
    press: key => page.keyboard.press(key),
    click: selector => page.click(selector),
    resize: (width, height) => page.setViewport({ width, height }),
    picture: async () => Buffer.from(await page.screenshot()),
    print: () => page.pdf({ preferCSSPageSize: true, printBackground: true }),
    close: () => page.close(),
  }
}

/** Without a screen Firefox finds no mouse, and takes itself for a touchscreen: fine, and able to hover. */
const mouse = { 'ui.primaryPointerCapabilities': 6, 'ui.allPointerCapabilities': 6 }

async function start(path: string): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    extraPrefsFirefox: { 'ui.prefersReducedMotion': 1, 'ui.systemUsesDarkTheme': 0, ...mouse },
  })
  return {
    open: async () => tabOf(await browser.newPage({ type: 'window' })),
    close: () => browser.close(),
  }
}

const path = process.env.FIREFOX_PATH ?? programOf('firefox-esr', 'firefox')

/** Firefox, driven by WebDriver BiDi. */
export const firefox: Engine = {
  name: 'firefox',
  prints: true,
  missing: path ? undefined : 'no Firefox found (FIREFOX_PATH, PATH); on Debian: apt-get install firefox-esr',
  start: () => start(path!),
}
