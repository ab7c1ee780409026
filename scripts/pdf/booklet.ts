import type { Browser, Page as Tab } from 'playwright-chromium'
import type { Locale } from '../../data/ui/locale.ts'
import { readingFolder } from '../../data/ui/reading.ts'
import { description, paperTitle, pdfName } from '../../data/ui/site.ts'
import { slidesOf } from '../lib/deck.ts'
import { finishSheet } from './metadata.ts'
import { faultsOfTexts } from './verify.ts'

/** Print styles: page numbers, and each exhibit's wide cut as a picture with an alternative text. */
const css = `
@page { size: A4; margin: 18mm 20mm 20mm; @bottom-center { content: counter(page); font: 9pt 'Source Sans 3'; } }
.take, aside, .exhibit > svg.narrow { display: none !important; }
.exhibit > svg.wide { display: block !important; width: 100%; }
body { background: #fff !important; }`

/** Gives each exhibit's drawing an alternative text, and returns the headings that the PDF must contain. */
async function prepare(tab: Tab): Promise<string[]> {
  await tab.addStyleTag({ content: css })
  return tab.evaluate(async () => {
    for (const figure of document.querySelectorAll('figure.exhibit')) {
      const drawing = figure.querySelector('svg.wide'), words = figure.querySelector('details p')
      drawing?.removeAttribute('aria-hidden')
      drawing?.setAttribute('role', 'img')
      drawing?.setAttribute('aria-label', `${figure.querySelector('figcaption')?.textContent}: ${words?.textContent}`)
      // Only the drawing may be a figure in the PDF, not the group around it.
      figure.setAttribute('role', 'presentation')
    }
    await document.fonts.ready
    // Text of child elements may be laid out apart from the heading's own.
    return [...document.querySelectorAll('h1, h2, h3')]
      .filter(heading => heading.checkVisibility())
      .flatMap(heading => [...heading.childNodes].map(part => part.textContent!.trim()).filter(Boolean))
  })
}

/** Prints the reading edition of a build as a booklet, finishes and verifies it. Throws every fault that it finds. */
export async function makeBooklet(browser: Browser, url: string, locale: Locale): Promise<{ bytes: Uint8Array, pages: number }> {
  // The page's policy blocks styles that are added.
  const context = await browser.newContext({ colorScheme: 'light', serviceWorkers: 'block', bypassCSP: true })
  try {
    const tab = await context.newPage()
    await tab.emulateMedia({ media: 'print' })
    await tab.goto(`${url}${readingFolder}/`)
    const headings = await prepare(tab)
    const printed = await tab.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true })
    const { title, author } = slidesOf(locale)[0]!.frontmatter
    const bytes = await finishSheet(printed, {
      title: paperTitle(String(title), locale, 'reading'), author: String(author), subject: description[locale], locale,
    })
    const { faults, pages } = await faultsOfTexts(bytes, headings)
    if (faults.length) throw new Error(`${pdfName(locale, 'reading')} is not whole:\n${faults.join('\n')}`)
    return { bytes, pages }
  }
  finally {
    await context.close().catch(() => {})
  }
}
