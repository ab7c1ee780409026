import type { Chart } from 'chart.js'
import type { Palette } from '../../data/ui/palette.ts'
import type { Box, Drawing } from './canvas.ts'
import type { VisibleMark } from './render-context.ts'
import { figureText } from '../../data/figures/format.ts'
import { figureOf } from '../../data/figures/registry.ts'
import { units } from '../../data/model/units.ts'
import { cardWords, chartWords } from '../../data/ui/messages.ts'
import { barEnd, boxOf, lineHeight, valueStyle, write } from './canvas.ts'
import { linesOf, spread } from './layout.ts'
import { textSize } from './render-context.ts'

/** Draws qualifiers at the ends of marks and writes every mark's figure beside it. */
export function drawMarks(chart: Chart, drawing: Drawing): void {
  const { ctx } = chart
  ctx.save()
  ctx.textBaseline = 'middle'
  switch (drawing.spec.kind) {
    case 'bars':
      bars(chart, drawing)
      break
    case 'share':
      share(chart, drawing)
      break
    case 'slope':
      slope(chart, drawing)
      break
    case 'grid':
      grid(chart, drawing)
      break
    case 'week':
      week(chart, drawing)
      break
    case 'timeline':
      timeline(chart, drawing)
      break
    default:
      drawing.spec satisfies never
  }
  ctx.restore()
}

function bars(chart: Chart, { marks, palette, font }: Drawing): void {
  marks[0]!.forEach((mark, index) => {
    const box = boxOf(chart, 0, index)
    if (!box || !mark.shown) return
    const beyond = barEnd(chart.ctx, mark, box, palette)
    write(chart.ctx, font, mark.short, box.x + beyond + 12, box.y, textSize.value, palette[mark.side], valueStyle(mark))
  })
}

function share(chart: Chart, { spec, marks, palette, locale, font }: Drawing): void {
  const { ctx } = chart
  marks.forEach(([mark], part) => {
    const box = boxOf(chart, part, 0)
    if (!box || !mark?.shown) return
    ctx.fillStyle = palette.paper
    if (part > 0) ctx.fillRect(box.base - 1, box.y - box.height / 2, 2, box.height)
  })
  marks.forEach(([mark], part) => {
    const box = boxOf(chart, part, 0)
    if (!box || !mark?.shown) return
    // The last part ends where the whole ends; its open side is its neighbour's end.
    if (part < marks.length - 1) barEnd(ctx, mark, box, palette)
    const top = box.y - box.height / 2,
      bottom = box.y + box.height / 2
    write(ctx, font, mark.value, box.base, top - 24, textSize.large, textColour(mark, palette), valueStyle(mark))
    ctx.font = `${textSize.text}px ${font}`
    linesOf(mark.label, Math.max(box.x - box.base - 16, 120), text => ctx.measureText(text).width).forEach((text, line) =>
      write(ctx, font, text, box.base, bottom + 22 + line * lineHeight, textSize.text, palette.ink),
    )
  })
  if (spec.kind !== 'share') return
  // A bracket holds the whole together and names it.
  const { left, right } = chart.chartArea,
    y = chart.height - 36
  ctx.fillStyle = palette.muted
  for (const [x, top, width, height] of [
    [left, y, right - left, 1.5],
    [left, y - 7, 1.5, 7],
    [right - 1.5, y - 7, 1.5, 7],
  ] as const)
    ctx.fillRect(x, top, width, height)
  ctx.textAlign = 'center'
  write(ctx, font, spec.whole[locale], (left + right) / 2, chart.height - 14, textSize.label, palette.muted)
}

function slope(chart: Chart, { spec, marks, palette, locale, font }: Drawing): void {
  if (spec.kind !== 'slope') return
  const { ctx } = chart
  const shown = marks.map((pair, series) => ({ pair, series })).filter(({ pair }) => pair[0]!.shown)
  for (const side of [0, 1] as const) {
    const heights = shown.map(({ series }) => boxOf(chart, series, side)?.y ?? 0)
    const placed = spread(heights, 2 * lineHeight + 8, 20, chart.height - 70)
    ctx.textAlign = side === 0 ? 'right' : 'left'
    shown.forEach(({ pair, series }, index) => {
      const mark = pair[side]!
      const x = (boxOf(chart, series, side)?.x ?? 0) + (side === 0 ? -16 : 16)
      write(
        ctx,
        font,
        chart.data.datasets[series]!.label ?? '',
        x,
        placed[index]! - lineHeight / 2,
        textSize.label,
        palette[mark.side],
      )
      write(ctx, font, mark.short, x, placed[index]! + lineHeight / 2, textSize.value, palette[mark.side], valueStyle(mark))
    })
  }
  ctx.textAlign = 'left'
  const comma = locale === 'zh' ? '，' : ', '
  write(
    ctx,
    font,
    `${units[spec.unit].label[locale]}${comma}${chartWords.logarithmic[locale]}`,
    0,
    chart.height - 10,
    textSize.axis,
    palette.muted,
  )
}

function grid(chart: Chart, { spec, marks, palette, locale, font }: Drawing): void {
  if (spec.kind !== 'grid') return
  const { ctx, chartArea } = chart
  const x = chartArea.right + 44
  const shown = marks.map((own, part) => ({ mark: own[0], part })).filter(({ mark }) => mark?.shown)
  const centres = shown.map(({ part }) => {
    const ys = chart.getDatasetMeta(part).data.map(point => point.getProps(['y'], true).y as number)
    return (Math.min(...ys) + Math.max(...ys)) / 2
  })
  marks.forEach((own, part) =>
    own.forEach((mark, index) => {
      const box
        = mark.shown && !spec.total && index === own.length - 1 && part < marks.length - 1 ? squareOf(chart, part, index) : undefined
      if (box) barEnd(ctx, mark, box, palette)
    }),
  )
  const placed = spread(centres, 4 * lineHeight, chartArea.top + 20, chartArea.bottom - 30)
  shown.forEach(({ mark }, index) => {
    const y = placed[index]!
    const colour = textColour(mark!, palette)
    ctx.fillStyle = palette[mark!.side]
    ctx.fillRect(x - 16, y - 24, 6, 58)
    write(ctx, font, mark!.value, x, y - 8, textSize.large, colour, valueStyle(mark!))
    ctx.font = `${textSize.text}px ${font}`
    linesOf(mark!.label, chart.width - x, text => ctx.measureText(text).width).forEach((text, line) =>
      write(ctx, font, text, x, y + 22 + line * lineHeight, textSize.text, palette.ink),
    )
  })
  const asOf = spec.total && figureOf(spec.total)
  const date
    = asOf && 'asOf' in asOf && asOf.asOf
      ? locale === 'zh'
        ? `${cardWords.asOf.zh}${figureText(asOf.asOf, 'zh')}。`
        : `${cardWords.asOf.en} ${figureText(asOf.asOf, 'en')}. `
      : ''
  const note = spec.total
    ? `${date}${chartWords.eachDot[locale]}`
    : `${chartWords.allCells[locale]}${locale === 'zh' ? '' : ' '}${spec.whole[locale]}`
  write(ctx, font, note, chartArea.left, chart.height - 14, textSize.axis, palette.muted)
}

/** A square of a grid as a box with a start and an end. */
function squareOf(chart: Chart, part: number, index: number): Box {
  const point = chart.getDatasetMeta(part).data[index]!
  const { x, y } = point.getProps(['x', 'y'], false)
  const half = (point.options as { radius: number }).radius / Math.SQRT2
  return { x: x! + half, y: y!, base: x! - half, width: 2 * half, height: 2 * half }
}

/** What is only context is named in grey. */
function textColour(mark: VisibleMark, palette: Palette): string {
  return mark.side === 'other' || mark.side === 'rest' ? palette.muted : palette[mark.side]
}

function week(chart: Chart, { spec, marks, palette, locale, font }: Drawing): void {
  if (spec.kind !== 'week') return
  const { ctx, chartArea } = chart
  const sum = marks[1]?.[0]
  if (!sum?.shown) return
  const x = chartArea.right + 24,
    y = (chartArea.top + chartArea.bottom) / 2
  write(ctx, font, sum.value, x, y, textSize.large, palette.american, valueStyle(sum))
  ctx.font = `${textSize.text}px ${font}`
  linesOf(spec.sum.label[locale], chart.width - x, text => ctx.measureText(text).width).forEach((text, line) =>
    write(ctx, font, text, x, y + 32 + line * lineHeight, textSize.text, palette.ink),
  )
}

function timeline(chart: Chart, { spec, marks, palette, locale, font }: Drawing): void {
  if (spec.kind !== 'timeline') return
  const { ctx, chartArea } = chart
  const points = spec.events.map((_, index) => boxOf(chart, 0, index)!)
  const y = points[0]!.y
  const space = points[1]!.x - points[0]!.x
  ctx.textAlign = 'center'
  marks[0]!.forEach((mark, index) => {
    const { x } = points[index]!
    ctx.fillStyle = palette.other
    const next = points[index + 1]
    // The line stops short of a break and goes on behind it.
    const broken = spec.events[index + 1]?.breakBefore
    if (next) {
      ctx.fillRect(x + 14, y - 1.5, broken ? space / 2 - 22 : space - 28, 3)
      if (broken) {
        ctx.fillRect(x + space / 2 + 8, y - 1.5, space / 2 - 22, 3)
        for (const shift of [-6, 4]) ctx.fillRect(x + space / 2 + shift, y - 12, 2.5, 24)
      }
    }
    const above = index % 2 === 0
    ctx.fillRect(x - 0.75, above ? y - 44 : y + 14, 1.5, 30)
    ctx.font = `${textSize.label}px ${font}`
    const lines = linesOf(mark.label, space * 1.85, text => ctx.measureText(text).width)
    const first = above ? y - 62 - lines.length * lineHeight : y + 62
    write(ctx, font, mark.value, x, above ? first : y + 60, textSize.label, palette[mark.side], '600')
    lines.forEach((text, line) =>
      write(ctx, font, text, x, (above ? first : y + 60) + (line + 1) * lineHeight, textSize.label, palette.ink),
    )
  })
  ctx.textAlign = 'left'
  write(ctx, font, chartWords.notToScale[locale], chartArea.left - 56, chart.height - 12, textSize.axis, palette.muted)
}
