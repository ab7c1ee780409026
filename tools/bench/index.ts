/**
 * Usage: npm run bench [-- --growth]
 * Weighs the hosted deck, in both languages, beside an untrimmed Slidev with the same slides, reveal.js with the same charts
 * (as slides and scrolled), Marp with the same pictures, and a bare page, which none can beat, in one table: a first visit with
 * a cold cache and brotli; times at a quarter of this machine's speed, at 1.6 Mbit/s and 150 ms latency.
 * --growth: instead, how bytes and the time of a build grow with the number of slides.
 */

import type { Browser } from 'playwright-chromium'
import type { Cost } from './measure.ts'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBrowser } from '../../scripts/lib/browser.ts'
import { command, kilobytes, progress, readArguments } from '../../scripts/lib/cli.ts'
import { serve } from '../../scripts/lib/serve.ts'
import { decks, makeLong } from './decks.ts'
import { compress, measure } from './measure.ts'

type Row = Readonly<Record<string, string>>

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`

function rowOf(cost: Cost): Row {
  return {
    'first slide': `${kilobytes(cost.firstBytes)}, ${cost.firstRequests} requests`,
    'whole deck': `${kilobytes(cost.allBytes)}, ${cost.allRequests} requests`,
    'first paint': `${Math.round(cost.paint)} ms`,
    'blocked': `${Math.round(cost.blocked)} ms`,
    'first chart': cost.chart === undefined ? '' : seconds(cost.chart),
  }
}

/** Builds each deck and measures it. */
async function compare(browser: Browser, work: string): Promise<Record<string, Row>> {
  const rows: Record<string, Row> = {}
  for (const [index, deck] of decks.entries()) {
    const folder = join(work, String(index))
    progress(`${deck.name}: building`)
    await deck.make(folder)
    compress(folder)
    const served = await serve(folder)
    try {
      process.stdout.write(`${deck.name}: measuring `)
      rows[deck.name] = rowOf(await measure(browser, served.url, deck, () => process.stdout.write('.')))
      process.stdout.write('\n')
    }
    finally {
      served.close()
    }
  }
  return rows
}

/** Builds the deck at several lengths. */
async function grow(work: string): Promise<Record<string, Row>> {
  const rows: Record<string, Row> = {}
  for (const length of [46, 92, 184]) {
    const folder = join(work, String(length)),
      begin = Date.now()
    progress(`${length} slides: building`)
    mkdirSync(folder)
    await makeLong(folder, length)
    const took = Date.now() - begin,
      all = compress(folder)
    const assets = readdirSync(join(folder, 'assets')).filter(name => /^index-.*\.js\.br$/u.test(name))
    const first = assets.reduce((sum, name) => sum + statSync(join(folder, 'assets', name)).size, 0)
    rows[`${length} slides`] = {
      'build': seconds(took),
      'first script': kilobytes(first),
      'page': kilobytes(statSync(join(folder, 'index.html.br')).size),
      'all text': kilobytes(all),
    }
  }
  return rows
}

await command('bench', async () => {
  const { values } = readArguments({ growth: { type: 'boolean', default: false } })
  if (!existsSync(new URL('node_modules/reveal.js', import.meta.url)))
    throw new Error('reveal.js and Marp are not installed; npm ci --prefix tools/bench installs them')
  const work = mkdtempSync(join(tmpdir(), 'hooked-bench-'))
  const browser = values.growth ? undefined : await openBrowser()
  try {
    console.table(browser ? await compare(browser, work) : await grow(work))
  }
  finally {
    await browser?.close().catch(() => {})
    rmSync(work, { recursive: true, force: true })
  }
})
