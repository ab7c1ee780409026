/** Charts' pictures that stood in the page before the app, by the chart's id. */
const pictures = new Map<string, SVGElement>()

/** Keeps the pictures of charts that stand in the page, which goes when the app comes. */
export function keepFirstPictures(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('.first-slide .chart')) {
    const picture = figure.querySelector('svg')
    if (picture) pictures.set(figure.dataset.chart!, picture)
  }
}

/** The picture that stood where a chart is going to be drawn; undefined after it has been taken, and for all others. */
export function takeFirstPicture(chart: string | undefined): SVGElement | undefined {
  const picture = chart === undefined ? undefined : pictures.get(chart)
  if (chart !== undefined) pictures.delete(chart)
  return picture
}
