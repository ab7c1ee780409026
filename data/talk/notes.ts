/** A paragraph of a slide's notes: speech, or, as a Markdown quotation (`> `), a stage direction. */
export interface NoteBlock {
  readonly kind: 'speech' | 'direction'
  readonly text: string
  /** Steps of the slide that begin with it: one for each [click]. */
  readonly clicks: number
}

const click = /\[click\]\s*/gu

/** A slide's notes by paragraph, without the marks of stage directions. */
export function blocksOf(note: string): NoteBlock[] {
  return note
    .split(/\n{2,}/u)
    .map(paragraph => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => {
      const isDirection = paragraph.startsWith('>')
      return {
        kind: isDirection ? 'direction' : 'speech',
        text: (isDirection ? paragraph.replace(/^>[ \t]*/gmu, '') : paragraph).replace(click, ''),
        clicks: [...paragraph.matchAll(click)].length,
      }
    })
}

/** The speech, one line a paragraph: without stage directions and click marks. */
export function spokenText(note: string): string {
  return textOf(note, 'speech').join('\n')
}

/** The stage directions. */
export function directionsOf(note: string): string[] {
  return textOf(note, 'direction')
}

function textOf(note: string, kind: NoteBlock['kind']): string[] {
  return blocksOf(note).flatMap(block => (block.kind === kind ? [block.text] : []))
}

/** What can be neither speech nor stage direction, one sentence for each fault. */
export function noteFaults(note: string): string[] {
  return note.split(/\n{2,}/u).flatMap((paragraph) => {
    const marked = paragraph.trim().split('\n').filter(line => line.startsWith('>')).length
    if (!marked) return []
    if (marked < paragraph.trim().split('\n').length) return [`a paragraph is half stage direction: “${start(paragraph)}”`]
    return paragraph.includes('[click]') ? [`a stage direction has a [click]: “${start(paragraph)}”`] : []
  })
}

function start(paragraph: string): string {
  return `${paragraph.slice(0, 30)}…`
}
