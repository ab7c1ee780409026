import type { FieldGroup, FieldMember, FieldSpec } from '../../../data/exhibits/diagrams/kinds/field.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { icon } from '../parts/icons.ts'
import { stack, textBlock } from '../parts/text.ts'

/** The room of every member, the same for all, its sign's radius, and how far below the sign's middle its name begins. */
interface Cell {
  readonly across: number
  readonly down: number
  readonly r: number
  readonly drop: number
}

const cells: Readonly<Record<View['cut'], Cell>> = {
  wide: { across: 119, down: 146, r: 21, drop: 52 },
  narrow: { across: 80, down: 88, r: 14, drop: 36 },
}

/** How large what a sign stands on is, in radii of the sign, and how far its middle is above the sign's. */
const carriers = {
  cloud: { size: 5, lift: 0.1 },
  phone: { size: 5, lift: 0.2 },
  car: { size: 5.2, lift: -0.1 },
} as const

/** A sign with its name below, on a cloud or in the thing that it is put into. */
function member(view: View, { side }: FieldSpec, { on, name, note }: FieldMember, at: Point, step: number): Mark[] {
  const { r, drop } = cells[view.cut], shown = { from: step }, wide = view.cut === 'wide'
  const carrier = on && carriers[on]
  const texts = [['label', name, { size: wide ? 18 : 14 }] as const, ...(note ? [['caption', note] as const] : [])]
  return [
    ...(carrier ? [icon(on, { x: at.x, y: at.y - r * carrier.lift }, r * carrier.size, { tone: 'rest', ...shown })] : []),
    { kind: 'glyph', side, x: at.x, y: at.y, r, ...shown },
    ...stack(view, { x: at.x, y: at.y + drop, anchor: 'middle', ...shown }, texts, 0).marks,
  ]
}

function heading(view: View, group: FieldGroup, at: Point, width: number): Mark[] {
  return stack(
    view,
    { ...at, width, from: group.step },
    [
      ['big', group.name, { size: view.cut === 'wide' ? 24 : 19 }],
      ['caption', group.note],
    ],
    0,
  ).marks
}

/** A group: its heading, its members a cell each, and a word for those who aren't named. */
function placed(spec: FieldSpec, view: View, group: FieldGroup, at: Point, columns: number): Mark[] {
  const { across, down, drop } = cells[view.cut], first = view.cut === 'wide' ? 114 : 84
  const place = (index: number) => ({
    x: at.x + across * ((index % columns) + 0.5),
    y: at.y + first + down * Math.floor(index / columns),
  })
  const { members, more, step } = group, next = place(members.length)
  // Where the column is full the word stands below the last name.
  const below = columns === 1 ? { ...place(members.length - 1), y: at.y + first + down + drop + 24, at: 'top' as const } : undefined
  return [
    ...heading(view, group, at, across * Math.max(columns, 2) + 60),
    ...members.flatMap((own, index) => member(view, spec, own, place(index), step)),
    ...(more ? [textBlock(view, 'caption', more, { ...next, at: 'middle', anchor: 'middle', from: step, ...below })] : []),
  ]
}

function wide(spec: FieldSpec, view: View, height: number): Scene {
  const [giants, startUps, crossovers] = spec.groups, { across } = cells.wide
  return {
    width: 868,
    height,
    marks: [
      ...placed(spec, view, giants, { x: 0, y: 0 }, 2),
      ...placed(spec, view, startUps, { x: across * 2 + 20, y: 0 }, 4),
      ...placed(spec, view, crossovers, { x: 868 - across - 6, y: 0 }, 1),
    ],
  }
}

function narrow(spec: FieldSpec, view: View): Scene {
  const tops = [0, 176, 432] as const
  return { width: 320, height: 576, marks: spec.groups.flatMap((group, index) => placed(spec, view, group, { x: 0, y: tops[index]! }, 4)) }
}

/** Names in groups, every one with the same sign on what its group is known by. */
export function fieldScene(spec: FieldSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
