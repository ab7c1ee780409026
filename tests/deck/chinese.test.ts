import type { CDPSession, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languageTag, type Locale } from '../../data/locale.ts'
import { faces } from '../../scripts/fonts/faces.ts'
import { clicksOf } from '../../scripts/lib/deck.ts'
import { goTo, openDeck, type OpenDeck, slideAt } from './built.ts'

/** Faces that came from the machine and not from the deck, with the element they set; the drawing of a box counts as one. */
async function strangeFaces(session: CDPSession, selector: string): Promise<string[]> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector })
  const found = await Promise.all(nodeIds.map(nodeId => session.send('CSS.getPlatformFontsForNode', { nodeId })))
  return [...new Set(found.flatMap(({ fonts }) => fonts.filter(font => !font.isCustomFont).map(font => `${font.familyName}: ${font.glyphCount} glyphs`)))]
}

/** Lines of a slide that begin or end as no Chinese line may. */
async function badLines(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const found: string[] = []
    for (const block of document.querySelectorAll(`${selector} :is(h1, h3, p, li, td, .then)`)) {
      const lines: string[] = []
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      let at = { x: Infinity, y: -Infinity }
      while (walker.nextNode()) {
        for (const { index, 0: character } of walker.currentNode.textContent!.matchAll(/\S/gu)) {
          range.setStart(walker.currentNode, index)
          range.setEnd(walker.currentNode, index + character.length)
          const { left, top, height, width } = range.getBoundingClientRect()
          if (!width) continue
          const next = { x: left, y: top + height / 2 }
          if (next.x < at.x && next.y - at.y > height / 3) lines.push('')
          lines.push((lines.pop() ?? '') + character)
          at = next
        }
      }
      found.push(...lines.filter(line => /^[，。；：、？！）》”…]|[（《“]$/u.test(line)))
    }
    return found
  }, selector)
}

describe.each(['en', 'zh'] as const)('type in the browser, in %s', (locale: Locale) => {
  let deck: OpenDeck, session: CDPSession
  const fetched: string[] = []
  beforeAll(async () => {
    deck = await openDeck(locale)
    session = await deck.page.context().newCDPSession(deck.page)
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    deck.page.on('request', request => { if (request.resourceType() === 'font') fetched.push(new URL(request.url()).pathname.split('/').pop()!) })
    await deck.page.reload()
  })
  afterAll(() => deck.close())

  it.each(clicksOf(locale).map((clicks, index) => [index + 1, clicks] as const))('slide %i is set in the deck’s own faces, in lines that may stand so', async (no, clicks) => {
    await goTo(deck.page, no, clicks)
    expect(await strangeFaces(session, `${slideAt(no)} *`)).toEqual([])
    expect(await badLines(deck.page, slideAt(no))).toEqual([])
  })
  it('fetches no face of the other edition, and none that only the notes need', () => {
    const own = faces.filter(face => face.set === 'latin' || face.set === `${locale}-text` || face.set === 'zh-strong' && locale === 'zh' || face.set === 'zh-display' && locale === 'zh').map(face => face.file.replace('.woff2', ''))
    expect(fetched.length).toBeGreaterThan(3)
    expect(fetched.filter(file => !own.some(name => file.startsWith(`${name}-`)))).toEqual([])
  })
  it('says its language, and that of words in another', async () => {
    expect(await deck.page.evaluate(() => document.documentElement.lang)).toBe(languageTag[locale])
    const unmarked = await deck.page.evaluate(() => [...document.querySelectorAll<HTMLElement>('#slide-content *')].filter(element => !element.closest('[lang|=zh]') && [...element.childNodes].some(node => node.nodeType === 3 && /\p{Script=Han}/u.test(node.textContent!))).map(element => element.textContent))
    expect(unmarked).toEqual([])
  })
  it('shows the notes to the presenter in the deck’s own faces', async () => {
    for (const no of [1, 9, 24, 33]) {
      await deck.page.goto(`${deck.served.url}#/presenter/${no}`)
      await deck.page.locator('.slidev-note').first().waitFor()
      await deck.page.waitForFunction(() => document.fonts.status === 'loaded')
      expect(await strangeFaces(session, '.slidev-note, .slidev-note *'), `slide ${no}`).toEqual([])
    }
  })
})
