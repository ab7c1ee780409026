import type { Text } from './visible-text.ts'
import { scaleOf } from './visible-text.ts'

interface Label {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly size: number
  readonly colour: string
  readonly font: string
}

/** What each canvas has written since it was last cleared, in its own pixels. */
const latest = new WeakMap<HTMLCanvasElement, Label[]>()

/** Keeps what canvases write from now on, with its place: nobody can ask a canvas for its texts. */
export function watchCanvases(): void {
  const { prototype } = CanvasRenderingContext2D
  const { fillText, clearRect } = prototype
  prototype.clearRect = function (...args) {
    if (args[2] >= this.canvas.width) latest.set(this.canvas, [])
    return clearRect.apply(this, args)
  }
  window.drawn = {}
  prototype.fillText = function (...args) {
    const chart = this.canvas.closest<HTMLElement>('[data-chart]')?.dataset.chart
    if (chart) (window.drawn[chart] ??= []).push(args[0])
    latest.set(this.canvas, [...(latest.get(this.canvas) ?? []), labelOf(this, args[0], args[1], args[2])])
    return fillText.apply(this, args)
  }
}

function labelOf(ctx: CanvasRenderingContext2D, text: string, x: number, y: number): Label {
  const measured = ctx.measureText(text)
  const { a, d, e, f } = ctx.getTransform()
  return {
    text,
    colour: String(ctx.fillStyle),
    font: ctx.font,
    size: Number.parseFloat(/[\d.]+(?=px)/u.exec(ctx.font)![0]) * a,
    left: (x - measured.actualBoundingBoxLeft) * a + e,
    right: (x + measured.actualBoundingBoxRight) * a + e,
    top: (y - measured.actualBoundingBoxAscent) * d + f,
    bottom: (y + measured.actualBoundingBoxDescent) * d + f,
  }
}

/** The labels that a slide's charts show now. */
export function labelsOf(slide: HTMLElement): Text[] {
  return [...slide.querySelectorAll('canvas')]
    .filter(canvas => canvas.checkVisibility())
    .flatMap((canvas) => {
      const { left, top, width } = canvas.getBoundingClientRect()
      const scale = width / canvas.width
      return (latest.get(canvas) ?? [])
        .filter(label => label.text.trim())
        .map(label => ({
          text: label.text,
          element: canvas,
          size: (label.size * scale) / scaleOf(slide),
          colour: label.colour,
          font: label.font,
          ink: {
            left: left + label.left * scale,
            right: left + label.right * scale,
            top: top + label.top * scale,
            bottom: top + label.bottom * scale,
          },
        }))
    })
}
