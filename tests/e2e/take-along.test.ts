import type { Page } from 'playwright-chromium'
import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { figureText } from '../../data/figures/format.ts'
import { citeFigure, dayOf } from '../../data/talk/cite.ts'
import { takeWords } from '../../data/ui/messages.ts'
import { pictureFolder, pictureName } from '../../data/ui/site.ts'
import { editionsFrom, slidesOf } from '../../scripts/lib/deck.ts'
import { hostedFolder, sharedBrowser, slideAt } from './harness/app.ts'
import { place, run } from './harness/cli.ts'
import { guard } from './harness/error-collector.ts'
import { host } from './harness/hosted.ts'

const out = place()
let hosted: Awaited<ReturnType<typeof host>>
beforeAll(async () => {
  const { code, said } = await run('build-file.ts', ['--out', out])
  expect(code, said).toBe(0)
  hosted = await host()
})
afterAll(() => hosted.close())

/** A visit to a deck, and how it pastes what was copied: into a page that only holds a field. */
async function visit(address: string): Promise<{ page: Page, pasted: () => Promise<string>, faults: readonly unknown[] }> {
  const context = await (await sharedBrowser()).newContext({
    permissions: ['clipboard-read', 'clipboard-write'], reducedMotion: 'reduce', serviceWorkers: 'block', acceptDownloads: true,
  })
  const page = await context.newPage()
  const { faults } = await guard(page)
  await page.goto(address)
  return { page, faults, pasted: () => page.evaluate(() => navigator.clipboard.readText()) }
}

const id = 'qwen-now'

describe.each(editionsFrom([]).flatMap(locale => (['hosted', 'file'] as const).map(target => [locale, target] as const)))(
  'in %s, %s,',
  (locale, target) => {
    const no = slidesOf(locale).findIndex(({ content }) => content.includes('<Chart id="downloads"')) + 1
    const deck = () => {
      if (target === 'hosted') return hosted.address(locale)
      const folder = place()
      copyFileSync(join(out, `hooked-${locale}.html`), join(folder, 'deck.html'))
      return pathToFileURL(join(folder, 'deck.html')).href
    }
    const card = (page: Page) => page.locator(`${slideAt(no)} .figure-popover`)

    it('a link opens slide, step and card; the card gives the same link, and a citation of one line', async () => {
      const { page, pasted, faults } = await visit(`${deck()}#/${no}?clicks=1&figure=${id}`)
      await card(page).waitFor()
      expect(await card(page).innerText()).toContain(figureText(id, locale))
      expect(page.url()).toMatch(new RegExp(`#/${no}\\?clicks=1$`, 'u'))
      await card(page).locator('button.link').click()
      await card(page).getByText(takeWords.copied[locale]).waitFor()
      const link = await pasted()
      expect(link).toBe(`${page.url()}&figure=${id}`)
      await card(page).locator('button.cite').click()
      await expect.poll(pasted).toBe(citeFigure(id, dayOf(new Date()), locale))
      await page.goto('about:blank')
      await page.goto(link)
      await card(page).waitFor()
      expect(faults).toEqual([])
      await page.context().close()
    })

    it('a link to a figure that isn’t there opens the slide, and no card', async () => {
      const { page, faults } = await visit(`${deck()}#/${no}?clicks=1&figure=no-such-figure`)
      await page.waitForFunction(() => !location.hash.includes('figure'))
      expect(await page.locator(`${slideAt(no)} h1`).isVisible()).toBe(true)
      expect(await card(page).count()).toBe(0)
      expect(faults).toEqual([])
      await page.context().close()
    })

    it('the menu beside the table gives pictures, a link and a citation of the exhibit', async () => {
      const { page, pasted, faults } = await visit(`${deck()}#/${no}?clicks=1`)
      const tools = page.locator(`${slideAt(no)} [data-chart="downloads"] .take-along`)
      await tools.locator('button').first().click()
      for (const kind of ['png', 'svg'] as const) {
        const [download] = await Promise.all([page.waitForEvent('download'), tools.getByText(takeWords[kind][locale]).click()])
        expect(download.suggestedFilename()).toBe(pictureName('downloads', locale, kind))
      }
      await tools.locator('button.link').click()
      await expect.poll(pasted).toMatch(new RegExp(`#/${no}\\?clicks=1$`, 'u'))
      await tools.locator('button.cite').click()
      await expect.poll(pasted).toMatch(/¶\d/u)
      await page.keyboard.press('Escape')
      expect(await tools.locator('ul').count()).toBe(0)
      expect(faults).toEqual([])
      await page.context().close()
    })
  },
)

it('the reading edition links to the files of every exhibit without a script, and they are there', async () => {
  for (const locale of editionsFrom([])) {
    const { page } = await hosted.visit({ javaScriptEnabled: false })
    await page.goto(new URL('read/', hosted.address(locale)).href)
    const files = await page.locator('.take a[download]').evaluateAll(links => links.map(link => link.getAttribute('href')!))
    expect(files.length).toBeGreaterThan(60)
    for (const file of files) {
      expect(file).toContain(`/${pictureFolder}/`)
      expect(existsSync(join(hostedFolder, pictureFolder, file.split('/').at(-1)!)), file).toBe(true)
    }
  }
})
