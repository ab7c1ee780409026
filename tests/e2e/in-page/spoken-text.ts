/** Numbers that are no figures: where they stand, and why they may. */
const exceptions = [
  ['.foot .number', 'the page number'],
  ['.foot .held a', 'page numbers of the slides of “What holds up”'],
] as const

/** Attributes that are read aloud or shown on hover. */
const spoken = ['aria-label', 'alt', 'title', 'aria-description']

/** Everything that anyone can see or hear on a slide, but for the exceptions: what its charts have drawn, names, every block of text. */
export function saidOn(slide: HTMLElement, drawn: Readonly<Record<string, string[]>>): string[] {
  const charts = [...slide.querySelectorAll<HTMLElement>('[data-chart]')].flatMap(chart => drawn[chart.dataset.chart!] ?? [])
  const named = [...slide.querySelectorAll('*')].flatMap(element => spoken.map(name => element.getAttribute(name) ?? ''))
  const copy = slide.cloneNode(true) as HTMLElement
  copy.querySelectorAll(exceptions.map(([selector]) => selector).join()).forEach(element => element.remove())
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
  // A sentence is read across its elements; cells and blocks are texts of their own.
  const blocks = new Map<Element, string>()
  while (walker.nextNode()) {
    const block
      = walker.currentNode.parentElement!.closest(
        'td, th, p, li, text, dd, dt, h1, h2, h3, figcaption, caption, div, button:not(.fig)',
      ) ?? copy
    blocks.set(block, (blocks.get(block) ?? '') + walker.currentNode.textContent)
  }
  return [...new Set([...charts, ...named, ...blocks.values(), document.title].map(text => text.trim()).filter(Boolean))]
}
