import type { ReachSpec } from '../../../data/exhibits/diagrams/kinds/reach.ts'
import type { Mark, PathMark, Scene, Tone } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import type { Placed } from '../parts/text.ts'
import { quantityOf } from '../../../data/figures/registry.ts'
import { along, at, circle, direction, midpoint, n, through } from '../parts/geometry.ts'
import { globe } from '../parts/globe.ts'
import { satellite } from '../parts/icons-signal.ts'
import { stack, textBlock } from '../parts/text.ts'

/** A point and how large what is around it is. */
interface Disc extends Point {
  readonly r: number
}

/** The earth, the satellite that lights all of it, and the glass under which the cable's place on it is seen. */
interface Setting {
  readonly earth: Disc
  readonly satellite: Point & { readonly width: number }
  readonly glass: Disc
  /** Its place on the earth, under the glass. */
  readonly spot: number
  /** From strand to strand under the glass, and the radius of the signs at their ends. */
  readonly pitch: number
  readonly sign: number
  /** How far the cable is from the glass's left edge, in its radii. */
  readonly cable: number
  /** From wave to wave. */
  readonly wave: number
}

/** A point so far from a middle, at an angle. */
const around = ({ x, y }: Point, r: number, angle: number): Point => ({ x: x + r * Math.cos(angle), y: y + r * Math.sin(angle) })

/** The beam that takes in the earth from limb to limb, and waves in it all over the earth. */
function beamMarks({ earth, satellite: from, wave }: Setting): PathMark[] {
  const far = Math.hypot(earth.x - from.x, earth.y - from.y), heading = Math.atan2(earth.y - from.y, earth.x - from.x)
  const half = Math.asin(earth.r / far), limb = Math.sqrt(far ** 2 - earth.r ** 2)
  const reach = (r: number) => 0.97 * (r < limb ? half : Math.acos(Math.min(1, (r ** 2 + far ** 2 - earth.r ** 2) / (2 * r * far))))
  const waves = Array.from({ length: Math.floor((far + earth.r) / wave) - 1 }, (_, index) => (index + 1.5) * wave)
  return [
    {
      kind: 'path', d: through([from, around(from, limb, heading - half), around(from, limb, heading + half)], true), fill: 'american',
      opacity: 0.35, ground: true, role: 'beam',
    },
    ...waves.map((r): PathMark => ({
      kind: 'path', stroke: 'paper', width: 2, opacity: 0.6, ground: true, role: 'wave',
      d: `M${at(around(from, r, heading - reach(r)))}A${n(r)} ${n(r)} 0 0 1 ${at(around(from, r, heading + reach(r)))}`,
    })),
  ]
}

/** The earth, all of it in the satellite's colour. */
function earthMarks(setting: Setting): Mark[] {
  const { earth, satellite: { width, ...place } } = setting, [beam, ...waves] = beamMarks(setting)
  return [
    beam!,
    { kind: 'path', d: circle(earth, earth.r), fill: 'american', ground: true, role: 'earth' },
    {
      kind: 'group', x: earth.x, y: earth.y, scale: earth.r / globe.radius,
      children: [{ kind: 'path', d: globe.d, fill: 'paper', opacity: 0.8, ground: true, role: 'land' }],
    },
    ...waves,
    satellite(place, width, { tone: 'american' }),
  ]
}

/** The line of so many strands where it is, to scale, and under a glass: from China's end to the one abroad. */
function cableMarks(view: View, { cable }: ReachSpec, { earth, glass, spot, pitch, sign, cable: aside }: Setting): Mark[] {
  const shown = { from: cable.step }, count = quantityOf(cable.strands).value, scale = earth.r / globe.radius
  const town = ({ x, y }: Point) => ({ x: earth.x + x * scale, y: earth.y + y * scale })
  const [from, to] = [town(globe.places.harbin), town(globe.places.pyongyang)], place = midpoint(from, to)
  const end = (way: -1 | 1) => ({ x: glass.x + glass.r * (aside - 1), y: glass.y + way * glass.r * 0.56 }), top = end(-1), bottom = end(1)
  const heading = direction(glass, place)
  const sight = [-1, 1].map(way => through([along(glass, heading, 0, way * glass.r), along(place, heading, 0, way * spot)])).join('')
  const thin = { kind: 'path', stroke: 'chinese', width: 2, ...shown } as const
  const name = (end: 0 | 1, { x, y }: Point) => textBlock(view, 'note', cable.ends[end], { x: x + sign * 1.5, y, at: 'middle', ...shown })
  return [
    { ...thin, d: sight + circle(place, spot), role: 'sight' },
    { ...thin, d: through([from, to]), width: 3.5, role: 'line' },
    { ...thin, d: circle(glass, glass.r), fill: 'paper', width: 3, ground: true, role: 'glass' },
    ...Array.from({ length: count }, (_, index): Mark => {
      const off = (index - (count - 1) / 2) * pitch
      return { ...thin, d: through([top, bottom].map(({ x, y }) => ({ x: x + off, y }))), width: pitch * 0.36, role: 'strand' }
    }),
    { kind: 'glyph', side: 'chinese', ...top, r: sign, ...shown },
    { kind: 'glyph', side: 'other', ...bottom, r: sign, ...shown },
    name(0, top), name(1, bottom),
  ]
}

/** Whose it is, how far it reaches in large letters, and what it is. */
function wordsOf(view: View, { of, name, note }: ReachSpec['satellite'], tone: Tone, placed: Omit<Placed, 'at'>) {
  const [size, large] = view.cut === 'wide' ? [24, 32] : [18, 24]
  const space = view.locale === 'zh' ? 2 : 0
  return stack(view, placed, [['label', of, { tone, size }], ['big', name, { tone, size: large }], ['note', note]], space)
}

function wide(spec: ReachSpec, view: View, height: number): Scene {
  const setting: Setting = {
    earth: { x: 406, y: 178, r: 174 }, satellite: { x: 808, y: 42, width: 116 }, glass: { x: 106, y: 106, r: 104 },
    spot: 20, pitch: 5.5, sign: 17, cable: 0.56, wave: 44,
  }
  const low = (bottom: number, placed: Omit<Placed, 'at' | 'y'>, way: ReachSpec['satellite'], tone: Tone) =>
    wordsOf(view, way, tone, { ...placed, y: bottom - wordsOf(view, way, tone, { ...placed, y: 0 }).box.bottom }).marks
  return {
    width: 868, height, marks: [
      ...earthMarks(setting),
      ...low(height, { x: 614 }, spec.satellite, 'american'),
      ...cableMarks(view, spec, setting),
      ...low(height, { x: 0, from: spec.cable.step }, spec.cable, 'chinese'),
    ],
  }
}

function narrow(spec: ReachSpec, view: View): Scene {
  const setting: Setting = {
    earth: { x: 126, y: 218, r: 124 }, satellite: { x: 272, y: 30, width: 84 }, glass: { x: 78, y: 448, r: 76 },
    spot: 15, pitch: 4.5, sign: 13, cable: 0.5, wave: 36,
  }
  return {
    width: 320, height: 526, marks: [
      ...earthMarks(setting),
      ...wordsOf(view, spec.satellite, 'american', { x: 0, y: 0 }).marks,
      ...cableMarks(view, spec, setting),
      ...wordsOf(view, spec.cable, 'chinese', { x: 172, y: 406, from: spec.cable.step }).marks,
    ],
  }
}

/** A beam over all the earth, and as thin on it as it is, a line of as few strands as there were. */
export function reachScene(spec: ReachSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
