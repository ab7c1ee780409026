import type { Run } from '../data/figures/wording.ts'
import type { Locale } from '../data/ui/locale.ts'
import type { Stacked } from './diagrams/parts/text.ts'
import type { Mark, Scene } from './scene.ts'
import { stack } from './diagrams/parts/text.ts'

/** What a picture says around its exhibit, in one language. */
export interface PlateWords {
  /** The sentence that the exhibit is evidence for. */
  readonly headline: readonly Run[]
  /** What is shown, and what is measured. */
  readonly title: readonly Run[]
  /** Paragraphs of the article, arithmetic of ours, citations. */
  readonly source: readonly Run[]
  /** The deck, and where it is to be found. */
  readonly deck: readonly Run[]
}

const margin = 40
const gap = 20

/** An exhibit that stands by itself: headline, title and unit above it, source and address below. */
export function plateOf(exhibit: Scene, words: PlateWords, locale: Locale): Scene {
  const view = { locale, cut: 'wide' } as const
  const texts = (y: number, ...rows: Stacked[]) => stack(view, { x: margin, y, width: exhibit.width }, rows, 6)
  const head = texts(margin * 0.75, ['big', words.headline], ['note', words.title, { tone: 'muted' }])
  const drawn: Mark = { kind: 'group', x: margin, y: head.box.bottom + gap, children: exhibit.marks }
  const bottom = head.box.bottom + gap + exhibit.height + gap
  const rule: Mark = {
    kind: 'path',
    d: `M${margin} ${bottom}H${margin + exhibit.width}`,
    stroke: 'line',
    width: 1,
  }
  const foot = texts(bottom + gap / 2, ['caption', words.source], ['caption', words.deck])
  return {
    width: exhibit.width + 2 * margin,
    height: Math.ceil(foot.box.bottom + margin * 0.6),
    marks: [...head.marks, drawn, rule, ...foot.marks],
  }
}
