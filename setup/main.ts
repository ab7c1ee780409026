import { defineAppSetup } from '@slidev/types'

// Slidev fetches all slides three seconds after its start; what keeps the deck for later comes after that.
const delay = 5000

/** Keeps a copy of a hosted deck for later visits without a line. */
export default defineAppSetup(() => {
  if (!import.meta.env.DECK_OFFLINE || !('serviceWorker' in navigator)) return
  addEventListener('load', () => setTimeout(() => navigator.serviceWorker.register('./sw.js'), delay))
})
