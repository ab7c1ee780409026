import type { LeversSpec } from '../../../data/exhibits/diagrams/kinds/levers.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Box, Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { arrow } from '../parts/arrow.ts'
import { rounded } from '../parts/geometry.ts'
import { icon } from '../parts/icons.ts'
import { line } from '../parts/shapes.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'

/** The place of a chip that isn't there, and a chip under pressure from both sides. */
function squeezed({ side, squeeze }: LeversSpec, view: View, empty: Point, chip: Point, size: number): Mark[] {
  const half = size * 0.46
  const reach = size * 0.62
  return [
    {
      kind: 'path',
      d: rounded({ left: empty.x - half, right: empty.x + half, top: empty.y - half, bottom: empty.y + half }, 6),
      stroke: 'other',
      width: sizes[view.cut].line.thin,
      dash: [7, 8],
      ground: true,
      role: 'missing',
    },
    textBlock(view, 'note', squeeze.missing, {
      x: empty.x,
      y: empty.y,
      at: 'middle',
      anchor: 'middle',
      width: half * 1.8,
      tone: 'muted',
    }),
    icon('chip', chip, size * 0.84, { tone: side }),
    ...[-1, 1].map(way =>
      arrow(
        view,
        { x: chip.x, y: chip.y + way * (reach + size * 0.36) },
        { x: chip.x, y: chip.y + way * reach * 0.82 },
        { tone: side, weight: 'bold' },
      ),
    ),
  ]
}

/** An open lock from which arrows go out to users on no side. */
function opened({ side, open }: LeversSpec, view: View, lock: Point, size: number): Mark[] {
  const shown = { from: open.step }
  return [
    icon('open-lock', lock, size, { tone: side, ...shown }),
    ...[-46, -15, 15, 46].flatMap((degrees): Mark[] => {
      const [x, y] = [Math.cos((degrees / 180) * Math.PI), Math.sin((degrees / 180) * Math.PI)]
      const at = (reach: number) => ({ x: lock.x + reach * x, y: lock.y + size * 0.1 + reach * y })
      return [
        arrow(view, at(size * 0.52), at(size * 0.98), { tone: side, weight: 'thin', ...shown }),
        { kind: 'glyph', side: 'other', ...at(size * 1.14), r: sizes[view.cut].glyph.small, ...shown },
      ]
    }),
  ]
}

/** What comes of both: an arrow from each reason into one broad tag. */
function gained({ gain, side }: LeversSpec, view: View, from: readonly Point[], tag: Box): Mark[] {
  const shown = { from: gain.step }
  return [
    ...from.map(at => arrow(view, at, { x: at.x, y: tag.top - 6 }, { tone: side, weight: 'bold', ...shown })),
    { kind: 'path', d: rounded(tag, 8), fill: side, ground: true, ...shown },
  ]
}

function wide(spec: LeversSpec, view: View, height: number): Scene {
  const { squeeze, open, gain } = spec
  const row = 104
  const last = { from: gain.step }
  const tag = { left: 0, right: 868, top: height - 118, bottom: height - 40 }
  const middle = (tag.top + tag.bottom) / 2
  return {
    width: 868,
    height,
    marks: [
      textBlock(view, 'big', squeeze.name, { x: 0, y: 0, at: 'top', size: 26 }),
      ...squeezed(spec, view, { x: 62, y: row }, { x: 210, y: row }, 96),
      textBlock(view, 'label', squeeze.press, { x: 268, y: row, at: 'middle' }),
      line(view, [{ x: 466, y: 8 }, { x: 466, y: 180 }], { tone: 'line', from: open.step }),
      textBlock(view, 'big', open.name, { x: 500, y: 0, at: 'top', size: 26, from: open.step }),
      ...opened(spec, view, { x: 548, y: row - 2 }, 92),
      textBlock(view, 'label', open.note, { x: 692, y: row, at: 'middle', width: 176, from: open.step }),
      ...gained(spec, view, [{ x: 330, y: tag.top - 46 }, { x: 690, y: tag.top - 46 }], tag),
      textBlock(view, 'big', gain.name, { x: 24, y: middle, at: 'middle', tone: 'paper', size: 46, over: true, ...last }),
      textBlock(view, 'label', gain.note, { x: 400, y: middle, at: 'middle', tone: 'paper', over: true, ...last }),
      textBlock(view, 'label', gain.other, { x: 0, y: height, at: 'bottom', tone: 'muted', ...last }),
      textBlock(view, 'note', gain.otherNote, { x: 150, y: height, at: 'bottom', tone: 'muted', ...last }),
    ],
  }
}

function narrow(spec: LeversSpec, view: View): Scene {
  const { squeeze, open, gain } = spec
  const last = { from: gain.step }
  return {
    width: 320,
    height: 556,
    marks: [
      textBlock(view, 'big', squeeze.name, { x: 0, y: 0, at: 'top', size: 20 }),
      ...squeezed(spec, view, { x: 48, y: 104 }, { x: 158, y: 104 }, 84),
      textBlock(view, 'note', squeeze.press, { x: 208, y: 104, at: 'middle', width: 112 }),
      textBlock(view, 'big', open.name, { x: 0, y: 196, at: 'top', size: 20, from: open.step }),
      ...opened(spec, view, { x: 44, y: 286 }, 80),
      textBlock(view, 'note', open.note, { x: 166, y: 290, at: 'middle', width: 154, from: open.step }),
      ...gained(spec, view, [], { left: 0, right: 320, top: 372, bottom: 470 }),
      ...stack(
        view,
        { x: 16, y: 382, over: true, ...last },
        [
          ['big', gain.name, { tone: 'paper', size: 28 }],
          ['note', gain.note, { tone: 'paper' }],
        ],
        0,
      ).marks,
      ...stack(
        view,
        { x: 0, y: 482, width: 316, ...last },
        [
          ['big', gain.other, { tone: 'muted', size: 20 }],
          ['note', gain.otherNote, { tone: 'muted' }],
        ],
        0,
      ).marks,
    ],
  }
}

/** What is missing and made up for, what is opened, and what comes of both. */
export function leversScene(spec: LeversSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
