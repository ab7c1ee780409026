import { useNav } from '@slidev/client'
import { onBeforeUnmount, onMounted, watch } from 'vue'

/** Keys that a button or a link answers itself, or that only go with others. */
const kept = /^(?:Enter| |Tab|Shift|Control|Alt|Meta|AltGraph)$/u
const holders = 'button, a, summary'

/** Passes keys on to the deck: Slidev ignores all of them while a button or a link has the focus, even after a click. */
function onKey(event: KeyboardEvent) {
  const { target, key } = event
  if (!(target instanceof HTMLElement) || target.closest('dialog, [aria-modal="true"]')) return
  if (target.matches(holders) && !kept.test(key) && !event.ctrlKey && !event.metaKey && !event.altKey) target.blur()
  // Slidev's results of “go to” have the role of buttons but handle clicks only.
  else if (target.matches('[role="button"]:not(button)') && (key === 'Enter' || key === ' ')) {
    event.preventDefault()
    event.stopPropagation()
    target.click()
  }
}

/** Keeps shortcuts working wherever the focus is, and blurs elements of the slide that is left: hidden elements keep the focus. */
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
