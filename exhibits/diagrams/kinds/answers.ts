import type { Answer, AnswersSpec } from '../../../data/exhibits/diagrams/kinds/answers.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Box } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import type { Stacked } from '../parts/text.ts'
import { speechBubble } from '../parts/speech-bubble.ts'
import { stack, textBlock } from '../parts/text.ts'

/** How large a sign and the word in a bubble are. */
interface Measures {
  readonly r: number
  readonly size: number
}

/** A bubble and who speaks, or keeps silent, below it: the tail ends above the sign. */
function answer(view: View, { side, name, says, note, step }: Answer, box: Box, { r, size }: Measures): Mark[] {
  const shown = { from: step },
    tail = r * 0.9,
    sign = { x: box.left + r * 1.24, y: box.bottom + tail + r * 1.24 + 8 }
  const x = (box.left + box.right) / 2,
    y = (box.top + box.bottom) / 2
  // A capital is two thirds of its size high.
  const middle = { x, y: y + size / 3, anchor: 'middle' } as const
  const named: readonly Stacked[] = [
    ['label', name, view.cut === 'wide' ? { size: 24 } : {}],
    ['note', note, view.cut === 'wide' ? { size: 20 } : {}],
  ]
  const below = stack(view, { x: 0, y: 0 }, named, 5).box.bottom
  return [
    speechBubble(view, box, { x: sign.x, y: box.bottom + tail }, {
      filling: says ? 'filled' : 'dashed',
      tone: side,
      tail: r,
      role: 'bubble',
      ...shown,
    }),
    ...(says ? [textBlock(view, 'big', says.word, { ...middle, tone: 'paper', size, over: true, ...shown })] : []),
    { kind: 'glyph', side, ...sign, r, ...shown },
    ...stack(view, { x: sign.x + r * 1.24 + 14, y: sign.y - below / 2, ...shown }, named, 5).marks,
  ]
}

function wide({ answers: [left, right] }: AnswersSpec, view: View, height: number): Scene {
  const bottom = height - 116,
    measures = { r: 32, size: 170 }
  return {
    width: 868,
    height,
    marks: [
      ...answer(view, left, { left: 2, right: 416, top: 2, bottom }, measures),
      ...answer(view, right, { left: 452, right: 866, top: 2, bottom }, measures),
    ],
  }
}

function narrow({ answers: [left, right] }: AnswersSpec, view: View): Scene {
  const measures = { r: 22, size: 92 },
    second = 236
  return {
    width: 320,
    height: second * 2 - 18,
    marks: [
      ...answer(view, left, { left: 2, right: 318, top: 2, bottom: 130 }, measures),
      ...answer(view, right, { left: 2, right: 318, top: second + 2, bottom: second + 130 }, measures),
    ],
  }
}

/** Two answers in bubbles of one size; an empty one is silence. */
export function answersScene(spec: AnswersSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
