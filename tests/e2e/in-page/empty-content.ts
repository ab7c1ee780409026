import type { Text } from './visible-text.ts'
import { isSeen } from './visible-text.ts'

/** A chart's canvas is looked at this small: enough to tell drawn from blank. */
const size = { width: 217, height: 80 }
const small = Object.assign(document.createElement('canvas'), size).getContext('2d', { willReadFrequently: true })!

/** How much of a canvas is painted, from 0 to 1. */
export function paintedShare(canvas: HTMLCanvasElement): number {
  small.clearRect(0, 0, size.width, size.height)
  small.drawImage(canvas, 0, 0, size.width, size.height)
  const { data } = small.getImageData(0, 0, size.width, size.height)
  let painted = 0
  for (let at = 3; at < data.length; at += 4) if (data[at]! > 8) painted++
  return painted / (size.width * size.height)
}

/**
 * What a slide should show and doesn't: a blank chart or diagram, a table without rows, a column without words, nothing
 * below the headline.
 */
export function emptyExhibits(slide: HTMLElement, texts: readonly Text[]): string[] {
  const has = (part: Element) => texts.some(text => part.contains(text.element))
  const seen = (selector: string) => [...slide.querySelectorAll(selector)].filter(isSeen)
  const charts = seen('.chart').filter((chart) => {
    const canvas = chart.querySelector('canvas')
    return !canvas || paintedShare(canvas) < 0.002 || !texts.some(text => text.element === canvas)
  })
  const diagrams = seen('.diagram').filter(diagram => !texts.some(text => diagram.contains(text.element.closest('svg'))))
  const tables = [...slide.querySelectorAll('table')].filter(
    table => !table.querySelector('tbody tr') || (isSeen(table) && ![...table.querySelectorAll('tbody tr')].some(has)),
  )
  const columns = seen('li, blockquote, figcaption').filter(part => !has(part))
  const rest = texts.some(text => !text.element.closest('h1, .foot')) || slide.querySelector('svg')
  return [
    ...charts.map(chart => `the chart “${(chart as HTMLElement).dataset.chart}” is blank`),
    ...diagrams.map(diagram => `the diagram “${(diagram as HTMLElement).dataset.diagram}” is blank`),
    ...tables.map(table => `a table has no rows (${table.closest('[data-chart]') ? 'behind a chart' : 'on the slide'})`),
    ...columns.map(part => `a ${part.className || part.localName} has no words`),
    ...(rest ? [] : ['there is nothing but a headline']),
  ]
}
