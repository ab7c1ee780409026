import type { Browser, CDPSession, Page } from 'playwright-chromium'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** What a visit costs: bytes and requests for the first slide and for the whole deck; milliseconds on a slow connection. */
export interface Cost {
  readonly firstBytes: number
  readonly firstRequests: number
  readonly allBytes: number
  readonly allRequests: number
  readonly paint: number
  readonly chart: number
}

/** What Lighthouse calls slow 4G, on a phone four times slower than this machine. */
const connection = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }
const slowdown = 4
const runs = 3

/** Compresses a folder's text files as a static host does, beside them. */
export function compress(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:html|js|css|svg|json|webmanifest)$/u.test(entry.name)) continue
    const file = join(entry.parentPath, entry.name)
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)))
  }
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
      if (response.url.startsWith('http') && !response.url.endsWith('favicon.svg')) traffic.requests++
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

/** Measures a deck at an address; `chartOn` is the first slide with a chart, `keys` the presses to its end. */
export async function measure(browser: Browser, url: string, chartOn: number, keys: number, tick: () => void): Promise<Cost> {
  const { first, all } = await visit(browser, false, async ({ page, traffic }) => {
    await page.goto(url)
    await page.locator('h1').first().waitFor()
    // Slidev fetches the other slides after three seconds: what is here by then is what the first slide needs.
    await page.waitForTimeout(1500)
    const first = { ...traffic }
    for (let press = 0; press < keys; press++) await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(4000)
    return { first, all: { ...traffic } }
  })
  tick()
  const paints: number[] = [],
    charts: number[] = []
  for (let run = 0; run < runs; run++) {
    paints.push(
      await visit(browser, true, async ({ page }) => {
        await page.goto(url)
        return page
          .waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)
          .then(handle => handle.jsonValue()) as Promise<number>
      }),
    )
    charts.push(
      await visit(browser, true, async ({ page }) => {
        await page.goto(`${url}#/${chartOn}`, { waitUntil: 'commit' })
        return page
          .waitForFunction(() => document.querySelector('canvas[data-drawn]')?.checkVisibility() && performance.now(), undefined, {
            polling: 'raf',
          })
          .then(handle => handle.jsonValue()) as Promise<number>
      }),
    )
    tick()
  }
  return {
    firstBytes: first.bytes,
    firstRequests: first.requests,
    allBytes: all.bytes,
    allRequests: all.requests,
    paint: median(paints),
    chart: median(charts),
  }
}
