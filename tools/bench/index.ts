/**
 * Usage: npm run bench
 * Weighs the hosted deck beside an untrimmed Slidev with the same slides and reveal.js with the same charts, in one table:
 * a first visit with a cold cache and brotli; times at a quarter of this machine's speed, at 1.6 Mbit/s and 150 ms latency.
 */

import type { Browser } from 'playwright-chromium'
import type { Deck } from './decks.ts'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chartTags } from '../../data/talk/markup.ts'
import { openBrowser } from '../../scripts/lib/browser.ts'
import { command, kilobytes, progress, readArguments } from '../../scripts/lib/cli.ts'
import { clicksOf, slidesOf } from '../../scripts/lib/deck.ts'
import { serve } from '../../scripts/lib/serve.ts'
import { decks } from './decks.ts'
import { compress, measure } from './measure.ts'

const chartOn = slidesOf('en').findIndex(slide => chartTags(slide.content).length > 0) + 1
const keys = clicksOf('en').reduce((sum, clicks) => sum + clicks + 1, 0)

/** Builds a deck into a folder and measures it: a row of the table. */
async function rowOf(browser: Browser, { name, make }: Deck, folder: string): Promise<Record<string, string>> {
  progress(`${name}: building`)
  await make(folder)
  compress(folder)
  const served = await serve(folder)
  try {
    process.stdout.write(`${name}: measuring `)
    const cost = await measure(browser, served.url, chartOn, keys, () => process.stdout.write('.'))
    process.stdout.write('\n')
    const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`
    return {
      'first slide': `${kilobytes(cost.firstBytes)}, ${cost.firstRequests} requests`,
      'whole deck': `${kilobytes(cost.allBytes)}, ${cost.allRequests} requests`,
      'first paint': seconds(cost.paint),
      'first chart': seconds(cost.chart),
    }
  }
  finally {
    served.close()
  }
}

await command('bench', async () => {
  readArguments({})
  if (!existsSync(new URL('node_modules/reveal.js', import.meta.url)))
    throw new Error('reveal.js is not installed; npm ci --prefix tools/bench installs it')
  const work = mkdtempSync(join(tmpdir(), 'hooked-bench-'))
  const browser = await openBrowser()
  const rows: Record<string, Record<string, string>> = {}
  try {
    for (const [index, deck] of decks.entries()) rows[deck.name] = await rowOf(browser, deck, join(work, String(index)))
  }
  finally {
    await browser.close().catch(() => {})
    rmSync(work, { recursive: true, force: true })
  }
  console.table(rows)
})
