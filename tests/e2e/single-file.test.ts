import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { dataFiles } from '../../data/talk/citing.ts'
import { chartTags, figureTags, headlineOf } from '../../data/talk/markup.ts'
import { scheduleOf, slotText } from '../../data/talk/schedule.ts'
import { troubleWords } from '../../data/ui/messages.ts'
import { readingFile } from '../../data/ui/reading.ts'
import { clicksOf, editionsFrom, slidesOf } from '../../scripts/lib/deck.ts'
import { goTo, slideAt, slidesReady } from '../../scripts/lib/slide-page.ts'
import { openDataFiles } from '../../vite/plugins/open-data.ts'
import { unaccounted } from '../lib/accounted-text.ts'
import { it } from './harness/test.ts'
import { strangeFaces } from './slide-audit.ts'

/** As on a computer without a network. */
const offline = { offline: true } as const

describe.each(editionsFrom([]))('the reading edition as one file, %s', (locale) => {
  it('opens without a server or a line, with its faces and its data, and leads to the slides beside it', async ({
    visit,
    memoryStick,
  }) => {
    const file = memoryStick(readingFile(locale), `hooked-${locale}.html`)
    const { page } = await visit(offline)
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
    expect(await slidesReady(page)).toBe(slidesOf(locale).findIndex(slide => slide.frontmatter.section === 'licence') + 1)
  })
})

describe.each(editionsFrom([]))('the deck as one file, %s', (locale) => {
  const name = `hooked-${locale}.html`

  it('opens without a server or a line and shows every slide with its charts and faces, and the figures’ cards', async ({
    visit,
    memoryStick,
  }) => {
    const { page } = await visit(offline)
    const asked: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) asked.push(request.url())
    })
    const file = memoryStick(name)
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
    expect([...new Set(asked)]).toEqual([file])
  })

  it('says what it is where scripts are off, and offers no file that is not there', async ({ visit, memoryStick }) => {
    const { page } = await visit({ ...offline, javaScriptEnabled: false })
    await page.goto(memoryStick(name))
    expect(await page.getByRole('heading').innerText()).toBe(headlineOf(slidesOf(locale)[0]!.content))
    expect((await page.locator('.first-note').innerText()).trim()).toBe(troubleWords.noScript[locale])
  })

  it('has a presenter view with the notes, which leads the audience’s window', async ({ visit, memoryStick }) => {
    const { page: audience, context } = await visit(offline)
    const file = memoryStick(name)
    const presenter = await context.newPage()
    await audience.goto(file)
    await presenter.goto(`${file}#/presenter/2`)
    await presenter.locator('.slidev-note p').first().waitFor()
    await presenter.keyboard.press('ArrowDown')
    await expect.poll(() => slidesReady(audience)).toBe(3)
  })

  it('has notes without a number of their own, set in the deck’s own faces', async ({ visit, memoryStick }) => {
    const { page } = await visit(offline)
    await page.goto(`${memoryStick(name)}#/presenter/1`)
    await slidesReady(page)
    const session = await page.context().newCDPSession(page)
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const slots = scheduleOf(slidesOf(locale), 'lesson')
    for (const [index, clicks] of clicksOf(locale).entries()) {
      // tests/unit/speaker-notes.test.ts reads the notes of all slides; what this view makes of them is the same for each.
      if (index % 3) continue
      await goTo(page, index + 1, clicks, 'presenter/')
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
  })
})
