import type { Browser } from 'playwright-chromium'
import { join } from 'node:path'
import { previewImage } from '../../vite/plugins/html.ts'
import { openAt } from './slide-page.ts'

/** Takes the picture of link previews: the cover of a built edition. */
export async function takePreview(browser: Browser, url: string, folder: string): Promise<void> {
  const { file, width, height } = previewImage
  // The slide is as wide as the picture and higher: it is cut at top and bottom.
  const viewport = { width, height: Math.ceil((width * 552) / 980) }
  const context = await browser.newContext({ viewport, colorScheme: 'light', reducedMotion: 'reduce', serviceWorkers: 'block' })
  try {
    const tab = await context.newPage()
    await openAt(tab, url)
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
