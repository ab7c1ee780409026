import type { FactCheck } from '../../data/external/fact-checks.ts'
import type { Localized } from '../../data/ui/locale.ts'
import { parts, sections } from '../../data/article/sections.ts'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { factChecks } from '../../data/external/fact-checks.ts'
import { verdictNames } from '../../data/external/verdicts.ts'
import { sourceLine } from '../../data/figures/source-line.ts'
import { citing } from '../../data/talk/citing.ts'
import { guesses } from '../../data/talk/guesses.ts'
import { figuresAsText, figuresOn } from '../../data/talk/markup.ts'
import { chartWords, interfaceWords, scorecardWords, takeWords } from '../../data/ui/messages.ts'
import { wordsSetIn } from '../../exhibits/set-words.ts'
import { slidesOf } from '../lib/deck.ts'

/** The Chinese side of words. */
export function inChinese(words: Readonly<Record<string, Localized>> | readonly Localized[]): string {
  return Object.values(words).map(({ zh }) => zh).join('')
}

/** The words that slides show in Chinese, by what sets them: plain, bold, headlines and quotations. */
export interface SlideWords {
  readonly text: string
  readonly strong: string
  readonly display: string
}

/**
 * What a walk through the Chinese slides shows; what it takes a click on a card or a table to see is not among it. A word that is
 * missing here is shown all the same, and costs the walk one more face (tests/e2e/slide-audit.suite.ts).
 */
export function wordsOnSlides(): SlideWords {
  const slides = slidesOf('zh')
  const contents = slides.map(({ content }) => figuresAsText(content, 'zh').replace(/<[^>]+>/gu, ' ')).join('\n')
  const matched = (pattern: RegExp) => contents.match(pattern)?.join('') ?? ''
  const feet = slides.map(({ frontmatter, content }) =>
    sourceLine(sections.find(({ id }) => id === frontmatter.section), figuresOn(content), 'zh'))
  const titles = [...parts, ...sections, ...Object.values(charts)].map(({ title }) => title)
  const questions = Object.values(guesses).map(({ question }) => question)
  const checked = Object.values<FactCheck>(factChecks).flatMap(({ figures }) => Object.values(figures ?? {}))
  const buttons = inChinese({ ...interfaceWords, ...takeWords })
  return {
    text: [
      contents.replace(/^# .*$/gmu, ''),
      wordsSetIn('zh', 'sans', 400),
      ...feet,
      buttons,
      inChinese({ ...chartWords, ...scorecardWords }),
      inChinese([...titles, citing.deck, ...questions, ...checked]),
    ].join(''),
    strong: [
      matched(/^## .*$|\*\*[^*]+\*\*|^\|.*\|$/gmu),
      wordsSetIn('zh', 'sans', 600),
      buttons,
      inChinese([...Object.values(verdictNames), ...titles, scorecardWords.carries, citing.heading]),
    ].join(''),
    display: [matched(/^# .*$|^> .*$/gmu), wordsSetIn('zh', 'serif', 600)].join(''),
  }
}
