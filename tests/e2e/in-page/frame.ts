import type { Box } from './visible-text.ts'
import { isSeen, scaleOf } from './visible-text.ts'

/** What the frame of the slides is, in pixels of the slide's 980 × 552. */
const frame = {
  /** Where every exhibit begins, give or take half of the 12 pixels by which they may differ. */
  top: [122, 134],
  /** Between the headline's last line and the exhibit. */
  gap: [4, 30],
  headline: { width: 833, lines: 2 },
  /** Where an exhibit ends that has no line of reading below it. */
  floor: 484,
  /** How much of its room an exhibit fills, in height and in width. */
  filled: 0.8,
  width: 868,
  /** Where the titles of parts stand. */
  title: [166, 170],
  /** Where the picture beside a question begins; the question's middle is its middle. */
  question: [60, 72],
  /** Between the box of the last words and the source line's: their descenders make the rest of 14 pixels. */
  margin: 10,
} as const

/** By how much what shares a top or a baseline may differ. */
const slack = 1

/** How far the box of a drawing's text is beyond its letters: Firefox puts a pixel around it. */
const rim = CSS.supports('-moz-appearance', 'none') ? 1 : 0

/** Boxes in the slide's own pixels. */
function boxesOn(slide: HTMLElement): (box: Box) => Box {
  const { left, top } = slide.getBoundingClientRect(), scale = scaleOf(slide)
  return box => ({
    left: (box.left - left) / scale,
    right: (box.right - left) / scale,
    top: (box.top - top) / scale,
    bottom: (box.bottom - top) / scale,
  })
}

function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(box => box.left)),
    right: Math.max(...boxes.map(box => box.right)),
    top: Math.min(...boxes.map(box => box.top)),
    bottom: Math.max(...boxes.map(box => box.bottom)),
  }
}

const between = (value: number, [low, high]: readonly [number, number]) => value >= low && value <= high

/** What is painted of a canvas, as a box of the page. */
function painted(canvas: HTMLCanvasElement): Box {
  const { left, top, width, height } = canvas.getBoundingClientRect()
  const across = 217, down = 89
  const small = Object.assign(document.createElement('canvas'), { width: across, height: down }).getContext('2d')!
  small.drawImage(canvas, 0, 0, across, down)
  const { data } = small.getImageData(0, 0, across, down)
  const points = [...data.keys()].filter(at => at % 4 === 3 && data[at]! > 8).map(at => (at - 3) / 4)
  const columns = points.map(point => point % across), rows = points.map(point => Math.floor(point / across))
  return {
    left: left + (Math.min(...columns) * width) / across,
    right: left + ((Math.max(...columns) + 1) * width) / across,
    top: top + (Math.min(...rows) * height) / down,
    bottom: top + ((Math.max(...rows) + 1) * height) / down,
  }
}

/** What can be seen of an exhibit: of a drawing its marks, with the row that a guess keeps, of anything else its box. */
function seenOf(exhibit: Element): Box {
  const marks = [...exhibit.querySelectorAll('svg.scene :is(path, circle, rect, text), figcaption, .guess')].filter(isSeen)
  const canvases = [...exhibit.querySelectorAll('canvas')].filter(isSeen)
  const boxes = [...marks.map(mark => mark.getBoundingClientRect()), ...canvases.map(painted)]
  return boxes.length ? around(boxes) : exhibit.getBoundingClientRect()
}

/** Exhibits and reading lines of a slide in the frame. */
function partsOf(framed: HTMLElement) {
  const parts = [...framed.children].filter(part => part.localName !== 'h1' && part.getClientRects().length > 0)
  const readings = parts.filter(part => part.localName === 'p')
  return { exhibits: parts.filter(part => part.localName !== 'p'), readings }
}

function headlineFaults(headline: Element, boxOf: (box: Box) => Box): string[] {
  const { left, right, top, bottom } = boxOf(headline.getBoundingClientRect())
  const lines = Math.round((bottom - top) / Number.parseFloat(getComputedStyle(headline).lineHeight))
  return [
    ...(right - left < frame.headline.width
      ? [`the headline has ${Math.round(right - left)} pixels, not ${frame.headline.width}`]
      : []),
    ...(lines > frame.headline.lines ? [`the headline has ${lines} lines`] : []),
  ]
}

function roomFaults(framed: HTMLElement, boxOf: (box: Box) => Box): string[] {
  const { exhibits, readings } = partsOf(framed)
  const seen = around(exhibits.map(exhibit => boxOf(seenOf(exhibit))))
  const floor = readings.length ? boxOf(readings[0]!.getBoundingClientRect()).top - 12 : frame.floor
  const shares = {
    height: (Math.min(seen.bottom, floor) - seen.top) / (floor - 128),
    width: (seen.right - seen.left) / frame.width,
  }
  return Object.entries(shares).flatMap(([name, share]) =>
    share < frame.filled ? [`the exhibit fills ${(share * 100).toFixed(1)} % of its room’s ${name}`] : [],
  )
}

/** Where the last words of an exhibit, or of the line below it, press on the source line. */
function marginFaults(framed: HTMLElement, boxOf: (box: Box) => Box): string[] {
  const source = framed.parentElement!.querySelector('.foot .source')
  const words = [...framed.querySelectorAll('svg.scene text, :scope > p')].filter(isSeen)
  if (!source || !words.length) return []
  const bottom = Math.max(...words.map(text => boxOf(text.getBoundingClientRect()).bottom - (text.localName === 'text' ? rim : 0)))
  const margin = boxOf(source.getBoundingClientRect()).top - bottom
  // Half a pixel is rounding, which isn't alike in every browser.
  return margin < frame.margin - 0.5
    ? [`between the last words and the source line are ${Math.round(margin)} pixels, not ${frame.margin}`]
    : []
}

function framedFaults(framed: HTMLElement, boxOf: (box: Box) => Box, whole: boolean): string[] {
  const headline = framed.querySelector('h1')!, { exhibits, readings } = partsOf(framed)
  if (!exhibits.length) return ['there is no exhibit below the headline']
  const tops = exhibits.map(exhibit => boxOf(exhibit.getBoundingClientRect()).top), [top] = tops as [number]
  const bottoms = exhibits.map(exhibit => boxOf(exhibit.getBoundingClientRect()).bottom)
  const gap = top - boxOf(headline.getBoundingClientRect()).bottom
  const isPair = framed.matches('.pair')
  const apart = (edges: readonly number[]) => Math.max(...edges) - Math.min(...edges) > slack
  return [
    ...headlineFaults(headline, boxOf),
    ...(between(top, frame.top) ? [] : [`the exhibit begins at ${Math.round(top)}, not at ${frame.top.join(' to ')}`]),
    ...(between(gap, frame.gap) ? [] : [`between headline and exhibit are ${Math.round(gap)} pixels`]),
    ...(readings.length > 1 ? [`there are ${readings.length} lines of reading`] : []),
    ...(isPair && apart(tops) ? [`the two begin at ${tops.map(Math.round).join(' and ')}`] : []),
    ...(isPair && apart(bottoms) ? [`the two end at ${bottoms.map(Math.round).join(' and ')}`] : []),
    ...(whole ? roomFaults(framed, boxOf) : []),
    ...marginFaults(framed, boxOf),
  ]
}

/**
 * Where a slide leaves the frame that all of them share; `whole` says that it is at its last step, where it has to fill its
 * room. Covers, parts and questions have places of their own.
 */
export function outOfFrame(slide: HTMLElement, whole: boolean): string[] {
  const layout = slide.querySelector<HTMLElement>('.slidev-layout')!, boxOf = boxesOn(slide)
  if (layout.matches('.framed')) return framedFaults(layout, boxOf, whole)
  const title = layout.querySelector('h1')
  const top = title && boxOf(title.getBoundingClientRect()).top
  if (layout.matches('.part')) return between(top!, frame.title) ? [] : [`the part’s title begins at ${Math.round(top!)}`]
  if (!layout.matches('.question')) return []
  const exhibit = title?.nextElementSibling
  if (!exhibit) return ['nothing is drawn beside the question']
  const beside = boxOf(exhibit.getBoundingClientRect()), asked = boxOf(title.getBoundingClientRect())
  const middles = [beside, asked].map(box => Math.round((box.top + box.bottom) / 2))
  return between(beside.top, frame.question) && Math.abs(middles[0]! - middles[1]!) < 12
    ? []
    : [
        `what the question is about begins at ${Math.round(beside.top)}, its middle is at ${middles[0]}, the question’s at ${middles[1]}`,
      ]
}
