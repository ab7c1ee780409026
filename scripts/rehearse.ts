/**
 * Usage: npm run rehearse -- [en] [zh] [--length lesson] [--real]
 * Steps through the talk in a browser at the times of its notes, the presenter's window leading and the audience's
 * following, and reports every slide where notes, steps and clock disagree.
 * --length: lesson, double or short.
 * --real: take the talk's time; otherwise the browser's clock is moved forward.
 */

import type { BrowserContext } from 'playwright-chromium'
import type { TalkLength } from '../data/talk/schedule.ts'
import type { Locale } from '../data/ui/locale.ts'
import type { Cue } from './rehearsal/cues.ts'
import type { Windows } from './rehearsal/windows.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clockOf, lengths, slotText } from '../data/talk/schedule.ts'
import { openBrowser } from './lib/browser.ts'
import { buildEdition } from './lib/build.ts'
import { command, progress, readArguments } from './lib/cli.ts'
import { editionsFrom, mustBeSound } from './lib/deck.ts'
import { serve } from './lib/serve.ts'
import { lengthFrom } from './lib/talk-length.ts'
import { cuesOf } from './rehearsal/cues.ts'
import { openWindows } from './rehearsal/windows.ts'

const { values, positionals } = readArguments({
  length: { type: 'string', default: 'lesson' },
  real: { type: 'boolean', default: false },
})

/** Seconds that the browser may lag behind on a busy machine. */
const tolerance = 8

/** Steps through a slide, evenly over its time, and gives what disagreed. */
async function play(
  windows: Windows,
  { no, clicks, slot }: Cue,
  { length, locale, isLast }: { readonly length: TalkLength, readonly locale: Locale, readonly isLast: boolean },
): Promise<string[]> {
  const faults: string[] = []
  const must = (ok: boolean, what: string) => {
    if (!ok) faults.push(`slide ${no}: ${what}`)
  }
  let left = NaN,
    passed = NaN
  for (let step = 0; step <= clicks; step++) {
    const { presenter, room, mark, time } = await windows.look(no, step)
    must(presenter === `${no}.${step}`, `the presenter's window is at ${presenter}, expected ${no}.${step}`)
    must(room === `${no}.${step}`, `the audience's window is at ${room}, expected ${no}.${step}`)
    must(mark === (step || undefined), `the notes are at click ${mark ?? 'none'}, expected ${step}`)
    must(time === slotText(slot, length, locale), `the notes say “${time}”, expected “${slotText(slot, length, locale)}”`)
    // At its end the countdown shows nothing: read it just before.
    await windows.until((slot.from + (slot.minutes * (step + 1)) / (clicks + 1)) * 60_000 - (isLast && step === clicks ? 2000 : 0))
    if (step === clicks) ({ left, passed } = await windows.countdown())
    if (step < clicks || !isLast) await windows.next()
  }
  must(
    Math.abs(left - (lengths[length] * 60 - passed)) <= 1,
    `the countdown shows ${clockOf(left / 60)} after ${clockOf(passed / 60)}`,
  )
  must(Math.abs(passed - slot.until * 60) <= tolerance, `it ends at ${clockOf(passed / 60)}, expected ${clockOf(slot.until)}`)
  const steps = `${clicks + 1} ${clicks ? 'steps' : 'step '}`
  const row = [clockOf(slot.from).padStart(5), `slide ${String(no).padStart(2)}`, clockOf(slot.minutes), steps]
  console.log([...row, `countdown ${clockOf(left / 60)}`, faults.join('; ')].join('  ').trimEnd())
  return faults
}

async function rehearse(context: BrowserContext, url: string, locale: Locale, length: TalkLength): Promise<string[]> {
  const cues = cuesOf(locale, length)
  const windows = await openWindows(context, url, { length, real: values.real })
  const faults: string[] = []
  for (const cue of cues) faults.push(...(await play(windows, cue, { length, locale, isLast: cue === cues.at(-1) })))
  const minutes = cues.at(-1)!.slot.until
  if (minutes !== lengths[length]) faults.push(`the talk takes ${clockOf(minutes)}, expected ${clockOf(lengths[length])}`)
  const clicks = cues.reduce((sum, cue) => sum + cue.clicks, 0)
  const outcome = faults.length ? `${faults.length} faults` : 'notes, steps and clock agree'
  console.log(`${locale}, ${length}: ${cues.length} slides, ${clicks} clicks, ${clockOf(minutes)}; ${outcome}`)
  return [...faults, ...windows.errors.map(error => `the browser said: ${error}`)]
}

await command('rehearse', async () => {
  const editions = editionsFrom(positionals)
  const length = lengthFrom(values.length)
  editions.forEach(mustBeSound)
  const work = mkdtempSync(join(tmpdir(), 'hooked-rehearsal-'))
  const browser = await openBrowser()
  const faults: string[] = []
  try {
    for (const locale of editions) {
      progress(`${locale}: building`)
      await buildEdition(locale, join(work, locale))
      const served = await serve(join(work, locale))
      const context = await browser.newContext({
        viewport: { width: 1280, height: 720 },
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
      })
      try {
        faults.push(...(await rehearse(context, served.url, locale, length)).map(fault => `${locale}: ${fault}`))
      }
      finally {
        served.close()
        await context.close()
      }
    }
  }
  finally {
    await browser.close().catch(() => {})
    rmSync(work, { recursive: true, force: true })
  }
  if (faults.length) throw new Error(`\n${faults.join('\n')}`)
})
