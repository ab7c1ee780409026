import type { Page } from 'playwright-chromium'
import type { ChartId } from '../../data/exhibits/charts/charts.ts'
import { describe, expect } from 'vitest'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { marksOf } from '../../data/exhibits/charts/marks.ts'
import { csvOf, tableOf } from '../../data/exhibits/charts/table.ts'
import { readable } from '../../data/exhibits/table.ts'
import { chartTags } from '../../data/talk/markup.ts'
import { takeWords } from '../../data/ui/messages.ts'
import { fileStem } from '../../data/ui/site.ts'
import { clicksOf, slidesOf } from '../../scripts/lib/deck.ts'
import { goTo, slideAt } from '../../scripts/lib/slide-page.ts'
import { isUnwritten } from '../lib/unwritten.ts'
import { it } from './harness/test.ts'

const shown = slidesOf('en').flatMap((slide, index) => (chartTags(slide.content) as ChartId[]).map(id => ({ id, no: index + 1 })))
/** Shares come one after the other and fill a bar: the last of them is its right end. */
const shares = shown.find(({ id }) => charts[id].kind === 'share')
const marks = shares ? marksOf(charts[shares.id], 'en') : []
const last = marks.at(-1)

/** What a chart has written on its canvas since `forget`. */
const drawn = async (page: Page, id: ChartId) => (await page.evaluate(() => window.drawn))[id] ?? []
const forget = (page: Page) =>
  page.evaluate(() => {
    for (const texts of Object.values(window.drawn)) texts.length = 0
  })

describe('charts in the built deck', () => {
  // The tests read pixels back.
  it.override({ options: { expectedErrors: /willReadFrequently/u } })

  it.for(shown)('$id writes every one of its figures, and has a name, a description and a table', async ({ id, no }, { deck }) => {
    await goTo(deck.page, no, clicksOf('en')[no - 1]!)
    const texts = (await drawn(deck.page, id)).join('\n')
    for (const mark of marksOf(charts[id], 'en'))
      if (!isUnwritten(id, mark.figure))
        // A range has one sign of arithmetic for both its ends.
        expect([mark.short, mark.value].some(text => texts.includes(text.replace(/^= /u, ''))), mark.figure).toBe(true)
    const canvas = deck.page.locator(`${slideAt(no)} [data-chart="${id}"] canvas`)
    expect(await canvas.getAttribute('aria-label')).toContain(charts[id].title.en)
    const rows = deck.page.locator(`${slideAt(no)} [data-chart="${id}"] tbody tr`)
    expect(await rows.count()).toBe(readable(tableOf(charts[id], 'en')).rows.length)
    expect(await rows.first().textContent()).toBe(readable(tableOf(charts[id], 'en')).rows[0]!.join(''))
  })

  it.skipIf(!shares)('reveals by click, goes back, and arrives at a step by its address', async ({ deck }) => {
    const { id, no } = shares!, { step, short } = last!
    await goTo(deck.page, no, step - 1)
    await forget(deck.page)
    await goTo(deck.page, no, step)
    await expect.poll(async () => (await drawn(deck.page, id)).includes(short)).toBe(true)
    await forget(deck.page)
    await goTo(deck.page, no, step - 1)
    await expect.poll(async () => (await drawn(deck.page, id)).length).toBeGreaterThan(0)
    expect(await drawn(deck.page, id)).not.toContain(short)
    await deck.page.goto('about:blank')
    await deck.page.goto(`${deck.url}#/${no}?clicks=${step}`)
    await expect.poll(async () => (await drawn(deck.page, id)).includes(short)).toBe(true)
    const later = marks.filter(mark => mark.step > step).map(mark => mark.short)
    expect((await drawn(deck.page, id)).filter(text => later.includes(text))).toEqual([])
  })

  it.skipIf(!shares)('draws anew in the other theme, and stays sharp at any size of the window', async ({ deck }) => {
    const { no } = shares!
    await goTo(deck.page, no, clicksOf('en')[no - 1]!)
    const canvas = deck.page.locator(`${slideAt(no)} canvas`)
    const pixel = () =>
      canvas.evaluate((element: HTMLCanvasElement) => [
        ...element.getContext('2d')!.getImageData(element.width * 0.2, element.height * 0.5, 1, 1).data,
      ])
    const light = await pixel()
    await deck.page.keyboard.press('d')
    await expect.poll(pixel).not.toEqual(light)
    await deck.page.keyboard.press('d')
    await expect.poll(pixel).toEqual(light)
    for (const size of [
      { width: 640, height: 360 },
      { width: 3840, height: 2160 },
      { width: 1024, height: 768 },
    ]) {
      await deck.page.setViewportSize(size)
      expect(
        await canvas.evaluate((element: HTMLCanvasElement) => element.width / element.getBoundingClientRect().width),
        `${size.width}`,
      ).toBeGreaterThanOrEqual(1)
    }
    await deck.page.setViewportSize({ width: 1280, height: 720 })
  })

  it.skipIf(!shares)('points at the right mark with the mouse, at any scale, and with the keyboard', async ({ deck }) => {
    const { id, no } = shares!, clicks = clicksOf('en')[no - 1]!
    await goTo(deck.page, no, clicks)
    const canvas = deck.page.locator(`${slideAt(no)} canvas`)
    const tips = marks.map(({ label, value }) => `${label}: ${value}`), tip = tips.at(-1)!
    for (const size of [
      { width: 1280, height: 720 },
      { width: 800, height: 450 },
    ]) {
      await deck.page.setViewportSize(size)
      await forget(deck.page)
      // Asked again until the slide has taken its new scale: a mark is pointed at where it then is.
      await expect
        .poll(
          async () => {
            const box = (await canvas.boundingBox())!
            await deck.page.mouse.move(2, 2)
            await deck.page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.5)
            return (await drawn(deck.page, id)).includes(tip)
          },
          { message: `${size.width}` },
        )
        .toBe(true)
      await deck.page.mouse.move(2, 2)
    }
    await deck.page.setViewportSize({ width: 1280, height: 720 })
    await canvas.focus()
    for (const text of tips) {
      await deck.page.keyboard.press('ArrowRight')
      await expect.poll(() => deck.page.locator(`${slideAt(no)} [aria-live]`).textContent()).toBe(text)
    }
    expect(deck.page.url()).toContain(`#/${no}?clicks=${clicks}`)
    await deck.page.keyboard.press('Escape')
    await deck.page.keyboard.press('ArrowLeft')
    await expect.poll(() => deck.page.url()).toContain(`clicks=${clicks - 1}`)
  })

  it('has tables of which nothing is cut off, with buttons beside their titles', async ({ deck }) => {
    for (const no of new Set(shown.map(chart => chart.no))) {
      await goTo(deck.page, no, clicksOf('en')[no - 1]!)
      await deck.page.keyboard.press('t')
      await deck.page.locator(`${slideAt(no)} .chart-table:not(.unseen)`).first().waitFor()
      const faults = await deck.page.evaluate((slide) => {
        const range = document.createRange()
        return [...document.querySelectorAll<HTMLElement>(`${slide} .chart-table`)].flatMap((table) => {
          const own = table.getBoundingClientRect()
          range.selectNodeContents(table.querySelector('caption')!)
          const title = range.getBoundingClientRect()
          const isOver = (box: DOMRect) =>
            box.left < title.right && box.right > title.left && box.top < title.bottom && box.bottom > title.top
          const over = [...table.parentElement!.querySelectorAll('.chart-tools button')]
            .map(button => button.getBoundingClientRect())
            .filter(isOver)
          const cut = [...table.querySelectorAll('td:not(:empty), th')].filter((cell) => {
            range.selectNodeContents(cell)
            const { left, right, bottom } = range.getBoundingClientRect()
            return left < own.left || right > own.right || bottom > own.bottom || right > cell.getBoundingClientRect().right + 1
          })
          return [...over.map(() => 'a button over the title'), ...cut.map(cell => `cut off: ${cell.textContent}`)]
        })
      }, slideAt(no))
      expect(faults, `slide ${no}`).toEqual([])
      await deck.page.keyboard.press('t')
    }
  })

  it('shows its table by key and by button, and gives its data as CSV', async ({ deck }) => {
    const { id, no } = shown[0]!
    await goTo(deck.page, no, clicksOf('en')[no - 1]!)
    const table = deck.page.locator(`${slideAt(no)} [data-chart="${id}"] .chart-table`)
    expect((await table.boundingBox())!.width).toBeLessThan(5)
    await deck.page.keyboard.press('t')
    await expect.poll(async () => (await table.boundingBox())!.width).toBeGreaterThan(300)
    const tools = deck.page.locator(`${slideAt(no)} [data-chart="${id}"] .chart-tools`)
    await tools.locator('button', { hasText: takeWords.menu.en }).click()
    const [download] = await Promise.all([
      deck.page.waitForEvent('download'),
      tools.locator('button', { hasText: takeWords.csv.en }).click(),
    ])
    await deck.page.keyboard.press('Escape')
    expect(download.suggestedFilename()).toBe(`${fileStem}-${id}.csv`)
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    expect(Buffer.concat(chunks).toString('utf8')).toBe(`\uFEFF${csvOf(charts[id], 'en')}\n`)
    await deck.page
      .locator(`${slideAt(no)} [data-chart="${id}"] .chart-tools button`)
      .last()
      .click()
    await expect.poll(async () => (await table.boundingBox())!.width).toBeLessThan(5)
  })
})
