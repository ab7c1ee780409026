import type { Page } from 'playwright-chromium'
import type { DiagramId } from '../../data/exhibits/diagrams/index.ts'
import { describe, expect } from 'vitest'
import { diagramOf } from '../../data/exhibits/diagrams/index.ts'
import { clicksOfDiagram, descriptionAt, figuresOfDiagram } from '../../data/exhibits/diagrams/read.ts'
import { figureText } from '../../data/figures/format.ts'
import { diagramTags } from '../../data/talk/markup.ts'
import { slidesOf } from '../../scripts/lib/deck.ts'
import { goTo, slideAt } from '../../scripts/lib/slide-page.ts'
import { it } from './slide-audit.ts'

const slides = slidesOf('en').flatMap((slide, index) =>
  diagramTags(slide.content).map(id => [id as DiagramId, index + 1] as const))
/** One with a figure to ask for, and with clicks. */
const tried = slides.findLast(([id]) => figuresOfDiagram(diagramOf(id)).length && clicksOfDiagram(diagramOf(id)))

describe.skipIf(!tried)('a diagram on its slide', () => {
  const [id, no] = tried ?? slides[0]!
  const drawing = (page: Page) => page.locator(`${slideAt(no)} .diagram > svg`)
  const figure = (page: Page) => drawing(page).locator('tspan.fig').first()

  it('shows what its step has, and says so', async ({ deck }) => {
    const words = async () => (await drawing(deck.page).locator('text').all()).length
    for (let step = 0; step <= clicksOfDiagram(diagramOf(id)); step++) {
      await goTo(deck.page, no, step)
      const seen = drawing(deck.page).locator('text:visible')
      expect(await seen.count() < await words()).toBe(step < clicksOfDiagram(diagramOf(id)))
      expect(await drawing(deck.page).getAttribute('aria-label')).toContain(descriptionAt(diagramOf(id), step, 'en'))
    }
    expect(await deck.page.locator(`${slideAt(no)} [aria-live]`).textContent()).toBe(descriptionAt(diagramOf(id), 99, 'en'))
  })

  it('lets its figures be asked, by mouse and by keyboard, and the page be turned', async ({ deck }) => {
    await goTo(deck.page, no, clicksOfDiagram(diagramOf(id)))
    const card = deck.page.locator('.figure-popover')
    const [asked] = figuresOfDiagram(diagramOf(id))
    await figure(deck.page).hover()
    await expect.poll(() => card.textContent()).toContain(figureText(asked!, 'en'))
    await deck.page.mouse.move(2, 2)
    await expect.poll(() => card.count()).toBe(0)
    await figure(deck.page).focus()
    await deck.page.keyboard.press('Enter')
    await expect.poll(() => figure(deck.page).getAttribute('aria-expanded')).toBe('true')
    await deck.page.keyboard.press('Escape')
    await expect.poll(() => card.count()).toBe(0)
    await figure(deck.page).focus()
    await deck.page.keyboard.press('ArrowLeft')
    await expect.poll(() => deck.page.url()).toContain(`#/${no}?clicks=${clicksOfDiagram(diagramOf(id)) - 1}`)
    expect(await card.count()).toBe(0)
  })

  it('shows its list by key', async ({ deck }) => {
    await goTo(deck.page, no, clicksOfDiagram(diagramOf(id)))
    const table = deck.page.locator(`${slideAt(no)} .diagram .chart-table`)
    expect((await table.boundingBox())!.width).toBeLessThan(5)
    await deck.page.keyboard.press('t')
    await expect.poll(async () => (await table.boundingBox())!.width).toBeGreaterThan(300)
    await deck.page.keyboard.press('t')
  })

  it('is a plain picture in print, with all its steps', async ({ deck }) => {
    await deck.page.goto(`${deck.url}?print#/${no}`)
    await expect.poll(() => drawing(deck.page).getAttribute('role')).toBe('img')
    expect(await drawing(deck.page).getByRole('button').count()).toBe(0)
    expect(await drawing(deck.page).locator('text:visible').count()).toBe(await drawing(deck.page).locator('text').count())
    await deck.page.goto(deck.url)
  })

  it('is measured as it is set: each word within its drawing', async ({ deck }) => {
    for (const [, slide] of slides) {
      await goTo(deck.page, slide, 99)
      const wide = await deck.page.locator(`${slideAt(slide)} .diagram > svg`).evaluate((svg) => {
        const outer = svg.getBoundingClientRect()
        return [...svg.querySelectorAll('text')].filter((text) => {
          const { left, right } = text.getBoundingClientRect()
          // The space that ends a line, a fifth of its size, stands outside where the line ends at the edge.
          const space = text.children.length > 1 ? Number.parseFloat(getComputedStyle(text).fontSize) / 5 : 0
          return left < outer.left - 2 || right > outer.right + space + 2
        }).map(text => text.textContent)
      })
      expect(wide, `slide ${slide}`).toEqual([])
    }
  })
})

describe.each(['en', 'zh'] as const)('every slide with a diagram, %s', (locale) => {
  it.override({ edition: locale })

  it.for(slides)('stands as it should: %s', async ([id, no], { audit }) => {
    for (let step = 0; step <= clicksOfDiagram(diagramOf(id)); step++) {
      expect(await audit.look(no, step)).toEqual([])
      expect(await audit.askAxe(no, step)).toEqual([])
    }
    expect(await audit.askFaces(no, clicksOfDiagram(diagramOf(id)))).toEqual([])
  })
})
