import type { TimelineSpec } from '../../../data/exhibits/charts/kinds/timeline.ts'
import type { Painter } from '../painter.ts'
import type { Pen } from '../pen.ts'
import type { RenderContext, VisibleMark } from '../render-context.ts'
import type { PlacedEvent, Spot, Stretch } from '../timeline-layout.ts'
import { chartWords } from '../../../data/ui/messages.ts'
import { drawArrow, drawLine, lineHeight, write } from '../pen.ts'
import { baseOptions, noRoom, pixelScales, visibleMarks } from '../render-context.ts'
import { timelineLayout } from '../timeline-layout.ts'

/** Radii of signs: with words, without them on a phone, and on the whole, where years are small. */
const radius = { worded: 10, minor: 5, whole: 4 } as const

/** Events on a line of time, and their crowded end once more in a lens. */
export function timelinePainter(spec: TimelineSpec): Painter {
  return {
    narrowHeight: () => 660,

    config(view) {
      const marks = visibleMarks(spec, view), isWide = view.cut === 'wide'
      const { whole, lens } = timelineLayout(spec, view)
      const set = ({ events }: Stretch, bare: number) => ({
        data: events.map(({ sign }) => ({ x: sign.x, y: sign.y })),
        backgroundColor: events.map(({ index }) => view.palette[marks[index]!.side]),
        pointStyle: events.map(({ index }) => (marks[index]!.side === 'chinese' ? 'rectRot' : 'circle')),
        pointRadius: events.map(({ label }) => (label ? radius.worded : bare) * (isWide ? 1 : 0.8)),
        borderColor: view.palette.paper,
        borderWidth: 1,
        clip: false as const,
      })
      return {
        type: 'scatter',
        marks: [whole, lens].map(({ events }) => events.map(({ index }) => marks[index]!)),
        data: { datasets: [set(whole, isWide ? radius.whole : radius.minor), set(lens, radius.minor)] },
        options: { ...baseOptions(view, noRoom), scales: pixelScales(view) },
      }
    },

    drawBelow(pen, { chart }) {
      const { whole, lens, outline, gap } = timelineLayout(spec, sizeOf(pen.cut, chart))
      fillOutline(pen, outline)
      drawStretch(pen, whole)
      drawStretch(pen, lens)
      if (pen.cut === 'narrow') return
      const poles = [...whole.events, ...lens.events]
      for (const { spot, sign } of poles)
        drawLine(pen, [[spot.x, spot.y], [sign.x, sign.y]], pen.palette.ink, 2)
      drawGap(pen, gap)
    },

    draw(pen, { chart, marks }) {
      const {
        whole,
        lens,
        gap: [{ y }],
      } = timelineLayout(spec, sizeOf(pen.cut, chart))
      for (const event of [...whole.events, ...lens.events]) writeEvent(pen, marks[event.index]!, event)
      if (pen.cut === 'narrow') write(pen, chartWords.noDates[pen.locale], 30, y + 76, { size: 'note', colour: pen.palette.muted })
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
  ctx.strokeStyle = palette.other
  ctx.lineWidth = 2
  ctx.stroke()
}

function drawStretch(pen: Pen, { from, until }: Stretch): void {
  drawLine(pen, [[from.x, from.y], [until.x, until.y]], pen.palette.other, 2.5)
}

/** The years of which the article gives no date: an empty span, with so many words. */
function drawGap(pen: Pen, [first, last]: readonly [Spot, Spot]): void {
  const { ctx, palette, locale } = pen, inset = 12, high = 18
  const left = first.x + inset, right = last.x - inset, y = first.y
  ctx.fillStyle = palette.paper
  ctx.fillRect(left, y - 9, right - left, 18)
  drawArrow(pen, [left, right], y, 'both')
  write(pen, chartWords.noDates[locale], (left + right) / 2, y - high, { size: 'amount', bold: true, align: 'center' })
}

/** An event's date, and below it what happened. */
function writeEvent(pen: Pen, mark: VisibleMark, { spot, label }: PlacedEvent): void {
  if (!label) return
  if (pen.cut === 'narrow')
    drawLine(pen, [[spot.x + 12, spot.y], [label.x - 8, label.y - 5]], pen.palette.other, 1)
  const look = { size: 'label', align: label.align } as const
  write(pen, mark.value, label.x, label.y, { ...look, bold: true, colour: pen.palette[mark.side] })
  write(pen, mark.label, label.x, label.y + lineHeight(pen, 'label'), look)
}
