import type { FigureId } from '../data/figures/registry.ts'
import type { Run } from '../data/figures/wording.ts'
import type { Locale } from '../data/ui/locale.ts'
import { createMarkdownExit } from 'markdown-exit'
import { lineBreaks } from '../data/article/line-breaks.ts'
import { doubtBehind } from '../data/figures/doubt.ts'
import { figureText } from '../data/figures/format.ts'
import { isFigureId } from '../data/figures/registry.ts'
import { tagsIn } from '../data/talk/markup.ts'
import { askable } from './figure.ts'
import { escaped } from './html.ts'

const markdown = createMarkdownExit({ html: true })

/** Placeholders for figures in a text; Markdown takes them for words. */
const open = '\uE000',
  shut = '\uE001'
const places = /\uE000(\d+)\uE001/gu
/** A placeholder with adjoining punctuation that must not begin or end a line. */
const leaned = /[“‘（《(]*\uE000\d+\uE001[.,;:!?)”’，。；：！？、）》]*/gu

/** A text with placeholders for its figures, and the figures' HTML. */
interface Marked {
  readonly text: string
  readonly figures: readonly string[]
}

function marked(text: string, locale: Locale): Marked {
  const tags = tagsIn(text, 'Fig')
  const figures = tags.map(({ attributes: { id = '', ...others } }) => {
    if (!isFigureId(id)) throw new Error(`unknown figure “${id}”`)
    return askable(id, locale, figureText(id, locale, 'bare' in others)) + ('doubt' in others ? doubtBehind(id, locale) : '')
  })
  const bare = tags.reduceRight((left, { from, to }, index) => left.slice(0, from) + open + index + shut + left.slice(to), text)
  return { text: bare, figures }
}

function filled(html: string, figures: readonly string[]): string {
  return html
    .replace(leaned, found => (found.endsWith(shut) && found.startsWith(open) ? found : `<span class="whole">${found}</span>`))
    .replace(places, (_, index: string) => figures[Number(index)]!)
}

/** Markdown as HTML; its figures open their cards. Headings of a slide's body are one level below the section's. */
export function proseHtml(text: string, locale: Locale): string {
  const { text: bare, figures } = marked(text, locale)
  return filled(
    markdown
      .render(bare)
      .replace(/<(\/?)h2>/gu, '<$1h4>')
      .trim()
      .replaceAll('\n', ''),
    figures,
  )
}

/** A headline as HTML; a Chinese one may be broken between its words only. */
export function headlineHtml(text: string, locale: Locale): string {
  const { text: bare, figures } = marked(text, locale)
  // A figure counts as one word, whatever its placeholder consists of.
  const plain = bare.replace(places, '\uFFFC')
  const breaks = locale === 'zh' ? new Set(lineBreaks(plain, locale)) : undefined
  let index = 0
  const pieces = Array.from(plain, (character, at) => {
    const piece = character === '\uFFFC' ? `${open}${index++}${shut}` : escaped(character)
    return breaks?.has(at) ? `<wbr>${piece}` : piece
  })
  return filled(pieces.join(''), figures)
}

/** Words and figures of the data as HTML. */
export function runsHtml(runs: readonly Run[], locale: Locale): string {
  const figures = runs.flatMap(({ text, figure }) => (figure ? askable(figure as FigureId, locale, text) : []))
  let index = 0
  return filled(runs.map(({ text, figure }) => (figure ? `${open}${index++}${shut}` : escaped(text))).join(''), figures)
}
