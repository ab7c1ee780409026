import { expect, it } from 'vitest'
import { editionFile } from '../../data/ui/locale.ts'
import { slidev } from '../../scripts/lib/build.ts'
import { clicksOf } from '../../scripts/lib/deck.ts'
import { serve } from '../../scripts/lib/serve.ts'
import { goTo, hostedAt, hostedFolder, sharedBrowser } from './harness/app.ts'
import { place } from './harness/cli.ts'
import { guard } from './harness/error-collector.ts'

// What is moduleStubs is the same in every edition: one is enough.
it('every slide is shown as Slidev would show it without our trimming, asking nobody else, under its policy', async () => {
  const stock = place()
  await slidev(['build', editionFile.en, '--base', './', '--out', stock], { DECK_SITE: hostedAt })
  const [browser, moduleStubs, plain] = [await sharedBrowser(), await serve(hostedFolder), await serve(stock)]
  const pages = await Promise.all(
    [moduleStubs.url, plain.url].map(async (url) => {
      const page = await browser.newPage({
        viewport: { width: 980, height: 552 },
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
      })
      const { faults } = await guard(page)
      await page.goto(url)
      // Only the deck that is hosted leads to its reading edition.
      await page.addStyleTag({ content: '.reading-link { display: none !important }' })
      return { page, faults }
    }),
  )
  for (const [index, clicks] of clicksOf('en').entries()) {
    const [ours, theirs] = await Promise.all(
      pages.map(async ({ page }) => {
        await goTo(page, index + 1, clicks)
        return page.screenshot({ animations: 'disabled' })
      }),
    )
    expect(ours!.equals(theirs!), `slide ${index + 1}`).toBe(true)
  }
  expect(pages[0]!.faults).toEqual([])
  for (const { page } of pages) await page.close()
  for (const served of [moduleStubs, plain]) served.close()
})
