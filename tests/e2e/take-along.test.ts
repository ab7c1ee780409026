import type { Page } from 'playwright-chromium'
import type { Fixtures } from './harness/test.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { figureText } from '../../data/figures/format.ts'
import { citeFigure, dayOf } from '../../data/talk/cite.ts'
import { takeWords } from '../../data/ui/messages.ts'
import { pictureFolder, pictureName } from '../../data/ui/site.ts'
import { editionsFrom, slidesOf } from '../../scripts/lib/deck.ts'
import { slideAt } from '../../scripts/lib/slide-page.ts'
import { hostedFolder } from './harness/build-output.ts'
import { it } from './harness/test.ts'

const options = { permissions: ['clipboard-read', 'clipboard-write'], acceptDownloads: true }
const pasted = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const id = 'qwen-now'

describe.each(editionsFrom([]).flatMap(locale => (['hosted', 'file'] as const).map(target => [locale, target] as const)))(
  'in %s, %s,',
  (locale, target) => {
    const no = slidesOf(locale).findIndex(({ content }) => content.includes('<Chart id="downloads"')) + 1
    /** Opens the deck at an address within it. */
    async function open(
      { visit, hosted, memoryStick }: Pick<Fixtures, 'visit' | 'hosted' | 'memoryStick'>,
      within: string,
    ): Promise<Page> {
      const { page } = await visit(options)
      await page.goto(`${target === 'hosted' ? hosted.address(locale) : memoryStick(`hooked-${locale}.html`)}#/${within}`)
      return page
    }
    const card = (page: Page) => page.locator(`${slideAt(no)} .figure-popover`)

    it('a link opens slide, step and card; the card gives the same link, and a citation of one line', async ({
      visit,
      hosted,
      memoryStick,
    }) => {
      const page = await open({ visit, hosted, memoryStick }, `${no}?clicks=1&figure=${id}`)
      await card(page).waitFor()
      expect(await card(page).innerText()).toContain(figureText(id, locale))
      expect(page.url()).toMatch(new RegExp(`#/${no}\\?clicks=1$`, 'u'))
      await card(page).locator('button.link').click()
      await card(page).getByText(takeWords.copied[locale]).waitFor()
      const link = await pasted(page)
      expect(link).toBe(`${page.url()}&figure=${id}`)
      await card(page).locator('button.cite').click()
      await expect.poll(() => pasted(page)).toBe(citeFigure(id, dayOf(new Date()), locale))
      await page.goto('about:blank')
      await page.goto(link)
      await card(page).waitFor()
    })

    it('a link to a figure that isn’t there opens the slide, and no card', async ({ visit, hosted, memoryStick }) => {
      const page = await open({ visit, hosted, memoryStick }, `${no}?clicks=1&figure=no-such-figure`)
      await page.waitForFunction(() => !location.hash.includes('figure'))
      expect(await page.locator(`${slideAt(no)} h1`).isVisible()).toBe(true)
      expect(await card(page).count()).toBe(0)
    })

    it('the menu beside the table gives pictures, a link and a citation of the exhibit', async ({ visit, hosted, memoryStick }) => {
      const page = await open({ visit, hosted, memoryStick }, `${no}?clicks=1`)
      const tools = page.locator(`${slideAt(no)} [data-chart="downloads"] .take-along`)
      await tools.locator('button').first().click()
      for (const kind of ['png', 'svg'] as const) {
        const [download] = await Promise.all([page.waitForEvent('download'), tools.getByText(takeWords[kind][locale]).click()])
        expect(download.suggestedFilename()).toBe(pictureName('downloads', locale, kind))
      }
      await tools.locator('button.link').click()
      await expect.poll(() => pasted(page)).toMatch(new RegExp(`#/${no}\\?clicks=1$`, 'u'))
      await tools.locator('button.cite').click()
      await expect.poll(() => pasted(page)).toMatch(/¶\d|第\d+/u)
      await page.keyboard.press('Escape')
      expect(await tools.locator('ul').count()).toBe(0)
    })
  },
)

it('the reading edition links to the files of every exhibit without a script, and they are there', async ({ visit, hosted }) => {
  for (const locale of editionsFrom([])) {
    const { page } = await visit({ javaScriptEnabled: false })
    await page.goto(new URL('read/', hosted.address(locale)).href)
    const files = await page.locator('.take a[download]').evaluateAll(links => links.map(link => link.getAttribute('href')!))
    expect(files.length).toBeGreaterThan(60)
    for (const file of files) {
      expect(file).toContain(`/${pictureFolder}/`)
      expect(existsSync(join(hostedFolder, pictureFolder, file.split('/').at(-1)!)), file).toBe(true)
    }
  }
})
