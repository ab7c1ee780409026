import type { Palette } from '../../data/ui/palette.ts'
import type { Box, Point } from '../../exhibits/diagrams/parts/geometry.ts'
import type { View } from '../../exhibits/diagrams/parts/style.ts'
import type { Mark, Scene, TextMark } from '../../exhibits/scene.ts'
import { Resvg } from '@resvg/resvg-js'
import { wcagContrast } from 'culori'
import { plainText } from '../../data/figures/wording.ts'
import { palettes } from '../../data/ui/palette.ts'
import { around } from '../../exhibits/diagrams/parts/geometry.ts'
import { lineBoxes } from '../../exhibits/diagrams/parts/text.ts'
import { isShown, moveAt } from '../../exhibits/scene.ts'
import { svgOf } from '../../exhibits/svg.ts'
import { looseNumerals } from './text.ts'

/** Where a point of a group is in the drawing. */
type Place = (point: Point) => Point

/** A text as it is seen at a step: its lines' boxes in the drawing. */
interface SeenText {
  readonly mark: TextMark
  readonly text: string
  readonly boxes: readonly Box[]
}

/** Smallest sizes of text, by cut. */
const smallest = { wide: 16, narrow: 13 } as const
/** WCAG's AA for text. */
const enough = 4.5
/** Boxes may touch by so much: a line's box is a little higher than its letters. */
const slack = 1

function placeIn(place: Place, group: Extract<Mark, { kind: 'group' }>, step: number): Place {
  const { dx = 0, dy = 0, rotate = 0, scale = 1 } = moveAt(group, step) ?? {}
  const angle = rotate * Math.PI / 180, cos = Math.cos(angle) * scale, sin = Math.sin(angle) * scale
  const { x: left = 0, y: top = 0, scale: own = 1 } = group
  return ({ x, y }) => place({ x: left + own * (dx + x * cos - y * sin), y: top + own * (dy + x * sin + y * cos) })
}

function cornersOf({ left, top, right, bottom }: Box): Point[] {
  return [{ x: left, y: top }, { x: right, y: top }, { x: left, y: bottom }, { x: right, y: bottom }]
}

function boxIn(place: Place, box: Box): Box {
  return around(cornersOf(box).map(place).map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })))
}

/** The texts that are seen at a step. */
export function seenTexts(marks: readonly Mark[], view: View, step: number, place: Place = point => point): SeenText[] {
  return marks.filter(mark => isShown(mark, step)).flatMap((mark): SeenText[] => {
    if (mark.kind === 'group') return seenTexts(mark.children, view, step, placeIn(place, mark, step))
    if (mark.kind !== 'text') return []
    const text = mark.lines.map(line => plainText(line)).join(view.locale === 'zh' ? '' : ' ')
    return [{ mark, text, boxes: lineBoxes(mark, view).map(box => boxIn(place, box)) }]
  })
}

function only(marks: readonly Mark[], keep: (mark: Mark) => boolean): Mark[] {
  return marks.filter(mark => mark.kind === 'group' || keep(mark))
    .map(mark => (mark.kind === 'group' ? { ...mark, children: only(mark.children, keep) } : mark))
}

/** A drawing's pixels with some of its marks, one a unit. */
function pixelsOf(scene: Scene, view: View, step: number, palette: Palette, keep: (mark: Mark) => boolean, ground?: true) {
  const marks = only(scene.marks, keep)
  const svg = svgOf({ ...scene, marks }, { locale: view.locale, palette, step, title: '', description: '', ground })
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
  return (x: number, y: number) => {
    const at = (Math.min(height - 1, Math.max(0, Math.round(y))) * width + Math.min(width - 1, Math.max(0, Math.round(x)))) * 4
    return pixels.subarray(at, at + 4)
  }
}

/** Points spread over a box, a little inside. */
function pointsIn({ left, top, right, bottom }: Box): Point[] {
  const rows = 5, columns = Math.max(8, Math.round((right - left) / 3))
  const inside = (from: number, to: number, share: number) => from + slack + (to - from - 2 * slack) * share
  return Array.from({ length: rows * columns }, (_, index) => ({
    x: inside(left, right, (index % columns) / (columns - 1)),
    y: inside(top, bottom, Math.floor(index / columns) / (rows - 1)),
  }))
}

function outside({ width, height }: Scene, { boxes, text }: SeenText): string[] {
  const { left, top, right, bottom } = around(boxes)
  const fits = left >= -slack && top >= -slack && right <= width + slack && bottom <= height + slack
  return fits ? [] : [`“${text}” is outside: ${[left, top, right, bottom].map(Math.round).join(', ')}`]
}

function overlap(one: Box, other: Box): boolean {
  return Math.min(one.right, other.right) - Math.max(one.left, other.left) > slack
    && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack
}

function overlaps(texts: readonly SeenText[]): string[] {
  return texts.flatMap((one, index) => texts.slice(index + 1)
    .filter(other => one.boxes.some(box => other.boxes.some(another => overlap(box, another))))
    .map(other => `“${one.text}” overlaps “${other.text}”`))
}

function struck(scene: Scene, view: View, step: number, texts: readonly SeenText[]): string[] {
  const pixel = pixelsOf(scene, view, step, palettes.light, mark => mark.kind !== 'text' && !('ground' in mark && mark.ground))
  return texts.filter(({ mark, boxes }) => !mark.over && boxes.some(box => pointsIn(box).some(({ x, y }) => pixel(x, y)[3]! > 40)))
    .map(({ text }) => `“${text}” lies on a mark`)
}

function hex(pixel: Uint8Array): string {
  return `#${[...pixel.subarray(0, 3)].map(value => value.toString(16).padStart(2, '0')).join('')}`
}

/** The colour of most of what is below a box. */
function groundBelow(box: Box, pixel: (x: number, y: number) => Uint8Array): string {
  const counts = new Map<string, number>()
  for (const { x, y } of pointsIn(box)) counts.set(hex(pixel(x, y)), (counts.get(hex(pixel(x, y))) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0]
}

function faint(scene: Scene, view: View, step: number, texts: readonly SeenText[]): string[] {
  return Object.entries(palettes).flatMap(([theme, palette]) => {
    const pixel = pixelsOf(scene, view, step, palette, mark => mark.kind !== 'text', true)
    return texts.flatMap(({ mark, text, boxes }) => {
      const least = Math.min(...boxes.map(box => wcagContrast(palette[mark.tone], groundBelow(box, pixel))))
      return mark.opacity === undefined && least >= enough ? [] : [`“${text}” is too faint in ${theme}: ${least.toFixed(2)} to 1`]
    })
  })
}

function numerals({ mark }: SeenText, view: View): string[] {
  const own = mark.lines.map(line => line.map(run => (run.figure ? '\u0000' : run.text)).join('')).join(view.locale === 'zh' ? '' : ' ')
  return looseNumerals(own, view.locale).map(numeral => `“${numeral}” in “${own.replaceAll('\u0000', '…')}” is no figure`)
}

/** What is wrong with a drawing at a step, a sentence a fault. */
export function sceneFaults(scene: Scene, view: View, step: number): string[] {
  const texts = seenTexts(scene.marks, view, step)
  return [
    ...texts.flatMap(text => outside(scene, text)),
    ...texts.filter(({ mark }) => mark.style.size < smallest[view.cut]).map(({ text, mark }) => `“${text}” is ${mark.style.size} px`),
    ...overlaps(texts),
    ...struck(scene, view, step, texts),
    ...faint(scene, view, step, texts),
    ...texts.flatMap(text => numerals(text, view)),
  ]
}
