import type { Box, Text } from './visible-text.ts'
import { isSeen, placed, scaleOf } from './visible-text.ts'

/** Slack for rounding, in pixels of the page. */
const slack = 1.5
/** How far a descender may hang below a box whose lines are set tight, in sizes of its text. */
const hanging = 0.15

/** Texts that leave the slide, come into its foot, leave a box that they stand in, or are cut off in theirs. */
export function overflowing(slide: HTMLElement, texts: readonly Text[]): string[] {
  return [
    ...new Set([
      ...beyondSlide(slide, texts),
      ...texts.flatMap(text => beyondBox(slide, text)),
      ...cut(slide),
      ...chartsInFoot(slide),
    ]),
  ]
}

function beyondSlide(slide: HTMLElement, texts: readonly Text[]): string[] {
  const outer = slide.getBoundingClientRect()
  const foot = slide.querySelector('.foot')?.getBoundingClientRect()
  const margin = 10 * scaleOf(slide)
  return texts.flatMap((one) => {
    const box = one.line ?? one.ink
    const floor = foot && !one.element.closest('.foot') ? foot.top : outer.bottom
    const sides = [
      box.left < outer.left + margin && 'left',
      box.right > outer.right - margin && 'right',
      box.top < outer.top && 'top',
      box.bottom > floor + 1 && (floor === outer.bottom ? 'bottom' : 'foot'),
    ].filter(Boolean)
    return sides.length ? [`${placed(one)} goes over the slide’s ${sides.join(' and ')}`] : []
  })
}

function beyondBox(slide: HTMLElement, one: Text): string[] {
  for (let at: Element | null = one.element; at && at !== slide; at = at.parentElement) {
    if (/^(?:inline|contents)/u.test(getComputedStyle(at).display)) continue
    const box = at.getBoundingClientRect()
    if (!within(one.ink, box, slack + hanging * one.size * scaleOf(slide))) return [`${placed(one)} leaves its ${nameOf(at)}`]
  }
  return []
}

function within(inner: Box, outer: Box, tight: number): boolean {
  return (
    inner.left >= outer.left - slack
    && inner.right <= outer.right + slack
    && inner.top >= outer.top - tight
    && inner.bottom <= outer.bottom + tight
  )
}

function nameOf(element: Element): string {
  return [element.localName, ...element.classList].join('.')
}

function cut(slide: HTMLElement): string[] {
  return [...slide.querySelectorAll('*')]
    .filter(element => isSeen(element) && (/^t[dh]$/u.test(element.localName) || getComputedStyle(element).overflow !== 'visible'))
    .filter(
      element =>
        element.scrollWidth > element.clientWidth + 1
        || (element.scrollHeight > element.clientHeight + 1 && !/^t[dh]$/u.test(element.localName)),
    )
    .map(element => `“${element.textContent?.trim()}” is cut in its ${nameOf(element)}`)
}

function chartsInFoot(slide: HTMLElement): string[] {
  const foot = slide.querySelector('.foot')?.getBoundingClientRect()
  return [...slide.querySelectorAll('canvas')]
    .filter(canvas => foot && canvas.getBoundingClientRect().bottom > foot.top + 1)
    .map(() => 'a chart goes into the foot')
}

/** Pairs of texts whose ink meets: characters that stand on each other. */
export function overlapping(texts: readonly Text[]): string[] {
  const sorted = [...texts].sort((a, b) => a.ink.top - b.ink.top)
  return sorted.flatMap((one, index) => {
    const met: string[] = []
    for (let next = index + 1; next < sorted.length && sorted[next]!.ink.top < one.ink.bottom - slack; next++) {
      const other = sorted[next]!
      // Lines of one text are the browser's to set.
      if (other.line && one.line && other.text === one.text && other.element === one.element) continue
      if (Math.min(one.ink.right, other.ink.right) - Math.max(one.ink.left, other.ink.left) > slack)
        met.push(`${placed(one)} and ${placed(other)} overlap`)
    }
    return met
  })
}
