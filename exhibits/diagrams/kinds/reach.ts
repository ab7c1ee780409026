import type { ReachSpec } from '../../../data/exhibits/diagrams/kinds/reach.ts'
import type { GroupMark, Mark, Scene } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { quantityOf } from '../../../data/figures/registry.ts'
import { through } from '../parts/geometry.ts'
import { radio, satellite, television } from '../parts/icons-signal.ts'
import { glyph } from '../parts/shapes.ts'
import { stack, textBlock, unbroken } from '../parts/text.ts'

/** A beam between two edges, the narrow one at the satellite. */
function beam(corners: readonly Point[]): Mark {
  return { kind: 'path', d: through(corners, true), fill: 'american', ground: true, role: 'beam' }
}

/** Receivers at points, televisions and radios by turns. */
function receivers(places: readonly Point[], size: number): GroupMark[] {
  return places.map((place, index) => (index % 3 === 1 ? radio : television)(place, size, { tone: 'paper' }))
}

/** A grid of points. */
function grid(columns: readonly number[], rows: readonly number[]): Point[] {
  return rows.flatMap(y => columns.map(x => ({ x, y })))
}

/** The strands of the cable from one end to the other, a line each. */
function cableMarks({ cable }: ReachSpec, view: View, from: Point, to: Point, pitch: number): Mark[] {
  const count = quantityOf(cable.strands).value, shown = { from: cable.step }
  return [
    ...Array.from({ length: count }, (_, index): Mark => {
      const y = from.y + (index - (count - 1) / 2) * pitch
      const d = through([{ x: from.x, y }, { x: to.x, y }])
      return { kind: 'path', d, stroke: 'chinese', width: pitch * 0.4, role: 'strand', ...shown }
    }),
    ...[from, to].map(end => glyph(view, 'chinese', end, 'medium', shown)),
  ]
}

function wide(spec: ReachSpec, view: View, height: number): Scene {
  const { year, satellite: own, cable } = spec, shown = { from: cable.step }, y = 296, from = { x: 94, y }, to = { x: 500, y }
  const name = { y, at: 'middle', tone: 'ink', ...shown } as const
  return {
    width: 868, height, marks: [
      beam([{ x: 144, y: 90 }, { x: 868, y: 0 }, { x: 868, y: 232 }, { x: 144, y: 142 }]),
      satellite({ x: 66, y: 116 }, 128, { tone: 'american' }),
      ...receivers(grid([744, 820], [50, 116, 182]), 58),
      textBlock(view, 'big', year, { x: 0, y: 0, at: 'top', size: 40 }),
      ...stack(view, { x: 334, y: 76, tone: 'paper', over: true }, [['big', own.name], ['label', own.note]], 6).marks,
      ...cableMarks(spec, view, from, to, 6),
      textBlock(view, 'note', cable.ends[0], { x: from.x - 24, anchor: 'end', ...name }),
      textBlock(view, 'note', cable.ends[1], { x: to.x + 24, ...name }),
      ...stack(view, { x: 634, y: 246, ...shown }, [['big', cable.name, { tone: 'chinese', size: 36 }], ['note', cable.note]], 2).marks,
    ],
  }
}

function narrow(spec: ReachSpec, view: View): Scene {
  const { year, satellite: own, cable } = spec, shown = { from: cable.step }, y = 448, from = { x: 14, y }, to = { x: 306, y }
  const name = { y: y + 16, at: 'top', tone: 'ink', ...shown } as const
  const inside = { x: 160, anchor: 'middle', tone: 'paper', over: true } as const
  return {
    width: 320, height: 540, marks: [
      beam([{ x: 138, y: 66 }, { x: 182, y: 66 }, { x: 320, y: 372 }, { x: 0, y: 372 }]),
      satellite({ x: 160, y: 38 }, 84, { tone: 'american' }),
      ...receivers(grid([44, 102, 160, 218, 276], [338]), 44),
      textBlock(view, 'big', year, { x: 0, y: 0, at: 'top' }),
      ...stack(view, { ...inside, y: 180, width: 150 }, [['label', own.name]]).marks,
      textBlock(view, 'note', unbroken(own.note, view), { ...inside, y: 226, at: 'top', width: 184 }),
      ...cableMarks(spec, view, from, to, 5),
      textBlock(view, 'note', cable.ends[0], { x: 0, ...name }),
      textBlock(view, 'note', cable.ends[1], { x: 320, anchor: 'end', ...name }),
      ...stack(view, { x: 0, y: 384, ...shown }, [['big', cable.name, { tone: 'chinese' }]]).marks,
      textBlock(view, 'note', cable.note, { x: 0, y: y + 42, at: 'top', ...shown }),
    ],
  }
}

/** A broad beam to everywhere, and as few strands as there were. */
export function reachScene(spec: ReachSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
