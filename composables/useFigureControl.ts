import type { FigureId } from '../data/figures/registry.ts'
import { useNav, useSlideContext } from '@slidev/client'
import { computed } from 'vue'
import { checkOf } from '../data/figures/checks.ts'
import { figureOf, originOf } from '../data/figures/registry.ts'
import { useFigurePopover } from './useFigurePopover.ts'

type Anchor = HTMLElement | SVGElement

function anchorOf(event: Event): Anchor {
  return event.currentTarget as Anchor
}

/** What lets an element be asked where its figure comes from: by hover, focus, tap or click. */
export function useFigureControl() {
  const { isPrintMode } = useNav()
  const { $renderContext } = useSlideContext()
  const card = useFigurePopover()
  const answers = computed(() => !isPrintMode.value && ($renderContext.value === 'slide' || $renderContext.value === 'presenter'))

  function isAsked(anchor: Anchor | null | undefined): boolean {
    return card.open.value !== undefined && card.open.value.anchor === anchor
  }

  function toggle(id: FigureId, anchor: Anchor) {
    if (isAsked(anchor) && card.open.value?.pinned) card.close()
    else card.show(id, anchor, true)
  }

  function onKey(id: FigureId, event: KeyboardEvent) {
    const anchor = anchorOf(event)
    // A focused button would keep the keys that turn the page from Slidev.
    if (/^(?:Arrow|Page)/u.test(event.key)) {
      card.close()
      anchor.blur()
    }
    // An SVG text has no role and can't be focused unless told so.
    if (anchor instanceof SVGElement && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault()
      event.stopPropagation()
      toggle(id, anchor)
    }
  }

  /** The listeners of an element that shows a figure. */
  function listenersOf(id: FigureId) {
    return {
      onClick(event: MouseEvent) {
        event.stopPropagation()
        toggle(id, anchorOf(event))
      },
      // Moving opens the card, entering doesn't: a slide that changes under a resting pointer must not open one.
      onPointermove(event: PointerEvent) {
        if (isAsked(anchorOf(event))) card.keep()
        else card.show(id, anchorOf(event))
      },
      onPointerleave: () => card.leave(),
      onFocus: (event: FocusEvent) => card.show(id, anchorOf(event)),
      onBlur: () => card.leave(),
      onKeydown: (event: KeyboardEvent) => onKey(id, event),
    }
  }

  /** The classes that say where a figure is from and what became of it elsewhere. */
  function classesOf(id: FigureId): (string | undefined)[] {
    return [originOf(figureOf(id)), checkOf(id)?.verdict]
  }

  return { answers, isAsked, listenersOf, classesOf, open: card.open }
}
