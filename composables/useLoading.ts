import { useNav } from '@slidev/client'
import { onMounted, watch } from 'vue'

/** Milliseconds from the deck's start until everything is fetched that a talk may ask for at any time. */
const later = 3000

/** Waits until the browser has nothing better to do, a second at most. */
async function idle(): Promise<void> {
  await new Promise<unknown>((done) => {
    // Safari has no such call.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(done, { timeout: 1000 })
    else setTimeout(done, 50)
  })
}

/** Fetches Chart.js and the faces; what fails is fetched again when it is asked for. */
function fetchRest(): void {
  import('../exhibits/charts/chartjs.ts').catch(() => {})
  // The notes' own face is the presenter's.
  for (const face of document.fonts) if (face.style === 'normal' && !face.family.includes('Notes')) face.load().catch(() => {})
}

/**
 * Loads slides ahead of a talk, in Slidev's place, which setup/preparser.ts tells to leave it: the neighbours of the slide on the
 * screen, fetched and mounted where nothing waits for it; some seconds later the others' code, for a visit that goes offline.
 * Slidev would mount all of them by then, hidden, with every chart: too much for a phone.
 */
export function useLoading(): void {
  const { slides, currentSlideNo, nextRoute, prevRoute } = useNav()
  onMounted(() => {
    watch(
      currentSlideNo,
      async (no, _, onCleanup) => {
        let left = false
        onCleanup(() => (left = true))
        for (const route of [slides.value[no - 1], nextRoute.value, prevRoute.value]) {
          await idle()
          await route?.load()
          await idle()
          if (left) return
          // From here on Slidev keeps it mounted.
          if (route) route.meta.__preloaded = true
        }
      },
      { immediate: true },
    )
    setTimeout(() => {
      for (const route of slides.value) void route.load()
      fetchRest()
    }, later)
  })
}
