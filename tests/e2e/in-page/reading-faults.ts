/** What a width shall hold: smallest sizes in pixels of the page. */
export interface Limits {
  readonly text: number
  readonly exhibit: number
  /** How far a text may leave the page, where its own face has not come. Default: not at all. */
  readonly slack?: number
}

/**
 * What keeps the page from being read as it stands: sideways scrolling, text that is too small or that leaves the page or a
 * box that hides it, sections out of order. Self-contained: it is sent to pages whose scripts are off.
 */
export function readingFaults({ text: smallest, exhibit: smallestDrawn, slack = 0.5 }: Limits): string[] {
  const faults: string[] = []
  const root = document.documentElement
  if (root.scrollWidth > root.clientWidth) faults.push(`scrolls sideways: ${root.scrollWidth} of ${root.clientWidth} px`)
  const range = document.createRange()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const clips = new Map<Element, DOMRect | undefined>()
  /** The nearest box around an element that hides what leaves it; undefined where it may be scrolled, or there is none. */
  const clipOf = (element: Element): DOMRect | undefined => {
    if (!clips.has(element)) {
      const { overflowX, display } = getComputedStyle(element)
      const around = element.parentElement && element !== document.body ? element.parentElement : undefined
      const own = display !== 'inline' && ['hidden', 'clip'].includes(overflowX) && !(element instanceof SVGElement)
      clips.set(element, own ? element.getBoundingClientRect() : overflowX === 'auto' ? undefined : around && clipOf(around))
    }
    return clips.get(element)
  }
  const scrolled = (element: Element) => element.closest('.scroll, .skip') !== null
  let count = 0
  while (walker.nextNode()) {
    const node = walker.currentNode,
      element = node.parentElement!
    const said = node.textContent!.trim()
    if (!said || !element.checkVisibility() || ['STYLE', 'SCRIPT'].includes(element.tagName)) continue
    count++
    const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null
    const size = Number.parseFloat(getComputedStyle(element).fontSize) * (matrix ? Math.hypot(matrix.a, matrix.b) : 1)
    const least = matrix ? smallestDrawn : smallest
    if (size < least - 0.05) faults.push(`${size.toFixed(1)} px, at least ${least}: “${said}”`)
    if (scrolled(element)) continue
    range.selectNodeContents(node)
    const clip = clipOf(element)
    for (const { left, right, top, bottom } of range.getClientRects()) {
      // A full-width mark leaves half of its square blank.
      const blank = /^[“‘（《]/u.test(said) ? size / 2 : 0
      const blankBehind = /[，。：；、”’）》]$/u.test(said) ? size / 2 : 0
      if (left + blank < -slack || right - blankBehind > root.clientWidth + slack)
        faults.push(`leaves the page at ${Math.round(right)}: “${said}”`)
      if (clip && (right > clip.right + 1 || bottom > clip.bottom + 1 || left < clip.left - 1 || top < clip.top - 1))
        faults.push(`is cut: “${said}”`)
    }
  }
  if (count < 500) faults.push(`only ${count} texts`)
  const tops = [...document.querySelectorAll('main > section')].map(section => section.getBoundingClientRect().top)
  if (tops.some((top, index) => index && top < tops[index - 1]!)) faults.push('sections out of order')
  for (const figure of document.querySelectorAll('.exhibit')) {
    const shown = [...figure.querySelectorAll(':scope > svg')].filter(svg => svg.checkVisibility())
    if (shown.length !== 1) faults.push(`${figure.id}: ${shown.length} drawings shown`)
    else if (shown[0]!.getBoundingClientRect().height < 60) faults.push(`${figure.id}: nearly nothing drawn`)
  }
  return faults
}
