import type { DeckFacts } from '../data/talk/frontmatter.ts'
import type { Slide } from '../data/talk/markup.ts'
import type { Slot } from '../data/talk/schedule.ts'
import { basename } from 'node:path'
import { parseSync } from '@slidev/parser'
import { definePreparserSetup } from '@slidev/types'
import { lintDeck } from '../data/talk/lint.ts'
import { factsOf, figuresAsText, headlineOf } from '../data/talk/markup.ts'
import { scheduleOf, withSlot } from '../data/talk/schedule.ts'
import { localeOf } from '../data/ui/locale.ts'

/**
 * Reads the deck before Slidev does: stops with every fault by name, writes figures out where no component can (notes,
 * titles), sets the talk's clock above the notes, and tells each slide, as `deck` in its frontmatter, what it shows.
 */
export default definePreparserSetup(({ filepath, headmatter }) => {
  const locale = localeOf((headmatter?.htmlAttrs as { lang?: string } | undefined)?.lang)
  // Slides come one by one behind the file's lines, in order: first a slide, then its note.
  let facts: DeckFacts[] = []
  let slots: (Slot | undefined)[] = []
  return [
    {
      name: 'deck',
      transformRawLines(lines) {
        const { slides } = parseSync(lines.join('\n'), filepath)
        const faults = lintDeck(basename(filepath), slides)
        if (faults.length) throw new Error(`\n${faults.join('\n')}\n`)
        facts = (slides as Slide[]).map(factsOf)
        slots = scheduleOf(slides as Slide[])
      },
      async transformSlide(content, frontmatter) {
        // Slidev looks for both under names of its own; the first slide's title is the deck's and stays.
        frontmatter.title ??= figuresAsText(headlineOf(content) ?? '', locale)
        frontmatter.deck = facts.shift()
        return content
      },
      async transformNote(note) {
        const slot = slots.shift()
        return note && withSlot(figuresAsText(note, locale), slot, locale)
      },
    },
  ]
})
