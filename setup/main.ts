import { configs } from '@slidev/client'
import { defineAppSetup } from '@slidev/types'
import { isShort } from '../composables/state/shortTalk.ts'
import { duration } from '../data/talk/schedule.ts'

// Slidev fetches all slides three seconds after its start; what keeps the deck for later comes after that.
const delay = 5000

/** What a hosted deck fetches ahead and keeps for visits without a line. */
function keepForLater() {
  // The cover draws nothing; who comes by a link to another slide shall not wait for it to ask for its chart.
  if (/^#\/(?!1\b)\d/u.test(location.hash)) import('../exhibits/charts/chartjs.ts').catch(() => {})
  // A browser that keeps its storage shut refuses too: the deck is then shown and not kept.
  const keep = async () => {
    await navigator.serviceWorker.register('./sw.js').catch(() => {})
  }
  if ('serviceWorker' in navigator) addEventListener('load', () => setTimeout(keep, delay))
}

/** Comes back when the deck's style sheet is there. If it has failed, never: the page says what is the matter. */
async function styled() {
  const link = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')
  if (link && !getComputedStyle(document.documentElement).getPropertyValue('--paper'))
    await new Promise((done) => {
      link.onload = done
    })
}

/**
 * Sets the short cut's countdown, and readies the page for parts that may not come. Until it is through, the page shows
 * what `vite/plugins/fallback.ts` has put there.
 */
export default defineAppSetup(async ({ router }) => {
  if (isShort.value) configs.duration = `${duration.short}min`
  // A view without its style sheet is better than none.
  addEventListener('vite:preloadError', (event) => {
    if ((event as Event & { payload: Error }).payload.message.startsWith('Unable to preload CSS')) event.preventDefault()
  })
  if (import.meta.env.DECK_OFFLINE) keepForLater()
  await Promise.all([styled(), router.isReady().catch(() => {})])
})
