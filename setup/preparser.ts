import type { Slot } from '../data/talk/schedule.ts'
import { basename } from 'node:path'
import { parseSync } from '@slidev/parser'
import { definePreparserSetup } from '@slidev/types'
import { lintDeck } from '../data/talk/lint.ts'
import { figuresAsText, figuresOn, figureTags, headlineOf, revealOn } from '../data/talk/markup.ts'
import { scheduleOf, withSlot } from '../data/talk/schedule.ts'
import { localeOf } from '../data/ui/locale.ts'
import { pdfName } from '../data/ui/site.ts'
import { fromEnvironment } from '../vite/options.ts'

/**
 * Reads the deck before Slidev does: stops with every fault by name, writes figures out where no component can
 * (notes, titles), sets the talk's clock above
 * the notes, and tells each slide which figures it shows.
 */
export default definePreparserSetup(({ filepath, headmatter }) => {
  const prints = fromEnvironment()?.prints
  const locale = localeOf((headmatter?.htmlAttrs as { lang?: string } | undefined)?.lang)
  // Slides come one by one behind the file's lines, in order.
  let plan: (Slot | undefined)[] = []
  return [
    {
      name: 'figures',
      transformRawLines(lines) {
        const { slides } = parseSync(lines.join('\n'), filepath)
        const faults = lintDeck(basename(filepath), slides)
        if (faults.length) throw new Error(`\n${faults.join('\n')}\n`)
        plan = scheduleOf(slides)
      },
      async transformSlide(content, frontmatter) {
        frontmatter.figures = figuresOn(content)
        frontmatter.reveal = revealOn(content)
        // The first slide's frontmatter is the deck's own: its title stays.
        frontmatter.title ??= figuresAsText(headlineOf(content) ?? '', locale)
        if (prints && 'theme' in frontmatter) frontmatter.download = pdfName(locale, 'handout')
        return content
      },
      async transformNote(note, frontmatter) {
        frontmatter.spoken = figureTags(note ?? '')
        const planned = plan.shift()
        return note && withSlot(figuresAsText(note, locale), planned, locale)
      },
    },
  ]
})
