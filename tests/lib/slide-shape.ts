import type { SlideSource } from '../../data/talk/markup.ts'
import { figuresOn, figureTags, tagsIn } from '../../data/talk/markup.ts'
import { blocksOf } from '../../data/talk/notes.ts'

/** What a slide of one edition must have in common with the slide of the same number in the other. */
export interface Shape {
  /** Section, part, layout, clicks, sides: all of its frontmatter but what is written in a language. */
  readonly frontmatter: Readonly<Record<string, unknown>>
  /** Components with their attributes, figures aside: charts with their sizes, the key of qualifiers. */
  readonly exhibits: readonly string[]
  /** Figures on the slide, in sentences or in charts, each once. */
  readonly shown: readonly string[]
  /** Figures in the notes, as often as they are said. */
  readonly said: readonly string[]
  /** Paragraphs of the notes: what is said and what is done, and the click that each begins with. */
  readonly noted: readonly string[]
  readonly slots: readonly string[]
  /** Headings by level, in order. */
  readonly headings: readonly string[]
  /** Columns of each row of the slide's table, the rule below its head left out. */
  readonly rows: readonly number[]
  readonly items: number
  readonly quotes: number
}

/** Frontmatter whose words differ from edition to edition. */
const inWords = ['title', 'author', 'htmlAttrs']

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(match => match[1] ?? match[0])
}

/** The shape of a slide: everything about it but its words. */
export function shapeOf({ content, note, frontmatter }: SlideSource): Shape {
  const table = matches(content, /^\|.*\|$/gmu).filter(row => !/^[|\s:-]+$/u.test(row))
  return {
    frontmatter: Object.fromEntries(Object.entries(frontmatter).filter(([key]) => !inWords.includes(key))),
    exhibits: tagsIn(content)
      .filter(({ name }) => name !== 'Fig')
      .map(({ name, attributes }) => `${name} ${JSON.stringify(Object.entries(attributes).sort())}`),
    shown: figuresOn(content).sort(),
    said: figureTags(note ?? '').sort(),
    noted: blocksOf(note ?? '').map(({ kind, clicks }) => `${kind} ${clicks}`),
    slots: matches(content, /^::(.*)::$/gmu),
    headings: matches(content, /^(#+) /gmu),
    rows: table.map(row => row.split('|').length - 2),
    items: matches(content, /^- /gmu).length,
    quotes: matches(content, /^> /gmu).length,
  }
}
