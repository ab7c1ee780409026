import type { LadderSpec } from '../../../data/exhibits/diagrams/kinds/ladder.ts'
import type { Mark, Scene, Shown } from '../../scene.ts'
import type { Box } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { stripesIn } from '../../charts/stripes.ts'
import { through } from '../parts/geometry.ts'
import { line } from '../parts/shapes.ts'
import { stack, textBlock, textBox } from '../parts/text.ts'

/** Those that were passed, at one height: their own order isn't printed. */
function passed({ passed: own }: LadderSpec, view: View, xs: readonly number[], y: number, r: number): Mark[] {
  const shown: Shown = { from: own.step }
  return own.names.flatMap((name, index): Mark[] => [
    { kind: 'glyph', side: own.side, x: xs[index]!, y, r, ...shown },
    textBlock(view, 'label', name, {
      x: xs[index]!,
      y: y + r + 14,
      at: 'top',
      anchor: 'middle',
      tone: own.side,
      ...(view.cut === 'wide' && { size: 22 }),
      ...shown,
    }),
  ])
}

/** The step above the others that is claimed: striped, since others put it lower, and the ground on which all stand. */
function steps(view: View, { side }: LadderSpec['top'], step: Box, width: number): Mark[] {
  const stripes = stripesIn(step).map(corners => through(corners.map(([x, y]) => ({ x, y })), true)).join('')
  return [
    { kind: 'path', d: stripes, fill: side, role: 'disputed' },
    line(view, [{ x: step.left, y: step.top }, { x: step.right, y: step.top }], { weight: 'main' }),
    line(view, [{ x: 0, y: step.bottom + 2 }, { x: width, y: step.bottom + 2 }], { weight: 'main' }),
  ]
}

function wide(spec: LadderSpec, view: View, height: number): Scene {
  const { top, passed: own } = spec, r = 48, step = { left: 0, right: 200, top: 128, bottom: 254 }, aside = step.right + 24
  const y = step.top - r * 1.24 - 4, places = own.names.map((_, index) => 586 + index * 114)
  const rank = textBlock(view, 'big', top.rank, { x: aside, y, at: 'middle', tone: top.side, size: view.locale === 'zh' ? 64 : 92 })
  return {
    width: 868,
    height,
    marks: [
      ...steps(view, top, step, 868),
      { kind: 'glyph', side: top.side, x: step.right / 2, y, r },
      rank,
      textBlock(view, 'note', top.by, { x: textBox(rank, view).right + 20, y, at: 'middle', width: 190 }),
      ...stack(view, { x: aside, y: step.top + 16 }, [['big', top.doubt, { size: 50 }], ['note', top.lower, { size: 20 }]], 6).marks,
      ...stack(view, { x: 0, y: step.bottom + 16 }, [['big', top.name, { tone: top.side, size: 36 }], ['note', top.note]], 8).marks,
      ...passed(spec, view, places, step.bottom - 36, 34),
      textBlock(view, 'label', own.label, { x: places[1]!, y: step.bottom - 88, at: 'bottom', anchor: 'middle', from: own.step }),
    ],
  }
}

function narrow(spec: LadderSpec, view: View): Scene {
  const { top, passed: own } = spec, r = 28, step = { left: 0, right: 92, top: 82, bottom: 174 }, aside = step.right + 14
  const y = step.top - r * 1.24 - 4
  const rank = textBlock(view, 'big', top.rank, { x: aside, y, at: 'middle', tone: top.side, size: view.locale === 'zh' ? 40 : 56 })
  const texts = stack(view, { x: 0, y: step.bottom + 12 }, [['big', top.name, { tone: top.side, size: 25 }], ['note', top.note]], 5)
  const low = texts.box.bottom + 124, shown = { from: own.step }
  return {
    width: 320,
    height: low + 40,
    marks: [
      ...steps(view, top, step, 320),
      { kind: 'glyph', side: top.side, x: step.right / 2, y, r },
      rank,
      textBlock(view, 'caption', top.by, { x: textBox(rank, view).right + 12, y, at: 'middle', width: 116, tone: 'ink' }),
      ...stack(view, { x: aside, y: step.top + 12 }, [['big', top.doubt, { size: 32 }], ['note', top.lower]], 4).marks,
      ...texts.marks,
      line(view, [{ x: 0, y: low }, { x: 320, y: low }], { weight: 'main', ...shown }),
      ...passed(spec, view, [54, 160, 266], low - 26, 22),
      textBlock(view, 'note', own.label, { x: 160, y: low - 60, at: 'bottom', anchor: 'middle', ...shown }),
    ],
  }
}

/** Somebody on a step above the others that is disputed, and those that were passed side by side on the ground. */
export function ladderScene(spec: LadderSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
