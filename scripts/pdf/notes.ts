import type { SlideSource } from '../../data/talk/markup.ts'
import type { Slot } from '../../data/talk/schedule.ts'
import type { Locale } from '../../data/ui/locale.ts'
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

/** An A4 sheet: the slide across it, its notes below. */
export const pageCss = `
@page { size: 210mm 297mm; margin: 0; }
.sheet { box-sizing: border-box; width: 210mm; height: 296.9mm; padding: 14mm 16mm 12mm; break-after: page; break-inside: avoid; overflow: hidden; background: #fff; }
.sheet .print-slide-container { zoom: 0.686; break-after: auto; outline: 1px solid var(--line); }
.spoken { margin-top: 9mm; font: 14.5px/1.5 var(--sans); color: var(--ink); }
.spoken p { margin: 0 0 0.6em; }
.spoken .click { display: inline-block; margin-right: 0.4em; border-left: 8px solid var(--chinese); border-block: 5px solid transparent; }
#print-content, #print-container, #page-root, html, body, #app { background: #fff !important; }
`
