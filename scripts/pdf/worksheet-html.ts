import type { Verdict } from '../../data/external/verdicts.ts'
import type { Piece } from '../../data/talk/answers.ts'
import type { Beforehand, Claim, Traced } from '../../data/talk/worksheet.ts'
import type { Locale, Localized } from '../../data/ui/locale.ts'
import type { Sheet } from '../../data/ui/site.ts'
import { parts, sectionOf } from '../../data/article/sections.ts'
import { verdictNames } from '../../data/external/verdicts.ts'
import { checkOf } from '../../data/figures/checks.ts'
import { figureText } from '../../data/figures/format.ts'
import { claimSources, figureParagraphsText, piecesOf, sectionOfFigure, traceOf } from '../../data/talk/answers.ts'
import { figuresAsText } from '../../data/talk/markup.ts'
import { sheetColumns, sheetHeadings, sheetWords } from '../../data/talk/worksheet-words.ts'
import { beforehand, claim, steps, traced } from '../../data/talk/worksheet.ts'
import { languageTag } from '../../data/ui/locale.ts'

/** What a sheet is made of. */
export interface WorksheetPage {
  readonly locale: Locale
  readonly sheet: Sheet
  readonly deck: string
}

const longBlank: Readonly<Record<Locale, number>> = { en: 14, zh: 4 }

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** The worksheet, or its answers, as the content of a page: the same sheet, with the lines empty or written on. */
export function worksheetHtml({ locale, sheet, deck }: WorksheetPage): string {
  const answers = sheet === 'answers'
  const say = (words: Localized) => escaped(figuresAsText(words[locale], locale))
  const [colon, semicolon] = locale === 'zh' ? ['：', '；'] : [': ', '; ']
  return [
    `<main class="sheet ${sheet}">${header()}`,
    ...(beforehand.length ? [`<section>${heading('beforehand')}<p class="task">${say(sheetWords.guess)}</p>${guesses()}</section>`] : []),
    `<section>${heading('steps')}<p class="task">${say(sheetWords.fill)}</p>${parts.map(partOfArgument).join('')}</section>`,
    `<section>${heading('trace')}<p class="task">${say(sheetWords.follow)}</p>${table()}</section>`,
    ...(claim ? [`<section>${heading('check')}<p class="claim">${say(claim.text)}</p>${questions(claim)}</section>`] : []),
    `${footer()}</main>`,
  ].join('\n')

  function header(): string {
    const who = answers
      ? say(sheetWords.teacher)
      : (['name', 'class', 'date'] as const).map(word => `<span class="${word}">${say(sheetWords[word])}</span>`).join('')
    return `<header><h1>${say(sheetHeadings[sheet])}</h1><p class="deck">${escaped(deck)}</p><p class="who">${who}</p></header>`
  }

  function heading(section: 'beforehand' | 'steps' | 'trace' | 'check'): string {
    return `<h2>${say(sheetHeadings[section])}</h2>`
  }

  function footer(): string {
    const title = locale === 'zh' ? `《${escaped(deck)}》。` : ` <cite>${escaped(deck)}</cite>. `
    return `<footer><p>${say(sheetWords.source)}${title}${say(sheetWords.paragraph)}</p></footer>`
  }

  function guesses(): string {
    return `<ul class="guesses">${beforehand.map(guess).join('')}</ul>`
  }

  function guess({ figure, asks }: Beforehand): string {
    return `<li><span>${say(asks)}</span>${pieceHtml({ text: figureText(figure, locale), blank: true })}</li>`
  }

  function partOfArgument({ id, title }: (typeof parts)[number]): string {
    const ofPart = steps.filter(step => sectionOf(step.section).part === id)
    const items = ofPart.map((step) => {
      const hint = `<span class="hint">${say(sectionOf(step.section).title)}</span>`
      return `<li>${hint} ${piecesOf(step, locale).map(pieceHtml).join('')}</li>`
    })
    const start = steps.indexOf(ofPart[0]!) + 1
    return `<div class="part"><h3>${say(title)}</h3><ol type="a" start="${start}">${items.join('')}</ol></div>`
  }

  function pieceHtml({ text, blank }: Piece): string {
    if (!blank) return escaped(text)
    const size = text.length > longBlank[locale] ? 'blank long' : 'blank'
    return answers
      ? `<span class="${size}"><span class="answer">${escaped(text)}</span></span>`
      : `<span class="${size}" role="img" aria-label="${say(sheetWords.blank)}"></span>`
  }

  function table(): string {
    const heads = Object.values(sheetColumns)
      .map(words => `<th scope="col">${say(words)}</th>`)
      .join('')
    return `<table><thead><tr>${heads}</tr></thead><tbody>${traced.map(row).join('')}</tbody></table>`
  }

  function row({ id, notice }: Traced): string {
    const { paragraphs, origin, original, formula, firm, label } = traceOf(id, locale)
    // Of inline elements, Chromium passes the language on to the PDF for those with a meaning of their own.
    const how = original ? `<em lang="${languageTag.zh}">${escaped(original)}</em>` : escaped(formula ?? '')
    const head = `${escaped(figureText(id, locale))} <span class="hint">${say(sectionOfFigure(id).title)}</span>`
    const cells = [paragraphs, `${escaped(origin)}${colon}${how}`, escaped(firm), `${escaped(label)}${semicolon}${say(notice)}`]
      .map(cell => (answers ? `<td class="answer">${cell}</td>` : '<td></td>'))
    return `<tr><th scope="row">${head}</th>${cells.join('')}</tr>`
  }

  function questions(claim: Claim): string {
    const paragraphs = figureParagraphsText(claim.figure, locale)
    const where = locale === 'zh' ? `（${paragraphs}）` : ` (${paragraphs})`
    const asked = claim.questions.map(({ asks, answer }, index) =>
      `<li>${say(asks)}${written(`${say(answer)}${index === 0 ? where : ''}`)}</li>`)
    const ticks = (Object.keys(verdictNames) as Verdict[]).map(verdict => tick(verdict, checkOf(claim.figure)?.verdict)).join('')
    const verdict = written(`${say(claim.verdict)} ${escaped(claimSources(claim, locale))}`)
    return `<ol type="a">${asked.join('')}<li>${say(sheetWords.verdict)} <span class="ticks">${ticks}</span>${verdict}</li></ol>`
  }

  function tick(verdict: Verdict, right?: Verdict): string {
    const ticked = answers && verdict === right
    const label = say(ticked ? sheetWords.ticked : sheetWords.unticked)
    const box = `<span class="box${ticked ? ' ticked' : ''}" role="img" aria-label="${label}"></span>`
    return `<span class="tick">${box}${say(verdictNames[verdict])}</span>`
  }

  /** The answer to a question, or an empty line to write it on. */
  function written(text: string): string {
    return answers ? `<p class="answer">${text}</p>` : '<div class="line"></div>'
  }
}
