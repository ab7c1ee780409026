import type { CopyingSpec } from '../../../data/exhibits/diagrams/kinds/copying.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Box, Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { quantityOf } from '../../../data/figures/registry.ts'
import { arrow } from '../parts/arrow.ts'
import { rounded, through } from '../parts/geometry.ts'
import { line } from '../parts/shapes.ts'
import { textBlock, textBox } from '../parts/text.ts'

const daysOfWeek = 7

/** A sign's place and radius. */
interface Sign extends Point {
  readonly r: number
}

/** Where the two stand, at the ends of both arrows, and how high once and now are. */
interface Ends {
  readonly left: number
  readonly right: number
  readonly once: Omit<Sign, 'x'>
  readonly now: Omit<Sign, 'x'>
  /** From an arrow's end to the middle of a sign. */
  readonly gap: number
  /** Half as thick as the arrow of now. */
  readonly half: number
}

/** The thin arrow of once, and the broad one of now, turned round between the same two. */
function turned(view: View, { left, right }: CopyingSpec, ends: Ends): Mark[] {
  const { once, now, gap, half } = ends, from = ends.left + gap, to = ends.right - gap, neck = from + half * 2.4
  const corners = [[to, -half], [neck, -half], [neck, -half * 2.3], [from, 0], [neck, half * 2.3], [neck, half], [to, half]] as const
  return [
    { kind: 'glyph', side: left.side, x: ends.left, ...once, hollow: true },
    { kind: 'glyph', side: right.side, x: ends.right, ...once, hollow: true },
    arrow(view, { x: from - once.r * 0.5, y: once.y }, { x: to + once.r * 0.5, y: once.y }, { tone: 'muted', role: 'once' }),
    { kind: 'glyph', side: left.side, x: ends.left, ...now },
    { kind: 'glyph', side: right.side, x: ends.right, ...now },
    { kind: 'path', d: through(corners.map(([x, off]) => ({ x, y: now.y + off })), true), fill: right.side, role: 'now' },
  ]
}

/** The model, and dashed, a little beside it, the copy that is wanted. */
function copied({ left, right }: CopyingSpec, { x, y, r }: Sign): Mark[] {
  const far = r * 1.24 - 1.5, middle = x + r * 1.5
  const d = through([{ x: middle, y: y - far }, { x: middle + far, y }, { x: middle, y: y + far }, { x: middle - far, y }], true)
  return [
    { kind: 'path', d, stroke: right.side, width: 3, dash: [5, 7], ground: true, role: 'wanted' },
    { kind: 'glyph', side: left.side, x, y, r },
  ]
}

/** A week in a box: a bar a working day, a frame a day off, and beside it when work starts and ends. */
function weekMarks(view: View, { left: { side }, now: { week } }: CopyingSpec, { left, right, top, bottom }: Box): Mark[] {
  const works = quantityOf(week.figure).value, pitch = (right - left) / (daysOfWeek - 0.2), width = pitch * 0.8
  const bars = Array.from({ length: daysOfWeek }, (_, day): Mark => {
    const x = left + day * pitch, isOff = day >= works, inset = isOff ? 1 : 0
    const d = rounded({ left: x + inset, right: x + width - inset, top: top + inset, bottom: bottom - inset }, 3)
    return { kind: 'path', d, ...(isOff ? { stroke: 'muted', width: 2 } : { fill: side }), ground: true, role: isOff ? 'off' : 'day' }
  })
  return [
    ...bars,
    textBlock(view, 'note', week.starts, { x: left - 10, y: top - 1, at: 'top', anchor: 'end' }),
    textBlock(view, 'note', week.ends, { x: left - 10, y: bottom + 1, at: 'bottom', anchor: 'end' }),
  ]
}

/** What holds things on an arrow: plain lines down from its edge. */
function threads(view: View, { now, half }: Ends, ...ends: readonly Point[]): Mark[] {
  return ends.map(({ x, y }) => line(view, [{ x, y: now.y + half }, { x, y }]))
}

function wide(spec: CopyingSpec, view: View, height: number): Scene {
  const { left, right, then, now } = spec, { week } = now, sum = { from: week.sum.step }
  const ends: Ends = { left: 172, right: 796, once: { y: 58, r: 22 }, now: { y: 164, r: 43 }, gap: 72, half: 13 }
  const model = { x: 292, y: 256, r: 29 }, strip = { left: 546, right: 744, top: 220, bottom: 292 }, words = height - 52
  const middle = { x: (ends.left + ends.right) / 2, at: 'bottom', anchor: 'middle' } as const
  const name = textBlock(view, 'label', week.name, { x: strip.left, y: words, at: 'top' })
  const total = { x: textBox(name, view).right + 10, ...sum }
  return {
    width: 868,
    height,
    marks: [
      textBlock(view, 'big', then.when, { x: 0, y: ends.once.y, at: 'middle', tone: 'muted' }),
      textBlock(view, 'big', now.when, { x: 0, y: ends.now.y, at: 'middle', size: 40 }),
      ...turned(view, spec, ends),
      textBlock(view, 'label', then.verb, { ...middle, y: ends.once.y - 10, tone: 'muted' }),
      textBlock(view, 'big', now.verb, { ...middle, y: ends.now.y - 22, size: 34 }),
      ...([[left, ends.left], [right, ends.right]] as const).map(([{ name, side }, x]) =>
        textBlock(view, 'label', name, { x, y: 0, at: 'top', anchor: 'middle', tone: side, size: 22 })),
      ...threads(view, ends, { x: model.x, y: model.y }, { x: strip.left + 40, y: strip.top }, { x: strip.right - 69, y: strip.top }),
      ...copied(spec, model),
      textBlock(view, 'label', now.model, { x: model.x + 22, y: words, at: 'top', anchor: 'middle' }),
      ...weekMarks(view, spec, strip),
      name,
      textBlock(view, 'big', week.sum.figure, { ...total, y: name.y, tone: left.side, size: 26 }),
      textBlock(view, 'note', week.sum.note, { ...total, y: name.y + name.leading }),
    ],
  }
}

function narrow(spec: CopyingSpec, view: View): Scene {
  const { left, right, then, now } = spec, { week } = now, sum = { from: week.sum.step }
  const ends: Ends = { left: 42, right: 278, once: { y: 54, r: 18 }, now: { y: 150, r: 30 }, gap: 46, half: 8 }
  const model = { x: 112, y: 210, r: 20 }, strip = { left: 72, right: 226, top: 258, bottom: 318 }
  const middle = { x: 160, anchor: 'middle' } as const, total = { x: strip.left, y: strip.bottom + 36, at: 'top', ...sum } as const
  const hours = textBlock(view, 'label', week.sum.figure, { ...total, tone: left.side })
  return {
    width: 320,
    height: 380,
    marks: [
      textBlock(view, 'label', then.when, { ...middle, y: 0, at: 'top', tone: 'muted' }),
      textBlock(view, 'note', then.verb, { ...middle, y: 22, at: 'top', tone: 'muted' }),
      textBlock(view, 'label', now.when, { ...middle, y: 84, at: 'top' }),
      textBlock(view, 'big', now.verb, { ...middle, y: ends.now.y - 14, at: 'bottom' }),
      ...turned(view, spec, ends),
      ...([[left, 0, 'start'], [right, 320, 'end']] as const).map(([{ name, side }, x, anchor]) =>
        textBlock(view, 'label', name, { x, y: 0, at: 'top', anchor, tone: side })),
      ...threads(view, ends, { x: model.x, y: strip.top }),
      ...copied(spec, model),
      textBlock(view, 'label', now.model, { x: 186, y: model.y + 8, at: 'middle', width: 134 }),
      ...weekMarks(view, spec, strip),
      textBlock(view, 'label', week.name, { x: strip.left, y: strip.bottom + 11, at: 'top' }),
      hours,
      textBlock(view, 'note', week.sum.note, { x: textBox(hours, view).right + 10, y: hours.y, ...sum }),
    ],
  }
}

/** An arrow between two, and the same arrow turned round; what is copied hangs on it. */
export function copyingScene(spec: CopyingSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
