import type { LoudnessSpec } from '../../../data/exhibits/diagrams/kinds/loudness.ts'
import type { GroupMark, Mark, Scene } from '../../scene.ts'
import type { Box, Point } from '../parts/geometry.ts'
import type { Stature } from '../parts/person.ts'
import type { View } from '../parts/style.ts'
import { rounded, through } from '../parts/geometry.ts'
import { arm, person } from '../parts/person.ts'
import { stack, textBlock } from '../parts/text.ts'

/** Half of a diamond's diagonal, in its radius. */
const reach = 1.24

/** Where the speaker's head is and where the body ends, how long the megaphone is, and what comes out of it. */
interface Stage {
  readonly head: Stature
  readonly megaphone: number
  readonly small: number
  readonly told: { readonly x: number, readonly half: number }
  /** Sizes: of what it is about, of how it is told, and of the speaker's name; and how far down the small thing is named. */
  readonly text: readonly [topic: number, told: number, name: number]
  readonly named: number
}

/** A megaphone that speaks to the left, its mouthpiece at a point. */
function megaphoneMark({ x, y }: Point, length: number): GroupMark {
  const part = (d: string): Mark => ({ kind: 'path', d, fill: 'ink', stroke: 'ink', width: 3, ground: true })
  return {
    kind: 'group', role: 'megaphone', x, y, scale: length / 100, children: [
      part('M-26 12L-31 36H-43L-41 16Z'),
      part('M0 -8H-8L-86 -36L-92 -42H-98V42H-92L-86 36L-8 8H0Z'),
    ],
  }
}

/** Whoever speaks, a megaphone at the mouth and a hand on it. */
function speakerMarks({ speaker }: LoudnessSpec, view: View, { head, megaphone, text }: Stage, y: number): Mark[] {
  const { x, r, bottom } = head, mouth = x - r * 0.92, top = head.y + r * 2.1
  const hand = { x: mouth - megaphone * 0.37, y: y + megaphone * 0.32 }
  const name = { x, y: bottom - r * 0.4, at: 'bottom', anchor: 'middle', tone: 'paper', over: true, size: text[2] } as const
  return [
    ...person(speaker.side, head),
    megaphoneMark({ x: mouth, y }, megaphone),
    arm(speaker.side, [{ x: x - r * 1.3, y: top }, { x: x - r * 2, y: top }, hand], r * 0.42),
    textBlock(view, 'label', speaker.name, name),
  ]
}

/** The small thing before the megaphone's mouth, and how huge it is told. */
function loud(spec: LoudnessSpec, view: View, stage: Stage): Mark[] {
  const { loud: { side, topic, told: how, is } } = spec, { head, small: r, told, text } = stage, { half } = told
  const y = head.y + head.r * 0.25, tip = r * reach, mouth = head.x - head.r - stage.megaphone, x = mouth - tip * 1.5
  const beam = [{ x, y: y - tip }, { x: told.x, y: y - half }, { x: told.x, y: y + half }, { x, y: y + tip }]
  const corners = [[0, -half], [half, 0], [0, half], [-half, 0]].map(([dx, dy]) => ({ x: told.x + dx!, y: y + dy! }))
  const inside = (top: number) => stack(view, { x: told.x, y: top, anchor: 'middle', over: true }, [
    ['label', topic, { tone: 'paper', size: text[0] }],
    ['note', how, { tone: 'paper', size: text[1] }],
  ], 10)
  return [
    { kind: 'path', d: through(beam, true), fill: side, opacity: 0.22, ground: true, role: 'beam' },
    { kind: 'path', d: through(corners, true), fill: side, ground: true, role: 'told' },
    ...inside(y - inside(0).box.bottom / 2).marks,
    ...speakerMarks(spec, view, stage, y),
    { kind: 'glyph', side, x, y, r },
    textBlock(view, 'label', is, { x: mouth - 2, y: y + stage.named, at: 'top', anchor: 'end', tone: side }),
  ]
}

/** A pillar that has cracked across: its upper half has slipped. */
function pillar({ left, right, top, bottom }: Box, slip: number, from: number): Mark[] {
  const across = right - left, y = top + (bottom - top) * 0.42, teeth = [0, -0.22, 0.12, -0.12, 0.22, 0]
  const crack = teeth.map((tooth, index) => ({ x: left + (across * index) / (teeth.length - 1), y: y + across * tooth }))
  const upper = [{ x: left, y: top }, { x: right, y: top }, ...[...crack].reverse()].map(point => ({ x: point.x + slip, y: point.y }))
  const lower = [...crack.map(point => ({ x: point.x, y: point.y + across * 0.34 })), { x: right, y: bottom }, { x: left, y: bottom }]
  return [upper, lower].map(corners => ({ kind: 'path', d: through(corners, true), fill: 'american', opacity: 0.4, role: 'pillar', from }))
}

/** Cracked pillars with their names below, and what lies on them. */
function temple({ silent: { pillars, step, roof } }: LoudnessSpec, view: View, box: Box, high: number): Mark[] {
  const pitch = (box.right - box.left) / pillars.length, isWide = view.cut === 'wide', half = pitch * 0.26, top = box.top + high
  const middle = { x: (box.left + box.right) / 2, y: box.top + high / 2, at: 'middle', anchor: 'middle' } as const
  return [
    { kind: 'path', d: rounded({ ...box, bottom: top }, 3), fill: 'american', ground: true, role: 'roof', from: roof.step },
    textBlock(view, 'label', roof.words, { ...middle, tone: 'paper', over: true, from: roof.step, ...(isWide && { size: 22 }) }),
    ...pillars.flatMap((name, index): Mark[] => {
      const x = box.left + pitch * (index + 0.5), slip = [7, -6, 8][index]! * (isWide ? 1 : 0.7)
      return [
        ...pillar({ left: x - half, right: x + half, top: top + 4, bottom: box.bottom }, slip, step),
        textBlock(view, 'note', name, { x, y: box.bottom + 10, at: 'top', anchor: 'middle', size: isWide ? 19 : 15, from: step }),
      ]
    }),
  ]
}

/** A loudspeaker that is crossed out, in a square of 100 around its middle. */
function mute({ x, y }: Point, size: number, from: number): GroupMark {
  return {
    kind: 'group', role: 'mute', x, y, scale: size / 100, from, children: [
      { kind: 'path', d: 'M-48 -18H-26L4 -44V44L-26 18H-48Z', fill: 'ink', stroke: 'ink', width: 4 },
      { kind: 'path', d: 'M20 -18L52 18M52 -18L20 18', stroke: 'ink', width: 11 },
    ],
  }
}

/** That nothing is said: a loudspeaker crossed out, and in words. */
function silence({ silent: { label, step } }: LoudnessSpec, view: View, left: number, y: number, size: number): Mark[] {
  return [
    mute({ x: left + size * 0.65, y }, size * 1.3, step),
    textBlock(view, 'big', label, { x: left + size * 1.76, y, at: 'middle', size, from: step }),
  ]
}

function wide(spec: LoudnessSpec, view: View, height: number): Scene {
  const stage: Stage = {
    head: { x: 496, y: 168, r: 38, bottom: height }, megaphone: 92, small: 12, told: { x: 156, half: 156 }, text: [24, 20, 18], named: 56,
  }
  const temples = temple(spec, view, { left: 584, right: 868, top: 62, bottom: height - 84 }, 42)
  return { width: 868, height, marks: [...loud(spec, view, stage), ...silence(spec, view, 584, 24, 34), ...temples] }
}

function narrow(spec: LoudnessSpec, view: View): Scene {
  const stage: Stage = {
    head: { x: 270, y: 82, r: 26, bottom: 214 }, megaphone: 56, small: 7, told: { x: 80, half: 80 }, text: [16, 14, 14], named: 38,
  }
  const temples = temple(spec, view, { left: 0, right: 320, top: 280, bottom: 440 }, 34)
  return { width: 320, height: 512, marks: [...loud(spec, view, stage), ...silence(spec, view, 0, 254, 24), ...temples] }
}

/** A small thing told huge through a megaphone, and what breaks behind the speaker's back without a word. */
export function loudnessScene(spec: LoudnessSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
