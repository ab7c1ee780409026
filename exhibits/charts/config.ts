import type { ChartDataset, ChartType } from 'chart.js'
import type { BarsSpec, ChartSpec, ShareSpec, SlopeSpec, TimelineSpec, WeekSpec } from '../../data/exhibits/charts/spec.ts'
import type { Configured, RenderContext } from './render-context.ts'
import { slopeRange } from '../../data/exhibits/charts/scale.ts'
import { dateText } from '../../data/figures/format.ts'
import { quantityOf, whenOf } from '../../data/figures/registry.ts'
import { languageTag } from '../../data/ui/locale.ts'
import { typefaces } from '../../data/ui/palette.ts'
import { grid } from './grid.ts'
import { autospaced } from './layout.ts'
import { baseOptions, drawn, hiddenScale, nameAxis, textSize } from './render-context.ts'

function bars(spec: BarsSpec, view: RenderContext): Configured {
  const marks = drawn(spec, view)
  const values = spec.bars.map(bar => quantityOf(bar.figure).value)
  const spans = spec.bars.map((bar, index): number | [number, number] =>
    bar.from ? [quantityOf(bar.from).value, quantityOf(bar.from).value + values[index]!] : values[index]!,
  )
  const hollow = spec.bars.map(bar => quantityOf(bar.figure).origin === 'derived')
  return {
    type: 'bar',
    marks: [marks],
    data: {
      labels: marks.map(mark => autospaced(mark.label)),
      datasets: [
        {
          data: spans.map((span, index) => (marks[index]!.shown ? span : null)),
          // What we worked out is outlined, not filled.
          backgroundColor: marks.map((mark, index) => (hollow[index] ? view.palette.paper : view.palette[mark.side])),
          borderColor: marks.map(mark => view.palette[mark.side]),
          borderWidth: hollow.map(one => (one ? 2.5 : 0)),
          maxBarThickness: 46,
          categoryPercentage: 0.72,
          barPercentage: 0.9,
          borderSkipped: false,
        },
      ],
    },
    options: {
      ...baseOptions(view, { top: 4, right: 128, bottom: 4, left: 0 }),
      indexAxis: 'y',
      scales: { x: { ...hiddenScale, beginAtZero: true, max: Math.max(...values) }, y: nameAxis(view) },
    },
  }
}

function slope(spec: SlopeSpec, view: RenderContext): Configured {
  const marks = drawn(spec, view)
  const [min, max] = slopeRange(spec)
  const datasets: ChartDataset<ChartType, (number | null)[]>[] = spec.series.map((series, index) => ({
    // The last that was revealed lies on top.
    type: 'line',
    order: -index,
    label: series.label[view.locale],
    data: series.figures.map(figure => quantityOf(figure).value),
    hidden: view.step < (series.step ?? 0),
    borderColor: view.palette[series.side],
    backgroundColor: view.palette[series.side],
    borderWidth: 3.5,
    pointRadius: 5.5,
    pointHoverRadius: 8,
    pointStyle: series.side === 'chinese' ? 'rectRot' : 'circle',
    clip: false,
  }))
  return {
    type: 'line',
    marks: spec.series.map((_, index) => marks.slice(index * 2, index * 2 + 2)),
    data: { labels: spec.dates.map(date => autospaced(dateText(whenOf(date), view.locale))), datasets },
    options: {
      ...baseOptions(view, { top: 22, right: 140, bottom: 30, left: 140 }),
      scales: {
        x: { ...nameAxis(view), offset: false, ticks: { ...nameAxis(view).ticks, crossAlign: 'near', maxRotation: 0 } },
        y: {
          type: 'logarithmic',
          min,
          max,
          border: { display: false },
          // Decades only, as lines without numbers: the numbers are the marks' own.
          grid: { color: context => (Number.isInteger(Math.log10(context.tick?.value ?? 0)) ? view.palette.line : 'transparent') },
          ticks: { callback: () => '' },
        },
      },
    },
  }
}

function share(spec: ShareSpec, view: RenderContext): Configured {
  const marks = drawn(spec, view)
  return {
    type: 'bar',
    marks: marks.map(mark => [mark]),
    data: {
      labels: [''],
      datasets: spec.parts.map((part, index) => ({
        data: [quantityOf(part.figure).value],
        backgroundColor: marks[index]!.shown ? view.palette[part.side] : view.palette.line,
        barThickness: 100,
        borderSkipped: false,
        stack: 'whole',
      })),
    },
    options: {
      ...baseOptions(view, { top: 48, right: 2, bottom: 118, left: 2 }),
      indexAxis: 'y',
      scales: { x: { ...hiddenScale, stacked: true, min: 0, max: 1 }, y: { ...hiddenScale, stacked: true } },
    },
  }
}

function week(spec: WeekSpec, view: RenderContext): Configured {
  const marks = drawn(spec, view)
  const [start, end, days] = [spec.start, spec.end, spec.days].map(id => quantityOf(id).value) as [number, number, number]
  const dayName = new Intl.DateTimeFormat(languageTag[view.locale], { weekday: 'short', timeZone: 'UTC' })
  // The first of January 2024 was a Monday.
  const labels = Array.from({ length: 7 }, (_, day) => dayName.format(Date.UTC(2024, 0, 1 + day)))
  const clock = (hour: number) => (hour === start ? marks[0]!.value : hour === end ? marks[1]!.value : '')
  return {
    type: 'bar',
    marks: [labels.map(() => marks[2]!), [marks[3]!]],
    data: {
      labels,
      datasets: [
        {
          data: labels.map((_, day) => (day < days ? [start, end] : null)),
          backgroundColor: view.palette.american,
          borderSkipped: false,
          categoryPercentage: 0.8,
          barPercentage: 0.92,
        },
      ],
    },
    options: {
      ...baseOptions(view, { top: 4, right: 230, bottom: 4, left: 0 }),
      scales: {
        x: { ...nameAxis(view), position: 'top', ticks: { ...nameAxis(view).ticks, crossAlign: 'near' } },
        y: {
          reverse: true,
          min: start - 2,
          max: end + 2,
          border: { display: false },
          grid: { color: context => (clock(context.tick?.value ?? 0) ? view.palette.line : 'transparent') },
          afterBuildTicks: (axis) => {
            axis.ticks = [start, end].map(value => ({ value }))
          },
          ticks: {
            callback: value => autospaced(clock(Number(value))),
            color: view.palette.ink,
            font: { family: typefaces[view.locale].sans, size: textSize.label },
          },
        },
      },
    },
  }
}

function timeline(spec: TimelineSpec, view: RenderContext): Configured {
  const marks = drawn(spec, view)
  return {
    type: 'scatter',
    marks: [marks],
    data: {
      datasets: [
        {
          data: marks.map((_, x) => ({ x, y: 0 })),
          backgroundColor: marks.map(mark => view.palette[mark.side]),
          pointStyle: marks.map(mark => (mark.side === 'chinese' ? 'rectRot' : 'circle')),
          pointRadius: 10,
          pointHoverRadius: 12,
          borderWidth: 0,
          clip: false,
        },
      ],
    },
    options: {
      ...baseOptions(view, { top: 110, right: 60, bottom: 130, left: 60 }),
      scales: { x: { ...hiddenScale, min: 0, max: marks.length - 1 }, y: { ...hiddenScale, min: -1, max: 1 } },
    },
  }
}

/** Chart.js' configuration for a spec: what is drawn, where and in which colours; no drawing. */
export function configOf(spec: ChartSpec, view: RenderContext): Configured {
  switch (spec.kind) {
    case 'bars':
      return bars(spec, view)
    case 'slope':
      return slope(spec, view)
    case 'share':
      return share(spec, view)
    case 'grid':
      return grid(spec, view)
    case 'week':
      return week(spec, view)
    case 'timeline':
      return timeline(spec, view)
    default:
      return spec satisfies never
  }
}
