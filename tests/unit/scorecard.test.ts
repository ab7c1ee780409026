import { describe, expect, it } from 'vitest'
import { scorecard, scorecardFigures, scorecardSteps, sumText } from '../../data/exhibits/scorecard.ts'
import { checkOf, checks, figuresOf } from '../../data/figures/checks.ts'
import { figureOf, originOf } from '../../data/figures/registry.ts'
import { figuresOn } from '../../data/talk/markup.ts'
import { locales } from '../../data/ui/locale.ts'
import { endScene } from '../../exhibits/end-scene.ts'
import { clicksOf, slidesOf } from '../../scripts/lib/deck.ts'

describe('the scorecard', () => {
  it('has every checked figure once, in the tray of its verdict', () => {
    expect([...scorecardFigures].sort()).toEqual(Object.values(checks).flatMap(figuresOf).sort())
    for (const { verdict, tokens } of scorecard)
      for (const { figure } of tokens) expect(checkOf(figure)?.verdict, figure).toBe(verdict)
  })
  it('says of each verdict how many came to it, as our arithmetic', () => {
    const sums = scorecard.map(sumText)
    for (const sum of sums) expect(sum).toMatch(/^= \d+$/u)
    expect(sums.reduce((all, sum) => all + Number(sum.slice(2)), 0)).toBe(Object.values(checks).flatMap(figuresOf).length)
  })
  it('marks one figure for each thing that the claim rests on, first in its tray', () => {
    for (const { tokens } of scorecard) expect(tokens.findLastIndex(token => token.carries)).toBeLessThan(1)
  })
  it('says of each what it counts, no two alike', () => {
    for (const locale of locales) {
      const counts = scorecard.flatMap(tray => tray.tokens.map(token => token.counts[locale]))
      expect(new Set(counts).size).toBe(counts.length)
    }
  })
  it.skipIf(!scorecardFigures.length).each(locales)('stands in %s on a slide that checks figures, clicks and all', (locale) => {
    const no = slidesOf(locale).findIndex(slide => slide.content.includes('<Scorecard'))
    const slide = slidesOf(locale)[no]!
    expect(slide.frontmatter.factCheck).toBe(true)
    expect(figuresOn(slide.content)).toEqual(scorecardFigures)
    expect(scorecardFigures.filter(id => originOf(figureOf(id)) !== 'printed')).toEqual([])
    expect(clicksOf(locale)[no]).toBe(scorecardSteps)
  })
})

describe('the end', () => {
  it.each(locales)('is the last slide in %s, where there is one: nothing comes after it', (locale) => {
    expect(
      slidesOf(locale)
        .slice(0, -1)
        .map(slide => slide.frontmatter.layout),
    ).not.toContain('end')
  })
  it('shows one circle twice: caught, and on its round', () => {
    const { caught, shopper, stalls } = endScene()
    expect(caught.r).toBe(shopper.r)
    for (const one of stalls)
      for (const circle of [caught, shopper])
        expect(Math.hypot(one.x - circle.x, one.y - circle.y)).toBeGreaterThan(one.r + circle.r)
  })
})
