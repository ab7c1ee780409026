import type { Browser } from 'playwright-chromium'
import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { dataFiles } from '../../data/talk/citing.ts'
import { chartTags, figureTags, headlineOf } from '../../data/talk/markup.ts'
import { scheduleOf, slotText } from '../../data/talk/schedule.ts'
import { troubleWords } from '../../data/ui/messages.ts'
import { readingFile } from '../../data/ui/reading.ts'
import { clicksOf, editionsFrom, slidesOf } from '../../scripts/lib/deck.ts'
import { openDataFiles } from '../../vite/plugins/open-data.ts'
import { unaccounted } from '../lib/accounted-text.ts'
import { goTo, sharedBrowser, slideAt } from './harness/app.ts'
import { place, run } from './harness/cli.ts'
import { guard } from './harness/error-collector.ts'
import { settled, turnTo } from './harness/hosted.ts'
import { strangeFaces } from './slide-audit.ts'

const out = place()
let browser: Browser

beforeAll(async () => {
  const { code, said } = await run('build-file.ts', ['--out', out])
  expect(code, said).toBe(0)
  browser = await sharedBrowser()
})

describe.each(editionsFrom([]))('the reading edition as one file, %s', (locale) => {
  it('opens without a server or a line, with its faces and its data, and leads to the slides beside it', async () => {
    const folder = place()
    for (const name of [`hooked-${locale}.html`, readingFile(locale)]) copyFileSync(join(out, name), join(folder, name))
    const context = await browser.newContext({ offline: true, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const { faults } = await guard(page)
    const file = pathToFileURL(join(folder, readingFile(locale))).href
    await page.goto(`${file}#licence`)
    expect(await page.locator('#licence h3').isVisible()).toBe(true)
    const faces = await page.evaluate(() => document.fonts.ready.then(faces => [...faces].map(({ status }) => status)))
    expect(faces).toContain('loaded')
    expect(faces).not.toContain('error')
    for (const name of dataFiles) {
      const download = page.waitForEvent('download')
      await page.locator('.files a', { hasText: name }).first().click()
      expect(readFileSync(await (await download).path(), 'utf8'), name).toBe(openDataFiles()[name])
    }
    // No PDF lies beside it.
    expect(await page.locator('.files a').count()).toBe(dataFiles.length)
    await page.locator('#licence > footer .ways a').first().click()
    expect(await settled(page)).toBe(slidesOf(locale).findIndex(slide => slide.frontmatter.section === 'licence') + 1)
    expect(faults).toEqual([])
    await context.close()
  })
})

describe.each(editionsFrom([]))('the deck as one file, %s', (locale) => {
  /** A folder with nothing else in it, as on a memory stick. */
  function stick(): string {
    const folder = place()
    copyFileSync(join(out, `hooked-${locale}.html`), join(folder, `hooked-${locale}.html`))
    expect(readdirSync(folder)).toHaveLength(1)
    return pathToFileURL(join(folder, `hooked-${locale}.html`)).href
  }

  it('opens without a server or a line and shows every slide with its charts and faces, and the figures’ cards', async () => {
    const context = await browser.newContext({ offline: true, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const { faults } = await guard(page)
    const asked: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) asked.push(request.url())
    })
    const file = stick()
    await page.goto(file)
    // All is in the file: charts, tables and columns stand for the rest.
    const layouts = slidesOf(locale).map(slide => chartTags(slide.content)[0] ?? slide.frontmatter.layout)
    for (const [index, clicks] of clicksOf(locale).entries())
      if (layouts.indexOf(layouts[index]) === index) await goTo(page, index + 1, clicks)
    const faces = await page.evaluate(() => [...document.fonts].filter(face => face.status === 'error').map(face => face.family))
    expect(faces).toEqual([])
    const no = slidesOf(locale).findIndex(slide => figureTags(slide.content).length > 0) + 1
    await goTo(page, no, clicksOf(locale)[no - 1]!)
    await page
      .locator(`${slideAt(no)} [data-figure]`)
      .first()
      .click()
    await page.locator('.figure-popover').waitFor()
    expect(faults).toEqual([])
    expect([...new Set(asked)]).toEqual([file])
    await context.close()
  })

  it('says what it is where scripts are off, and offers no file that is not there', async () => {
    const context = await browser.newContext({ offline: true, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(stick())
    expect(await page.getByRole('heading').innerText()).toBe(headlineOf(slidesOf(locale)[0]!.content))
    expect((await page.locator('.first-note').innerText()).trim()).toBe(troubleWords.noScript[locale])
    await context.close()
  })

  it('has a presenter view with the notes, which leads the audience’s window', async () => {
    const context = await browser.newContext({ offline: true, reducedMotion: 'reduce' })
    const file = stick()
    const [audience, presenter] = [await context.newPage(), await context.newPage()]
    await audience.goto(file)
    await presenter.goto(`${file}#/presenter/2`)
    await presenter.locator('.slidev-note p').first().waitFor()
    await presenter.keyboard.press('ArrowDown')
    await audience.waitForFunction(() => document.querySelector('#slide-content [data-slidev-no="3"] h1')?.checkVisibility())
    await context.close()
  })

  it('has notes without a number of their own, set in the deck’s own faces', async () => {
    const context = await browser.newContext({ offline: true, reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(`${stick()}#/presenter/1`)
    await settled(page)
    const session = await context.newCDPSession(page)
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const slots = scheduleOf(slidesOf(locale), 'lesson')
    for (const [index, clicks] of clicksOf(locale).entries()) {
      // tests/unit/speaker-notes.test.ts reads the notes of all slides; what this view makes of them is the same for each.
      if (index % 3) continue
      await turnTo(page, index + 1, clicks, 'presenter/')
      const note = page.locator('.slidev-note').first()
      await note.waitFor()
      await page.waitForFunction(() => document.fonts.status === 'loaded')
      // Their times stand above them, and count nothing of the story.
      const said = await note.evaluate(element =>
        [...element.children]
          .filter(child => !child.matches('.slide-time'))
          .map(child => child.textContent)
          .join('\n'),
      )
      expect(said, `slide ${index + 1}`).not.toBe('')
      const slot = slots[index]
      const times = await note.locator('.slide-time:visible').allTextContents()
      expect(times, `slide ${index + 1}`).toEqual(slot ? [slotText(slot, 'lesson', locale)] : [])
      expect(unaccounted(said, locale), `slide ${index + 1}`).toEqual([])
      expect(await strangeFaces(session, '.slidev-note, .slidev-note *'), `slide ${index + 1}`).toEqual([])
    }
    await context.close()
  })
})
