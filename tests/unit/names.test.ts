import type { ChartId } from '../../data/exhibits/charts/charts.ts'
import { describe, expect, it } from 'vitest'
import { names, outsideNames } from '../../data/article/names.ts'
import { sections } from '../../data/article/sections.ts'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { descriptionOf } from '../../data/exhibits/charts/marks.ts'
import { citations } from '../../data/external/citations.ts'
import { outside } from '../../data/external/figures.ts'
import { checkOf } from '../../data/figures/checks.ts'
import { figureOf } from '../../data/figures/registry.ts'
import { chartTags, figuresOn, figureTags } from '../../data/talk/markup.ts'
import { editionsFrom, slidesOf } from '../../scripts/lib/deck.ts'
import { numberedIn } from '../lib/numbered-names.ts'
import { record } from '../lib/record.ts'

describe('names', () => {
  it('have the same digits in both languages', () => {
    for (const name of [...names, ...outsideNames])
      expect(name.en.match(/\d/gu)?.sort(), name.zh).toEqual(name.zh.match(/\d/gu)?.sort())
  })
})

describe.each(editionsFrom([]))('names with digits in %s', (locale) => {
  it('stand on slides whose paragraphs, or earlier ones, have them', () => {
    for (const slide of slidesOf(locale)) {
      const section = sections.find(one => one.id === slide.frontmatter.section)
      if (!section) continue
      const known = new Set(
        record.paragraphs
          .filter(paragraph => paragraph.n <= section.to)
          .flatMap(paragraph => paragraph.clauses.flatMap(clause => clause.names ?? [])) as string[],
      )
      for (const name of numberedIn(`${slide.content}\n${slide.note ?? ''}`))
        expect(known.has(name), `${section.id}: ${name}`).toBe(true)
    }
  })
  it('stand on slides of “What holds up” because a figure there or its citation is about them', () => {
    for (const slide of slidesOf(locale).filter(slide => slide.frontmatter.factCheck)) {
      const about = [...figuresOn(slide.content), ...figureTags(slide.note ?? '')]
        .flatMap((id) => {
          const figure = figureOf(id)
          const cited = [...('citation' in figure ? [figure.citation] : []), ...(checkOf(id)?.by ?? [])]
          return [figure.label[locale], ...cited.map(one => citations[one].title[locale])]
        })
        .join('\n')
      for (const name of numberedIn(`${slide.content}\n${slide.note ?? ''}`)) expect(numberedIn(about), name).toContain(name)
    }
  })
})

describe.each(editionsFrom([]))('a slide of “What holds up” in %s', (locale) => {
  it('names the models that its outside figures are about', () => {
    for (const slide of slidesOf(locale).filter(slide => slide.frontmatter.factCheck)) {
      const drawn = (chartTags(slide.content) as ChartId[]).map(id => descriptionOf(charts[id], locale))
      const named = numberedIn([slide.content, ...drawn].join('\n'))
      for (const id of figuresOn(slide.content)) {
        const figure = figureOf(id)
        if ('citation' in figure)
          for (const name of numberedIn(figure.label[locale])) expect(named, `${id}: ${name}`).toContain(name)
      }
    }
  })
})

describe('outside figures', () => {
  it('are about the models that their citations name', () => {
    for (const [id, figure] of Object.entries(outside)) {
      for (const locale of ['en', 'zh'] as const) {
        for (const name of numberedIn(figure.label[locale]))
          expect(numberedIn(citations[figure.citation].title[locale]), `${id}: ${name}`).toContain(name)
      }
    }
  })
})
