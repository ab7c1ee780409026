import { expect } from 'vitest'
import { slidesOf } from '../../scripts/lib/deck.ts'
import { openAt, positionOf, slidesReady } from '../../scripts/lib/slide-page.ts'
import { it } from './harness/test.ts'

/** What a browser does that is told to keep nothing: every store throws when it is named, the worker is refused, no channel. */
function shutStores(): void {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
    Object.defineProperty(window, name, { get: refuse, configurable: true })
  Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse, configurable: true })
  // The empty page before the first has none.
  if ('serviceWorker' in navigator)
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('Failed to register', 'SecurityError'))
  Reflect.deleteProperty(window, 'BroadcastChannel')
}

it.for(['en', 'zh'] as const)(
  'with every store shut the deck shows all its slides and turns its pages, in %s',
  async (locale, { visit, hosted }) => {
    const { page } = await visit({ serviceWorkers: 'allow' })
    await page.clock.install()
    await page.addInitScript(shutStores)
    await openAt(page, hosted.address(locale), 1)
    await page.clock.fastForward(6000)
    for (const no of slidesOf(locale).keys()) {
      if (no === 0) continue
      await page.keyboard.press('ArrowDown')
      await expect.poll(() => positionOf(page.url()).no, { interval: 5 }).toBe(no + 1)
      expect(await slidesReady(page)).toBe(no + 1)
    }
    const dark = () => page.evaluate(() => document.documentElement.classList.contains('dark'))
    await page.keyboard.press('d')
    await expect.poll(dark).toBe(true)
    const last = positionOf(page.url())
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => positionOf(page.url())).not.toEqual(last)
    // The presenter's view works by itself; it can't lead another window.
    await page.goto(`${hosted.address(locale)}#/presenter/2`)
    expect(await slidesReady(page)).toBe(2)
  },
)
