import type { TimelineSpec } from '../../../data/exhibits/charts/kinds/timeline.ts'
import type { Painter } from '../painter.ts'
import type { Pen } from '../pen.ts'
import type { RenderContext, VisibleMark } from '../render-context.ts'
import type { LabelSpot, Spot, Stretch } from '../timeline-layout.ts'
import { chartWords } from '../../../data/ui/messages.ts'
import { brokenInto, drawLine, lineHeight, write } from '../pen.ts'
import { baseOptions, noRoom, pixelScales, textSizes, visibleMarks } from '../render-context.ts'
import { timelineLayout } from '../timeline-layout.ts'

const radius = { whole: 6, lens: 9 } as const

/** Events on a line of time, and their crowded end once more in a lens. */
export function timelinePainter(spec: TimelineSpec): Painter {
  return {
    narrowHeight: () => 660,

    config(view) {
      const marks = visibleMarks(spec, view)
      const { whole, lens } = timelineLayout(spec, view)
      const set = ({ events }: Stretch, pointRadius: number) => ({
        data: events.map(({ spot }) => ({ x: spot.x, y: spot.y })),
        backgroundColor: events.map(({ index }) => view.palette[marks[index]!.side]),
        pointStyle: events.map(({ index }) => (marks[index]!.side === 'chinese' ? 'rectRot' : 'circle')),
        pointRadius,
        borderColor: view.palette.paper,
        borderWidth: 1,
        clip: false as const,
      })
      return {
        type: 'scatter',
        marks: [whole, lens].map(({ events }) => events.map(({ index }) => marks[index]!)),
        data: { datasets: [set(whole, radius.whole), set(lens, radius.lens)] },
        options: { ...baseOptions(view, noRoom), scales: pixelScales(view) },
      }
    },

    drawBelow(pen, { chart }) {
      const { whole, lens, outline } = timelineLayout(spec, sizeOf(pen.cut, chart))
      fillOutline(pen, outline)
      // On a phone the years of half a century would be a comb.
      drawStretch(pen, pen.cut === 'wide' ? whole : { ...whole, years: [] })
      drawStretch(pen, lens)
    },

    draw(pen, { chart, marks }) {
      const { whole, lens, gap } = timelineLayout(spec, sizeOf(pen.cut, chart))
      for (const { index, spot, label } of [...whole.events, ...lens.events]) if (label) writeEvent(pen, marks[index]!, spot, label)
      const look = { size: 'note', colour: pen.palette.muted } as const
      if (pen.cut === 'wide') write(pen, chartWords.noDates[pen.locale], gap.x, gap.y - 14, { ...look, align: 'center' })
      else write(pen, chartWords.noDates[pen.locale], 30, gap.y + 12, look)
    },
  }
}

function sizeOf(cut: RenderContext['cut'], { width, height }: { width: number, height: number }) {
  return { cut, width, height }
}

function fillOutline({ ctx, palette }: Pen, outline: readonly Spot[]): void {
  ctx.fillStyle = palette.raised
  ctx.beginPath()
  for (const { x, y } of outline) ctx.lineTo(x, y)
  ctx.closePath()
  ctx.fill()
}

/** The line, with a tick at the turn of each year. */
function drawStretch(pen: Pen, { from, until, years }: Stretch): void {
  drawLine(pen, [[from.x, from.y], [until.x, until.y]], pen.palette.other, 2.5)
  const [dx, dy] = from.x === until.x ? [5, 0] : [0, 5]
  for (const { x, y } of years) drawLine(pen, [[x - dx, y - dy], [x + dx, y + dy]], pen.palette.other, 1.5)
}

/** An event's date and label, tied to its place by a thin line. */
function writeEvent(pen: Pen, mark: VisibleMark, spot: Spot, label: LabelSpot): void {
  const size = pen.cut === 'wide' ? 'note' : 'label', step = lineHeight(pen, size)
  const date = { size, bold: true, colour: pen.palette[mark.side] } as const
  if (pen.cut === 'narrow') {
    drawLine(pen, [[spot.x + 12, spot.y], [label.x - 8, label.y - 5]], pen.palette.other, 1)
    write(pen, mark.value, label.x, label.y, date)
    write(pen, mark.label, label.x, label.y + step, { size })
    return
  }
  const lines = brokenInto(pen, mark.label, 152, { size })
  const far = spot.y + (label.isAbove ? -34 : 34), near = spot.y + (label.isAbove ? -13 : 13)
  drawLine(pen, [[spot.x, near], [label.x, far]], pen.palette.other, 1)
  const first = label.isAbove ? far - 6 - lines.length * step : far + textSizes.wide.note + 2
  write(pen, mark.value, label.x, first, { ...date, align: 'center' })
  lines.forEach((line, index) => write(pen, line, label.x, first + (index + 1) * step, { size, align: 'center' }))
}
