import type { Run, Words } from '../../../data/figures/wording.ts'
import type { Localized } from '../../../data/ui/locale.ts'
import type { Shown, TextMark, Tone } from '../../scene.ts'
import type { Box } from './geometry.ts'
import type { TextRole, View } from './style.ts'
import { runsIn } from '../../../data/figures/wording.ts'
import { anchorShare } from '../../scene.ts'
import { reachOf, textWidth } from '../../text-metrics.ts'
import { wrap } from '../../wrap.ts'
import { around } from './geometry.ts'
import { leadings, styleOf } from './style.ts'

/** Where a text stands and how. */
export interface Placed extends Shown {
  readonly x: number
  readonly y: number
  /** What `y` is: the top or bottom of the block, its middle, or the first baseline. Default: the first baseline. */
  readonly at?: 'top' | 'middle' | 'bottom' | 'baseline'
  /** Which end of the lines `x` is. Default: 'start'. */
  readonly anchor?: TextMark['anchor']
  /** Width at which lines break. Default: only at `\n`. */
  readonly width?: number
  /** Default: the role's, ink or muted. */
  readonly tone?: Tone
  /** A size of its own, for the few words that a whole drawing is about. Default: the role's. */
  readonly size?: number
  /** It lies on a glyph or a bold line on purpose. Default: it must not. */
  readonly over?: true
}

function baseline(lines: number, leading: number, placed: Placed, { above, below }: { above: number, below: number }): number {
  const rest = (lines - 1) * leading
  switch (placed.at ?? 'baseline') {
    case 'top': return placed.y + above
    case 'bottom': return placed.y - below - rest
    case 'middle': return placed.y + (above - below - rest) / 2
    case 'baseline': return placed.y
  }
}

/** What can be written: a text in both languages, or runs of the view's. */
export type Text = Words | Localized | readonly Run[]

function runsFor(text: Text, { locale }: View): readonly Run[] {
  return 'en' in text ? runsIn(text, locale) : text
}

/** Words, broken into lines and anchored to a point. */
export function textBlock(view: View, role: TextRole, text: Text, placed: Placed): TextMark {
  const { x, y, at, anchor = 'start', width = Infinity, tone, size, ...rest } = placed
  const { tone: usual, ...style } = styleOf(role, view)
  const own = size ? { ...style, size } : style
  const lines = wrap(runsFor(text, view), width, own, view.locale)
  const leading = own.size * leadings[view.locale]
  const first = baseline(lines.length, leading, placed, reachOf(own, view.locale))
  return { kind: 'text', x, y: first, lines, style: own, leading, anchor, tone: tone ?? usual, ...rest }
}

/** The box of each line of a text. */
export function lineBoxes(mark: TextMark, { locale }: Pick<View, 'locale'>): Box[] {
  const { above, below } = reachOf(mark.style, locale)
  return mark.lines.map((line, index) => {
    const width = textWidth(line, mark.style, locale), left = mark.x - width * anchorShare[mark.anchor]
    const baseline = mark.y + index * mark.leading
    return { left, right: left + width, top: baseline - above, bottom: baseline + below }
  })
}

/** The box of a text: what to draw beside it, below it or around it. */
export function textBox(mark: TextMark, view: Pick<View, 'locale'>): Box {
  return around(lineBoxes(mark, view))
}

/** A text in a stack, with what is its own: a tone, a size. */
export type Stacked = readonly [role: TextRole, text: Text, own?: Pick<Placed, 'tone' | 'size' | 'role' | 'from' | 'until'>]

/** Texts one below the other from `placed` on, such as a name and what is said of it, and the box around them. */
export function stack(view: View, placed: Omit<Placed, 'at'>, texts: readonly Stacked[], space = 6): { marks: TextMark[], box: Box } {
  const marks: TextMark[] = []
  let { y } = placed
  for (const [role, text, own] of texts) {
    const mark = textBlock(view, role, text, { ...placed, ...own, y, at: 'top' })
    marks.push(mark)
    y = textBox(mark, view).bottom + space
  }
  return { marks, box: around(marks.map(mark => textBox(mark, view))) }
}
