import type { LanesSpec } from '../../../data/exhibits/diagrams/kinds/lanes.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import type { Placed, Stacked } from '../parts/text.ts'
import { dotted } from '../parts/arrow.ts'
import { circle, through } from '../parts/geometry.ts'
import { cargoIcon } from '../parts/icons-cargo.ts'
import { line } from '../parts/shapes.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'
import { worriedFace } from '../parts/worry.ts'

/** A lane: where what moves in it begins and ends, how thick it is, and how far back its lines of speed reach. */
interface Lane {
  readonly y: number
  readonly from: number
  readonly to: number
  readonly half: number
  readonly trail: number
}

/** A broad arrow with a small picture, a name, and lines of speed behind it. */
function laneMarks(view: View, { side }: LanesSpec['fast'], { cargo, name }: LanesSpec['fast']['lanes'][number], lane: Lane): Mark[] {
  const { y, from, to, half, trail } = lane, head = to - half * 1.6, wide = half * 1.42
  const corners = [[from, -half], [head, -half], [head, -wide], [to, 0], [head, wide], [head, half], [from, half]] as const
  const streaks = [[-0.62, 0.62], [0, 1], [0.62, 0.5]] as const
  return [
    ...streaks.map(([off, share]): Mark => line(view, [
      { x: from - trail * share, y: y + half * off },
      { x: from - half * 0.7, y: y + half * off },
    ], { tone: side, weight: 'main' })),
    { kind: 'path', d: through(corners.map(([x, off]) => ({ x, y: y + off })), true), fill: side, ground: true, role: 'lane' },
    cargoIcon(cargo, 'paper', { x: from + half * 1.2, y }, half * 1.35),
    textBlock(view, 'big', name, { x: from + half * 2.3, y, at: 'middle', tone: 'paper', size: half * 1.15 }),
  ]
}

/** Where the ground is, how deep the pit, and where the drawing ends. */
interface Ground {
  readonly ground: number
  readonly floor: number
  readonly right: number
}

/** A worried head. */
interface Head extends Point {
  readonly r: number
}

/** The ground with a pit in it, a worried head at its mouth, and dotted below where it may end. */
function sinkingMarks(view: View, { side }: LanesSpec['sinking'], head: Head, { ground, floor, right }: Ground): Mark[] {
  const { x, r } = head, wall = r * 1.24, { main, thin } = sizes[view.cut].line
  const profile = [[0, ground], [x - wall, ground], [x - wall, floor], [x + wall, floor], [x + wall, ground], [right, ground]] as const
  return [
    { kind: 'path', d: through(profile.map(([across, down]) => ({ x: across, y: down }))), stroke: 'ink', width: main, role: 'pit' },
    { kind: 'path', d: circle({ x, y: floor - r - main * 1.6 }, r), stroke: side, width: thin, dash: dotted(thin), role: 'may' },
    { kind: 'path', d: circle(head, r), fill: side, role: 'sinking' },
    ...worriedFace(head, r, 'paper'),
  ]
}

/** That they may sink, into what, and who says so. */
function sinkingWords(view: View, { side, may, into, by }: LanesSpec['sinking'], placed: Omit<Placed, 'at'>, size: number): Mark[] {
  const small = Math.max(size * 0.5, sizes[view.cut].text.label)
  const texts: Stacked[] = [['label', may, { size: small }], ['big', into, { tone: side, size }], ['note', by]]
  return stack(view, placed, texts, size * 0.1).marks
}

function wide(spec: LanesSpec, view: View, height: number): Scene {
  const { fast, sinking } = spec, ground = 234, head = { x: 92, y: 202, r: 60 }, right = 868
  const lane = (index: number) => ({ y: 34 + index * 69, from: 540, to: right, half: 23, trail: 210 })
  return {
    width: right,
    height,
    marks: [
      textBlock(view, 'big', fast.name, { x: 0, y: 34, at: 'middle', tone: fast.side, size: 32 }),
      ...fast.lanes.flatMap((own, index) => laneMarks(view, fast, own, lane(index))),
      ...sinkingMarks(view, sinking, head, { ground, floor: height - 3, right }),
      textBlock(view, 'big', sinking.name, { x: head.x + head.r + 16, y: 180, at: 'middle', tone: sinking.side, size: 38 }),
      ...sinkingWords(view, sinking, { x: 196, y: ground + 11 }, 46),
    ],
  }
}

function narrow(spec: LanesSpec, view: View): Scene {
  const { fast, sinking } = spec, ground = 258, head = { x: 62, y: 238, r: 38 }, right = 320, height = ground + 112
  const lane = (index: number) => ({ y: 54 + index * 52, from: 130, to: right - 1, half: 17, trail: 110 })
  return {
    width: right,
    height,
    marks: [
      textBlock(view, 'big', fast.name, { x: 0, y: 0, at: 'top', tone: fast.side, size: 20 }),
      ...fast.lanes.flatMap((own, index) => laneMarks(view, fast, own, lane(index))),
      ...sinkingMarks(view, sinking, head, { ground, floor: height - 2, right }),
      textBlock(view, 'big', sinking.name, { x: head.x + head.r + 12, y: 232, at: 'middle', tone: sinking.side, size: 24 }),
      ...sinkingWords(view, sinking, { x: 124, y: ground + 8, width: 194 }, 24),
    ],
  }
}

/** What races ahead in lanes; far behind it, somebody who may sink into a pit. */
export function lanesScene(spec: LanesSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
