import { configs } from '@slidev/client'
import { defineAppSetup } from '@slidev/types'
import { isShort } from '../composables/short.ts'
import { duration } from '../data/plan.ts'

// Slidev fetches all slides three seconds after its start; what keeps the deck for later comes after that.
const delay = 5000

/** Sets the countdown of the short cut; says what a hosted deck fetches ahead and keeps for visits without a line. */
export default defineAppSetup(() => {
  if (isShort.value) configs.duration = `${duration.short}min`
  if (!import.meta.env.DECK_OFFLINE) return
  // The cover draws nothing; who comes by a link to another slide shall not wait for it to ask for its chart.
  if (/^#\/(?!1\b)\d/u.test(location.hash)) void import('../components/chart/register.ts')
  if ('serviceWorker' in navigator) addEventListener('load', () => setTimeout(() => navigator.serviceWorker.register('./sw.js'), delay))
})
