import type { Browser } from 'playwright-chromium'
import { join } from 'node:path'
import { previewImage } from '../../vite/plugins/html.ts'

/** Takes the picture of link previews: the cover of a built edition. */
export async function takePreview(browser: Browser, url: string, folder: string): Promise<void> {
  const { file, width, height } = previewImage
  // The slide is as wide as the picture and higher: it is cut at top and bottom.
  const viewport = { width, height: Math.ceil((width * 552) / 980) }
  const context = await browser.newContext({ viewport, colorScheme: 'light', reducedMotion: 'reduce', serviceWorkers: 'block' })
  try {
    const tab = await context.newPage()
    await tab.goto(url)
    await tab.locator('#slide-content h1').first().waitFor()
    await tab.evaluate(() => document.fonts.ready.then(() => undefined))
    await tab.screenshot({
      path: join(folder, file),
      animations: 'disabled',
      clip: { x: 0, y: Math.floor((viewport.height - height) / 2), width, height },
    })
  }
  finally {
    await context.close().catch(() => {})
  }
}
