import type { Racer, Shock, ShocksSpec } from '../../../data/exhibits/diagrams/kinds/shocks.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { View } from '../parts/style.ts'
import type { Placed, Stacked } from '../parts/text.ts'
import type { Course } from './shocks-course.ts'
import { otherRacer } from '../../../data/exhibits/diagrams/kinds/shocks.ts'
import { sideNames } from '../../../data/exhibits/diagrams/words.ts'
import { stack, textBlock } from '../parts/text.ts'
import { courseMarks, racers } from './shocks-course.ts'

/** What came out and when, and what it is called by those who felt it: a block of text for each. */
function shockWords(view: View, { side, event, when, felt, step }: Shock) {
  const [size, large] = view.cut === 'wide' ? [28, 33] : [18, 20], space = view.locale === 'zh' ? 4 : 1
  const block = (texts: readonly Stacked[]) => (placed: Placed) => stack(view, { ...placed, from: step }, texts, space)
  return {
    event: block([['label', event, { tone: side, size }], ['label', when]]),
    felt: block([['big', felt, { tone: otherRacer(side), size: large }]]),
  }
}

/** America runs above and China below; words stand outside of both. */
function wide(spec: ShocksSpec, view: View, height: number): Scene {
  const width = 868, lanes = { american: 116, chinese: 246 }, middle = (lanes.american + lanes.chinese) / 2
  const course: Course = {
    place: (time, across) => ({ x: time, y: across }), lanes, start: 100, end: 704, times: [162, 512], lag: 94,
    edge: width, spread: 0.58, swing: 38, sign: 25,
  }
  const words = spec.shocks.flatMap((shock, index): Mark[] => {
    const { event, felt } = shockWords(view, shock), x = course.times[index]!
    const outside = (block: typeof event, side: Racer, x: number) =>
      block({ x, anchor: 'middle', y: side === 'american' ? 8 : lanes.chinese + course.swing + 12 }).marks
    return [...outside(event, shock.side, x), ...outside(felt, otherRacer(shock.side), x + course.lag)]
  })
  const names = racers.map(side =>
    textBlock(view, 'label', sideNames[side], { x: 0, y: lanes[side], at: 'middle', tone: side, size: 24 }))
  const onward = { x: width, y: middle, at: 'middle', anchor: 'end', size: 34, from: spec.onward.step } as const
  return {
    width, height, marks: [...courseMarks(spec, view, course), ...names, ...words, textBlock(view, 'big', spec.onward.label, onward)],
  }
}

/** America runs on the left and China on the right; words stand between them. */
function narrow(spec: ShocksSpec, view: View): Scene {
  const width = 320, edge = 26, pitch = 244, lanes = { american: edge, chinese: width - edge }, room = edge + 36
  const height = 120 + pitch * spec.shocks.length
  const course: Course = {
    place: (time, across) => ({ x: across, y: time }), lanes, start: 30, end: height - 110, lag: 60, edge: height,
    times: spec.shocks.map((_, index) => 120 + index * pitch), spread: 0.22, swing: 22, sign: 20,
  }
  const words = spec.shocks.flatMap((shock, index): Mark[] => {
    const { event, felt } = shockWords(view, shock), y = course.times[index]!
    const at = (side: Racer): Omit<Placed, 'y'> => (side === 'american' ? { x: room } : { x: width - room, anchor: 'end' })
    const below = { ...at(otherRacer(shock.side)), y: y + 112, width: width - room - edge - 18 }
    return [...event({ ...at(shock.side), y: y - 90 }).marks, ...felt(below).marks]
  })
  const names = racers.map(side => textBlock(view, 'label', sideNames[side], {
    x: side === 'american' ? 0 : width, y: 0, at: 'top', anchor: side === 'american' ? 'start' : 'end', tone: side,
  }))
  const onward = { x: width / 2, y: height - 52, at: 'middle', anchor: 'middle', from: spec.onward.step } as const
  return {
    width, height, marks: [...courseMarks(spec, view, course), ...names, ...words, textBlock(view, 'big', spec.onward.label, onward)],
  }
}

/** Two lines side by side; what happens on one shakes the other, and both run out of the picture. */
export function shocksScene(spec: ShocksSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
