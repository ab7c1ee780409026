import type { ExchangeSide, ExchangeSpec } from '../../../data/exhibits/diagrams/kinds/exchange.ts'
import type { Mark, Scene, Shown } from '../../scene.ts'
import type { Box, Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { arrow } from '../parts/arrow.ts'
import { line } from '../parts/shapes.ts'
import { speechBubble } from '../parts/speech-bubble.ts'
import { tag } from '../parts/tag.ts'
import { stack, textBlock } from '../parts/text.ts'

/** A side that speaks: when, its bubble and its sign. */
function speaker(view: View, own: ExchangeSide, box: Box, sign: Point, r: number, size: number, shown: Shown): Mark[] {
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }
  return [
    speechBubble(view, box, { x: sign.x + r * 0.2, y: sign.y - r - 6 }, { filling: 'filled', tone: own.side, ...shown }),
    textBlock(view, 'big', own.says, {
      x: middle.x,
      y: middle.y,
      at: 'middle',
      anchor: 'middle',
      tone: 'paper',
      size,
      over: true,
      ...shown,
    }),
    { kind: 'glyph', side: own.side, ...sign, r, ...shown },
  ]
}

function wide(spec: ExchangeSpec, view: View, height: number): Scene {
  const { before, after } = spec
  const now = { from: spec.step }
  const boxes = [
    { left: 0, right: 390, top: 26, bottom: 138 },
    { left: 478, right: 868, top: 26, bottom: 138 },
  ] as const
  const signs = [
    { x: 52, y: 216 },
    { x: 530, y: 216 },
  ] as const
  const r = 44
  const tags = [
    { x: 168, y: 228 },
    { x: 640, y: 228 },
  ] as const
  const mirrored = { from: spec.mirrorStep }
  return {
    width: 868,
    height,
    marks: [
      textBlock(view, 'note', before.when, { x: 0, y: 0, at: 'top', tone: 'muted' }),
      ...speaker(view, before, boxes[0], signs[0], r, 40, {}),
      textBlock(view, 'note', after.when, { x: boxes[1].left, y: 0, at: 'top', tone: 'muted', ...now }),
      ...speaker(view, after, boxes[1], signs[1], r, 34, now),
      // The string that tied the tag is cut.
      line(view, [{ x: signs[0].x + r + 2, y: signs[0].y + 2 }, { x: signs[0].x + r + 22, y: signs[0].y + 12 }], { tone: 'ink' }),
      line(view, [{ x: tags[0].x - 34, y: tags[0].y + 12 }, { x: tags[0].x - 14, y: tags[0].y + 2 }], { tone: 'ink', until: spec.step }),
      tag(view, spec.tag, tags[0], { size: 27, ghost: true, ...now }),
      arrow(view, { x: tags[0].x + 206, y: tags[0].y + 4 }, { x: signs[1].x - r - 14, y: tags[0].y + 4 }, { tone: 'ink', ...now }),
      textBlock(view, 'note', spec.way, {
        x: (tags[0].x + 206 + signs[1].x - r - 14) / 2,
        y: tags[0].y - 10,
        at: 'bottom',
        anchor: 'middle',
        ...now,
      }),
      line(
        view,
        [
          { x: signs[1].x + r - 2, y: signs[1].y + 4 },
          { x: tags[1].x, y: tags[1].y },
        ],
        { tone: 'ink', ...now },
      ),
      tag(view, spec.tag, tags[0], {
        size: 27,
        moves: [{ step: spec.step, dx: tags[1].x - tags[0].x, dy: tags[1].y - tags[0].y }],
      }),
      ...(
        [
          [before, boxes[0], {}],
          [after, boxes[1], now],
        ] as const
      ).flatMap(([own, box, shown]) => [
        textBlock(view, 'big', own.name, { x: box.left, y: 286, at: 'top', tone: own.side, size: 26, ...shown }),
        textBlock(view, 'label', own.mirror, { x: box.left, y: height - 22, at: 'middle', ...mirrored }),
      ]),
    ],
  }
}

function narrow(spec: ExchangeSpec, view: View): Scene {
  const r = 24
  const row = (own: ExchangeSide, y: number, shown: Shown): Mark[] => [
    textBlock(view, 'caption', own.when, { x: 0, y, at: 'top', ...shown }),
    ...speaker(view, own, { left: 0, right: 320, top: y + 22, bottom: y + 96 }, { x: 30, y: y + 142 }, r, 24, shown),
    ...stack(
      view,
      { x: 0, y: y + 172, ...shown },
      [
        ['label', own.name, { tone: own.side }],
        ['note', own.mirror, { from: spec.mirrorStep }],
      ],
      0,
    ).marks,
  ]
  const second = 252
  const now = { from: spec.step }
  return {
    width: 320,
    height: second + 222,
    marks: [
      ...row(spec.before, 0, {}),
      ...row(spec.after, second, now),
      tag(view, spec.tag, { x: 130, y: 146 }, { size: 17, ghost: true, ...now }),
      arrow(view, { x: 292, y: 160 }, { x: 292, y: second + 10 }, { tone: 'ink', ...now }),
      line(
        view,
        [
          { x: 30 + r - 2, y: second + 144 },
          { x: 130, y: second + 146 },
        ],
        { tone: 'ink', ...now },
      ),
      tag(view, spec.tag, { x: 130, y: 146 }, { size: 17, moves: [{ step: spec.step, dy: second }] }),
    ],
  }
}

/** A tag that leaves one side and is taken up by the other. */
export function exchangeScene(spec: ExchangeSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
