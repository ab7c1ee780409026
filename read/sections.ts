import type { PartId } from '../data/article/sections.ts'
import type { ChartId } from '../data/exhibits/charts/charts.ts'
import type { DiagramId } from '../data/exhibits/diagrams/index.ts'
import type { Slide, Tag } from '../data/talk/markup.ts'
import { sectionOf } from '../data/article/sections.ts'
import { exhibitTags, headlineOf, tagsIn } from '../data/talk/markup.ts'
import { blocksOf } from '../data/talk/notes.ts'

/** The role of a slide in the reading edition. */
export type ReadingKind = 'title' | 'part' | 'section' | 'question' | 'dates' | 'check' | 'end'

/** An exhibit that a slide shows. */
export type ExhibitRef = ChartRef | { readonly kind: 'Diagram', readonly id: DiagramId }

interface ChartRef {
  readonly kind: 'Chart'
  readonly id: ChartId
  /** Height of its wide cut. Default: a slide's. */
  readonly height?: number
}

/** A slide as a section of the reading edition. */
export interface ReadingSection {
  readonly kind: ReadingKind
  /** Its address in the page: the section's own id where it tells one. */
  readonly id: string
  /** The part that it belongs to; absent before the first and behind the last. */
  readonly part?: PartId
  /** Number of its slide. */
  readonly slide: number
  /** Markdown, as all below. */
  readonly headline: string
  readonly exhibits: readonly ExhibitRef[]
  /** The slide's own lines below its headline. */
  readonly body: string
  /** The script, a paragraph each, without what is only done. */
  readonly spoken: readonly string[]
  readonly source: Slide
}

/** Components of slides that stand for something which the page has elsewhere, or that only frame their content. */
export const elsewhere = ['Reminder', 'Scorecard', 'EndArt', 'HowToCite']

function kindOf({ frontmatter: { section, layout, part, factCheck } }: Slide, index: number, last: number): ReadingKind {
  if (index === 0) return 'title'
  if (section) return 'section'
  if (layout === 'part') return 'part'
  if (part) return 'question'
  if (factCheck) return 'check'
  return index === last ? 'end' : 'dates'
}

function idOf(kind: ReadingKind, { frontmatter: { section, part } }: Slide, taken: readonly string[]): string {
  const id = section ?? (kind === 'title' ? 'top' : kind === 'part' ? part! : kind === 'question' ? `${part}-question` : kind)
  const before = taken.filter(other => other === id || other.startsWith(`${id}-`)).length
  return before && !section && !part ? `${id}-${before + 1}` : id
}

function exhibitOf({ name, attributes: { id = '', ':height': height, ':width': width } }: Tag): ExhibitRef[] {
  // A chart in a pair is narrower on its slide: its height there doesn't apply here.
  const size = height && !width ? { height: Number(height) } : {}
  return (name === 'Chart' || name === 'Diagram') && exhibitTags[name]?.ids.includes(id) ? [{ kind: name, id, ...size } as ExhibitRef] : []
}

/** A slide's lines without its headline, its exhibits and what only Slidev knows. */
function bodyOf(content: string): string {
  const open = content.replace(/<\/?VClick\b[^>]*>|^::\w+::$/gmu, '').replace(/^# .+$/mu, '')
  const others = tagsIn(open).filter(({ name }) => name !== 'Fig')
  return others.reduceRight((text, { from, to }) => text.slice(0, from) + text.slice(to), open).trim()
}

/** Links to slides in Markdown. */
export const slideLinks = /\]\(#\/(\d+)(?:\?[^)]*)?\)/gu

/** A text whose links to slides lead to their sections. */
function inPage(text: string, sections: readonly ReadingSection[]): string {
  return text.replace(slideLinks, (link, no: string) => (sections[Number(no) - 1] ? `](#${sections[Number(no) - 1]!.id})` : link))
}

/** The slides of an edition as sections of the page, in order. */
export function readingSections(slides: readonly Slide[], withNotes: boolean): ReadingSection[] {
  const sections: ReadingSection[] = []
  for (const [index, slide] of slides.entries()) {
    const kind = kindOf(slide, index, slides.length - 1),
      { section, part } = slide.frontmatter
    const partId = section ? sectionOf(section).part : part
    sections.push({
      kind,
      id: idOf(
        kind,
        slide,
        sections.map(({ id }) => id),
      ),
      ...(partId && { part: partId }),
      slide: index + 1,
      headline: headlineOf(slide.content) ?? '',
      exhibits: tagsIn(slide.content).flatMap(exhibitOf),
      body: bodyOf(slide.content),
      spoken: withNotes ? blocksOf(slide.note ?? '').flatMap(block => (block.kind === 'speech' ? [block.text] : [])) : [],
      source: slide,
    })
  }
  return sections.map(section => ({
    ...section,
    body: inPage(section.body, sections),
    spoken: section.spoken.map(text => inPage(text, sections)),
  }))
}
