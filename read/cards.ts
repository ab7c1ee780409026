import type { CheckText } from '../data/figures/provenance.ts'
import type { FigureId } from '../data/figures/registry.ts'
import type { Locale } from '../data/ui/locale.ts'
import { figureText } from '../data/figures/format.ts'
import { cardOf } from '../data/figures/provenance.ts'
import { plainText } from '../data/figures/wording.ts'
import { languageTag } from '../data/ui/locale.ts'
import { interfaceWords } from '../data/ui/messages.ts'
import { readingWords } from '../data/ui/reading.ts'
import { cardId } from './figure.ts'
import { element, escaped } from './html.ts'

function checkHtml({ verdict, limit, found, sources }: CheckText, locale: Locale): string {
  const [colon, comma] = locale === 'zh' ? ['：', '，'] : [': ', ', ']
  const verdictText = `${interfaceWords.others[locale]}${colon}<b>${escaped(verdict)}</b>${limit ? comma + escaped(limit) : ''}`
  const findings = found.map(runs => escaped(plainText(runs))).join(locale === 'zh' ? '' : ' ')
  const cited = sources.map(({ text, address }) =>
    address ? element('a', { href: address, rel: 'noreferrer' }, escaped(text)) : escaped(text),
  )
  return `<p>${verdictText}</p><p>${findings}</p>${cited.length ? `<p class="cited">${cited.join('<br>')}</p>` : ''}`
}

function inputHtml(id: FigureId, locale: Locale): string {
  return element('button', { type: 'button', popovertarget: cardId(id) }, escaped(figureText(id, locale)))
}

/** The card of a figure, which the page's own buttons open and close; an old browser shows all cards at the page's end. */
export function cardHtml(id: FigureId, locale: Locale): string {
  const { label, value, rows, check } = cardOf(id, locale)
  const list = rows.map(({ label, text, original, inputs }) => {
    const description = element('dd', { lang: original && locale !== 'zh' && languageTag.zh }, escaped(text))
    const given = inputs && element('dd', {}, inputs.map(input => inputHtml(input, locale)).join(' '))
    return `<dt>${escaped(label)}</dt>${description}${given ?? ''}`
  })
  const shut = {
    'type': 'button',
    'class': 'shut',
    'popovertarget': cardId(id),
    'popovertargetaction': 'hide',
    'aria-label': readingWords.close[locale],
  }
  const inner = [
    element('button', shut, '×'),
    `<p class="value">${escaped(value)}</p><p class="label">${escaped(label)}</p><dl>${list.join('')}</dl>`,
    check ? checkHtml(check, locale) : '',
  ]
  return element(
    'div',
    { 'id': cardId(id), 'class': 'card', 'popover': true, 'role': 'dialog', 'aria-label': label },
    inner.join(''),
  )
}
