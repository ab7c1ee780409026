/** A box in pixels of the page. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A text that can be seen on a slide, a line of it at a time. */
export interface Text {
  readonly text: string
  /** The element that sets it; for a chart's label, its canvas. */
  readonly element: Element
  /** Where its ink can be: from the highest stroke of its characters to the lowest. */
  readonly ink: Box
  /** The line's box, as the browser lays it out; a chart's label has none. */
  readonly line?: Box
  /** In pixels of the slide's 980. */
  readonly size: number
  readonly colour: string
  /** As CSS writes it, without what a canvas can't have. */
  readonly font: string
}

/** Whether an element is there for people who look; what only screen readers are told isn't. */
export function isSeen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !clipped(element)
}

function clipped(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (getComputedStyle(at).clipPath === 'inset(50%)') return true
  return false
}

/** How many pixels of the page a pixel of the slide's 980 takes. */
export function scaleOf(slide: HTMLElement): number {
  return slide.getBoundingClientRect().width / slide.offsetWidth
}

/** The same for an element: a drawing may scale its groups. */
function scaleAt(element: Element, slide: HTMLElement): number {
  const drawn = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null
  return drawn ? Math.hypot(drawn.a, drawn.b) : scaleOf(slide)
}

const leadingMark = /^[“‘（《]/u, trailingMark = /[，。：；、！？”’）》]$/u

/** What a full-width mark leaves blank of its square: WebKit measures squares and not ink. */
function blankOf(measured: number, isMark: boolean, fontSize: string): number {
  const isSquare = isMark && measured < 0.01 && document.documentElement.lang.startsWith('zh')
  return isSquare ? Number.parseFloat(fontSize) / 2 : Math.max(0, measured)
}

const ruler = document.createElement('canvas').getContext('2d')!

/** The texts of a slide's elements that can be seen, in the document's order. */
export function textsOf(slide: HTMLElement): Text[] {
  const texts: Text[] = []
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode,
      element = node.parentElement!,
      text = node.textContent!.trim()
    if (!text || !isSeen(element)) continue
    const scale = scaleAt(element, slide)
    const range = document.createRange()
    range.selectNodeContents(node)
    const { fontStyle, fontWeight, fontSize, fontFamily, color } = getComputedStyle(element)
    ruler.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
    const measured = ruler.measureText(text)
    // The half of its square that a full-width mark leaves blank is no ink.
    const blank = blankOf(measured.width - measured.actualBoundingBoxRight, trailingMark.test(text), fontSize) * scale
    const leading = blankOf(-measured.actualBoundingBoxLeft, leadingMark.test(text), fontSize) * scale
    for (const line of range.getClientRects()) {
      // A line's box reaches from the face's ascent to its descent, whatever characters stand in it.
      const base = line.top + measured.fontBoundingBoxAscent * scale
      const ink = {
        left: line.left + leading,
        right: line.right - blank,
        top: base - measured.actualBoundingBoxAscent * scale,
        bottom: base + measured.actualBoundingBoxDescent * scale,
      }
      if (line.width > 0)
        texts.push({ text, element, ink, line, size: Number.parseFloat(fontSize), colour: color, font: ruler.font })
    }
  }
  return texts
}

/** A text and where it is, for a message. */
export function placed({ text, ink }: Text): string {
  return `“${text}” at ${Math.round(ink.left)},${Math.round(ink.top)}`
}
