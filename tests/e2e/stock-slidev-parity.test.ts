import { expect } from 'vitest'
import { editionFile } from '../../data/ui/locale.ts'
import { slidev } from '../../scripts/lib/build.ts'
import { clicksOf } from '../../scripts/lib/deck.ts'
import { serve } from '../../scripts/lib/serve.ts'
import { goTo, openAt } from '../../scripts/lib/slide-page.ts'
import { hostedAt } from './harness/build-output.ts'
import { emptyFolder } from './harness/cli.ts'
import { it as deckTest } from './harness/test.ts'

const viewport = { width: 980, height: 552 }
const it = deckTest.extend({ options: { viewport } })

// Every edition has the same stubs: one is enough.
it('every slide is shown as Slidev would show it without our trimming, asking nobody else, under its policy', async ({ deck, visit }) => {
  const stock = emptyFolder()
  await slidev(['build', editionFile.en, '--base', './', '--out', stock], { DECK_SITE: hostedAt })
  const served = await serve(stock)
  const plain = await visit({ viewport })
  await openAt(plain.page, served.url)
  // Only the deck that is hosted leads to its reading edition.
  for (const { page } of [deck, plain]) await page.addStyleTag({ content: '.reading-link { display: none !important }' })
  for (const [index, clicks] of clicksOf('en').entries()) {
    const [ours, theirs] = await Promise.all(
      [deck, plain].map(async ({ page }) => {
        await goTo(page, index + 1, clicks)
        return page.screenshot({ animations: 'disabled' })
      }),
    )
    expect(ours!.equals(theirs!), `slide ${index + 1}`).toBe(true)
  }
  served.close()
})
