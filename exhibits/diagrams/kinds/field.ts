import type { FieldGroup, FieldMember, FieldSpec } from '../../../data/exhibits/diagrams/kinds/field.ts'
import type { Words } from '../../../data/figures/wording.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { through } from '../parts/geometry.ts'
import { icon } from '../parts/icons.ts'
import { line } from '../parts/shapes.ts'
import { stack, textBlock } from '../parts/text.ts'

/** The room of every member, the same for all: how far apart they are, the sign's radius, and where its name begins below it. */
interface Cell {
  readonly across: number
  readonly r: number
  readonly drop: number
}

const cells: Readonly<Record<View['cut'], Cell>> = {
  wide: { across: 87, r: 19, drop: 42 },
  narrow: { across: 78, r: 14, drop: 34 },
}

/** How large what a sign stands on is, in radii of the sign, and how far its middle is above the sign's. */
const carriers = {
  cloud: { size: 4.1, lift: 0.1 },
  phone: { size: 4, lift: 0 },
  car: { size: 4.6, lift: 0.6 },
} as const

/** A sign with its name below, on a cloud or in the thing that it is put into. */
function member(view: View, { side }: FieldSpec, { on, name }: FieldMember, at: Point, from: number): Mark[] {
  const { r, drop } = cells[view.cut], carrier = on && carriers[on]
  return [
    ...(carrier ? [icon(on, { x: at.x, y: at.y - r * carrier.lift }, r * carrier.size, { tone: 'rest', from })] : []),
    { kind: 'glyph', side, x: at.x, y: at.y, r, from },
    textBlock(view, 'label', name, { x: at.x, y: at.y + drop, at: 'top', anchor: 'middle', size: view.cut === 'wide' ? 17 : 14, from }),
  ]
}

/** Those that the article doesn't name: an outline at the end of the row. */
function others(view: View, { side }: FieldSpec, more: Words, { x, y }: Point, from: number): Mark[] {
  const { r, drop } = cells[view.cut], half = r * 1.24
  const corners = [[0, -half], [half, 0], [0, half], [-half, 0]].map(([dx, dy]) => ({ x: x + dx!, y: y + dy! }))
  return [
    { kind: 'path', d: through(corners, true), stroke: side, width: 2, dash: [4, 5], role: 'others', from },
    textBlock(view, 'caption', more, { x, y: y + drop, at: 'top', anchor: 'middle', tone: 'ink', from }),
  ]
}

/** A group's members in rows of so many, from the middle of the first. */
function membersOf(spec: FieldSpec, view: View, { members, more, step }: FieldGroup, first: Point, columns: number, down: number): Mark[] {
  const { across } = cells[view.cut]
  const place = (index: number) => ({ x: first.x + across * (index % columns), y: first.y + down * Math.floor(index / columns) })
  return [
    ...members.flatMap((own, index) => member(view, spec, own, place(index), step)),
    ...(more ? others(view, spec, more, place(members.length), step) : []),
  ]
}

function heading(view: View, { name, note, step }: FieldGroup, at: Point, width: number): Mark[] {
  const size = view.cut === 'wide' ? 23 : 19
  return stack(view, { ...at, width, from: step }, [['big', name, { size }], ['caption', note, { tone: 'ink' }]], 8).marks
}

/** A row a group: its length says how many there are. */
function wide(spec: FieldSpec, view: View, height: number): Scene {
  const pitch = height / spec.groups.length
  const marks = spec.groups.flatMap((group, index) => [
    ...(index ? [line(view, [{ x: 0, y: pitch * index }, { x: 868, y: pitch * index }], { tone: 'line', from: group.step })] : []),
    ...heading(view, group, { x: 0, y: pitch * index + 14 }, 176),
    ...membersOf(spec, view, group, { x: 868 - cells.wide.across * 7.5, y: pitch * index + 44 }, 8, 0),
  ])
  return { width: 868, height, marks }
}

function narrow(spec: FieldSpec, view: View): Scene {
  const tops = [0, 184, 456] as const, { across } = cells.narrow
  return {
    width: 320,
    height: 614,
    marks: spec.groups.flatMap((group, index) => [
      ...heading(view, group, { x: 0, y: tops[index]! }, 316),
      ...membersOf(spec, view, group, { x: across / 2 + 4, y: tops[index]! + 94 }, 4, 98),
    ]),
  }
}

/** Names in rows, every one with the same sign on what its group is known by. */
export function fieldScene(spec: FieldSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
