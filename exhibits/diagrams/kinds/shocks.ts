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
function shockWords(view: View, { side, event, when, felt, note, step }: Shock) {
  const size = view.cut === 'wide' ? 26 : 18,
    large = view.cut === 'wide' ? 30 : 20
  const block = (texts: readonly Stacked[], space: number) => (placed: Placed) =>
    stack(view, { ...placed, from: step }, texts, space)
  return {
    event: block(
      [
        ['label', event, { tone: side, size }],
        ['label', when],
      ],
      view.locale === 'zh' ? 6 : 1,
    ),
    felt: block(
      [
        ['big', felt, { tone: otherRacer(side), size: large }],
        ['note', note],
      ],
      view.locale === 'zh' ? 5 : 1,
    ),
  }
}

/** America runs above and China below; words stand outside of both. */
function wide(spec: ShocksSpec, view: View, height: number): Scene {
  const width = 868,
    lanes = { american: 106, chinese: 250 }
  // It leaves the slide, not only the drawing.
  const course: Course = {
    place: (time, across) => ({ x: time, y: across }),
    lanes,
    start: 96,
    end: 766,
    times: [184, 524],
    lag: 84,
    onward: Array.from({ length: 6 }, (_, index) => 796 + index * 30),
    spread: 0.5,
    swing: 31,
    sign: 23,
  }
  const words = spec.shocks.flatMap((shock, index): Mark[] => {
    const { event, felt } = shockWords(view, shock),
      x = course.times[index]!,
      other = otherRacer(shock.side)
    const beside = (block: typeof event, side: Racer, off: number, x: number) => {
      const placed = { x, anchor: 'middle' } as const,
        high = block({ ...placed, y: 0 }).box.bottom
      return block({ ...placed, y: side === 'american' ? lanes[side] - off - high : lanes[side] + off }).marks
    }
    return [...beside(event, shock.side, 36, x), ...beside(felt, other, 42, x + course.lag)]
  })
  const names = racers.map(side =>
    textBlock(view, 'label', sideNames[side], { x: 0, y: lanes[side], at: 'middle', tone: side, size: 24 }),
  )
  const middle = (lanes.american + lanes.chinese) / 2
  const onward = { x: width, y: middle, at: 'middle', anchor: 'end', size: 28, from: spec.onward.step } as const
  return {
    width,
    height,
    marks: [...courseMarks(spec, view, course), ...names, ...words, textBlock(view, 'label', spec.onward.label, onward)],
  }
}

/** America runs on the left and China on the right; words stand between them. */
function narrow(spec: ShocksSpec, view: View): Scene {
  const width = 320,
    edge = 26,
    pitch = 238,
    lanes = { american: edge, chinese: width - edge },
    room = edge + 36
  const height = 120 + pitch * spec.shocks.length
  const course: Course = {
    place: (time, across) => ({ x: across, y: time }),
    lanes,
    start: 30,
    end: height - 92,
    lag: 56,
    onward: Array.from({ length: 4 }, (_, index) => height - 70 + index * 22),
    times: spec.shocks.map((_, index) => 120 + index * pitch),
    spread: 0.24,
    swing: 20,
    sign: 20,
  }
  const words = spec.shocks.flatMap((shock, index): Mark[] => {
    const { event, felt } = shockWords(view, shock),
      y = course.times[index]!
    const at = (side: Racer): Omit<Placed, 'y'> => (side === 'american' ? { x: room } : { x: width - room, anchor: 'end' })
    const below = { ...at(otherRacer(shock.side)), y: y + 86, width: width - room - edge - 18 }
    return [...event({ ...at(shock.side), y: y - 90 }).marks, ...felt(below).marks]
  })
  const names = racers.map(side =>
    textBlock(view, 'label', sideNames[side], {
      x: side === 'american' ? 0 : width,
      y: 0,
      at: 'top',
      anchor: side === 'american' ? 'start' : 'end',
      tone: side,
    }),
  )
  const onward = { x: width / 2, y: height - 48, at: 'middle', anchor: 'middle', from: spec.onward.step } as const
  return {
    width,
    height,
    marks: [...courseMarks(spec, view, course), ...names, ...words, textBlock(view, 'label', spec.onward.label, onward)],
  }
}

/** Two lines side by side; what happens on one shakes the other, and both run out of the picture. */
export function shocksScene(spec: ShocksSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
