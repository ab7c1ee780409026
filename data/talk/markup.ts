import type { Locale } from '../ui/locale.ts'
import { parts, sections } from '../article/sections.ts'
import { charts } from '../exhibits/charts/charts.ts'
import { figuresOfChart, stepsOf } from '../exhibits/charts/marks.ts'
import { figureText } from '../figures/format.ts'
import { isFigureId } from '../figures/registry.ts'
import { guesses, revealedAt } from './guesses.ts'

/** A slide as its file has it. */
export interface SlideSource {
  readonly content: string
  readonly note?: string | undefined
  readonly frontmatter: Readonly<Record<string, unknown>>
}

const figTag = /<Fig\s+id="([^"]*)"(\s+bare)?\s*\/>/gu
const chartTag = /<Chart\s+id="([^"]*)"/gu
const guessedTag = /<Chart\s+id="([^"]*)"[^>]*\sguessed\b/gu

/** Ids of the figures that a text sets in its sentences. */
export function figureTags(text: string): string[] {
  return [...text.matchAll(figTag)].map(match => match[1]!)
}

/** Ids of the charts that a text shows. */
export function chartTags(text: string): string[] {
  return [...text.matchAll(chartTag)].map(match => match[1]!)
}

/** A text with its inline figures written out: what a title, a note or the outline of a PDF needs. Throws for an unknown figure. */
export function figuresAsText(text: string, locale: Locale): string {
  return text.replace(figTag, (_, id: string, bare?: string) => figureText(id, locale, Boolean(bare)))
}

function chartOf(id: string) {
  return Object.hasOwn(charts, id) ? charts[id as keyof typeof charts] : undefined
}

/** Every figure on a slide, in sentences and in charts, each once and in order. */
export function figuresOn(content: string): string[] {
  const inCharts = chartTags(content).flatMap((id) => {
    const spec = chartOf(id)
    return spec ? figuresOfChart(spec) : []
  })
  return [...new Set([...figureTags(content), ...inCharts])]
}

/** The click at which a slide has shown what the class was asked to guess; 0 where it asks for nothing. */
export function revealOn(content: string): number {
  const asked = [...content.matchAll(guessedTag)].map(match => match[1] as keyof typeof charts)
  return Math.max(0, ...asked.flatMap(id => (guesses[id] ? [revealedAt(id, guesses[id])] : [])))
}

/** A slide's headline as it is written: its first heading. */
export function headlineOf(content: string): string | undefined {
  return /^# (.+)$/mu.exec(content)?.[1]?.trim()
}

/** What is wrong with a deck, one line a fault, naming file, slide and id; empty where nothing is. */
export function lintDeck(file: string, slides: readonly SlideSource[]): string[] {
  const seen = new Map<unknown, number>()
  const faults = slides.flatMap((slide, index) => {
    const where = `${file}: slide ${index + 1}`
    return slideFaults(slide)
      .concat(sectionFaults(slide, index + 1, seen))
      .map(fault => `${where}: ${fault}`)
  })
  const missing = sections
    .filter(section => !seen.has(section.id))
    .map(section => `${file}: no slide tells section “${section.id}”`)
  const order = slides
    .flatMap(slide => sections.findIndex(section => section.id === slide.frontmatter.section))
    .filter(at => at >= 0)
  const sorted = order.every((at, index) => index === 0 || order[index - 1]! <= at)
  return [...faults, ...missing, ...(sorted ? [] : [`${file}: the sections are out of the article's order`])]
}

function slideFaults({ content, note, frontmatter }: SlideSource): string[] {
  const unknown = [...figureTags(content), ...figureTags(note ?? '')]
    .filter(id => !isFigureId(id))
    .map(id => `unknown figure “${id}”`)
  const loose = [content, note ?? '']
    .flatMap(text => [...text.matchAll(/<Fig\b[^>]*>/gu)].map(match => match[0]))
    .filter(tag => !new RegExp(`^${figTag.source}$`, 'u').test(tag))
    .map(tag => `can't read ${tag}, expected <Fig id="…" /> or <Fig id="…" bare />`)
  // Markdown takes a line that begins with a component for a block of its own.
  const atStart = /^[>\s]*<Fig\b/mu.test(content) ? ['a line begins with <Fig>, expected a word before it'] : []
  const ids = chartTags(content)
  const unasked = [...content.matchAll(guessedTag)]
    .filter(([, id]) => !guesses[id as keyof typeof charts])
    .map(([, id]) => `nothing to guess before chart “${id}”, expected one of ${Object.keys(guesses).join(', ')}`)
  const noChart = ids
    .filter(id => !chartOf(id))
    .map(id => `unknown chart “${id}”, expected one of ${Object.keys(charts).join(', ')}`)
  const steps = Math.max(0, ...ids.map(chartOf).map(spec => (spec ? stepsOf(spec) : 0)))
  const clicks = typeof frontmatter.clicks === 'number' ? frontmatter.clicks : 0
  const tooFew = clicks < steps ? [`clicks: ${clicks}, but its charts have ${steps} steps`] : []
  const marks = [...(note ?? '').matchAll(/\[click\]/gu)].length
  const unspoken = note !== undefined && marks !== clicks ? [`${marks} [click] marks in the notes, but clicks: ${clicks}`] : []
  const { minutes } = frontmatter
  const untimed
    = minutes === undefined || (typeof minutes === 'number' && minutes > 0)
      ? []
      : [`minutes: ${String(minutes)}, expected a number above zero such as 1.5`]
  return [
    ...unknown,
    ...loose,
    ...atStart,
    ...noChart,
    ...unasked,
    ...tooFew,
    ...unspoken,
    ...untimed,
    ...(headlineOf(content) ? [] : ['no headline, expected a line that begins with “# ”']),
    ...(note ? [] : ['no speaker notes']),
  ]
}

function sectionFaults({ frontmatter }: SlideSource, no: number, seen: Map<unknown, number>): string[] {
  const { section, part, standalone } = frontmatter
  if (section === undefined) {
    if (part !== undefined) return parts.some(one => one.id === part) ? [] : [`unknown part “${String(part)}”`]
    return standalone
      ? []
      : ['no section, expected “section: <id>” (or “part:”, or “standalone: true” for a slide around the argument)']
  }
  if (!sections.some(one => one.id === section)) return [`unknown section “${String(section)}”`]
  const before = seen.get(section)
  seen.set(section, no)
  return before === undefined ? [] : [`section “${String(section)}” is told a second time, first on slide ${before}`]
}
