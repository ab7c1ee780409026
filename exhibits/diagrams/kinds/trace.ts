import type { Peak, TraceSpec } from '../../../data/exhibits/diagrams/kinds/trace.ts'
import type { Mark, PathMark, Scene, Shown, Tone } from '../../scene.ts'
import type { Point } from '../parts/geometry.ts'
import type { View } from '../parts/style.ts'
import { arrow } from '../parts/arrow.ts'
import { at } from '../parts/geometry.ts'
import { glyph, line } from '../parts/shapes.ts'
import { sizes } from '../parts/style.ts'
import { stack, textBlock } from '../parts/text.ts'

/** A place on a trace: how far along, and how high. The wide cut runs to the right, the narrow one down. */
type Place = (time: number, rise: number) => Point

/** Half of a leap's width before its top, and after it. */
const ahead = 58, behind = 66

function leap(place: Place, top: number, rise: number): string {
  const curve = (...points: (readonly [number, number])[]) => `C${points.map(([time, height]) => at(place(top + time, height))).join(' ')}`
  return `${curve([-ahead * 0.4, 0], [-ahead * 0.3, rise], [0, rise])}${curve([behind * 0.25, rise], [behind * 0.3, 0], [behind, 0])}`
}

/** The line from after one leap, over the next, to its end; each leap is drawn with the line that leads to it. */
function stretches(spec: TraceSpec, view: View, place: Place, tops: readonly number[], rise: number, end: number): PathMark[] {
  const width = sizes[view.cut].line.bold
  const stretch = (d: string, stroke: Tone, from: number | undefined): PathMark => ({ kind: 'path', d, stroke, width, from })
  const parts = spec.peaks.flatMap((peak, index) => {
    const start = index ? tops[index - 1]! + behind : 0, before = spec.peaks[index - 1]
    const foot = tops[index]! - ahead
    return [
      stretch(`M${at(place(start, 0))}L${at(place(foot, 0))}`, (before ?? peak).side, peak.step),
      stretch(`M${at(place(foot, 0))}${leap(place, tops[index]!, rise)}`, peak.side, peak.step),
    ]
  })
  return [...parts, stretch(`M${at(place(tops.at(-1)! + behind, 0))}L${at(place(end, 0))}`, spec.peaks.at(-1)!.side, spec.onward.step)]
}

/** The time between two moments: an arrow from one's tick to the other's. */
function span(view: View, from: number, to: number, y: number, shown: Shown): Mark {
  return arrow(view, { x: from + 10, y }, { x: to - 8, y }, { tone: 'muted', weight: 'thin', ...shown })
}

function wide(spec: TraceSpec, view: View, height: number): Scene {
  const width = 868, floor = height - 92, rise = floor - 26, axis = floor + 34
  const place: Place = (time, up) => ({ x: time, y: floor - up })
  const tops = spec.peaks.map((_, index) => 104 + index * 400)
  const words = (peak: Peak, top: number) => stack(view, { x: top + 44, y: 8, width: 306, from: peak.step },
    [['big', peak.name, { tone: peak.side }], ['note', peak.note]], 8).marks
  const peaks = spec.peaks.flatMap((peak, index): Mark[] => {
    const top = tops[index]!, before = tops[index - 1], shown = { from: peak.step }
    const middle = before === undefined ? top : (before + top) / 2
    return [
      glyph(view, peak.side, place(top, rise), 'medium', shown), ...words(peak, top),
      line(view, [{ x: top, y: axis - 7 }, { x: top, y: axis + 7 }], { tone: 'muted', ...shown }),
      ...(before === undefined ? [] : [span(view, before, top, axis, shown)]),
      textBlock(view, 'label', peak.when, { x: middle, y: axis + 14, at: 'top', anchor: 'middle', ...shown }),
    ]
  })
  const onward = textBlock(view, 'label', spec.onward.label, { x: width, y: floor - 16, anchor: 'end', from: spec.onward.step })
  // It leaves the slide, not only the drawing.
  return { width, height, marks: [...stretches(spec, view, place, tops, rise, width + 60), ...peaks, onward] }
}

function narrow(spec: TraceSpec, view: View): Scene {
  const width = 320, left = 16, rise = 62, pitch = 214, height = 110 + pitch * spec.peaks.length
  const place: Place = (time, up) => ({ x: left + up, y: time })
  const tops = spec.peaks.map((_, index) => 70 + index * pitch)
  const peaks = spec.peaks.flatMap((peak, index): Mark[] => {
    const top = tops[index]!, shown = { from: peak.step }
    return [
      glyph(view, peak.side, place(top, rise), 'medium', shown),
      ...stack(view, { x: left + rise + 22, y: top - 12, width: width - left - rise - 22, ...shown },
        [['big', peak.name, { tone: peak.side }], ['label', peak.when], ['note', peak.note]]).marks,
    ]
  })
  const onward = textBlock(view, 'label', spec.onward.label, { x: left + 18, y: height - 14, from: spec.onward.step })
  return { width, height, marks: [...stretches(spec, view, place, tops, rise, height + 20), ...peaks, onward] }
}

/** A line that leaps at moments, all equally high, and runs out of the picture. */
export function traceScene(spec: TraceSpec, view: View): Scene {
  return view.cut === 'wide' ? wide(spec, view, spec.height ?? 356) : narrow(spec, view)
}
