import type { Browser, Page as Tab } from 'playwright-chromium'
import type { Kind } from '../../data/ui/site.ts'
import { errors } from 'playwright-chromium'
import { collectErrors } from '../lib/page-errors.ts'
import { slidesReady } from '../lib/slide-page.ts'
import { backMatterCss } from './back-matter.ts'
import { notesCss } from './notes.ts'

/** How much must be ready before a deck is printed. */
interface Expected {
  readonly pages: number
  readonly charts: number
}

/** What a PDF has besides the slides, as HTML: notes below each, and pages after them. */
interface Added {
  readonly notes: readonly string[]
  readonly back: readonly string[]
}

const patience = 60_000

/** Prints the built deck at an address: vectors, text and tags, as Chromium makes them. */
export async function printDeck(
  browser: Browser,
  url: string,
  kind: Kind,
  expected: Expected,
  { notes, back }: Added,
): Promise<Uint8Array> {
  const context = await browser.newContext({
    colorScheme: 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    viewport: { width: 980, height: 552 },
  })
  try {
    const tab = await context.newPage()
    const failures = collectErrors(context)
    await tab.emulateMedia({ media: 'screen' })
    await tab.goto(`${url}?print=${kind === 'presenting' ? 'clicks' : 'true'}#/print`)
    await readyToPrint(tab, expected)
    // Every slide has a page break after it; after the last one it would make an empty page.
    await tab.addStyleTag({
      content: '#print-content > :last-child, #print-content > :last-child > * { break-after: auto !important }',
    })
    if (back.length) await addPages(tab, back, kind === 'notes')
    await leadToPages(tab)
    if (kind === 'notes') await setNotes(tab, notes)
    if (failures.length) throw new Error(`the deck failed while it was printed: ${failures.join('; ')}`)
    // No outline: Chromium's is made from the headlines; the one by part and section comes later.
    return await tab.pdf({
      tagged: true,
      preferCSSPageSize: true,
      printBackground: true,
      margin: { top: 0, right: 0, bottom: 0, left: 0 },
    })
  }
  finally {
    await context.close().catch(() => {})
  }
}

/** Waits until every page is ready. Throws, with what was missing, where that takes too long. */
async function readyToPrint(tab: Tab, { pages, charts }: Expected): Promise<void> {
  const slides = '.print-slide-container'
  // Slides mount one by one, so “nothing pending” isn’t “done”: wait for the expected counts.
  await slidesReady(tab, { slides, count: pages, charts, timeout: patience }).catch(async (error: unknown) => {
    if (tab.isClosed() || !(error instanceof errors.TimeoutError)) throw error
    const shown = await tab.locator(`${slides} .slidev-layout`).count(),
      drawn = await tab.locator('.chart canvas[data-drawn]').count()
    throw new Error(
      `the deck was not ready to print within ${patience / 1000} s: ${shown} of ${pages} pages, ${drawn} of ${charts} charts`,
    )
  })
}

/** Makes links to slides lead to their pages of the PDF. */
async function leadToPages(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    for (const link of document.querySelectorAll('a[href^="#/"]')) {
      const page = document.querySelector(`.print-slide-container[id^="${link.getAttribute('href')!.slice(2).padStart(3, '0')}-"]`)
      if (page) link.setAttribute('href', `#${page.id}`)
    }
  })
}

/** Adds pages after the slides, A4 where `upright`. Throws where their content doesn't fit. */
async function addPages(tab: Tab, pages: readonly string[], upright: boolean): Promise<void> {
  await tab.addStyleTag({ content: backMatterCss() })
  const full = await tab.evaluate(
    async ({ pages, upright }) => {
      const content = document.querySelector('#print-content')!
      const added = pages.map((html) => {
        content.insertAdjacentHTML('beforeend', html)
        const page = content.lastElementChild as HTMLElement
        page.classList.toggle('upright', upright)
        return page
      })
      await document.fonts.ready
      return added.flatMap((page, index) => (page.scrollHeight > page.clientHeight + 1 ? [index + 1] : []))
    },
    { pages, upright },
  )
  if (full.length) throw new Error(`page ${full.join(', ')} behind the slides is too full`)
}

/** Puts each slide on an A4 page with its notes below. Throws where they don't fit. */
async function setNotes(tab: Tab, notes: readonly string[]): Promise<void> {
  await tab.addStyleTag({ content: notesCss() })
  const full = await tab.evaluate((notes) => {
    const slides = [...document.querySelectorAll<HTMLElement>('.print-slide-container')]
    return slides.flatMap((slide, index) => {
      const sheet = document.createElement('section')
      sheet.className = 'sheet'
      slide.replaceWith(sheet)
      const spoken = document.createElement('div')
      spoken.className = 'spoken'
      spoken.innerHTML = notes[index] ?? ''
      sheet.append(slide, spoken)
      return sheet.scrollHeight > sheet.clientHeight + 1 ? [index + 1] : []
    })
  }, notes)
  if (full.length) throw new Error(`the notes of slide ${full.join(', ')} don't fit below their slide`)
}
