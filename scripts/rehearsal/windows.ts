import type { BrowserContext, Page } from 'playwright-chromium'
import type { TalkLength } from '../../data/talk/schedule.ts'
import { collectErrors } from '../lib/page-errors.ts'
import { positionOf, slidesReady } from '../lib/slide-page.ts'

/** Where both windows of a talk are: “9.1” is slide 9 after a click; and what the presenter's notes say. */
export interface Seen {
  readonly presenter: string
  readonly room: string
  readonly mark: number | undefined
  readonly time: string
}

/** The windows of a talk. */
export interface Windows {
  /** Both windows, once they are at a slide's step, or where they are if they don't get there. */
  look: (no: number, step: number) => Promise<Seen>
  /** Lets the talk's clock run until a time, in milliseconds from the talk's start. */
  until: (time: number) => Promise<void>
  /** The presenter's next key. */
  next: () => Promise<void>
  /** Seconds that the presenter's countdown shows, and those that have passed by the browser's clock. */
  countdown: () => Promise<{ left: number, passed: number }>
  readonly errors: readonly string[]
}

const patience = 5000

/** Waits until a window shows a slide's step, and says where it is then, or in the end. */
async function arrived(page: Page, no: number, step: number): Promise<string> {
  const isThere = (url: URL) => positionOf(url.href).no === no && positionOf(url.href).clicks === step
  const shown = await page
    .waitForURL(isThere, { timeout: patience })
    .then(() => slidesReady(page, { timeout: patience }))
    .catch(() => undefined)
  const at = positionOf(page.url())
  return `${at.no}.${at.clicks}${shown === at.no ? '' : ', not shown'}`
}

/** Opens the room's window and the presenter's, and starts the countdown. */
export async function openWindows(
  context: BrowserContext,
  url: string,
  { length, real }: { readonly length: TalkLength, readonly real: boolean },
): Promise<Windows> {
  if (!real) await context.clock.install()
  const room = await context.newPage(),
    presenter = await context.newPage()
  const errors = collectErrors(context)
  await room.goto(`${url}?${length}#/1`)
  await presenter.goto(`${url}?${length}#/presenter/1`)
  await presenter.locator('.slidev-note').first().waitFor()
  const timer = presenter.locator('.grid-section.bottom .group')
  await timer.hover()
  await timer.locator('[class*="carbon:play"]').click()
  await presenter.mouse.move(640, 300)
  const began = await presenter.evaluate(() => Date.now())

  return {
    errors,
    async look(no, step) {
      const places = await Promise.all([presenter, room].map(page => arrived(page, no, step)))
      const note = presenter.locator('.slidev-note').first()
      const mark = await note
        .locator('.slidev-note-click-mark-active')
        .getAttribute('data-clicks', { timeout: step ? patience : 1 })
        .catch(() => undefined)
      return {
        presenter: places[0]!,
        room: places[1]!,
        mark: mark ? Number(mark) : undefined,
        time:
          (await note
            .locator('.slide-time:visible')
            .textContent({ timeout: patience })
            .catch(() => '')) ?? '',
      }
    },
    async until(time) {
      const passed = (await presenter.evaluate(() => Date.now())) - began
      if (real) await new Promise(done => setTimeout(done, time - passed))
      else if (time > passed) await context.clock.fastForward(time - passed)
    },
    next: () => presenter.keyboard.press('PageDown'),
    async countdown() {
      // The countdown has to tick once first.
      await presenter.evaluate(() => new Promise(done => setTimeout(done, 250)))
      const { text, now } = await timer
        .locator('.font-mono')
        .evaluate((element: HTMLElement) => ({ text: element.innerText, now: Date.now() }))
      const [seconds, minutes, hours = 0] = text
        .split(':')
        .map(part => Number(part.trim()))
        .toReversed()
      return { left: hours * 3600 + minutes! * 60 + seconds!, passed: (now - began) / 1000 }
    },
  }
}
