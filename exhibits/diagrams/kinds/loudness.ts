import type { LoudnessSpec } from '../../../data/exhibits/diagrams/kinds/loudness.ts'
import type { Mark, Scene } from '../../scene.ts'
import type { Box, Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { through } from '../parts/geometry.ts'
import { glyph } from '../parts/shapes.ts'
import { speechBubble } from '../parts/speech-bubble.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'

/** Who says it, from where it is blown up, and how large the words are. */
interface Said {
  readonly tail: Point
  readonly source: Point
  readonly size: number
}

/** The loud bubble: a huge sign in it, thrown by a small one outside, and the words. */
function loud({ side, loud: own }: LoudnessSpec, view: View, box: Box, { tail, source, size }: Said): Mark[] {
  const high = box.bottom - box.top
  const middle = (box.top + box.bottom) / 2, huge = { x: box.right - high * 0.48, y: middle, r: high * 0.36 }
  const small = { ...source, r: sizes[view.cut].glyph.small }
  const words = (y: number) => stack(
    view,
    { x: box.left + size * 0.5, y, over: true },
    [...own.words.map(word => ['big', word, { tone: 'paper', size }] as const), ['label', own.how, { tone: 'paper' }] as const],
    2,
  )
  const ray = (to: Point): Mark => ({ kind: 'path', d: through([small, to]), stroke: 'chinese', width: 2, dash: [2, 6], ground: true })
  return [
    speechBubble(view, box, tail, { filling: 'filled', tone: side }),
    { kind: 'glyph', side: 'chinese', ...huge },
    ray({ x: huge.x - huge.r * 1.24, y: huge.y }),
    ray({ x: huge.x, y: huge.y + huge.r * 1.24 }),
    { kind: 'glyph', side: 'chinese', ...small },
    ...words(middle - words(0).box.bottom / 2).marks,
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
      ...loud(spec, view, box, { tail: { x: 60, y: 274 }, source: { x: 262, y: 276 }, size: 43 }),
      glyph(view, spec.side, { x: 36, y: 312 }, 'large'),
      textBlock(view, 'label', spec.name, { x: 82, y: 312, at: 'middle', tone: spec.side }),
      textBlock(view, 'note', spec.loud.gain, { x: 252, y: 320, at: 'middle' }),
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
      ...loud(spec, view, { left: 0, right: 320, top: 0, bottom: 134 }, { tail: { x: 40, y: 156 }, source: { x: 199, y: 172 }, size: 24 }),
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
