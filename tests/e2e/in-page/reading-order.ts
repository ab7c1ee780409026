import type { Text } from './visible-text.ts'
import { isSeen, placed } from './visible-text.ts'

/** The page's first-level headings that can be seen: a slide has one, and it comes first. */
export function headingFaults(slide: HTMLElement, texts: readonly Text[]): string[] {
  const headings = [...document.querySelectorAll('h1, [role="heading"][aria-level="1"]')].filter(isSeen)
  const named = headings.map(heading => `“${heading.textContent?.trim()}”`).join(', ')
  if (headings.length !== 1) return [`${headings.length} first-level headings can be seen: ${named || 'none'}`]
  const heading = headings[0]!
  if (!slide.contains(heading) || !heading.textContent?.trim()) return [`the heading ${named} isn’t the slide’s`]
  const first = texts.find(text => text.line)
  return [
    ...(first && !heading.contains(first.element) ? [`${placed(first)} is read before the heading`] : []),
    ...(document.title.trim() ? [] : ['the page has no title']),
  ]
}

/**
 * Texts that are read too late: of two, the one that stands wholly above the other, over a part of its width, comes first
 * in the document. Within a diagram they are read as its parts belong together, from actor to actor, not from top to bottom.
 */
export function outOfOrder(texts: readonly Text[]): string[] {
  const lines = texts.filter(text => text.line)
  return lines.flatMap((later, index) => {
    const jumped = lines
      .slice(0, index)
      .filter(({ element }) => !drawing(element) || drawing(element) !== drawing(later.element))
      .find(({ ink }) => later.ink.bottom <= ink.top && later.ink.left < ink.right && later.ink.right > ink.left)
    return jumped ? [`${placed(later)} is read after ${placed(jumped)}, above which it stands`] : []
  })
}

function drawing(element: Element): Element | null {
  return element.closest('.diagram svg')
}
