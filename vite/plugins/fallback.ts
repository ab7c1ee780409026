import type { Locale } from '../../data/ui/locale.ts'
import type { Palette } from '../../data/ui/palette.ts'
import { troubleWords } from '../../data/ui/messages.ts'
import { palettes, typefaces } from '../../data/ui/palette.ts'
import { description, pdfName } from '../../data/ui/site.ts'

/** Seconds after which a page without its slides says so: a normal visit has them long before. */
export const patience = 6

const colours = ({ paper, ink, muted, american }: Palette) =>
  `--w-paper:${paper};--w-ink:${ink};--w-muted:${muted};--w-link:${american}`

/** Styles of `fallbackHtml`; they need no other style sheet, which may be what is missing. */
export function fallbackStyles(edition: Locale): string {
  return (
    `.without{${colours(palettes.light)};position:fixed;inset:0;overflow:auto;box-sizing:border-box;padding:12vh max(24px,calc(50vw - 340px)) 24px;background:var(--w-paper);color:var(--w-ink);font:400 20px/1.6 ${typefaces[edition].sans};font-synthesis:none;visibility:hidden;animation:without 0s ${patience}s forwards}`
    + `@keyframes without{to{visibility:visible}}.without h1{margin:0 0 20px;font:inherit;font-size:40px;line-height:1.2;text-wrap:balance}.without p{margin:0 0 14px}.without .why{margin-top:28px;color:var(--w-muted)}.without a{color:var(--w-link);margin-right:24px}`
    + `.without a:focus-visible{outline:3px solid var(--w-link);outline-offset:3px}@media(prefers-color-scheme:dark){.without{${colours(palettes.dark)}}}`
  )
}

/** Where no script runs there is nothing to wait for. */
export const noScriptStyles = '.without{visibility:visible;animation:none}.without .late{display:none}'

/**
 * What a page says until the slides take its place: what the deck is, why it may not be there, and where to get it.
 * Seen only where scripts are off, or where the first one has not come in time.
 */
export function fallbackHtml(edition: Locale, title: string, prints: boolean | undefined): string {
  const words = (key: keyof typeof troubleWords) => troubleWords[key][edition]
  const pdf = prints ? `<a href="./${pdfName(edition, 'handout')}">${words('handout')}</a>` : ''
  return (
    `<main class="without"><h1>${title}</h1><p>${description[edition]}</p><noscript><p class="why">${words('noScript')}</p></noscript>`
    + `<p class="why late">${words('deck')}</p><p><a class="late" href="">${words('reload')}</a>${pdf}</p></main>`
  )
}
