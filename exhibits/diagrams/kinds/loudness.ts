import type { LoudnessSpec } from '../../../data/exhibits/diagrams/kinds/loudness.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Box, Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { through } from '../parts/geometry.ts'
import { speechBubble } from '../parts/speech-bubble.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock, unbroken } from '../parts/text.ts'

/** Half of a diamond's diagonal, in its radius. */
const reach = 1.24

/** The loud bubble: what it is about, the small thing as it is, and the swollen outline that is made of it. */
function loud({ speaker, loud: own }: LoudnessSpec, view: View, box: Box, tail: Point, size: number): Mark[] {
  const half = (box.bottom - box.top) / 2 - size * 0.4,
    middle = { x: box.right - half - size * 0.45, y: (box.top + box.bottom) / 2 }
  const corners = [
    [0, -half],
    [half, 0],
    [0, half],
    [-half, 0],
  ].map(([x, y]) => ({ x: middle.x + x!, y: middle.y + y! }))
  const { main } = sizes[view.cut].line,
    r = half * 0.17
  const words = (y: number) =>
    stack(
      view,
      { x: box.left + size * 0.6, y, over: true },
      [
        ['big', own.topic, { tone: 'paper', size }],
        ['label', own.told, { tone: 'paper' }],
      ],
      size * 0.4,
    )
  return [
    speechBubble(view, box, tail, { filling: 'filled', tone: speaker.side, tail: size }),
    {
      kind: 'path',
      d: through(corners, true),
      fill: 'paper',
      stroke: own.side,
      width: main,
      dash: [main * 2.2, main * 2.2],
      ground: true,
      role: 'told',
    },
    { kind: 'glyph', side: own.side, x: middle.x, y: middle.y - r * 0.6, r },
    textBlock(view, 'label', own.is, { x: middle.x, y: middle.y + r * (reach - 0.6) + 8, at: 'top', anchor: 'middle' }),
    ...words(middle.y - words(0).box.bottom / 2).marks,
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

/** Three cracked pillars with their names below, and above them what they hold, which tilts. */
function temple({ silent: { pillars, step, roof } }: LoudnessSpec, view: View, box: Box, high: number): Mark[] {
  const pitch = (box.right - box.left) / pillars.length,
    wide = view.cut === 'wide',
    half = pitch * 0.2
  const top = box.top + high + 12,
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
      moves: [{ step: roof.step, rotate: 2 }],
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
  const { speaker, silent } = spec
  return {
    width: 868,
    height,
    marks: [
      ...loud(spec, view, { left: 2, right: 484, top: 2, bottom: 226 }, { x: 44, y: 266 }, 34),
      { kind: 'glyph', side: speaker.side, x: 40, y: 312, r: 36 },
      ...stack(
        view,
        { x: 92, y: 280 },
        [
          ['label', speaker.name, { tone: speaker.side, size: 22 }],
          ['note', speaker.gain],
        ],
        8,
      ).marks,
      textBlock(view, 'label', silent.label, { x: 694, y: 0, at: 'top', anchor: 'middle', size: 22, from: silent.step }),
      ...temple(spec, view, { left: 520, right: 868, top: 40, bottom: height - 76 }, 76),
    ],
  }
}

function narrow(spec: LoudnessSpec, view: View): Scene {
  const { speaker, silent } = spec,
    second = 284
  return {
    width: 320,
    height: second + 272,
    marks: [
      ...loud(spec, view, { left: 2, right: 318, top: 2, bottom: 146 }, { x: 30, y: 172 }, 21),
      { kind: 'glyph', side: speaker.side, x: 26, y: 200, r: 22 },
      ...stack(
        view,
        { x: 58, y: 178, width: 262 },
        [
          ['label', speaker.name, { tone: speaker.side }],
          ['note', unbroken(speaker.gain, view)],
        ],
        5,
      ).marks,
      textBlock(view, 'label', silent.label, { x: 160, y: second - 6, at: 'top', anchor: 'middle', size: 18, from: silent.step }),
      ...temple(spec, view, { left: 0, right: 320, top: second + 26, bottom: second + 206 }, 56),
    ],
  }
}

/** One huge bubble with little in it, and what breaks without a word. */
export function loudnessScene(spec: LoudnessSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
