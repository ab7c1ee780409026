import type { AimsSpec } from '../../../data/exhibits/diagrams/kinds/aims.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { arrow } from '../parts/arrow.ts'
import { circle, rounded } from '../parts/geometry.ts'
import { glyph, line } from '../parts/shapes.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'

/** Rings that fade outwards: something is there, but not where it ends. */
function blurred(view: View, middle: Point, r: number): Mark[] {
  const { thin } = sizes[view.cut].line
  return [1, 0.8, 0.6].map((share, index): Mark => ({
    kind: 'path',
    d: circle(middle, r * share),
    stroke: 'other',
    width: thin * (0.6 + index * 0.3),
    dash: [0.1, thin * (4.4 - index)],
    ground: true,
    opacity: 0.5 + index * 0.25,
  }))
}

/** A shot that may not arrive: a line of dashes with a head. */
function shot(view: View, from: Point, to: Point, step: number): Mark {
  const width = sizes[view.cut].line.bold
  const back = { x: to.x - (to.x - from.x) * 0.04, y: to.y - (to.y - from.y) * 0.04 }
  return {
    kind: 'group',
    role: 'shot',
    from: step,
    children: [
      { kind: 'path', d: `M${from.x} ${from.y}L${back.x} ${back.y}`, stroke: 'american', width, dash: [width * 1.6, width * 2.2] },
      arrow(view, back, to, { tone: 'american', weight: 'bold' }),
    ],
  }
}

/** Something that is hit: its name in a solid box, left edge in the middle of the shot. */
function landed(view: View, at: Point, width: number, target: AimsSpec['near']['targets'][number], { near }: AimsSpec): Mark[] {
  const half = view.cut === 'wide' ? 24 : 18
  const shown = { from: near.step }
  return [
    {
      kind: 'path',
      d: rounded({ left: at.x, right: at.x + width, top: at.y - half, bottom: at.y + half }, 5),
      fill: near.side,
      ground: true,
      ...shown,
    },
    textBlock(view, 'label', target, {
      x: at.x + width / 2,
      y: at.y,
      at: 'middle',
      anchor: 'middle',
      tone: 'paper',
      over: true,
      ...(view.cut === 'wide' && { size: 24 }),
      ...shown,
    }),
  ]
}

function wide(spec: AimsSpec, view: View, height: number): Scene {
  const { far, near } = spec
  const target = { x: 752, y: 104 }
  const lane = 104
  const low = { x: 34, y: 282 }
  const close = { from: near.step }
  const ends = [
    { x: 216, y: 251 },
    { x: 216, y: 313 },
  ]
  return {
    width: 868,
    height,
    marks: [
      ...blurred(view, target, 102),
      textBlock(view, 'big', far.target, { x: target.x, y: target.y, at: 'middle', anchor: 'middle', tone: 'muted', size: 40 }),
      textBlock(view, 'label', far.outline.words, { x: 640, y: lane - 62, at: 'middle', anchor: 'end', from: far.outline.step }),
      glyph(view, far.side, { x: 34, y: lane }, 'large'),
      textBlock(view, 'big', far.name, { x: 0, y: lane - 46, at: 'bottom', tone: far.side, size: 26 }),
      textBlock(view, 'label', far.distance.words, { x: 640, y: lane - 28, at: 'middle', anchor: 'end', from: far.distance.step }),
      shot(view, { x: 82, y: lane }, { x: 640, y: lane }, far.shot.step),
      textBlock(view, 'big', far.shot.words, { x: 82, y: lane + 18, at: 'top', size: 24, from: far.shot.step }),
      glyph(view, near.side, low, 'large', close),
      textBlock(view, 'big', near.name, { x: 0, y: low.y - 48, at: 'bottom', tone: near.side, size: 26, ...close }),
      ...near.targets.flatMap((name, index) => [
        arrow(
          view,
          { x: low.x + 42, y: low.y + (index ? 10 : -10) },
          { x: ends[index]!.x - 6, y: ends[index]!.y },
          { tone: near.side, weight: 'bold', ...close },
        ),
        ...landed(view, ends[index]!, 204, name, spec),
      ]),
      line(
        view,
        [
          { x: 458, y: 227 },
          { x: 458, y: 337 },
        ],
        { tone: 'ink', ...close },
      ),
      ...stack(
        view,
        { x: 478, y: 222, ...close },
        [
          ['big', near.advice, { size: 26 }],
          ['note', near.by],
        ],
        6,
      ).marks,
    ],
  }
}

function narrow(spec: AimsSpec, view: View): Scene {
  const { far, near } = spec
  const target = { x: 250, y: 66 }
  const close = { from: near.step }
  const low = { x: 24, y: 352 }
  const ends = [
    { x: 120, y: 330 },
    { x: 120, y: 376 },
  ]
  return {
    width: 320,
    height: 512,
    marks: [
      ...blurred(view, target, 64),
      textBlock(view, 'big', far.target, { x: target.x, y: target.y, at: 'middle', anchor: 'middle', tone: 'muted', size: 26 }),
      ...stack(
        view,
        { x: 0, y: 6, width: 180 },
        [
          ['note', far.outline.words, { from: far.outline.step }],
          ['note', far.distance.words, { from: far.distance.step }],
        ],
        2,
      ).marks,
      glyph(view, far.side, { x: 24, y: 208 }, 'large'),
      textBlock(view, 'label', far.name, { x: 56, y: 208, at: 'middle', tone: far.side }),
      shot(view, { x: 40, y: 180 }, { x: 196, y: 104 }, far.shot.step),
      textBlock(view, 'note', far.shot.words, { x: 150, y: 156, at: 'top', width: 168, from: far.shot.step }),
      textBlock(view, 'label', near.name, { x: 0, y: 296, at: 'middle', tone: near.side, ...close }),
      glyph(view, near.side, low, 'large', close),
      ...near.targets.flatMap((name, index) => [
        arrow(
          view,
          { x: low.x + 30, y: low.y + (index ? 8 : -8) },
          { x: ends[index]!.x - 5, y: ends[index]!.y },
          { tone: near.side, ...close },
        ),
        ...landed(view, ends[index]!, 150, name, spec),
      ]),
      ...stack(
        view,
        { x: 0, y: 412, ...close },
        [
          ['big', near.advice, { size: 20 }],
          ['caption', near.by, { tone: 'ink' }],
        ],
        2,
      ).marks,
    ],
  }
}

/** A long shot at something without an outline, and short ones that land. */
export function aimsScene(spec: AimsSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
