import { describe, expect } from 'vitest'
import { indexRows, searched } from '../../data/figures/figure-index.ts'
import { figureText } from '../../data/figures/format.ts'
import { figureIds } from '../../data/figures/registry.ts'
import { paragraphsText } from '../../data/figures/source-line.ts'
import { citing } from '../../data/talk/citing.ts'
import { interfaceWords } from '../../data/ui/messages.ts'
import { keys } from '../../data/ui/shortcut-words.ts'
import { clicksOf, editionsFrom, slidesOf } from '../../scripts/lib/deck.ts'
import { goTo, positionOf, slideAt, slidesReady } from '../../scripts/lib/slide-page.ts'
import { it } from './harness/test.ts'

describe.each(editionsFrom([]))('in the room, in %s', (locale) => {
  const slides = slidesOf(locale)
  const shortTalk = slides.flatMap((slide, index) => (slide.frontmatter.shortTalk ? [index + 1] : []))
  const atStep = clicksOf(locale).findIndex((clicks, index) => clicks > 1 && slides[index]!.frontmatter.section) + 1
  it.override({ edition: locale })

  it('the short talk walks its slides and steps, there and back, and the presenter sees what comes next', async ({ deck }) => {
    await deck.page.goto('about:blank')
    await deck.page.goto(`${deck.url}?short#/1`)
    await deck.page.locator(`${slideAt(1)} h1`).waitFor()
    const presenter = await deck.page.context().newPage()
    await presenter.goto(`${deck.url}#/presenter/${shortTalk[1]}?clicks=${clicksOf(locale)[shortTalk[1]! - 1]}`)
    await expect.poll(() => presenter.locator(`.grid-section.next [data-slidev-no="${shortTalk[2]}"]`).count()).toBe(1)
    await presenter.close()
    const walked: string[] = []
    const expected = shortTalk.flatMap(no =>
      Array.from({ length: clicksOf(locale)[no - 1]! + 1 }, (_, step) => `#/${no}${step ? `?clicks=${step}` : ''}`),
    )
    await goTo(deck.page, 1)
    for (const [index] of expected.entries()) {
      if (index) await deck.page.keyboard.press('ArrowRight')
      await expect.poll(() => new URL(deck.page.url()).hash.replace('?clicks=0', '')).toBe(expected[index])
      walked.push(expected[index]!)
    }
    await deck.page.keyboard.press('ArrowRight')
    expect(new URL(deck.page.url()).hash).toBe(expected.at(-1))
    for (const hash of expected.toReversed().slice(1)) {
      await deck.page.keyboard.press('ArrowLeft')
      await expect.poll(() => new URL(deck.page.url()).hash.replace('?clicks=0', '')).toBe(hash)
    }
    await expect.poll(() => deck.page.locator(`${slideAt(1)}`).isVisible()).toBe(true)
    await goTo(deck.page, shortTalk[1]!)
    expect(await deck.page.locator(`${slideAt(shortTalk[1]!)} .foot .short`).textContent()).toBe(interfaceWords.short[locale])
    await deck.page.keyboard.press('s')
    await expect.poll(() => deck.page.locator(`${slideAt(shortTalk[1]!)} .foot .short`).count()).toBe(0)
    await deck.page.keyboard.press('ArrowDown')
    await expect.poll(() => positionOf(deck.page.url()).no).toBe(shortTalk[1]! + 1)
  })

  it('S goes through the lengths of the talk: the presenter’s countdown and every window follow', async ({ deck }) => {
    const presenter = await deck.page.context().newPage()
    await presenter.goto(`${deck.url}?lesson#/presenter/${shortTalk[2]}`)
    const countdown = async () => (await presenter.locator('.grid-section.bottom .font-mono').innerText()).replace(/\s/gu, '')
    for (const [length, shown] of [
      ['lesson', '45:00'],
      ['double', '1:30:00'],
      ['short', '10:00'],
      ['lesson', '45:00'],
    ]) {
      await expect.poll(countdown).toBe(shown)
      await expect.poll(() => deck.page.evaluate(() => document.documentElement.dataset.talkLength)).toBe(length)
      await presenter.keyboard.press('s')
    }
    await presenter.goto(`${deck.url}?lesson#/presenter/1`)
    await presenter.close()
  })

  it('W tells those who come late where we are, over the slide, in all windows, until W, Escape or the next step', async ({ deck }) => {
    await goTo(deck.page, atStep, 1)
    const presenter = await deck.page.context().newPage()
    await presenter.goto(`${deck.url}#/presenter/${atStep}?clicks=1`)
    await slidesReady(presenter)
    const outline = deck.page.locator('dialog[open] .argument')
    for (const close of ['w', 'Escape', 'ArrowRight']) {
      await presenter.keyboard.press('w')
      await outline.waitFor()
      const here = outline.locator('[aria-current="step"]')
      expect(await here.locator('a').getAttribute('href')).toBe(`#/${atStep}`)
      expect(await here.textContent()).toContain(interfaceWords.here[locale])
      expect(await outline.locator('li.told').count()).toBe(
        slides.slice(0, atStep).filter(slide => slide.frontmatter.section).length,
      )
      expect(deck.page.url()).toContain(`#/${atStep}?clicks=1`)
      await presenter.keyboard.press(close)
      await expect.poll(() => outline.count()).toBe(0)
    }
    await expect.poll(() => deck.page.url()).toContain(`#/${atStep}?clicks=2`)
    await presenter.close()
    await deck.page.keyboard.press('w')
    await outline.locator('a').last().click()
    await expect.poll(() => positionOf(deck.page.url()).no).toBe(slides.findLastIndex(slide => slide.frontmatter.section) + 1)
    expect(await outline.count()).toBe(0)
  })

  it('I searches all figures as one types, leads to their slides and says how to cite', async ({ deck }) => {
    await goTo(deck.page, atStep)
    await deck.page.keyboard.press('i')
    const index = deck.page.locator('dialog.figure-index')
    const rows = index.locator('tbody tr')
    await index.locator('input:focus').waitFor()
    expect(await rows.count()).toBe(figureIds.length)
    const query = `qwen ${paragraphsText([20], locale)}`
    await deck.page.keyboard.type(query)
    const found = searched(indexRows([], locale), query)
    await expect.poll(() => rows.count()).toBe(found.length)
    expect(await rows.first().textContent()).toContain(figureText(found[0]!.id, locale))
    // What is typed turns no page and closes nothing; nor do the arrows that move in what is found.
    await deck.page.keyboard.type(' tdow')
    await expect.poll(() => rows.count()).toBe(0)
    expect(await index.textContent()).toContain(interfaceWords.nothing[locale])
    await index.locator('.found').focus()
    for (const key of ['ArrowRight', 'PageDown', 'Space']) await deck.page.keyboard.press(key)
    expect(positionOf(deck.page.url())).toEqual({ no: atStep, clicks: 0 })
    expect(await index.locator('.how-to-cite').textContent()).toContain(citing.deck[locale])
    await deck.page.keyboard.press('i')
    await expect.poll(() => index.isVisible()).toBe(false)
    await deck.page.keyboard.press('i')
    const elsewhere = rows.locator(`a:not([href="#/${atStep}"])`).first()
    const to = Number((await elsewhere.getAttribute('href'))!.replace('#/', ''))
    await elsewhere.press('Enter')
    await expect.poll(() => positionOf(deck.page.url()).no).toBe(to)
    expect(await index.isVisible()).toBe(false)
  })

  it('H lists the keys in the deck’s language, in its own faces, and closes by H, Escape and button', async ({ deck }) => {
    const card = deck.page.locator('dialog:has(.shortcuts)')
    for (const close of ['h', 'Escape', 'button']) {
      await deck.page.keyboard.press('h')
      await card.waitFor()
      expect(await card.locator('dd').allTextContents()).toEqual(keys.map(key => key.does[locale]))
      if (close === 'button') await card.locator('button').click()
      else await deck.page.keyboard.press(close)
      await expect.poll(() => card.isVisible()).toBe(false)
    }
  })

  it('B makes the room’s screen black and not the presenter’s; the next step brings it back', async ({ deck }) => {
    await goTo(deck.page, atStep)
    const presenter = await deck.page.context().newPage()
    await presenter.goto(`${deck.url}#/presenter/${atStep}`)
    await slidesReady(presenter)
    const covered = () =>
      deck.page.evaluate(() => {
        const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2)!
        const { width, height } = top.getBoundingClientRect()
        return [getComputedStyle(top).backgroundColor, width >= innerWidth, height >= innerHeight]
      })
    await presenter.keyboard.press('b')
    await expect.poll(covered).toEqual(['rgb(0, 0, 0)', true, true])
    expect(await presenter.locator('.black-screen').textContent()).toContain(interfaceWords.isBlack[locale])
    await expect.poll(async () => (await presenter.locator('.black-screen').boundingBox())!.height).toBeLessThan(80)
    await presenter.keyboard.press('ArrowRight')
    await expect.poll(() => deck.page.url()).toContain(`#/${atStep}?clicks=1`)
    await expect.poll(() => deck.page.locator('.black-screen').count()).toBe(0)
    await deck.page.keyboard.press('b')
    await expect.poll(covered).toEqual(['rgb(0, 0, 0)', true, true])
    await deck.page.keyboard.press('b')
    await expect.poll(() => deck.page.locator('.black-screen').count()).toBe(0)
    await presenter.keyboard.press('l')
    await presenter.mouse.move(300, 300)
    await presenter.mouse.move(320, 310)
    await expect.poll(() => deck.page.locator('.laser-pointer').count()).toBe(1)
    await presenter.keyboard.press('l')
    await presenter.mouse.move(330, 310)
    await expect.poll(() => deck.page.locator('.laser-pointer').count()).toBe(0)
    await presenter.close()
  })
})
