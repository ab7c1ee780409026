import type { BuiltFrontmatter } from '../data/talk/frontmatter.ts'
import type { Slide } from '../data/talk/markup.ts'
import type { Slot, TalkLength } from '../data/talk/schedule.ts'
import { basename } from 'node:path'
import { parseSync } from '@slidev/parser'
import { definePreparserSetup } from '@slidev/types'
import { lintDeck } from '../data/talk/lint.ts'
import { factsOf, figuresAsText, headlineOf } from '../data/talk/markup.ts'
import { scheduleOf, talkLengths, withTimes } from '../data/talk/schedule.ts'
import { localeOf } from '../data/ui/locale.ts'
import { readingSections } from '../read/sections.ts'

/**
 * Reads the deck before Slidev does: stops with every fault by name, writes figures out where no component can (notes,
 * titles), sets the slide's times above the notes, and tells each slide, as `deck` in its frontmatter, what it shows.
 */
export default definePreparserSetup(({ filepath, headmatter }) => {
  const locale = localeOf((headmatter?.htmlAttrs as { lang?: string } | undefined)?.lang)
  // Slides come one by one behind the file's lines, in order: first a slide, then its note.
  let facts: BuiltFrontmatter['deck'][] = []
  let times: Partial<Record<TalkLength, Slot | undefined>>[] = []
  return [
    {
      name: 'deck',
      transformRawLines(lines) {
        const { slides } = parseSync(lines.join('\n'), filepath)
        const faults = lintDeck(basename(filepath), slides)
        if (faults.length) throw new Error(`\n${faults.join('\n')}\n`)
        const read = readingSections(slides as Slide[], false)
        facts = (slides as Slide[]).map((slide, index) => ({ ...factsOf(slide), readAs: read[index]!.id }))
        const schedules = talkLengths.map(length => [length, scheduleOf(slides as Slide[], length)] as const)
        times = slides.map((_, index) => Object.fromEntries(schedules.map(([length, slots]) => [length, slots[index]])))
      },
      async transformSlide(content, frontmatter) {
        // Slidev looks for both under names of its own; the first slide's title is the deck's and stays.
        frontmatter.title ??= figuresAsText(headlineOf(content) ?? '', locale)
        frontmatter.deck = facts.shift()
        // composables/useLoading.ts does.
        frontmatter.preload = false
        return content
      },
      async transformNote(note) {
        const slots = times.shift() ?? {}
        return note && withTimes(figuresAsText(note, locale), slots, locale)
      },
    },
  ]
})
