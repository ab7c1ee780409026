import type { Browser } from 'playwright-chromium'
import type { Locale } from '../../data/ui/locale.ts'
import type { Sheet } from '../../data/ui/site.ts'
import { sheetHeadings } from '../../data/talk/worksheet-words.ts'
import { languageTag } from '../../data/ui/locale.ts'
import { pdfName } from '../../data/ui/site.ts'
import { slidesOf } from '../lib/deck.ts'
import { finishSheet } from './metadata.ts'
import { faultsOfSheet } from './verify.ts'
import { sheetCss } from './worksheet-css.ts'
import { worksheetHtml } from './worksheet-html.ts'

/** A printed sheet: the PDF as Chromium makes it, its texts in order, and what overflows. */
interface Printed {
  readonly bytes: Uint8Array
  readonly texts: readonly string[]
  readonly over: readonly string[]
}

/**
 * Prints one sheet of an edition, finishes and verifies it. Throws every fault that it finds, such as words that
 * don't fit on the page.
 */
export async function makeWorksheet(browser: Browser, locale: Locale, sheet: Sheet): Promise<Uint8Array> {
  const { title, author } = slidesOf(locale)[0]!.frontmatter
  const printed = await printSheet(browser, pageOf(locale, sheet, String(title)))
  if (printed.over.length) throw new Error(`${pdfName(locale, sheet)} does not fit on one page: ${printed.over.join('; ')}`)
  const bytes = await finishSheet(printed.bytes, {
    title: `${sheetHeadings[sheet][locale]}${locale === 'zh' ? '，' : ', '}${String(title)}`,
    author: String(author),
    subject: String(title),
    locale,
  })
  const faults = await faultsOfSheet(bytes, printed.texts)
  if (faults.length) throw new Error(`${pdfName(locale, sheet)} is not whole:\n${faults.join('\n')}`)
  return bytes
}

/** The whole page of a sheet, with its styles and fonts in it. */
export function pageOf(locale: Locale, sheet: Sheet, deck: string): string {
  const title = sheetHeadings[sheet][locale]
  return [
    `<!doctype html><html lang="${languageTag[locale]}">`,
    `<head><meta charset="utf-8"><title>${title}</title><style>${sheetCss()}</style></head>`,
    `<body>${worksheetHtml({ locale, sheet, deck })}</body></html>`,
  ].join('')
}

/** Prints a page that holds a sheet, and measures what is printed. */
export async function printSheet(browser: Browser, html: string): Promise<Printed> {
  const context = await browser.newContext({ colorScheme: 'light', offline: true })
  try {
    const tab = await context.newPage()
    // Print media first, then the fonts: the layout that is measured must be the one that is printed.
    await tab.emulateMedia({ media: 'print' })
    await tab.setContent(html)
    const { texts, over } = await tab.evaluate(async () => {
      await document.fonts.ready
      const sheet = document.querySelector('.sheet')!,
        edge = sheet.getBoundingClientRect(),
        inner = getComputedStyle(sheet)
      const bottom = edge.bottom - Number.parseFloat(inner.paddingBottom),
        right = edge.right - Number.parseFloat(inner.paddingRight)
      const texts: string[] = [],
        over = new Set<string>()
      const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT),
        range = document.createRange()
      while (walker.nextNode()) {
        const text = walker.currentNode.textContent!.trim()
        if (!text) continue
        texts.push(text)
        range.selectNodeContents(walker.currentNode)
        const cell = walker.currentNode.parentElement!.closest('td, th')?.getBoundingClientRect()
        for (const box of range.getClientRects())
          if (box.bottom > bottom + 1 || box.right > Math.min(right, cell?.right ?? right) + 1) over.add(`“${text}” hangs over`)
      }
      const left = Math.round(((sheet.scrollHeight - sheet.clientHeight) / 96) * 25.4)
      return { texts, over: sheet.scrollHeight > sheet.clientHeight ? [`it is ${Math.max(1, left)} mm too long`] : [...over] }
    })
    return { bytes: await tab.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true }), texts, over }
  }
  finally {
    await context.close().catch(() => {})
  }
}
