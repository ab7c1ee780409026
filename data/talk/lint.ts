import type { SlideSource, Tag } from './markup.ts'
import { sections } from '../article/sections.ts'
import { isFigureId } from '../figures/registry.ts'
import { frontmatterFaults } from './frontmatter.ts'
import { guesses } from './guesses.ts'
import { exhibitTags, figureTags, headlineOf, readTags, tagsIn } from './markup.ts'
import { noteFaults } from './notes.ts'

/** Checks one aspect of a slide; gives one sentence for each fault. */
type Rule = (slide: SlideSource) => readonly string[]

/** The rules for each slide by itself. */
const rules: readonly Rule[] = [
  markupFaults,
  figureFaults,
  exhibitFaults,
  guessFaults,
  clickFaults,
  ({ content }) => (headlineOf(content) ? [] : ['no headline, expected a line that begins with “# ”']),
  ({ note }) => (note ? noteFaults(note) : ['no speaker notes']),
]

/** Checks a deck; gives one line for each fault, with file, slide and id, or an empty list. */
export function lintDeck(file: string, slides: readonly SlideSource[]): string[] {
  const slideOfSection = new Map<unknown, number>()
  const faults = slides.flatMap((slide, index) =>
    [
      ...frontmatterFaults(slide.frontmatter, index === 0),
      ...rules.flatMap(rule => rule(slide)),
      ...sectionFaults(slide, index + 1, slideOfSection),
    ].map(fault => `${file}: slide ${index + 1}: ${fault}`),
  )
  const missing = sections
    .filter(section => !slideOfSection.has(section.id))
    .map(section => `${file}: no slide for section “${section.id}”`)
  const order = slides
    .map(slide => sections.findIndex(section => section.id === slide.frontmatter.section))
    .filter(index => index >= 0)
  const sorted = order.every((section, index) => index === 0 || order[index - 1]! <= section)
  return [...faults, ...missing, ...(sorted ? [] : [`${file}: the sections are out of the article's order`])]
}

function markupFaults({ content, note = '' }: SlideSource): string[] {
  const unread = [content, note].flatMap(text => [
    ...readTags(text).faults.map(fault => `can't read its tags: ${fault}`),
    ...tagsIn(text, 'Fig')
      .filter(isLoose)
      .map(({ from, to }) => `can't read ${text.slice(from, to)}, expected <Fig id="…" />, with bare or doubt`),
  ])
  // Markdown takes a line that begins with a component for a block of its own.
  const atStart = /^[>\s]*<Fig\b/mu.test(content) ? ['a line begins with <Fig>, expected a word before it'] : []
  return [...unread, ...atStart]
}

function isLoose({ attributes, selfClosing }: Tag): boolean {
  return !selfClosing || !attributes.id || Object.keys(attributes).some(name => !['id', 'bare', 'doubt'].includes(name))
}

function figureFaults({ content, note = '' }: SlideSource): string[] {
  return [...figureTags(content), ...figureTags(note)].filter(id => !isFigureId(id)).map(id => `unknown figure “${id}”`)
}

function exhibitFaults({ content }: SlideSource): string[] {
  return tagsIn(content).flatMap(({ name, attributes: { id = '' } }) => {
    const exhibit = exhibitTags[name]
    return !exhibit || exhibit.ids.includes(id)
      ? []
      : [`unknown ${name.toLowerCase()} “${id}”, expected one of ${exhibit.ids.join(', ')}`]
  })
}

function guessFaults({ content }: SlideSource): string[] {
  return tagsIn(content, 'Chart')
    .filter(({ attributes }) => 'guessed' in attributes && !Object.hasOwn(guesses, attributes.id ?? ''))
    .map(({ attributes }) => `nothing to guess before chart “${attributes.id}”, expected one of ${Object.keys(guesses).join(', ')}`)
}

function clickFaults({ content, note, frontmatter }: SlideSource): string[] {
  const clicks = typeof frontmatter.clicks === 'number' ? frontmatter.clicks : 0
  const steps = tagsIn(content).map(({ name, attributes: { id = '' } }) =>
    exhibitTags[name]?.ids.includes(id) ? exhibitTags[name].steps(id) : 0,
  )
  const most = Math.max(0, ...steps)
  const noted = [...(note ?? '').matchAll(/\[click\]/gu)].length
  return [
    ...(clicks < most ? [`clicks: ${clicks}, but its exhibits have ${most} steps`] : []),
    ...(note !== undefined && noted !== clicks ? [`${noted} [click] marks in the notes, but clicks: ${clicks}`] : []),
  ]
}

/** Each section has one slide, and each slide says what it is for. */
function sectionFaults({ frontmatter }: SlideSource, no: number, slideOfSection: Map<unknown, number>): string[] {
  const { section, part, standalone } = frontmatter
  if (section === undefined) {
    return part || standalone
      ? []
      : ['no section, expected “section: <id>” (or “part:”, or “standalone: true” for a slide around the argument)']
  }
  const earlier = slideOfSection.get(section)
  slideOfSection.set(section, no)
  return earlier === undefined ? [] : [`section “${String(section)}” has two slides, the first is slide ${earlier}`]
}
