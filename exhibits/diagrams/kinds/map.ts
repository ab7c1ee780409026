import type { MapSpec } from '../../../data/exhibits/diagrams/kinds/map.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { quantityOf } from '../../../data/figures/registry.ts'
import { arrow } from '../parts/arrow.ts'
import { circle, n, through } from '../parts/geometry.ts'
import { satellite } from '../parts/icons-signal.ts'
import { pacific } from '../parts/pacific.ts'
import { line } from '../parts/shapes.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'

/** An ellipse that a map's frame cuts off at its top and bottom. */
function footprint(middle: Point, across: number, down: number, bottom: number): string {
  const points = Array.from({ length: 73 }, (_, index) => {
    const angle = (index / 36) * Math.PI
    return { x: middle.x + across * Math.cos(angle), y: Math.min(bottom, Math.max(0, middle.y + down * Math.sin(angle))) }
  })
  return through(points, true)
}

function satelliteMarks({ satellite: own }: MapSpec, view: View, at: Point, across: number, down: number): Mark[] {
  const { width, height, places } = pacific[view.cut]
  const { thin } = sizes[view.cut].line
  const from = places[own.from]
  const beam = view.cut === 'wide' ? 64 : 26
  const rise = view.cut === 'wide' ? 40 : 22
  const rays = [18, 50, 90, 130, 162].map((degrees): Mark => {
    const angle = (degrees / 180) * Math.PI,
      gap = view.cut === 'wide' ? 30 : 14
    const point = (reach: number) => ({ x: at.x + reach * Math.cos(angle), y: at.y + reach * Math.sin(angle) * 0.8 })
    return arrow(view, point(gap), point(gap + beam), { tone: 'american', weight: 'thin' })
  })
  return [
    {
      kind: 'path',
      d: footprint({ x: width / 2 + (view.cut === 'wide' ? -4 : 0), y: at.y + down * 0.2 }, across, down, height),
      fill: 'american',
      opacity: 0.2,
      ground: true,
      role: 'footprint',
    },
    {
      kind: 'path',
      d: `M${n(from.x)} ${n(from.y)}Q${n((from.x + at.x) / 2)} ${n(Math.min(from.y, at.y) - rise)} ${n(at.x)} ${n(at.y)}`,
      stroke: 'american',
      width: thin,
    },
    ...rays,
    { kind: 'path', d: circle(from, view.cut === 'wide' ? 6 : 4), fill: 'ink' },
    satellite(at, view.cut === 'wide' ? 84 : 44, { tone: 'american' }),
  ]
}

/** The cable's strands in a magnifying glass, with a line to where the cable is. */
function glass({ cable }: MapSpec, view: View, middle: Point, r: number): Mark[] {
  const shown = { from: cable.step },
    { places } = pacific[view.cut]
  const [start, end] = cable.ends.map(id => places[id]) as [Point, Point]
  const count = quantityOf(cable.strands).value,
    pitch = r * 0.17,
    half = r * 0.62
  const reach = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }
  const away = Math.atan2(middle.y - reach.y, middle.x - reach.x)
  const strands = Array.from({ length: count }, (_, index): Mark => {
    const y = middle.y + r * 0.28 + (index - (count - 1) / 2) * pitch
    return line(
      view,
      [
        { x: middle.x - half, y },
        { x: middle.x + half, y },
      ],
      { tone: 'chinese', ...shown, role: 'strand' },
    )
  })
  return [
    line(view, [start, end], { tone: 'chinese', ...shown }),
    ...[start, end].map((point): Mark => ({
      kind: 'glyph',
      side: 'chinese',
      ...point,
      r: sizes[view.cut].glyph.small * 0.8,
      ...shown,
    })),
    line(
      view,
      [
        { x: reach.x + 12 * Math.cos(away), y: reach.y + 12 * Math.sin(away) },
        { x: middle.x - r * Math.cos(away), y: middle.y - r * Math.sin(away) },
      ],
      { tone: 'ink', ...shown },
    ),
    { kind: 'path', d: circle(middle, r), fill: 'paper', stroke: 'ink', width: sizes[view.cut].line.thin, ground: true, ...shown },
    ...strands,
    textBlock(view, 'big', cable.name, {
      x: middle.x,
      y: middle.y - r * 0.42,
      at: 'middle',
      anchor: 'middle',
      tone: 'chinese',
      size: r * 0.3,
      ...shown,
    }),
  ]
}

function ground(view: View): Mark {
  return { kind: 'path', d: pacific[view.cut].d, fill: 'line', opacity: 0.8, ground: true, role: 'land' }
}

function wide(spec: MapSpec, view: View, height: number): Scene {
  const { places } = pacific.wide,
    at = { x: 452, y: 74 },
    middle = { x: 118, y: 252 },
    r = 96,
    shown = { from: spec.cable.step }
  const [harbin, pyongyang] = spec.cable.ends.map(id => places[id]) as [Point, Point]
  return {
    width: 868,
    height,
    marks: [
      ground(view),
      ...satelliteMarks(spec, view, at, 372, 216),
      textBlock(view, 'caption', spec.satellite.fromLabel, {
        x: places[spec.satellite.from].x - 12,
        y: places[spec.satellite.from].y,
        at: 'middle',
        anchor: 'end',
        tone: 'ink',
      }),
      ...stack(
        view,
        { x: 600, y: 170, anchor: 'middle' },
        [
          ['big', spec.satellite.name, { tone: 'american' }],
          ['label', spec.satellite.note],
        ],
        6,
      ).marks,
      ...glass(spec, view, middle, r),
      textBlock(view, 'caption', spec.cable.endLabels[0], {
        x: harbin.x + 16,
        y: harbin.y + 4,
        at: 'middle',
        tone: 'ink',
        ...shown,
      }),
      textBlock(view, 'caption', spec.cable.endLabels[1], {
        x: pyongyang.x + 16,
        y: pyongyang.y + 6,
        at: 'top',
        tone: 'ink',
        ...shown,
      }),
      textBlock(view, 'label', spec.cable.note, {
        x: middle.x + r + 16,
        y: middle.y + 22,
        at: 'middle',
        width: 180,
        tone: 'chinese',
        ...shown,
      }),
    ],
  }
}

function narrow(spec: MapSpec, view: View): Scene {
  const { height: mapHeight, places } = pacific.narrow,
    at = { x: 166, y: 50 },
    r = 66
  const middle = { x: r + 4, y: mapHeight + r + 56 },
    shown = { from: spec.cable.step }
  return {
    width: 320,
    height: middle.y + r + 10,
    marks: [
      ground(view),
      ...satelliteMarks(spec, view, at, 138, 96),
      textBlock(view, 'caption', spec.satellite.fromLabel, {
        x: places[spec.satellite.from].x,
        y: places[spec.satellite.from].y + 30,
        at: 'top',
        anchor: 'end',
        tone: 'ink',
      }),
      ...stack(
        view,
        { x: 320, y: mapHeight - 8, anchor: 'end', width: 250 },
        [
          ['label', spec.satellite.name, { tone: 'american' }],
          ['caption', spec.satellite.note, { tone: 'ink' }],
        ],
        2,
      ).marks,
      ...glass(spec, view, middle, r),
      ...stack(view, { x: middle.x + r + 14, y: middle.y - 20, width: 320 - middle.x - r - 14, ...shown }, [
        ['label', spec.cable.note, { tone: 'chinese' }],
        [
          'caption',
          [
            ...spec.cable.endLabels[0][view.locale],
            { text: view.locale === 'zh' ? '—' : '–' },
            ...spec.cable.endLabels[1][view.locale],
          ],
          { tone: 'ink' },
        ],
      ]).marks,
    ],
  }
}

/** The coasts of the Pacific, a satellite's footprint over them, and a cable's strands in a magnifying glass. */
export function mapScene(spec: MapSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
