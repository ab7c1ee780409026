/**
 * Usage: npm run bench
 * Weighs the hosted deck beside an untrimmed Slidev with the same slides and reveal.js with the same charts, in one table:
 * a first visit with a cold cache and brotli; times at a quarter of this machine's speed on a line of 1.6 Mbit/s and 150 ms.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chartTags } from '../data/talk/markup.ts'
import { decks } from './bench/decks.ts'
import { compress, measure } from './bench/measure.ts'
import { openBrowser } from './lib/browser.ts'
import { command, kilobytes, progress } from './lib/cli.ts'
import { clicksOf, slidesOf } from './lib/deck.ts'
import { serve } from './lib/serve.ts'

await command('bench', async () => {
  const chartOn = slidesOf('en').findIndex(slide => chartTags(slide.content).length > 0) + 1
  const keys = clicksOf('en').reduce((sum, clicks) => sum + clicks + 1, 0)
  const work = mkdtempSync(join(tmpdir(), 'hooked-bench-'))
  const browser = await openBrowser()
  const rows: Record<string, Record<string, string>> = {}
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`
  try {
    for (const [index, { name, make }] of decks.entries()) {
      progress(`${name}: building`)
      const folder = join(work, String(index))
      await make(folder)
      compress(folder)
      const served = await serve(folder)
      try {
        process.stdout.write(`${name}: measuring `)
        const cost = await measure(browser, served.url, chartOn, keys, () => process.stdout.write('.'))
        process.stdout.write('\n')
        rows[name] = {
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
  }
  finally {
    await browser.close().catch(() => {})
    rmSync(work, { recursive: true, force: true })
  }
  console.table(rows)
})
