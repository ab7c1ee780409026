import type { SlideSource } from '../../data/talk/markup.ts'
import type { Slot, TalkLength } from '../../data/talk/schedule.ts'
import type { Locale } from '../../data/ui/locale.ts'
import { readFileSync } from 'node:fs'
import { createMarkdownExit } from 'markdown-exit'
import { figuresAsText } from '../../data/talk/markup.ts'
import { withTimes } from '../../data/talk/schedule.ts'

const markdown = createMarkdownExit({ html: true })

/** A slide's notes as HTML, with its time in a talk of a length above them and their clicks marked. */
export function notesHtml(slide: SlideSource, slot: Slot | undefined, length: TalkLength, locale: Locale): string {
  return markdown
    .render(withTimes(figuresAsText(slide.note ?? '', locale), { [length]: slot }, locale))
    .replaceAll('[click]', '<span class="click"></span>')
}

/** Styles that put each slide on an A4 page with its notes below. */
export function notesCss(): string {
  return readFileSync(new URL('notes.css', import.meta.url), 'utf8')
}
