import type { Verdict } from '../../data/external/fact-checks.ts'
import type { Piece } from '../../data/talk/answers.ts'
import type { Beforehand, Traced } from '../../data/talk/worksheet.ts'
import type { Locale, Localized } from '../../data/ui/locale.ts'
import type { Sheet } from '../../data/ui/site.ts'
import { parts, sectionOf } from '../../data/article/sections.ts'
import { verdictNames } from '../../data/external/fact-checks.ts'
import { checkOf } from '../../data/figures/checks.ts'
import { figureText } from '../../data/figures/format.ts'
import { claimSources, figureParagraphsText, piecesOf, sectionOfFigure, traceOf } from '../../data/talk/answers.ts'
import { figuresAsText } from '../../data/talk/markup.ts'
import { beforehand, claim, sheetColumns, sheetHeadings, sheetWords, steps, traced } from '../../data/talk/worksheet.ts'
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
  return `<main class="sheet ${sheet}"><header><h1>${say(sheetHeadings[sheet])}</h1><p class="deck">${escaped(deck)}</p>${answers ? `<p class="who">${say(sheetWords.teacher)}</p>` : whoLine()}</header>
<section><h2>${say(sheetHeadings.beforehand)}</h2><p class="task">${say(sheetWords.guess)}</p>${guesses()}</section>
<section><h2>${say(sheetHeadings.steps)}</h2><p class="task">${say(sheetWords.fill)}</p>${parts.map(partOfArgument).join('')}</section>
<section><h2>${say(sheetHeadings.trace)}</h2><p class="task">${say(sheetWords.follow)}</p>${table()}</section>
<section><h2>${say(sheetHeadings.check)}</h2><p class="claim">${say(claim.text)}</p>${questions()}</section>
<footer><p>${say(sheetWords.source)}${locale === 'zh' ? `《${escaped(deck)}》。` : ` <cite>${escaped(deck)}</cite>. `}${say(sheetWords.paragraph)}</p></footer></main>`

  function whoLine(): string {
    return `<p class="who">${(['name', 'class', 'date'] as const).map(word => `<span class="${word}">${say(sheetWords[word])}</span>`).join('')}</p>`
  }

  function guesses(): string {
    return `<ul class="guesses">${beforehand.map(guess).join('')}</ul>`
  }

  function guess({ figure, asks }: Beforehand): string {
    return `<li><span>${say(asks)}</span>${pieceHtml({ text: figureText(figure, locale), blank: true })}</li>`
  }

  function partOfArgument({ id, title }: (typeof parts)[number]): string {
    const own = steps.filter(step => sectionOf(step.section).part === id)
    return `<div class="part"><h3>${say(title)}</h3><ol type="a" start="${steps.indexOf(own[0]!) + 1}">${own
      .map(
        step =>
          `<li><span class="hint">${say(sectionOf(step.section).title)}</span> ${piecesOf(step, locale).map(pieceHtml).join('')}</li>`,
      )
      .join('')}</ol></div>`
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
    const cells = [
      paragraphs,
      `${escaped(origin)}${locale === 'zh' ? '：' : ': '}${how}`,
      escaped(firm),
      `${escaped(label)}${locale === 'zh' ? '；' : '; '}${say(notice)}`,
    ]
    return `<tr><th scope="row">${escaped(figureText(id, locale))} <span class="hint">${say(sectionOfFigure(id).title)}</span></th>${cells.map(cell => (answers ? `<td class="answer">${cell}</td>` : '<td></td>')).join('')}</tr>`
  }

  function questions(): string {
    const asked = claim.questions.map(
      ({ asks, answer }, index) =>
        `<li>${say(asks)}${written(`${say(answer)}${index === 0 ? `${locale === 'zh' ? '（' : ' ('}${figureParagraphsText(claim.figure, locale)}${locale === 'zh' ? '）' : ')'}` : ''}`)}</li>`,
    )
    const verdicts = (Object.keys(verdictNames) as Verdict[]).map(tick).join('')
    return `<ol type="a">${asked.join('')}<li>${say(sheetWords.verdict)} <span class="ticks">${verdicts}</span>${written(`${say(claim.verdict)} ${escaped(claimSources(locale))}`)}</li></ol>`
  }

  function tick(verdict: Verdict): string {
    const ticked = answers && checkOf(claim.figure)?.verdict === verdict
    return `<span class="tick"><span class="box${ticked ? ' ticked' : ''}" role="img" aria-label="${say(ticked ? sheetWords.ticked : sheetWords.unticked)}"></span>${say(verdictNames[verdict])}</span>`
  }

  /** What is written on the lines below a question, or the empty lines. */
  function written(text: string, lines = 1): string {
    return answers ? `<p class="answer">${text}</p>` : '<div class="line"></div>'.repeat(lines)
  }
}
