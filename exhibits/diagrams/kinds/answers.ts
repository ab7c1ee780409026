import type { Answer, AnswersSpec } from '../../../data/exhibits/diagrams/kinds/answers.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Box } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { glyph } from '../parts/shapes.ts'
import { speechBubble } from '../parts/speech-bubble.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'

/** A bubble and who speaks, or keeps silent, below it. */
function answer(view: View, own: Answer, box: Box, size: number): Mark[] {
  const shown = { from: own.step }
  const r = sizes[view.cut].glyph.large * 0.9
  const sign = { x: box.left + r, y: box.bottom + r * 2.1 }
  return [
    speechBubble(
      view,
      box,
      { x: sign.x + r * 0.8, y: sign.y - r * 0.9 },
      { filling: own.says ? 'filled' : 'empty', tone: own.side, weight: 'main', ...shown },
    ),
    ...(own.says
      ? [
          textBlock(view, 'big', own.says, {
            x: (box.left + box.right) / 2,
            y: (box.top + box.bottom) / 2,
            at: 'middle',
            anchor: 'middle',
            tone: 'paper',
            size,
            over: true,
            ...shown,
          }),
        ]
      : []),
    glyph(view, own.side, sign, 'large', shown),
    ...stack(
      view,
      { x: sign.x + r + 18, y: sign.y - (view.cut === 'wide' ? 26 : 18), width: box.right - sign.x - r - 18, ...shown },
      [
        ['label', own.name],
        ['note', own.note],
      ],
      2,
    ).marks,
  ]
}

function wide(spec: AnswersSpec, view: View, height: number): Scene {
  const [left, right] = spec.answers
  return {
    width: 868,
    height,
    marks: [
      textBlock(view, 'label', spec.topic, { x: 434, y: 0, at: 'top', anchor: 'middle', size: 22 }),
      ...answer(view, left, { left: 3, right: 420, top: 38, bottom: 218 }, 132),
      ...answer(view, right, { left: 448, right: 865, top: 38, bottom: 218 }, 132),
      textBlock(view, 'label', spec.question.words, {
        x: 434,
        y: height - 3,
        at: 'bottom',
        anchor: 'middle',
        size: 22,
        from: spec.question.step,
      }),
    ],
  }
}

function narrow(spec: AnswersSpec, view: View): Scene {
  const [left, right] = spec.answers
  const question = textBlock(view, 'label', spec.question.words, { x: 0, y: 428, at: 'top', width: 316, from: spec.question.step })
  return {
    width: 320,
    height: 432 + question.lines.length * question.leading,
    marks: [
      textBlock(view, 'note', spec.topic, { x: 160, y: 0, at: 'top', anchor: 'middle', width: 316 }),
      ...answer(view, left, { left: 2, right: 318, top: 46, bottom: 156 }, 76),
      ...answer(view, right, { left: 2, right: 318, top: 236, bottom: 346 }, 76),
      question,
    ],
  }
}

/** One topic, two answers in bubbles of one size; an empty one is silence. */
export function answersScene(spec: AnswersSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
