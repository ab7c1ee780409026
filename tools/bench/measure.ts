import type { Browser, CDPSession, Page } from 'playwright-chromium'
import type { Deck } from './decks.ts'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** What a visit costs: bytes and requests for the first slide and for the whole deck; milliseconds on a slow connection. */
export interface Cost {
  readonly firstBytes: number
  /** Those that have begun before the first slide answers keys. */
  readonly firstRequests: number
  readonly allBytes: number
  readonly allRequests: number
  readonly paint: number
  /** How long the main thread can't answer, in tasks of more than 50 milliseconds, from the first paint on. */
  readonly blocked: number
  /** Until the first chart is to be seen by a link to its slide. Default: the deck has none. */
  readonly chart?: number
}

/** What Lighthouse calls slow 4G, on a phone four times slower than this machine. */
const connection = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }
const slowdown = 4
const runs = 3
/** Milliseconds after which nothing of a first visit is under way any more. */
const patience = 7000

/** Compresses a folder's text files as a static host does, beside them; gives their bytes. */
export function compress(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(?:html|js|css|svg|json|webmanifest)$/u.test(entry.name))
    .reduce((sum, entry) => {
      const file = join(entry.parentPath, entry.name),
        compressed = brotliCompressSync(readFileSync(file))
      writeFileSync(`${file}.br`, compressed)
      return sum + compressed.length
    }, 0)
}

interface Visit {
  readonly page: Page
  readonly traffic: { bytes: number, requests: number }
  readonly session: CDPSession
}

/** A first visit: nothing cached, no service worker. */
async function visit<T>(browser: Browser, slow: boolean, work: (visit: Visit) => Promise<T>): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const traffic = { bytes: 0, requests: 0 }
    await session.send('Network.enable')
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      traffic.bytes += encodedDataLength
    })
    // Chromium requests the icon at every step, and gets a 304 each time.
    session.on('Network.responseReceived', ({ response }) => {
      if (response.url.startsWith('http') && !/favicon\.\w+$/u.test(response.url)) traffic.requests++
    })
    if (slow) {
      await session.send('Network.emulateNetworkConditions', connection)
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    }
    return await work({ page, traffic, session })
  }
  finally {
    await context.close()
  }
}

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!

/** Bytes and requests of a visit to the first slide, and of a walk to the last. */
function weigh(browser: Browser, url: string, { live, walk: [key, presses] }: Deck) {
  return visit(browser, false, async ({ page, traffic }) => {
    await page.addInitScript((selector) => {
      const look = () => {
        if (document.querySelector(selector)) Object.assign(globalThis, { liveAt: performance.now() })
        else requestAnimationFrame(look)
      }
      look()
    }, live ?? 'h1')
    await page.goto(url)
    await page.locator('h1').first().waitFor()
    // Slidev fetches the other slides after three seconds: what is here by then is what the first slide needs.
    await page.waitForTimeout(1500)
    const bytes = traffic.bytes
    const requests = 1 + await page.evaluate(() => {
      const { liveAt } = globalThis as unknown as { liveAt: number }
      return performance.getEntriesByType('resource').filter(({ name, startTime }) => name.startsWith('http') && startTime < liveAt).length
    })
    for (let press = 0; press < presses; press++) await page.keyboard.press(key)
    await page.waitForTimeout(4000)
    return { first: { bytes, requests }, all: { ...traffic } }
  })
}

/** Long tasks as the page has had them: when each began, and for how long it ran, in milliseconds. */
type Tasks = (readonly [began: number, ran: number])[]

/** When something is painted first, and for how long the main thread is then blocked. */
function timePaint(browser: Browser, url: string): Promise<{ paint: number, blocked: number }> {
  return visit(browser, true, async ({ page }) => {
    // Chromium keeps none for who asks later.
    await page.addInitScript(() => {
      const tasks: Tasks = Object.assign(globalThis, { longTasks: [] }).longTasks
      new PerformanceObserver(list => tasks.push(...list.getEntries().map(task => [task.startTime, task.duration] as const)))
        .observe({ type: 'longtask' })
    })
    await page.goto(url, { waitUntil: 'commit' })
    await page.waitForTimeout(patience)
    return page.evaluate(() => {
      const paint = performance.getEntriesByName('first-contentful-paint')[0]!.startTime
      const { longTasks } = globalThis as unknown as { longTasks: Tasks }
      const blocked = longTasks.reduce((sum, [began, ran]) => sum + Math.max(0, Math.min(ran, began + ran - paint) - 50), 0)
      return { paint, blocked }
    })
  })
}

/** When a chart is first to be seen by a link to its slide. */
function timeChart(browser: Browser, url: string, chart: string): Promise<number> {
  return visit(browser, true, async ({ page }) => {
    await page.goto(url, { waitUntil: 'commit' })
    const shown = await page.waitForFunction(
      (selector) => {
        const isShown = (element: Element) =>
          element.checkVisibility() && !(element instanceof HTMLImageElement && !element.complete)
        return [...document.querySelectorAll(selector)].some(isShown) && performance.now()
      },
      chart,
      { polling: 'raf' },
    )
    return Number(await shown.jsonValue())
  })
}

/** Measures a deck at an address. */
export async function measure(browser: Browser, url: string, deck: Deck, tick: () => void): Promise<Cost> {
  const { chart, chartAt } = deck
  const { first, all } = await weigh(browser, url, deck)
  tick()
  const paints: { paint: number, blocked: number }[] = [],
    charts: number[] = []
  for (let run = 0; run < runs; run++) {
    paints.push(await timePaint(browser, url))
    if (chart && chartAt) charts.push(await timeChart(browser, url + chartAt, chart))
    tick()
  }
  return {
    firstBytes: first.bytes,
    firstRequests: first.requests,
    allBytes: all.bytes,
    allRequests: all.requests,
    paint: median(paints.map(({ paint }) => paint)),
    blocked: median(paints.map(({ blocked }) => blocked)),
    ...(charts.length && { chart: median(charts) }),
  }
}
