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
