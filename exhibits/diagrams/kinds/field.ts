import type { FieldGroup, FieldMember, FieldSpec } from '../../../data/exhibits/diagrams/kinds/field.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { icon } from '../parts/icons.ts'
import { stack, textBlock } from '../parts/text.ts'

/** A mark with its name below: a glyph, or a thing with a small glyph in it. */
function member(view: View, { side }: FieldSpec, own: FieldMember, at: Point, r: number, step: number): Mark[] {
  const shown = { from: step }
  // A thing carries a small sign: a phone on its screen, a car on its door.
  const [share, drop] = own.makes === 'car' ? [0.26, 0.36] : own.makes ? [0.34, 0] : [1, 0]
  const below = stack(
    view,
    { x: at.x, y: at.y + r * 1.2 + 6, anchor: 'middle', ...shown },
    [['label', own.name, { size: view.cut === 'wide' ? 18 : 14 }] as const, ...(own.note ? [['caption', own.note] as const] : [])],
    0,
  )
  return [
    ...(own.makes
      ? [icon(own.makes, own.makes === 'car' ? { ...at, y: at.y + r * 0.3 } : at, r * 2.2, { tone: 'other', ...shown })]
      : []),
    { kind: 'glyph', side, x: at.x, y: at.y + r * drop, r: r * share, ...shown },
    ...below.marks,
  ]
}

function heading(view: View, group: FieldGroup, at: Point, width: number): Mark[] {
  return stack(
    view,
    { ...at, width, from: group.step },
    [
      ['big', group.name, { size: view.cut === 'wide' ? 26 : 19 }],
      ['caption', group.note],
    ],
    0,
  ).marks
}

function grid(columns: number, count: number, left: number, top: number, across: number, down: number): Point[] {
  return Array.from({ length: count }, (_, index) => ({
    x: left + across * ((index % columns) + 0.5),
    y: top + down * Math.floor(index / columns),
  }))
}

function wide(spec: FieldSpec, view: View, height: number): Scene {
  const [giants, startUps, crossovers] = spec.groups
  const place = (group: FieldGroup, places: readonly Point[], r: number) =>
    group.members.flatMap((own, index) => member(view, spec, own, places[index]!, r, group.step))
  const small = grid(4, startUps.members.length + 1, 310, 110, 98, 140)
  return {
    width: 868,
    height,
    marks: [
      ...heading(view, giants, { x: 0, y: 0 }, 290),
      ...place(giants, grid(2, 4, 0, 114, 140, 144), 42),
      ...heading(view, startUps, { x: 322, y: 0 }, 360),
      ...place(startUps, small, 28),
      ...(startUps.more
        ? [
            textBlock(view, 'note', startUps.more, {
              ...small.at(-1)!,
              at: 'middle',
              anchor: 'middle',
              tone: 'muted',
              from: startUps.step,
            }),
          ]
        : []),
      ...heading(view, crossovers, { x: 724, y: 0 }, 150),
      ...place(crossovers, grid(1, 2, 714, 112, 140, 136), 42),
      ...(crossovers.more
        ? [
            textBlock(view, 'note', crossovers.more, {
              x: 784,
              y: height - 2,
              at: 'bottom',
              anchor: 'middle',
              tone: 'muted',
              from: crossovers.step,
            }),
          ]
        : []),
    ],
  }
}

function narrow(spec: FieldSpec, view: View): Scene {
  const tops = [0, 292, 542]
  const radii = [32, 22, 34]
  const columns = [4, 4, 2]
  return {
    width: 320,
    height: 706,
    marks: spec.groups.flatMap((group, index): Mark[] => {
      const top = tops[index]!
      const across = index === 0 ? 160 : 320 / columns[index]!
      const places = grid(index === 0 ? 2 : columns[index]!, group.members.length + 1, 0, top + 88, across, index === 0 ? 122 : 92)
      return [
        ...heading(view, group, { x: 0, y: top }, 320),
        ...group.members.flatMap((own, at) => member(view, spec, own, places[at]!, radii[index]!, group.step)),
        ...(group.more && index === 1
          ? [textBlock(view, 'caption', group.more, { ...places.at(-1)!, at: 'middle', anchor: 'middle', from: group.step })]
          : []),
      ]
    }),
  }
}

/** Names in groups, each group's marks of one size. */
export function fieldScene(spec: FieldSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
