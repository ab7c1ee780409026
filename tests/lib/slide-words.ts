import type { SectionId } from '../../data/article/sections.ts'
import type { Slide } from '../../data/talk/markup.ts'
import type { Locale } from '../../data/ui/locale.ts'
import { charts } from '../../data/exhibits/charts/charts.ts'
import { marksOf } from '../../data/exhibits/charts/marks.ts'
import { diagrams } from '../../data/exhibits/diagrams/index.ts'
import { plainText } from '../../data/figures/wording.ts'
import { figuresAsText, tagsIn } from '../../data/talk/markup.ts'
import { sceneOf } from '../../exhibits/diagrams/layout.ts'
import { cuts } from '../../exhibits/diagrams/parts/style.ts'
import { textsIn } from '../../exhibits/scene.ts'

/** The slide that tells a section. */
export function slideTelling(slides: readonly Slide[], section: SectionId): Slide {
  return slides.find(({ frontmatter }) => frontmatter.section === section)!
}

/** What a slide shows in words, figures written out: its Markdown, and what its charts and diagrams draw. */
export function slideWords({ content }: Slide, locale: Locale): string {
  const exhibits = tagsIn(content).flatMap(({ name, attributes }) => {
    if (name === 'Chart') return chartWords(attributes.id as keyof typeof charts, locale)
    return name === 'Diagram' ? diagramWords(attributes.id as keyof typeof diagrams, locale) : []
  })
  return [figuresAsText(content, locale).replace(/<[^>]+>/gu, ' '), ...exhibits].join('\n')
}

function chartWords(id: keyof typeof charts, locale: Locale): string[] {
  return [charts[id].title[locale], ...marksOf(charts[id], locale).flatMap(({ label, value }) => [label, value])]
}

/** A diagram's texts in both cuts, each in one piece however its lines are broken. */
function diagramWords(id: keyof typeof diagrams, locale: Locale): string[] {
  const between = locale === 'en' ? ' ' : ''
  return cuts.flatMap(cut =>
    textsIn(sceneOf(diagrams[id], { locale, cut }).marks).map(({ lines }) => lines.map(plainText).join(between)))
}
