import type { Outside, OutsideDate } from '../../data/model/figure.ts'
import { describe, expect, it } from 'vitest'
import { names, outsideNames } from '../../data/article/names.ts'
import { sections } from '../../data/article/sections.ts'
import { citationOf } from '../../data/external/citations.ts'
import { outside } from '../../data/external/figures.ts'
import { checkOf } from '../../data/figures/checks.ts'
import { figureOf } from '../../data/figures/registry.ts'
import { figuresOn, figureTags } from '../../data/talk/markup.ts'
import { locales } from '../../data/ui/locale.ts'
import { editionsFrom, slidesOf } from '../../scripts/lib/deck.ts'
import { numberedIn } from '../lib/numbered-names.ts'
import { record } from '../lib/record.ts'
import { slideTelling, slideWords } from '../lib/slide-words.ts'

/** Names that the article has up to a paragraph. */
function namesUntil(last: number): Set<string> {
  return new Set(record.paragraphs.filter(({ n }) => n <= last).flatMap(({ clauses }) => clauses.flatMap(clause => clause.names ?? [])))
}

it.each([...names, ...outsideNames].map(name => [name.zh, name.en]))('the name %s has the same digits in both languages', (zh, en) => {
  expect(en!.match(/\d/gu)?.sort()).toEqual(zh!.match(/\d/gu)?.sort())
})

describe.each(editionsFrom([]))('names with digits in %s', (locale) => {
  const slides = slidesOf(locale)
  const told = sections.map(section => [section.id, section, slideTelling(slides, section.id)] as const)
  it.each(told)('are the article’s by the time that section %s is told', (_, section, slide) => {
    const known = namesUntil(section.to)
    const said = numberedIn(`${slideWords(slide, locale)}\n${slide.note}`)
    expect(said.filter(name => !known.has(name))).toEqual([])
  })

  const checking = slides.map((slide, index) => [index + 1, slide] as const).filter(([, { frontmatter }]) => frontmatter.factCheck)
  it.each(checking)('stand on slide %i, which checks figures, because a figure there or its citation is about them', (_, slide) => {
    const about = [...figuresOn(slide.content), ...figureTags(slide.note ?? '')].flatMap((id) => {
      const figure = figureOf(id)
      const cited = [...('citation' in figure ? [figure.citation] : []), ...(checkOf(id)?.by ?? [])]
      return [figure.label[locale], ...cited.map(citation => citationOf(citation).title[locale])]
    })
    const known = numberedIn(about.join('\n'))
    expect(numberedIn(`${slide.content}\n${slide.note ?? ''}`).filter(name => !known.includes(name))).toEqual([])
  })
  it.each(checking)('that outside figures are about stand on their slide %i', (_, slide) => {
    const about = figuresOn(slide.content).map(figureOf).filter(figure => 'citation' in figure).map(figure => figure.label[locale])
    const shown = numberedIn(slideWords(slide, locale))
    expect(numberedIn(about.join('\n')).filter(name => !shown.includes(name))).toEqual([])
  })
})

it.each(Object.entries<Outside | OutsideDate>(outside))('the outside figure %s is about the models of its citation', (_, figure) => {
  for (const locale of locales) {
    const named = numberedIn(citationOf(figure.citation).title[locale])
    expect(numberedIn(figure.label[locale]).filter(name => !named.includes(name))).toEqual([])
  }
})
