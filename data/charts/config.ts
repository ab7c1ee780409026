import type { ChartConfiguration, ChartDataset, ChartOptions, ChartType } from 'chart.js'
import { quantityOf, whenOf } from '../catalogue.ts'
import { dateText } from '../format.ts'
import { languageTag, type Locale } from '../locale.ts'
import { type Palette, typefaces } from '../palette.ts'
import { autospaced, type Cell, cellsOf } from './layout.ts'
import { type MarkText, marksOf } from './read.ts'
import type { BarsSpec, ChartSpec, GridSpec, ShareSpec, SlopeSpec, TimelineSpec, WeekSpec } from './spec.ts'

/** Under what circumstances a chart is drawn. */
export interface View {
  readonly locale: Locale
  readonly palette: Palette
  /** Clicks so far on the slide. */
  readonly step: number
  /** Pixels of the canvas, before any scaling. */
  readonly width: number
  readonly height: number
}

/** A mark as the drawing plug-ins find it on its dataset, one per data point. */
export interface DrawnMark extends MarkText { readonly shown: boolean }

/** Chart.js' configuration plus what the deck's own plug-ins draw from. */
export type Configured = ChartConfiguration<ChartType, (number | [number, number] | { x: number, y: number } | null)[], string> & { readonly marks: readonly (readonly DrawnMark[])[] }

/** Text sizes in the 980 px wide canvas; the smallest is what the back row still reads. */
export const textSize = { large: 30, value: 20, text: 19, label: 16, axis: 15 } as const
/** Room around the plot for the labels that the plug-in writes. */
function paddingOf(spec: ChartSpec, { width, height }: View): { top: number, right: number, bottom: number, left: number } {
  switch (spec.kind) {
    case 'bars': return { top: 4, right: 150, bottom: 4, left: 0 }
    case 'slope': return { top: 22, right: 140, bottom: 30, left: 140 }
    case 'share': return { top: 48, right: 22, bottom: 96, left: 2 }
    case 'grid': return gridPadding(spec, width, height)
    case 'week': return { top: 4, right: 230, bottom: 4, left: 0 }
    case 'timeline': return { top: 110, right: 60, bottom: 130, left: 60 }
    default: return spec satisfies never
  }
}

const gridNote = 40

/** Square cells as large as the height allows; what is left of the width belongs to the labels. */
function gridPadding(spec: GridSpec, width: number, height: number) {
  const side = gridSide(spec, width, height)
  return { top: 2, right: width - 2 - side * spec.columns, bottom: gridNote, left: 2 }
}

function gridSide(spec: GridSpec, width: number, height: number): number {
  const rows = Math.max(...gridCells(spec).map(cell => cell.row)) + 1
  return Math.min((height - 2 - gridNote) / rows, (width - 260) / spec.columns)
}

function gridCells(spec: GridSpec): Cell[] {
  return cellsOf(spec.parts.map(part => quantityOf(part.figure)), spec.total && quantityOf(spec.total), spec.columns)
}

function drawn(spec: ChartSpec, { locale, step }: View): DrawnMark[] {
  return marksOf(spec, locale).map(mark => ({ ...mark, shown: step >= mark.step }))
}

function baseOptions(spec: ChartSpec, view: View): ChartOptions {
  const { palette, locale } = view
  return {
    responsive: false, animation: false, locale: languageTag.en, layout: { padding: paddingOf(spec, view) },
    events: ['mousemove', 'mouseout', 'click', 'touchstart', 'touchmove'],
    interaction: { mode: 'nearest', intersect: true },
    plugins: { legend: { display: false }, tooltip: {
      displayColors: false, backgroundColor: palette.ink, titleColor: palette.paper, bodyColor: palette.paper,
      titleFont: { family: typefaces[locale].sans, size: 15, weight: 600 }, bodyFont: { family: typefaces[locale].sans, size: 15 }, padding: 10,
    } },
  }
}

const hiddenScale = { display: false, grid: { display: false } } as const

function nameAxis({ palette, locale }: View) {
  return { grid: { display: false }, border: { display: false }, ticks: { color: palette.ink, font: { family: typefaces[locale].sans, size: textSize.label }, autoSkip: false, crossAlign: 'far' } } as const
}

function bars(spec: BarsSpec, view: View): Configured {
  const marks = drawn(spec, view)
  const values = spec.bars.map(bar => quantityOf(bar.figure).value)
  return {
    type: 'bar', marks: [marks],
    data: { labels: marks.map(mark => autospaced(mark.label)), datasets: [{
      data: values.map((value, index) => marks[index]!.shown ? value : null),
      backgroundColor: marks.map(mark => view.palette[mark.voice]), maxBarThickness: 46, categoryPercentage: 0.72, barPercentage: 0.9, borderSkipped: false,
    }] },
    options: { ...baseOptions(spec, view), indexAxis: 'y', scales: { x: { ...hiddenScale, beginAtZero: true, max: Math.max(...values) }, y: nameAxis(view) } },
  }
}

function slope(spec: SlopeSpec, view: View): Configured {
  const marks = drawn(spec, view)
  const values = spec.series.flatMap(series => series.figures.map(figure => quantityOf(figure).value))
  const datasets: ChartDataset<ChartType, (number | null)[]>[] = spec.series.map(series => ({
    type: 'line', label: series.label[view.locale], data: series.figures.map(figure => quantityOf(figure).value), hidden: view.step < (series.step ?? 0),
    borderColor: view.palette[series.voice], backgroundColor: view.palette[series.voice], borderWidth: 4, pointRadius: 7, pointHoverRadius: 9,
    pointStyle: series.voice === 'chinese' ? 'rectRot' : 'circle', clip: false,
  }))
  return {
    type: 'line', marks: spec.series.map((_, index) => marks.slice(index * 2, index * 2 + 2)),
    data: { labels: spec.dates.map(date => autospaced(dateText(whenOf(date), view.locale))), datasets },
    options: { ...baseOptions(spec, view), scales: {
      x: { ...nameAxis(view), offset: false, ticks: { ...nameAxis(view).ticks, crossAlign: 'near', maxRotation: 0 } },
      y: { type: 'logarithmic', min: Math.min(...values) / 1.5, max: Math.max(...values) * 1.5, border: { display: false },
        // Decades only, as lines without numbers: the numbers are the marks' own.
        grid: { color: context => Number.isInteger(Math.log10(context.tick?.value ?? 0)) ? view.palette.line : 'transparent' }, ticks: { callback: () => '' } },
    } },
  }
}

function share(spec: ShareSpec, view: View): Configured {
  const marks = drawn(spec, view)
  return {
    type: 'bar', marks: marks.map(mark => [mark]),
    data: { labels: [''], datasets: spec.parts.map((part, index) => ({
      data: [quantityOf(part.figure).value], backgroundColor: marks[index]!.shown ? view.palette[part.voice] : view.palette.line, barThickness: 112, borderSkipped: false, stack: 'whole',
    })) },
    options: { ...baseOptions(spec, view), indexAxis: 'y', scales: { x: { ...hiddenScale, stacked: true, min: 0, max: 1 }, y: { ...hiddenScale, stacked: true } } },
  }
}

function grid(spec: GridSpec, view: View): Configured {
  const marks = drawn(spec, view)
  const cells = gridCells(spec)
  const half = gridSide(spec, view.width, view.height) / 2 - 1.5
  const rows = Math.max(...cells.map(cell => cell.row)) + 1
  return {
    type: 'scatter', marks: marks.map((mark, part) => cells.filter(cell => cell.part === part).map(() => mark)),
    data: { datasets: spec.parts.map((_, part) => {
      const own = cells.filter(cell => cell.part === part)
      const colour = marks[part]!.shown ? view.palette[marks[part]!.voice] : view.palette.line
      return { data: own.map(cell => ({ x: cell.column, y: cell.row })), clip: false, ...(spec.total ? dots(own, colour, view.palette.paper, half - 1.5) : squares(own, colour, half)) }
    }) },
    options: { ...baseOptions(spec, view), scales: { x: { ...hiddenScale, min: -0.5, max: spec.columns - 0.5 }, y: { ...hiddenScale, reverse: true, min: -0.5, max: rows - 0.5 } } },
  }
}

/** Units as dots; those that “over” leaves open are rings. */
function dots(cells: readonly Cell[], colour: string, paper: string, radius: number) {
  return { pointStyle: 'circle', pointRadius: radius, pointHoverRadius: radius + 1, borderColor: colour,
    backgroundColor: cells.map(cell => cell.open ? paper : colour), borderWidth: cells.map(cell => cell.open ? 2.5 : 0) } as const
}

/** Hundredths as squares; one that is not quite there, or not exactly, is a diamond. */
function squares(cells: readonly Cell[], colour: string, half: number) {
  // A square's radius is half its diagonal.
  const radius = cells.map(cell => cell.open ? half : half * Math.SQRT2)
  return { pointStyle: cells.map(cell => cell.open ? 'rectRot' as const : 'rect' as const), pointRadius: radius, pointHoverRadius: radius, backgroundColor: colour, borderWidth: 0 }
}

function week(spec: WeekSpec, view: View): Configured {
  const marks = drawn(spec, view)
  const [start, end, days] = [spec.start, spec.end, spec.days].map(id => quantityOf(id).value) as [number, number, number]
  const dayName = new Intl.DateTimeFormat(languageTag[view.locale], { weekday: 'short', timeZone: 'UTC' })
  // The first of January 2024 was a Monday.
  const labels = Array.from({ length: 7 }, (_, day) => dayName.format(Date.UTC(2024, 0, 1 + day)))
  const clock = (hour: number) => hour === start ? marks[0]!.value : hour === end ? marks[1]!.value : ''
  return {
    type: 'bar', marks: [labels.map(() => marks[2]!), [marks[3]!]],
    data: { labels, datasets: [{ data: labels.map((_, day) => day < days ? [start, end] : null), backgroundColor: view.palette.american, borderSkipped: false, categoryPercentage: 0.8, barPercentage: 0.92 }] },
    options: { ...baseOptions(spec, view), scales: {
      x: { ...nameAxis(view), position: 'top', ticks: { ...nameAxis(view).ticks, crossAlign: 'near' } },
      y: { reverse: true, min: 0, max: 24, border: { display: false }, grid: { color: context => clock(context.tick?.value ?? 0) ? view.palette.line : 'transparent' },
        afterBuildTicks: (axis) => { axis.ticks = [start, end].map(value => ({ value })) },
        ticks: { callback: value => autospaced(clock(Number(value))), color: view.palette.ink, font: { family: typefaces[view.locale].sans, size: textSize.label } } },
    } },
  }
}

function timeline(spec: TimelineSpec, view: View): Configured {
  const marks = drawn(spec, view)
  return {
    type: 'scatter', marks: [marks],
    data: { datasets: [{ data: marks.map((_, x) => ({ x, y: 0 })), backgroundColor: marks.map(mark => view.palette[mark.voice]), pointStyle: marks.map(mark => mark.voice === 'chinese' ? 'rectRot' : 'circle'), pointRadius: 9, pointHoverRadius: 11, borderWidth: 0, clip: false }] },
    options: { ...baseOptions(spec, view), scales: { x: { ...hiddenScale, min: 0, max: marks.length - 1 }, y: { ...hiddenScale, min: -1, max: 1 } } },
  }
}

/** Chart.js' configuration for a spec: what is drawn, where and in which colours; no drawing. */
export function configOf(spec: ChartSpec, view: View): Configured {
  switch (spec.kind) {
    case 'bars': return bars(spec, view)
    case 'slope': return slope(spec, view)
    case 'share': return share(spec, view)
    case 'grid': return grid(spec, view)
    case 'week': return week(spec, view)
    case 'timeline': return timeline(spec, view)
    default: return spec satisfies never
  }
}
