import type { HtmlTagDescriptor } from 'vite'
import type { Locale } from '../../data/ui/locale.ts'
import type { Palette } from '../../data/ui/palette.ts'
import { readFileSync } from 'node:fs'
import { troubleWords } from '../../data/ui/messages.ts'
import { palettes, typefaces } from '../../data/ui/palette.ts'
import { description, pdfName } from '../../data/ui/site.ts'

/** Seconds until a page without its slides shows the fallback; a normal visit has the slides long before. */
const delay = 6

/** With JavaScript off, the fallback shows at once: there is nothing to wait for. */
export const noScriptStyles = '.fallback{visibility:visible;animation:none}.fallback .late{display:none}'

/** The styles of the fallback, for the head of an edition's page. */
export function fallbackTags(edition: Locale): HtmlTagDescriptor[] {
  return [
    { tag: 'style', children: fallbackStyles(edition), injectTo: 'head' },
    { tag: 'noscript', children: [{ tag: 'style', children: noScriptStyles }], injectTo: 'head' },
  ]
}

function fallbackStyles(edition: Locale): string {
  const colours = ({ paper, ink, muted, american }: Palette) => `--paper:${paper};--ink:${ink};--muted:${muted};--american:${american}`
  const css = readFileSync(new URL('fallback.css', import.meta.url), 'utf8')
  return [
    `.fallback{${colours(palettes.light)};--sans:${typefaces[edition].sans};--delay:${delay}s}`,
    `@media(prefers-color-scheme:dark){.fallback{${colours(palettes.dark)}}}`,
    // Comments and line breaks are for who edits the file, not for who loads the page.
    css.replaceAll(/\/\*.*?\*\//gsu, '').replaceAll(/\s*\n\s*/gu, ''),
  ].join('')
}

/**
 * What stands in the page until the app mounts in its place: what the deck is, why it may not be there, and the PDF where
 * the build has one. `title` is HTML.
 */
export function fallbackHtml(edition: Locale, title: string, prints: boolean | undefined): string {
  const words = (key: keyof typeof troubleWords) => troubleWords[key][edition]
  const pdf = prints ? `<a href="./${pdfName(edition, 'handout')}">${words('handout')}</a>` : ''
  return [
    `<main class="fallback"><h1>${title}</h1><p>${description[edition]}</p>`,
    `<noscript><p class="why">${words('noScript')}</p></noscript>`,
    `<p class="why late">${words('deck')}</p>`,
    `<p><a class="late" href="">${words('reload')}</a>${pdf}</p></main>`,
  ].join('')
}
