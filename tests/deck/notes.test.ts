import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clicksOf, editionsFrom } from '../../scripts/lib/deck.ts'
import { unaccounted } from '../lib/known.ts'
import { openDeck, type OpenDeck } from './built.ts'
import { strangeFaces } from './walk.ts'

describe.each(editionsFrom([]))('the notes, as the presenter has them, in %s', (locale) => {
  let deck: OpenDeck
  beforeAll(async () => { deck = await openDeck(locale) })
  afterAll(() => deck?.close())

  it('have no number of their own, and are set in the deck’s own faces', async () => {
    const session = await deck.page.context().newCDPSession(deck.page)
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    for (const [index, clicks] of clicksOf(locale).entries()) {
      await deck.page.goto(`${deck.served.url}#/presenter/${index + 1}?clicks=${clicks}`)
      const note = deck.page.locator('.slidev-note').first()
      await note.waitFor()
      await deck.page.waitForFunction(() => document.fonts.status === 'loaded')
      // The talk's clock stands above them, and counts nothing of the story.
      const said = await note.evaluate(element => [...element.children].filter(child => !child.matches('.plan')).map(child => child.textContent).join('\n'))
      expect(unaccounted(said, locale), `slide ${index + 1}`).toEqual([])
      expect(await strangeFaces(session, '.slidev-note, .slidev-note *'), `slide ${index + 1}`).toEqual([])
    }
  })
})
