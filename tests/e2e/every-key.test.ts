import { expect } from 'vitest'
import { slidesOf } from '../../scripts/lib/deck.ts'
import { goTo, openAt, positionOf, slidesReady } from '../../scripts/lib/slide-page.ts'
import { slideWith } from './harness/slide-with.ts'
import { it } from './harness/test.ts'

// Full screen has a test of its own: a browser without windows stops drawing there.
const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
  .filter(key => key !== 'f')
  .map(key => (key === ' ' ? 'Space' : key))
const named = [
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Escape',
  'Tab',
  'Shift+Tab',
  'Enter',
  'Backspace',
  'Delete',
  'Insert',
  'ContextMenu',
  'CapsLock',
  'Shift',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  ...Array.from({ length: 12 }, (_, index) => `F${index + 1}`).filter(key => key !== 'F5'),
]

it.for(['chart', 'diagram', 'figure'] as const)(
  'every key on a slide with a %s leaves a deck that answers',
  async (slide, { visit, hosted }) => {
    const { page, errors } = await visit()
    for (const key of [...named, ...printable]) {
      await openOnce(slideWith[slide])
      // Out of whatever the key before has opened: a field would take this one for a letter.
      await page.keyboard.press('Escape')
      await page.keyboard.press(key)
      expect(errors, key).toEqual([])
    }
    async function openOnce(no: number) {
      if (!page.url().startsWith(hosted.address('en'))) await openAt(page, hosted.address('en'), no)
      else if (positionOf(page.url()).no !== no) await goTo(page, no)
    }
    // Whatever is open closes, and the pages turn.
    for (const key of ['Escape', 'Escape']) await page.keyboard.press(key)
    await goTo(page, 1)
    // S has gone through the lengths of the talk, and the short one leaves slides out.
    const length = await page.evaluate(() => document.documentElement.dataset.talkLength)
    const next = length === 'short' ? slidesOf('en').findIndex((slide, index) => index > 0 && slide.frontmatter.shortTalk) + 1 : 2
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => positionOf(page.url()).no).toBe(next)
    expect(await slidesReady(page)).toBe(next)
  },
)
