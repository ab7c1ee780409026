import type { ReachSpec } from '../../../data/exhibits/diagrams/kinds/reach.ts'
import type { GroupMark, Mark, Scene } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { quantityOf } from '../../../data/figures/registry.ts'
import { through } from '../parts/geometry.ts'
import { radio, satellite, television } from '../parts/icons-signal.ts'
import { stack, textBlock } from '../parts/text.ts'

/** A beam that falls from a satellite: its middle, where it begins and ends, and how broad it is there. */
interface Beam {
  readonly x: number
  readonly top: number
  readonly bottom: number
  readonly narrow: number
  readonly broad: number
  /** How wide the satellite is, and a receiver. */
  readonly satellite: number
  readonly receiver: number
  readonly rows: number
}

/** Half a beam's breadth at a height. */
function halfAt({ top, bottom, narrow, broad }: Beam, y: number): number {
  return (narrow + (broad - narrow) * (y - top) / (bottom - top)) / 2
}

/** Receivers in rows from a beam's end upwards, as many in each as it covers: televisions and radios by turns. */
function receivers(beam: Beam): GroupMark[] {
  const { x, bottom, receiver, rows } = beam, pitch = receiver * 1.3
  return Array.from({ length: rows }, (_, row) => {
    const y = bottom - receiver * 0.72 - row * pitch
    const count = Math.floor((2 * halfAt(beam, y - receiver / 2) - receiver * 0.3) / pitch)
    return Array.from({ length: count }, (_, index) => {
      const place = { x: x + (index - (count - 1) / 2) * pitch, y }
      return ((index + row) % 3 === 1 ? radio : television)(place, receiver, { tone: 'paper' })
    })
  }).flat()
}

function beamMarks(beam: Beam): Mark[] {
  const { x, top, bottom, narrow, broad } = beam
  const corner = (y: number, aside: number) => ({ x: x + aside / 2, y })
  const corners = [corner(top, -narrow), corner(top, narrow), corner(bottom, broad), corner(bottom, -broad)]
  return [
    { kind: 'path', d: through(corners, true), fill: 'american', ground: true, role: 'beam' },
    satellite({ x, y: top - beam.satellite * 0.22 }, beam.satellite, { tone: 'american' }),
    ...receivers(beam),
  ]
}

/** The strands of a cable from China's end down to the one abroad, a line each. */
function cableMarks({ cable }: ReachSpec, from: Point, to: Point, pitch: number): Mark[] {
  const count = quantityOf(cable.strands).value, shown = { from: cable.step }, r = count * pitch * 0.55, width = pitch * 0.3
  return [
    ...Array.from({ length: count }, (_, index): Mark => {
      const x = from.x + (index - (count - 1) / 2) * pitch
      return { kind: 'path', d: through([{ x, y: from.y }, { x, y: to.y }]), stroke: 'chinese', width, role: 'strand', ...shown }
    }),
    { kind: 'glyph', side: 'chinese', ...from, r, ...shown },
    { kind: 'glyph', side: 'other', ...to, r, ...shown },
  ]
}

function wide(spec: ReachSpec, view: View, height: number): Scene {
  const { satellite: own, cable } = spec, shown = { from: cable.step }, x = 668, beside = { x: x + 38, ...shown }
  const from = { x, y: 84 }, to = { x, y: height - 20 }
  return {
    width: 868, height, marks: [
      ...beamMarks({ x: 286, top: 66, bottom: height, narrow: 34, broad: 572, satellite: 128, receiver: 40, rows: 4 }),
      ...stack(view, { x: 0, y: 10 }, [['big', own.of, { tone: 'american' }], ['note', own.name]], 10).marks,
      textBlock(view, 'note', own.note, { x: 386, y: 14, at: 'top' }),
      ...cableMarks(spec, from, to, 5.5),
      textBlock(view, 'big', cable.of, { x: x - 20, y: 10, at: 'top', tone: 'chinese', ...shown }),
      textBlock(view, 'label', cable.ends[0], { ...beside, y: from.y, at: 'middle' }),
      textBlock(view, 'label', cable.ends[1], { ...beside, y: to.y, at: 'middle' }),
      ...stack(view, { ...beside, y: 142 }, [['big', cable.name, { tone: 'chinese' }], ['note', cable.note]], 10).marks,
    ],
  }
}

function narrow(spec: ReachSpec, view: View): Scene {
  const { satellite: own, cable } = spec, shown = { from: cable.step }, x = 268, from = { x, y: 92 }, to = { x, y: 344 }
  return {
    width: 320, height: 486, marks: [
      ...beamMarks({ x: 102, top: 84, bottom: 360, narrow: 22, broad: 204, satellite: 84, receiver: 28, rows: 5 }),
      textBlock(view, 'big', own.of, { x: 0, y: 0, at: 'top', tone: 'american' }),
      ...stack(view, { x: 0, y: 376 }, [['label', own.name], ['note', own.note]]).marks,
      ...cableMarks(spec, from, to, 5),
      textBlock(view, 'big', cable.of, { x, y: 0, at: 'top', anchor: 'middle', tone: 'chinese', ...shown }),
      textBlock(view, 'note', cable.ends[0], { x, y: 48, at: 'top', anchor: 'middle', ...shown }),
      textBlock(view, 'note', cable.ends[1], { x, y: 364, at: 'top', anchor: 'middle', ...shown }),
      ...stack(view, { x: 316, y: 394, anchor: 'end', ...shown }, [['label', cable.name, { tone: 'chinese' }], ['note', cable.note]]).marks,
    ],
  }
}

/** A broad beam to everywhere, and beside it as few strands to one place as there were. */
export function reachScene(spec: ReachSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
