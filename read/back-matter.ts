import type { FactCheck } from '../data/external/fact-checks.ts'
import type { Origin } from '../data/model/figure.ts'
import type { Page } from './section.ts'
import type { ReadingSection } from './sections.ts'
import { citationOf } from '../data/external/citations.ts'
import { verdictNames } from '../data/external/verdicts.ts'
import { checks, figuresOf, foundRuns } from '../data/figures/checks.ts'
import { indexRows } from '../data/figures/figure-index.ts'
import { citationText } from '../data/figures/source-line.ts'
import { citing } from '../data/talk/citing.ts'
import { factsOf } from '../data/talk/markup.ts'
import { languageTag } from '../data/ui/locale.ts'
import { cardWords, titleWords } from '../data/ui/messages.ts'
import { readingWords } from '../data/ui/reading.ts'
import { askable, rowId } from './figure.ts'
import { element, escaped } from './html.ts'
import { runsHtml } from './prose.ts'
import { titleOf } from './titles.ts'

function citedHtml(by: FactCheck['by'], { locale }: Page): string {
  if (!by.length) return readingWords.noSource[locale]
  return by
    .map((id) => {
      const { title, address } = citationOf(id)
      const text = `${escaped(citationText(id, locale))}${locale === 'zh' ? '：' : ': '}<cite>${escaped(title[locale])}</cite>`
      return address ? element('a', { href: address, rel: 'noreferrer' }, text) : text
    })
    .join('<br>')
}

function checkHtml(id: string, check: FactCheck, page: Page): string {
  const { locale } = page
  const items = figuresOf(check).map(
    figure =>
      `<li>${askable(figure, locale)} <span>${escaped(check.figures[figure as keyof FactCheck['figures']]![locale])}</span></li>`,
  )
  const found = foundRuns(check, locale)
    .map(runs => runsHtml(runs, locale))
    .join(locale === 'zh' ? '' : ' ')
  const limit = check.limit ? ` <span>${escaped(check.limit[locale])}</span>` : ''
  const carries = check.carries ? `<p><b>${cardWords.carries[locale]}</b> ${escaped(check.carries[locale])}</p>` : ''
  const inner = [
    `<h3>${verdictNames[check.verdict][locale]}${limit}</h3><ul>${items.join('')}</ul>`,
    `<p>${found}</p>${carries}<p class="cited">${citedHtml(check.by, page)}</p>`,
  ]
  return element('li', { id: `check-${id}`, class: check.verdict }, inner.join(''))
}

/** Whether any figure was compared with another source. */
export const hasChecks = Object.keys(checks).length > 0

/** Every check of a figure: verdict, what others say, and who they are. */
export function checksHtml(page: Page): string {
  return element(
    'ul',
    { class: 'checks' },
    Object.entries(checks)
      .map(([id, check]) => checkHtml(id, check, page))
      .join(''),
  )
}

const origins: readonly Origin[] = ['printed', 'derived', 'outside']

/** Every figure with its label, its source and the sections that have it. */
export function indexHtml(sections: readonly ReadingSection[], page: Page): string {
  const { locale } = page
  const facts = sections.map(({ source }) => factsOf(source))
  const rows = indexRows(facts, locale)
  const where = (slides: readonly number[]) =>
    slides
      .map(no => sections[no - 1]!)
      // Several slides of checks have the same title: link to the first.
      .filter((section, index, all) => all.findIndex(other => titleOf(other, locale) === titleOf(section, locale)) === index)
      .map(section => element('a', { href: `#${section.id}` }, titleOf(section, locale)))
      .join(locale === 'zh' ? '、' : ', ')
  const lists = origins.map((origin) => {
    const items = rows
      .filter(row => row.origin === origin)
      .map((row) => {
        const slides = row.slides.length ? row.slides : row.said ? [row.said] : []
        const source = element(
          'span',
          { class: 'from', lang: origin === 'printed' && locale !== 'zh' ? languageTag.zh : undefined },
          escaped(row.source),
        )
        const paragraph = row.paragraph ? ` ${row.paragraph}` : ''
        const label = element('span', { class: 'label' }, escaped(row.label))
        const value = askable(row.id, locale)
        return element(
          'li',
          { id: rowId(row.id) },
          `${value}${label}<span class="at">${source}${paragraph}</span><span class="in">${where(slides)}</span>`,
        )
      })
    return items.length ? `<h3>${readingWords[origin][locale]}</h3>${element('ul', { class: 'index' }, items.join(''))}` : ''
  })
  return element('section', { id: 'figures', class: 'back' }, `<h2>${titleWords.index[locale]}</h2>${lists.join('')}`)
}

/** How to cite the page and a figure, and what can be taken along. */
export function citeHtml({ locale, links }: Page): string {
  const files = links.files.map(({ name, address }) => `<li>${element('a', { href: address, download: name }, escaped(name))}</li>`)
  const inner = [
    `<h2>${readingWords.cite[locale]}</h2><div class="prose"><p>${citing.deck[locale]}</p><p>${citing.figure[locale]}</p></div>`,
    files.length ? `<h3>${readingWords.download[locale]}</h3><ul class="files">${files.join('')}</ul>` : '',
  ]
  return element('section', { id: 'cite', class: 'back' }, inner.join(''))
}
