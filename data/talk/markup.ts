import type { ElementNode, TemplateChildNode } from '@vue/compiler-dom'
import type { ChartId } from '../exhibits/charts/charts.ts'
import type { DiagramSpec } from '../exhibits/diagrams/spec.ts'
import type { ReminderId } from '../exhibits/reminders.ts'
import type { Locale } from '../ui/locale.ts'
import type { DeckFacts, SlideFrontmatter } from './frontmatter.ts'
import { parse } from '@vue/compiler-dom'
import { charts } from '../exhibits/charts/charts.ts'
import { figuresOfChart, stepsOf } from '../exhibits/charts/marks.ts'
import { diagrams } from '../exhibits/diagrams/index.ts'
import { clicksOfDiagram, figuresOfDiagram } from '../exhibits/diagrams/read.ts'
import { reminders } from '../exhibits/reminders.ts'
import { scorecardFigures, scorecardSteps } from '../exhibits/scorecard.ts'
import { doubtBehind } from '../figures/doubt.ts'
import { figureText } from '../figures/format.ts'
import { guesses, revealedAt } from './guesses.ts'

/**
 * Reads the deck's Markdown: its components, headline and figures. For the build, scripts and tests; the parser is too
 * heavy for a visitor's browser.
 */

/** A slide as its file has it, whatever its frontmatter says. */
export interface SlideSource {
  readonly content: string
  readonly note?: string | undefined
  readonly frontmatter: Readonly<Record<string, unknown>>
}

/** A slide whose frontmatter has been validated. */
export interface Slide extends SlideSource {
  readonly frontmatter: SlideFrontmatter
}

/** A component in a text. */
export interface Tag {
  readonly name: string
  /** Its attributes by name, bound ones with their colon; a bare one is empty. */
  readonly attributes: Readonly<Record<string, string>>
  readonly selfClosing: boolean
  /** Where it begins and ends in the text. */
  readonly from: number
  readonly to: number
}

/** A component that shows exhibits: their ids, and each one's figures and steps. */
export interface ExhibitTag {
  readonly ids: readonly string[]
  readonly figures: (id: string) => readonly string[]
  readonly steps: (id: string) => number
}

/** The components that show an exhibit by its id. */
export const exhibitTags: Readonly<Record<string, ExhibitTag>> = {
  Chart: exhibitTag(charts, figuresOfChart, stepsOf),
  Diagram: exhibitTag<DiagramSpec>(diagrams, figuresOfDiagram, clicksOfDiagram),
  // A reminder has no steps: it shows everything at once.
  Reminder: exhibitTag<(typeof reminders)[ReminderId]>(reminders, ({ figures }) => figures, () => 0),
  // There is only one, without an id.
  Scorecard: { ids: [''], figures: () => scorecardFigures, steps: () => scorecardSteps },
}

function exhibitTag<Spec>(
  specs: Readonly<Record<string, Spec>>,
  figures: (spec: Spec) => readonly string[],
  steps: (spec: Spec) => number,
): ExhibitTag {
  return { ids: Object.keys(specs), figures: id => figures(specs[id]!), steps: id => steps(specs[id]!) }
}

/** The components of a text, in order, and the parser's errors. */
export function readTags(text: string): { readonly tags: readonly Tag[], readonly faults: readonly string[] } {
  const faults: string[] = []
  const { children } = parse(text, {
    onError: ({ message, loc }) => faults.push(`${message} At “${text.slice(loc?.start.offset).split('\n')[0]!.slice(0, 40)}”`),
  })
  return { tags: children.flatMap(componentsIn), faults }
}

/** The components of a text, in order. */
export function tagsIn(text: string, name?: string): Tag[] {
  return readTags(text).tags.filter(tag => name === undefined || tag.name === name)
}

function componentsIn(node: TemplateChildNode): Tag[] {
  // Of an HTML element (a lower-case name) only the children count.
  if (!('tag' in node)) return []
  const inside = node.children.flatMap(componentsIn)
  return /^[A-Z]/u.test(node.tag) ? [tagOf(node), ...inside] : inside
}

function tagOf({ tag, props, isSelfClosing, loc }: ElementNode): Tag {
  const attributes = props.map(prop =>
    'value' in prop || !('rawName' in prop)
      ? [prop.name, 'value' in prop ? (prop.value?.content ?? '') : '']
      : [prop.rawName ?? prop.name, prop.exp?.loc.source ?? ''],
  )
  return {
    name: tag,
    attributes: Object.fromEntries(attributes),
    selfClosing: Boolean(isSelfClosing),
    from: loc.start.offset,
    to: loc.end.offset,
  }
}

/** Ids of the figures in a text's sentences. */
export function figureTags(text: string): string[] {
  return tagsIn(text, 'Fig').flatMap(({ attributes }) => attributes.id ?? [])
}

/** Ids of the charts that a text shows. */
export function chartTags(text: string): string[] {
  return tagsIn(text, 'Chart').flatMap(({ attributes }) => attributes.id ?? [])
}

/** Ids of the diagrams that a text shows. */
export function diagramTags(text: string): string[] {
  return tagsIn(text, 'Diagram').flatMap(({ attributes }) => attributes.id ?? [])
}

/** A figure's tag as text. Throws for an unknown figure. */
export function figureAsText({ id = '', bare, doubt }: Tag['attributes'], locale: Locale): string {
  return figureText(id, locale, bare !== undefined) + (doubt === undefined ? '' : doubtBehind(id, locale))
}

/** A text with its inline figures written out: what a title, a note or the outline of a PDF needs. Throws for an unknown figure. */
export function figuresAsText(text: string, locale: Locale): string {
  return tagsIn(text, 'Fig').reduceRight(
    (written, { attributes, from, to }) =>
      written.slice(0, from) + figureAsText(attributes, locale) + written.slice(to),
    text,
  )
}

/** Every figure on a slide, in sentences and in exhibits, each once and in order: those of its sentences first. */
export function figuresOn(content: string): string[] {
  const shown = tagsIn(content).flatMap(({ name, attributes: { id = '' } }) => {
    const exhibit = exhibitTags[name]
    return exhibit?.ids.includes(id) ? exhibit.figures(id) : []
  })
  return [...new Set([...figureTags(content), ...shown])]
}

/** The click at which a slide has shown what the class was asked to guess; 0 where it asks for nothing. */
export function revealOn(content: string): number {
  const asked = tagsIn(content, 'Chart').filter(({ attributes }) => 'guessed' in attributes)
  return Math.max(
    0,
    ...asked.map(({ attributes }) => {
      const id = attributes.id as ChartId,
        guess = guesses[id]
      return guess ? revealedAt(id, guess) : 0
    }),
  )
}

/** Whether a slide shows a scheme, whose positions and lengths are not data. */
export function hasScheme(content: string): boolean {
  const all: Readonly<Record<string, DiagramSpec | undefined>> = diagrams
  return tagsIn(content, 'Diagram').some(({ attributes: { id = '' } }) => all[id]?.scheme)
}

/** What the build adds to a slide's frontmatter. */
export function factsOf({ content, note = '', frontmatter }: Slide): DeckFacts {
  return {
    figures: figuresOn(content),
    spoken: figureTags(note),
    factCheck: Boolean(frontmatter.factCheck),
    reveal: revealOn(content),
    scheme: hasScheme(content),
  }
}

/** A slide's headline as it is written: its first heading. */
export function headlineOf(content: string): string | undefined {
  return /^# (.+)$/mu.exec(content)?.[1]?.trim()
}
