import type { FigureId } from '../data/figures/registry.ts'
import { shallowRef, watch } from 'vue'

/** A card that is open: of which figure, at which element, and whether it stays when the pointer goes. */
export interface OpenCard {
  readonly id: FigureId
  readonly anchor: HTMLElement | SVGElement
  readonly pinned: boolean
}

const open = shallowRef<OpenCard>()
let closing: ReturnType<typeof setTimeout> | undefined
// Long enough for a pointer to cross from the number to its card.
const grace = 220

function close() {
  clearTimeout(closing)
  open.value = undefined
}

function onKey(event: KeyboardEvent) {
  if (event.key !== 'Escape') return
  const anchor = open.value?.anchor
  close()
  // Focus goes back to where it came from, which would open the card again.
  if (anchor && document.activeElement !== anchor && anchor.isConnected) {
    anchor.focus()
    close()
  }
}

function onPointer(event: Event) {
  if (event.target instanceof Element && !event.target.closest('.figure-popover, .fig')) close()
}

// Wherever the focus is, Escape closes an open card, and so does a click beside it.
watch(open, (now, before) => {
  if (Boolean(now) === Boolean(before)) return
  const listen = now ? document.addEventListener : document.removeEventListener
  listen.call(document, 'keydown', onKey as EventListener, true)
  listen.call(document, 'pointerdown', onPointer, true)
})

/** The one figure card of the deck. */
export function useFigurePopover() {
  return {
    open,
    show(id: FigureId, anchor: HTMLElement | SVGElement, pinned = false) {
      clearTimeout(closing)
      if (open.value?.pinned && !pinned) return
      open.value = { id, anchor, pinned }
    },
    /** Closes unless pinned, after a moment in which `keep` can be called. */
    leave() {
      clearTimeout(closing)
      closing = setTimeout(() => {
        if (!open.value?.pinned) open.value = undefined
      }, grace)
    },
    keep() {
      clearTimeout(closing)
    },
    close,
  }
}
