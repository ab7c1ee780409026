import type { Mark, Shown, Tone } from '../../scene.ts'
import type { Arm } from './person.ts'
import { along, at, circle, direction } from './geometry.ts'

/** An open hand at the end of an arm: its fingers spread the way that the arm points. */
export function openHand(tone: Tone, [, elbow, hand]: Arm, limb: number, shown: Shown): Mark[] {
  const ahead = direction(elbow, hand), palm = limb * 0.66
  const fingers = [[1.5, -0.95], [2.05, -0.4], [2.1, 0.15], [1.9, 0.65]].map(([far, aside]) =>
    `M${at(hand)}L${at(along(hand, ahead, far! * palm, aside! * palm * 1.1))}`).join('')
  const thumb = `M${at(hand)}L${at(along(hand, ahead, 0.5 * palm, 1.7 * palm))}`
  return [
    { kind: 'path', d: circle(hand, palm), fill: tone, ...shown },
    { kind: 'path', d: fingers + thumb, stroke: tone, width: limb * 0.34, role: 'open', ...shown },
  ]
}

/** A fist, with its knuckles. */
export function fist(tone: Tone, [, elbow, hand]: Arm, limb: number, shown: Shown): Mark[] {
  const r = limb * 0.72, ahead = direction(elbow, hand)
  const knuckles = [-0.45, 0, 0.45].map(aside =>
    `M${at(along(hand, ahead, r * 0.25, r * aside))}L${at(along(hand, ahead, r * 0.75, r * aside))}`).join('')
  return [
    { kind: 'path', d: circle(hand, r), fill: tone, role: 'hand', ...shown },
    { kind: 'path', d: knuckles, stroke: 'paper', width: limb * 0.08, ground: true, ...shown },
  ]
}
