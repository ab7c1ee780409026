import { useNav } from '@slidev/client'
import { onBeforeUnmount, onMounted, watch } from 'vue'

/** Keys that a button or a link answers itself, or that only go with others. */
const kept = /^(?:Enter| |Tab|Shift|Control|Alt|Meta|AltGraph)$/u
const holders = 'button, a, summary'

/** Gives keys back to the deck: Slidev ignores them all while a button or a link has the focus, be it by a click. */
function onKey(event: KeyboardEvent) {
  const { target, key } = event
  if (!(target instanceof HTMLElement) || target.closest('dialog, [aria-modal="true"]')) return
  if (target.matches(holders) && !kept.test(key) && !event.ctrlKey && !event.metaKey && !event.altKey) target.blur()
  // Slidev's results of “go to” call themselves buttons and answer only the mouse.
  else if (target.matches('[role="button"]:not(button)') && (key === 'Enter' || key === ' ')) {
    event.preventDefault()
    event.stopPropagation()
    target.click()
  }
}

/** Lets keys work wherever the focus is, and takes it from a slide that goes: what is hidden would keep it. */
export function useShortcutFocus(): void {
  const { currentSlideNo } = useNav()
  onMounted(() => document.addEventListener('keydown', onKey, true))
  onBeforeUnmount(() => document.removeEventListener('keydown', onKey, true))
  watch(
    currentSlideNo,
    () => {
      const { activeElement } = document
      if (activeElement instanceof HTMLElement && activeElement.closest('[data-slidev-no]')) activeElement.blur()
    },
    { flush: 'sync' },
  )
}
