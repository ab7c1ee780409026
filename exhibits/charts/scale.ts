import { quantityOf } from '../../data/figures/registry.ts'
import type { SlopeSpec } from '../../data/exhibits/charts/spec.ts'

/** The ends of a slope's logarithmic axis: some room below the least value and above the greatest, for a guess as well. */
export function slopeRange(spec: SlopeSpec): [min: number, max: number] {
  const values = spec.series.flatMap(series => series.figures.map(figure => quantityOf(figure).value))
  return [Math.min(...values) / 2.2, Math.max(...values) * 2.6]
}

/**
 * How many pixels of a canvas a pixel of its slide gets, for a slide that is shown at a scale on a screen of so many
 * pixels a CSS pixel. Two for each of the screen's, so that a browser that moves the picture by a fraction doesn't blur it;
 * at least 1, at most 4, in halves: a window that is being dragged shall not draw anew at every pixel.
 */
export function pixelRatioAt(scale: number, screen: number): number {
  return Math.min(4, Math.max(1, Math.ceil(4 * scale * screen) / 2))
}
