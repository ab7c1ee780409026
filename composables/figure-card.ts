import { shallowRef } from 'vue'
import type { FigureId } from '../data/catalogue.ts'

/** A card that is open: of which figure, at which element, and whether it stays when the pointer goes. */
export interface OpenCard { readonly id: FigureId, readonly anchor: HTMLElement, readonly pinned: boolean }

const open = shallowRef<OpenCard>()
let closing: ReturnType<typeof setTimeout> | undefined
// Long enough for a pointer to cross from the number to its card.
const grace = 220

/** The one figure card of the deck. */
export function useFigureCard() {
  return {
    open,
    show(id: FigureId, anchor: HTMLElement, pinned = false) {
      clearTimeout(closing)
      if (open.value?.pinned && !pinned) return
      open.value = { id, anchor, pinned }
    },
    /** Closes unless pinned, after a moment in which `keep` can be called. */
    leave() {
      clearTimeout(closing)
      closing = setTimeout(() => { if (!open.value?.pinned) open.value = undefined }, grace)
    },
    keep() { clearTimeout(closing) },
    close() {
      clearTimeout(closing)
      open.value = undefined
    },
  }
}
