import type { Browser } from 'playwright-chromium'
import type { TalkLength } from '../../data/talk/schedule.ts'
import type { Locale } from '../../data/ui/locale.ts'
import type { Kind } from '../../data/ui/site.ts'
import { lengthNames, scheduleOf } from '../../data/talk/schedule.ts'
import { description, paperTitle, pdfName } from '../../data/ui/site.ts'
import { slidesOf } from '../lib/deck.ts'
import { backPages } from './back-matter.ts'
import { finishPdf } from './metadata.ts'
import { notesHtml } from './notes.ts'
import { pagesOf } from './pages.ts'
import { printDeck } from './print.ts'
import { faultsOfPdf } from './verify.ts'

/**
 * Prints one PDF of a built edition, finishes and verifies it; notes have the times of a talk of the `length`.
 * Throws every fault that it finds.
 */
export async function makePdf(
  browser: Browser,
  url: string,
  locale: Locale,
  kind: Kind,
  length: TalkLength = 'lesson',
): Promise<{ bytes: Uint8Array, pages: number }> {
  const slides = slidesOf(locale)
  const pages = pagesOf(slides, locale, kind)
  const slots = scheduleOf(slides, length)
  const { title, author } = slides[0]!.frontmatter
  const printed = await printDeck(
    browser,
    url,
    kind,
    { pages: pages.filter(page => page.slide).length, charts: pages.reduce((sum, page) => sum + page.charts, 0) },
    {
      notes: slides.map((slide, index) => notesHtml(slide, slots[index], length, locale)),
      back: backPages(slides, locale, kind).map(page => page.html),
    },
  )
  const bytes = await finishPdf(printed, pages, {
    title: paperTitle(String(title), locale, kind, lengthNames[length]),
    author: String(author),
    subject: description[locale],
    locale,
  })
  const faults = await faultsOfPdf(bytes, pages)
  if (faults.length) throw new Error(`${pdfName(locale, kind, length)} is not whole:\n${faults.join('\n')}`)
  return { bytes, pages: pages.length }
}
