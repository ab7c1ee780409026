import type { CopyingSpec } from '../../../data/exhibits/diagrams/kinds/copying.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { View } from '../parts/style.ts'
import { arrow } from '../parts/arrow.ts'
import { textBlock } from '../parts/text.ts'

/** Two signs with an arrow between them, and their names below. */
function pair(spec: CopyingSpec, view: View, from: number, to: number, y: number, r: number, now: boolean): Mark[] {
  const { left, right } = spec
  const gap = r * 1.5 + 8
  const ends = [
    { x: from + gap, y },
    { x: to - gap, y },
  ] as const
  const label = now ? spec.now.verb : spec.then.verb
  const name = (own: CopyingSpec['left'], x: number) =>
    textBlock(view, view.cut === 'wide' ? 'label' : 'note', own.name, {
      x,
      y: y + r * 1.3 + 8,
      at: 'top',
      anchor: 'middle',
      tone: now ? own.side : 'muted',
    })
  return [
    { kind: 'glyph', side: left.side, x: from, y, r, ...(now ? {} : { hollow: true }) },
    { kind: 'glyph', side: right.side, x: to, y, r, ...(now ? {} : { hollow: true }) },
    now
      ? arrow(view, ends[1], ends[0], { tone: right.side, weight: 'bold' })
      : arrow(view, ends[0], ends[1], { tone: 'muted', weight: 'thin' }),
    textBlock(view, now ? 'label' : 'note', label, {
      x: (from + to) / 2,
      y: y - 14,
      at: 'bottom',
      anchor: 'middle',
      tone: now ? 'ink' : 'muted',
    }),
    name(left, from),
    name(right, to),
  ]
}

function wide(spec: CopyingSpec, view: View, height: number): Scene {
  return {
    width: 868,
    height,
    marks: [
      textBlock(view, 'note', spec.then.when, { x: 0, y: 0, at: 'top', tone: 'muted' }),
      ...pair(spec, view, 96, 330, 46, 24, false),
      textBlock(view, 'note', spec.now.when, { x: 430, y: 0, at: 'top' }),
      ...pair(spec, view, 520, 796, 46, 28, true),
      textBlock(view, 'label', spec.now.what, { x: 0, y: height, at: 'bottom' }),
    ],
  }
}

function narrow(spec: CopyingSpec, view: View): Scene {
  return {
    width: 320,
    height: 272,
    marks: [
      textBlock(view, 'caption', spec.then.when, { x: 0, y: 0, at: 'top' }),
      ...pair(spec, view, 56, 264, 52, 18, false),
      textBlock(view, 'caption', spec.now.when, { x: 0, y: 118, at: 'top' }),
      ...pair(spec, view, 56, 264, 170, 20, true),
      textBlock(view, 'note', spec.now.what, { x: 0, y: 230, at: 'top', width: 320 }),
    ],
  }
}

/** An arrow between two, and the same arrow turned round. */
export function copyingScene(spec: CopyingSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 136) : narrow(spec, view)
}
