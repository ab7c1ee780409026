import type { LoudnessSpec } from '../../../data/exhibits/diagrams/kinds/loudness.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Box } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { arrow } from '../parts/arrow.ts'
import { through } from '../parts/geometry.ts'
import { stack, textBlock } from '../parts/text.ts'

/** Half of a diamond's diagonal, in its radius. */
const reach = 1.24

/** Where the speaker, the small thing and the middle of its shadow are, all level, and half as wide as the shadow is. */
interface Cast {
  readonly y: number
  readonly from: { readonly x: number, readonly r: number }
  readonly small: { readonly x: number, readonly r: number }
  readonly told: { readonly x: number, readonly half: number }
  readonly size: number
}

/** The small thing that the speaker points at, and the huge shadow that it casts. */
function loud({ speaker, loud: own }: LoudnessSpec, view: View, { y, from, small, told, size }: Cast): Mark[] {
  const tip = small.r * reach, { half } = told
  const beam = [{ x: small.x, y: y - tip }, { x: told.x, y: y - half }, { x: told.x, y: y + half }, { x: small.x, y: y + tip }]
  const corners = [[0, -half], [half, 0], [0, half], [-half, 0]].map(([dx, dy]) => ({ x: told.x + dx!, y: y + dy! }))
  const words = (top: number) => stack(view, { x: told.x, y: top, anchor: 'middle', over: true }, [
    ['big', own.topic, { tone: 'paper', size }],
    ['label', own.told, { tone: 'paper' }],
  ], size * 0.3)
  return [
    { kind: 'path', d: through(beam, true), fill: 'line', ground: true },
    { kind: 'path', d: through(corners, true), fill: 'ink', ground: true, role: 'told' },
    { kind: 'glyph', side: speaker.side, ...from, y },
    arrow(view, { x: from.x + from.r + 4, y }, { x: small.x - tip - 4, y }, { tone: speaker.side }),
    { kind: 'glyph', side: own.side, ...small, y },
    textBlock(view, 'label', own.is, { x: small.x + tip, y: y + tip + 10, at: 'top', anchor: 'end' }),
    ...words(y - words(0).box.bottom / 2).marks,
  ]
}

/** A pillar that has cracked across: its upper half has slipped. */
function pillar({ left, right, top, bottom }: Box, slip: number, from: number): Mark[] {
  const across = right - left,
    y = top + (bottom - top) * 0.42,
    teeth = [0, -0.22, 0.12, -0.12, 0.22, 0]
  const crack = teeth.map((tooth, index) => ({ x: left + (across * index) / (teeth.length - 1), y: y + across * tooth }))
  const upper = [{ x: left, y: top }, { x: right, y: top }, ...[...crack].reverse()].map(point => ({
    x: point.x + slip,
    y: point.y,
  }))
  const lower = [
    ...crack.map(point => ({ x: point.x, y: point.y + across * 0.34 })),
    { x: right, y: bottom },
    { x: left, y: bottom },
  ]
  return [upper, lower].map(corners => ({ kind: 'path', d: through(corners, true), fill: 'american', role: 'pillar', from }))
}

/** Three cracked pillars with their names below, and what lies on them. */
function temple({ silent: { pillars, step, roof } }: LoudnessSpec, view: View, box: Box, high: number): Mark[] {
  const pitch = (box.right - box.left) / pillars.length,
    wide = view.cut === 'wide',
    half = pitch * 0.2
  const top = box.top + high,
    middle = (box.left + box.right) / 2
  const gable = [
    { x: -pitch * 1.5, y: high / 2 },
    { x: 0, y: -high / 2 },
    { x: pitch * 1.5, y: high / 2 },
  ]
  return [
    {
      kind: 'group',
      role: 'roof',
      x: middle,
      y: box.top + high / 2,
      from: roof.step,
      children: [
        { kind: 'path', d: through(gable, true), fill: 'american', ground: true },
        textBlock(view, 'label', roof.words, {
          x: 0,
          y: high * 0.22,
          at: 'middle',
          anchor: 'middle',
          tone: 'paper',
          over: true,
          ...(wide && { size: 22 }),
        }),
      ],
    },
    ...pillars.flatMap((name, index): Mark[] => {
      const x = box.left + pitch * (index + 0.5)
      return [
        ...pillar({ left: x - half, right: x + half, top, bottom: box.bottom }, [7, -6, 8][index]! * (wide ? 1 : 0.7), step),
        textBlock(view, 'note', name, { x, y: box.bottom + 12, at: 'top', anchor: 'middle', size: wide ? 17 : 14, from: step }),
      ]
    }),
  ]
}

function wide(spec: LoudnessSpec, view: View, height: number): Scene {
  const { speaker, silent } = spec, y = height / 2
  return {
    width: 868,
    height,
    marks: [
      ...loud(spec, view, { y, from: { x: 36, r: 34 }, small: { x: 124, r: 11 }, told: { x: 330, half: 170 }, size: 32 }),
      textBlock(view, 'label', speaker.name, { x: 0, y: y - 52, at: 'bottom', tone: speaker.side, size: 22 }),
      textBlock(view, 'note', speaker.gain, { x: 0, y: height, at: 'bottom' }),
      textBlock(view, 'label', silent.label, { x: 694, y: 0, at: 'top', anchor: 'middle', size: 22, from: silent.step }),
      ...temple(spec, view, { left: 520, right: 868, top: 40, bottom: height - 76 }, 76),
    ],
  }
}

function narrow(spec: LoudnessSpec, view: View): Scene {
  const { speaker, silent } = spec, second = 326
  return {
    width: 320,
    height: second + 272,
    marks: [
      ...loud(spec, view, { y: 124, from: { x: 22, r: 20 }, small: { x: 76, r: 8 }, told: { x: 204, half: 114 }, size: 20 }),
      textBlock(view, 'label', speaker.name, { x: 0, y: 0, at: 'top', tone: speaker.side }),
      textBlock(view, 'note', speaker.gain, { x: 0, y: 286, at: 'bottom' }),
      textBlock(view, 'label', silent.label, { x: 160, y: second - 6, at: 'top', anchor: 'middle', size: 18, from: silent.step }),
      ...temple(spec, view, { left: 0, right: 320, top: second + 26, bottom: second + 206 }, 56),
    ],
  }
}

/** A small thing pointed at that casts a huge shadow, and what breaks without a word. */
export function loudnessScene(spec: LoudnessSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
