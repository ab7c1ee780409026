import type { Page } from './section.ts'
import type { ReadingSection } from './sections.ts'
import { parts } from '../data/article/sections.ts'
import { titleWords } from '../data/ui/messages.ts'
import { readingWords } from '../data/ui/reading.ts'
import { hasChecks } from './back-matter.ts'
import { element, escaped } from './html.ts'
import { titleOf } from './titles.ts'

/** The table of contents: a line a part with its sections, and one for what comes behind. */
export function contentsHtml(sections: readonly ReadingSection[], { locale }: Page): string {
  const link = (id: string, text: string) => `<li>${element('a', { href: `#${id}` }, escaped(text))}</li>`
  const lines = parts.map(({ id, title }) => {
    const ofPart = sections.filter(section => section.part === id && ['section', 'question'].includes(section.kind))
    const items = ofPart.map(section => link(section.id, titleOf(section, locale))).join('')
    return `<li><a href="#${id}">${title[locale]}</a><ul>${items}</ul></li>`
  })
  const behind = [
    ...sections.filter(({ kind }) => kind === 'dates').map(section => link(section.id, titleOf(section, locale))),
    hasChecks ? link('checks', readingWords.checks[locale]) : '',
    ...sections.filter(({ kind }) => kind === 'end').map(section => link(section.id, titleOf(section, locale))),
    link('figures', titleWords.index[locale]),
    link('cite', readingWords.cite[locale]),
  ]
  const list = `<ol>${lines.join('')}<li class="behind"><ul>${behind.join('')}</ul></li></ol>`
  return element('nav', { 'id': 'contents', 'aria-label': readingWords.contents[locale] }, list)
}
