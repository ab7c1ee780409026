import type { Text } from './visible-text.ts'
import { wcagContrast } from 'culori'
import { placed } from './visible-text.ts'

/** Smallest sizes in pixels of the 980 px canvas, by what a text is. */
const smallest = { h1: 30, foot: 14, card: 15, label: 16, prose: 20 } as const
const kinds = [
  ['h1', 'h1'],
  ['.foot, .how-to-cite', 'foot'],
  ['.chart-table, .figure-popover', 'card'],
  ['canvas, figcaption, .diagram svg, .scorecard, .deck-qr-code', 'label'],
] as const

function kindOf(element: Element): keyof typeof smallest {
  return kinds.find(([selector]) => element.closest(selector))?.[1] ?? 'prose'
}

/** Texts that are too small for what they are. */
export function tooSmall(texts: readonly Text[]): string[] {
  return texts.flatMap((one) => {
    const kind = kindOf(one.element)
    return one.size < smallest[kind] - 0.01 ? [`${placed(one)} is ${one.size.toFixed(1)} px, ${kind} needs ${smallest[kind]}`] : []
  })
}

/** The colour that an element stands on: its own ground or the first below it. */
function groundOf(element: Element): string {
  let ground = 'rgba(0, 0, 0, 0)'
  for (let at: Element | null = element; at && /, 0\)$/u.test(ground); at = at.parentElement)
    ground = getComputedStyle(at).backgroundColor
  return ground
}

/** Texts that are too faint against their ground: below 4.5 to 1, WCAG's AA. */
export function tooFaint(texts: readonly Text[]): string[] {
  const seen = new Map<string, number>()
  // What lies below a drawing's words is no element's ground: tests/unit/diagrams.test.ts looks at that.
  return texts.filter(one => !one.element.closest('.diagram svg')).flatMap((one) => {
    const ground = groundOf(one.element),
      pair = `${one.colour} on ${ground}`
    const contrast = seen.get(pair) ?? wcagContrast(one.colour, ground)
    seen.set(pair, contrast)
    return contrast >= 4.5 ? [] : [`${placed(one)} has a contrast of ${contrast.toFixed(2)} to 1 (${pair})`]
  })
}
