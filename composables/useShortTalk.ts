import { useSlideContext } from '@slidev/client'
import { computed, toRaw } from 'vue'
import { neighbourOf } from './state/talkLength.ts'

/**
 * Makes Slidev's navigation skip the slides that a short talk leaves out: by key, button, click and swipe, and in the
 * presenter's preview of the next slide. To be called in setup/root.ts: there `$slidev.nav` is what `useNav()` gives
 * everybody, and it may be overridden.
 */
export function useShortTalk(): void {
  const nav = toRaw(useSlideContext().$slidev).nav
  const { slides, currentSlideNo, clicks, clicksStart, clicksTotal, clicksDirection, next, prev, go } = nav
  const neighbour = (by: 1 | -1) => neighbourOf(slides.value, currentSlideNo.value, by)

  async function step(by: 1 | -1, atLastClick = false) {
    clicksDirection.value = by
    const no = neighbour(by)
    // Slidev brings a click that is too high down to the slide's last.
    if (no !== currentSlideNo.value) await go(no, atLastClick ? Infinity : 0)
  }

  Object.assign(nav, {
    nextSlide: (atLastClick?: boolean) => step(1, atLastClick),
    prevSlide: (atLastClick?: boolean) => step(-1, atLastClick),
    next: () => (clicks.value < clicksTotal.value ? next() : step(1)),
    prev: () => (clicks.value > clicksStart.value ? prev() : step(-1, true)),
    nextRoute: computed(() => slides.value[neighbour(1) - 1]),
    prevRoute: computed(() => slides.value[neighbour(-1) - 1]),
    hasNext: computed(() => clicks.value < clicksTotal.value || neighbour(1) !== currentSlideNo.value),
    hasPrev: computed(() => clicks.value > 0 || neighbour(-1) !== currentSlideNo.value),
  } satisfies Partial<typeof nav>)
}
