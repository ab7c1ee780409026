import type { Locale } from '../data/ui/locale.ts'
import type { Drawn, DrawnId } from '../exhibits/drawn.ts'

const drawings = new Map<DrawnId, Drawn>()

/**
 * Keeps a drawing for the component that shows it; called by the modules of vite/plugins/drawings.ts, with a slide's chunk.
 * @public
 */
export function keepDrawing(id: DrawnId, drawn: Drawn): void {
  drawings.set(id, drawn)
}

/** A drawing that came with its slide. Throws where it didn't. */
export function drawingOf(id: DrawnId): Drawn {
  const drawn = drawings.get(id)
  if (!drawn) throw new Error(`${id} has not come with its slide`)
  return drawn
}

/** What a drawing shows at a step, in words: the last step's where the clicks run over. */
export function describedAt({ steps }: Drawn, step: number): string {
  return steps[Math.min(step, steps.length - 1)]!
}

/** What a screen reader calls a drawing: its title, and what it shows. */
export function labelOf(drawn: Drawn, step: number, locale: Locale): string {
  return `${drawn.title}${locale === 'zh' ? '。' : '. '}${describedAt(drawn, step)}`
}
