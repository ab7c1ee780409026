import type { Hosted } from './harness/hosted.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { slidesOf } from '../../scripts/lib/deck.ts'
import { host, namedBy, openAt, settled, slideWith, turnTo } from './harness/hosted.ts'

let hosted: Hosted
beforeAll(async () => {
  hosted = await host()
})
afterAll(() => hosted.close())

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

it.each(['chart', 'diagram', 'figure'] as const)('every key on a slide with a %s leaves a deck that answers', async (slide) => {
  const { page, errors, context } = await hosted.visit()
  for (const key of [...named, ...printable]) {
    await openOnce(slideWith[slide])
    // Out of whatever the key before has opened: a field would take this one for a letter.
    await page.keyboard.press('Escape')
    await page.keyboard.press(key)
    expect(errors, key).toEqual([])
  }
  async function openOnce(no: number) {
    if (!page.url().startsWith(hosted.address('en'))) await openAt(page, hosted.address('en'), no)
    else if (namedBy(page.url()).no !== no) await turnTo(page, no)
  }
  // Whatever is open closes, and the pages turn.
  for (const key of ['Escape', 'Escape']) await page.keyboard.press(key)
  await turnTo(page, 1)
  // S has gone through the lengths of the talk, and the short one leaves slides out.
  const length = await page.evaluate(() => document.documentElement.dataset.talkLength)
  const next = length === 'short' ? slidesOf('en').findIndex((slide, index) => index > 0 && slide.frontmatter.shortTalk) + 1 : 2
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => namedBy(page.url()).no).toBe(next)
  expect(await settled(page)).toBe(next)
  expect(errors).toEqual([])
  await context.close()
})
