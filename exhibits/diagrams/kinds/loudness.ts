import type { LoudnessSpec } from '../../../data/exhibits/diagrams/kinds/loudness.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Box } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { glyph, speechBubble } from '../parts/shapes.ts'
import { stack, textBlock } from '../parts/text.ts'

/** The loud bubble with its words, as large as it holds. */
function loud({ side, loud: own }: LoudnessSpec, view: View, box: Box, tail: { x: number, y: number }, size: number): Mark[] {
  const left = box.left + size * 0.45
  return [
    speechBubble(view, box, tail, { filling: 'filled', tone: side }),
    ...stack(
      view,
      { x: left, y: box.top + size * (view.cut === 'wide' ? 0.42 : 0.3), over: true },
      [...own.words.map(words => ['big', words, { tone: 'paper', size }] as const), ['label', own.how, { tone: 'paper' }] as const],
      0,
    ).marks,
  ]
}

/** What isn't said: an empty bubble of dashes beside each topic. */
function silent({ silent: own }: LoudnessSpec, view: View, at: Box, bubble: number): Mark[] {
  const shown = { from: own.step }
  const pitch = (at.bottom - at.top) / own.topics.length
  return own.topics.flatMap((topic, index): Mark[] => {
    const top = at.top + pitch * index
    const high = bubble * 0.6
    return [
      speechBubble(
        view,
        { left: at.left, right: at.left + bubble, top, bottom: top + high },
        { x: at.left + bubble * 0.3, y: top + high + 14 },
        { filling: 'dashed', tone: 'other', ...shown },
      ),
      textBlock(view, 'note', topic, {
        x: at.left + bubble + 14,
        y: top + high / 2,
        at: 'middle',
        width: at.right - at.left - bubble - 14,
        tone: 'muted',
        ...shown,
      }),
    ]
  })
}

function wide(spec: LoudnessSpec, view: View, height: number): Scene {
  const box = { left: 0, right: 548, top: 0, bottom: 232 }
  return {
    width: 868,
    height,
    marks: [
      ...loud(spec, view, box, { x: 60, y: 274 }, 72),
      glyph(view, spec.side, { x: 36, y: 312 }, 'large'),
      ...stack(view, { x: 82, y: 286 }, [['label', spec.name, { tone: spec.side }]], 0).marks,
      textBlock(view, 'note', spec.loud.gain, { x: 270, y: 286, at: 'top' }),
      textBlock(view, 'label', spec.silent.label, { x: 592, y: 0, at: 'top', from: spec.silent.step }),
      ...silent(spec, view, { left: 594, right: 868, top: 38, bottom: 268 }, 84),
      textBlock(view, 'note', spec.remark.words, { x: 592, y: height, at: 'bottom', from: spec.remark.step }),
    ],
  }
}

function narrow(spec: LoudnessSpec, view: View): Scene {
  const remark = textBlock(view, 'note', spec.remark.words, { x: 0, y: 478, at: 'top', from: spec.remark.step })
  return {
    width: 320,
    height: 482 + remark.lines.length * remark.leading,
    marks: [
      ...loud(spec, view, { left: 0, right: 320, top: 0, bottom: 134 }, { x: 40, y: 156 }, 41),
      glyph(view, spec.side, { x: 26, y: 184 }, 'large'),
      ...stack(view, { x: 60, y: 160 }, [['label', spec.name, { tone: spec.side }]], 0).marks,
      textBlock(view, 'note', spec.loud.gain, { x: 0, y: 214, at: 'top' }),
      textBlock(view, 'label', spec.silent.label, { x: 0, y: 276, at: 'top', from: spec.silent.step }),
      ...silent(spec, view, { left: 2, right: 320, top: 304, bottom: 474 }, 60),
      remark,
    ],
  }
}

/** One huge bubble, and small empty ones. */
export function loudnessScene(spec: LoudnessSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
