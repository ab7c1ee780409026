/** Pictures of charts from the HTML that was shown before the app mounted, by the chart's id. */
const pictures = new Map<string, SVGElement>()

/** Saves the charts' pictures from that HTML before the app replaces it. */
export function keepFirstPictures(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('.first-slide .chart')) {
    const picture = figure.querySelector('svg')
    if (picture) pictures.set(figure.dataset.chart!, picture)
  }
}

/** Gives a chart's picture once; undefined the second time, and for charts that had none. */
export function takeFirstPicture(chart: string | undefined): SVGElement | undefined {
  const picture = chart === undefined ? undefined : pictures.get(chart)
  if (chart !== undefined) pictures.delete(chart)
  return picture
}
