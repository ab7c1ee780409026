import type { SlideSource } from '../../data/talk/markup.ts'
import type { Slot } from '../../data/talk/schedule.ts'
import type { Locale } from '../../data/ui/locale.ts'
import { readFileSync } from 'node:fs'
import { createMarkdownExit } from 'markdown-exit'
import { figuresAsText } from '../../data/talk/markup.ts'
import { withSlot } from '../../data/talk/schedule.ts'

const markdown = createMarkdownExit({ html: true })

/** A slide's spoken notes as HTML, with the talk's clock above them and their clicks marked. */
export function notesHtml(slide: SlideSource, planned: Slot | undefined, locale: Locale): string {
  return markdown
    .render(withSlot(figuresAsText(slide.note ?? '', locale), planned, locale))
    .replaceAll('[click]', '<span class="click"></span>')
}

/** Styles that put each slide on an A4 page with its notes below. */
export function notesCss(): string {
  return readFileSync(new URL('notes.css', import.meta.url), 'utf8')
}
