import type { Palette } from '../../data/ui/palette.ts'
import type { Mark, PathMark, TextMark, TextStyle } from '../scene.ts'
import type { Paint } from './paint.ts'
import { n } from '../diagrams/parts/geometry.ts'
import { paintOf } from './paint.ts'

/** What `save` keeps and `restore` brings back; the names are the canvas's own. */
interface State {
  fillStyle: string
  strokeStyle: string
  lineWidth: number
  font: string
  textAlign: CanvasTextAlign
  textBaseline: CanvasTextBaseline
  globalAlpha: number
  dash: readonly number[]
  origin: readonly [number, number]
}

const start: State = {
  fillStyle: '#000000',
  strokeStyle: '#000000',
  lineWidth: 1,
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  globalAlpha: 1,
  dash: [],
  origin: [0, 0],
}

/** A canvas font as the scene has it. */
function styleOf(font: string): TextStyle {
  const size = Number(/([\d.]+)px/u.exec(font)?.[1] ?? 10)
  return {
    size,
    weight: /\b(?:600|bold)\b/u.test(font) ? 600 : 400,
    face: /\bserif$/u.test(font.replace('sans-serif', '')) ? 'serif' : 'sans',
  }
}

const anchors: Partial<Record<CanvasTextAlign, TextMark['anchor']>> = { center: 'middle', right: 'end', end: 'end' }
/** From a text's place to its first baseline, in sizes. */
const drops: Partial<Record<CanvasTextBaseline, number>> = { middle: 0.34, top: 0.8, hanging: 0.8, bottom: -0.2 }

/** Whether a mark is a shape that looks like another one. */
function isAlike(shape: PathMark, mark: Mark | undefined): boolean {
  return mark?.kind === 'path' && JSON.stringify({ ...mark, d: '' }) === JSON.stringify({ ...shape, d: '' })
}

/**
 * A canvas that isn't one: it keeps what is drawn on it as marks of a scene, so that a chart becomes SVG without a browser.
 * It knows what Chart.js and the deck's own drawing use of a canvas; clipping, which they do without loss, it leaves out.
 */
export class Recorder {
  readonly marks: Mark[] = []
  private state: State = { ...start }
  private readonly kept: State[] = []
  private d = ''
  private first: readonly [number, number] | undefined
  private readonly palette: Palette
  private readonly measure: (text: string, style: TextStyle) => number

  constructor(palette: Palette, measure: (text: string, style: TextStyle) => number) {
    this.palette = palette
    this.measure = measure
  }

  /** The context that is given to Chart.js. */
  context(canvas: object): CanvasRenderingContext2D {
    const descriptors = Object.getOwnPropertyDescriptors(Recorder.prototype)
    const methods = Object.entries(descriptors)
      .filter(([, { value }]) => typeof value === 'function')
      .map(([name, { value }]) => [name, (value as () => unknown).bind(this)] as const)
    const target: Record<string, unknown> = { canvas, ...Object.fromEntries(methods) }
    const isState = (name: string | symbol): name is keyof State => typeof name === 'string' && Object.hasOwn(this.state, name)
    return new Proxy(target, {
      get: (all, name) => (isState(name) ? this.state[name] : all[name as string]),
      set: (all, name, value: unknown) => {
        if (isState(name)) this.state = { ...this.state, [name]: value }
        else all[name as string] = value
        return true
      },
    }) as unknown as CanvasRenderingContext2D
  }

  save(): void {
    this.kept.push({ ...this.state })
  }

  restore(): void {
    this.state = this.kept.pop() ?? { ...start }
  }

  setTransform(): void {
    this.state = { ...this.state, origin: [0, 0] }
  }

  resetTransform(): void {
    this.setTransform()
  }

  translate(x: number, y: number): void {
    const [left, top] = this.state.origin
    this.state = { ...this.state, origin: [left + x, top + y] }
  }

  rotate(angle: number): void {
    if (angle) throw new Error('can’t record a turned drawing')
  }

  scale(): void {}
  clip(): void {}
  clearRect(): void {}
  setLineDash(dash: readonly number[]): void {
    this.state = { ...this.state, dash }
  }

  getLineDash(): readonly number[] {
    return this.state.dash
  }

  private at(x: number, y: number): string {
    const [left, top] = this.state.origin
    return `${n(x + left)} ${n(y + top)}`
  }

  beginPath(): void {
    this.d = ''
    this.first = undefined
  }

  closePath(): void {
    if (this.d) this.d += 'Z'
  }

  moveTo(x: number, y: number): void {
    this.first ??= [x, y]
    this.d += `M${this.at(x, y)}`
  }

  lineTo(x: number, y: number): void {
    this.d += `${this.first ? 'L' : 'M'}${this.at(x, y)}`
    this.first ??= [x, y]
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.d += `C${this.at(x1, y1)} ${this.at(x2, y2)} ${this.at(x, y)}`
  }

  quadraticCurveTo(x1: number, y1: number, x: number, y: number): void {
    this.d += `Q${this.at(x1, y1)} ${this.at(x, y)}`
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.first ??= [x, y]
    this.d += `M${this.at(x, y)}h${n(width)}v${n(height)}h${n(-width)}Z`
  }

  arc(x: number, y: number, r: number, from: number, to: number, back = false): void {
    const point = (angle: number) => [x + r * Math.cos(angle), y + r * Math.sin(angle)] as const
    const turn = to - from
    if (Math.abs(turn) >= 2 * Math.PI - 1e-6) {
      this.moveTo(x - r, y)
      this.d += `a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0Z`
      return
    }
    const swept = (((back ? -turn : turn) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI)
    this.lineTo(...point(from))
    if (r) this.d += `A${n(r)} ${n(r)} 0 ${swept > Math.PI ? 1 : 0} ${back ? 0 : 1} ${this.at(...point(to))}`
  }

  fill(): void {
    this.paint('fillStyle', colour => ({ fill: colour.tone }))
  }

  stroke(): void {
    this.paint('strokeStyle', colour => ({
      stroke: colour.tone,
      width: this.state.lineWidth,
      ...(this.state.dash.length && { dash: this.state.dash }),
    }))
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.beginPath()
    this.rect(x, y, width, height)
    this.fill()
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.beginPath()
    this.rect(x, y, width, height)
    this.stroke()
  }

  private paint(
    name: 'fillStyle' | 'strokeStyle',
    look: (paint: Paint) => Pick<PathMark, 'fill' | 'stroke' | 'width' | 'dash'>,
  ): void {
    const paint = paintOf(this.state[name], this.palette)
    if (!paint || !this.d) return
    const opacity = (paint.opacity ?? 1) * this.state.globalAlpha
    const mark: PathMark = { kind: 'path', d: this.d, ground: true, ...look(paint), ...(opacity < 1 && { opacity }) }
    const layers = paint.ink && mark.fill ? [mark, { ...mark, fill: 'ink' as const, opacity: paint.ink }] : [mark]
    const last = this.marks.slice(-layers.length)
    // Cells of one look are one path: a thousand squares would be a thousand elements.
    if (mark.fill && last.length === layers.length && layers.every((layer, at) => isAlike(layer, last[at])))
      this.marks.splice(
        -layers.length,
        layers.length,
        ...layers.map((layer, at) => ({ ...layer, d: (last[at] as PathMark).d + layer.d })),
      )
    else this.marks.push(...layers)
  }

  fillText(text: string, x: number, y: number): void {
    const style = styleOf(this.state.font)
    const paint = paintOf(this.state.fillStyle, this.palette)
    if (!paint || !text.trim()) return
    const [left, top] = this.state.origin
    const drop = style.size * (drops[this.state.textBaseline] ?? 0)
    this.marks.push({
      kind: 'text',
      x: x + left,
      y: y + top + drop,
      lines: [[{ text }]],
      style,
      leading: style.size * 1.22,
      anchor: anchors[this.state.textAlign] ?? 'start',
      tone: paint.tone,
      over: true,
    })
  }

  strokeText(): void {}
  measureText(
    text: string,
  ): Pick<
    TextMetrics,
    'width' | 'actualBoundingBoxAscent' | 'actualBoundingBoxDescent' | 'fontBoundingBoxAscent' | 'fontBoundingBoxDescent'
  > {
    const style = styleOf(this.state.font)
    const up = style.size * 0.8
    const down = style.size * 0.2
    return {
      width: this.measure(text, style),
      actualBoundingBoxAscent: up,
      actualBoundingBoxDescent: down,
      fontBoundingBoxAscent: up,
      fontBoundingBoxDescent: down,
    }
  }
}
