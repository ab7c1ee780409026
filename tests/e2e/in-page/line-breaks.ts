/** Lines of a slide that begin or end as no Chinese line may: with a mark that belongs to the line before or after. */
export function badLines(slide: HTMLElement): string[] {
  return [...slide.querySelectorAll(':is(h1, h2, h3, p, li, td, .then)')].flatMap(block =>
    linesOf(block).filter(line => /^[，。；：、？！）》”…]|[（《“]$/u.test(line)),
  )
}

/** A block's text in the lines that the browser breaks it into. */
function linesOf(block: Element): string[] {
  const lines: string[] = []
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  let at = { x: Infinity, y: -Infinity }
  while (walker.nextNode()) {
    for (const { index, 0: character } of walker.currentNode.textContent!.matchAll(/\S/gu)) {
      range.setStart(walker.currentNode, index)
      range.setEnd(walker.currentNode, index + character.length)
      const { left, top, height, width } = range.getBoundingClientRect()
      if (!width) continue
      const next = { x: left, y: top + height / 2 }
      if (next.x < at.x && next.y - at.y > height / 3) lines.push('')
      lines.push((lines.pop() ?? '') + character)
      at = next
    }
  }
  return lines
}
