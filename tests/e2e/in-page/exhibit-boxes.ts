import { isSeen, scaleOf } from './visible-text.ts'

/** Where an exhibit's drawing is on its slide, in pixels of the slide, and how large. */
export interface ExhibitBox {
  readonly name: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** What is drawn on a slide: canvases and drawings, the cover's hook and its code among them. */
export function exhibitBoxes(slide: HTMLElement): ExhibitBox[] {
  const scale = scaleOf(slide),
    outer = slide.getBoundingClientRect()
  return [...slide.querySelectorAll('canvas, svg')].filter(isSeen).map((drawing) => {
    const { left, top, width, height } = drawing.getBoundingClientRect()
    const [x = 0, y = 0, across = 0, down = 0] = [left - outer.left, top - outer.top, width, height].map(value => value / scale)
    const exhibit = drawing.closest<HTMLElement>('[data-chart], [data-diagram]')?.dataset
    const name = exhibit?.chart ?? exhibit?.diagram ?? drawing.parentElement?.className ?? drawing.localName
    return { name, left: x, top: y, width: across, height: down }
  })
}
