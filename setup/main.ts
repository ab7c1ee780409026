import { configs } from '@slidev/client'
import { slides } from '@slidev/client/logic/slides.ts'
import { defineAppSetup } from '@slidev/types'
import { watchEffect } from 'vue'
import { keepFirstPictures } from '../composables/firstPictures.ts'
import { talkLength } from '../composables/state/talkLength.ts'
import { lengths } from '../data/talk/schedule.ts'

// All slides are fetched three seconds after the start (composables/useLoading.ts); caching the deck for offline visits comes after that.
const delay = 5000

/** Caches the hosted deck for offline visits, and preloads Chart.js for a visit that begins at a slide. */
function cacheForOffline() {
  // The cover has no chart; a visitor who follows a link to another slide should not wait until that slide asks for it.
  if (/^#\/(?!1\b)\d/u.test(location.hash)) import('../exhibits/charts/chartjs.ts').catch(() => {})
  // A browser that blocks storage refuses service workers too: the deck then works, but not offline.
  const register = async () => {
    await navigator.serviceWorker.register('./sw.js').catch(() => {})
  }
  if ('serviceWorker' in navigator) addEventListener('load', () => setTimeout(register, delay))
}

/** Whether a style sheet has come: one that failed is there too, and may not be read. */
function hasRules(sheet: CSSStyleSheet | null): boolean {
  try {
    return Boolean(sheet?.cssRules.length)
  }
  catch {
    return false
  }
}

/**
 * Resolves when the deck's style sheet has loaded and holds; never if it failed, so the app doesn't mount and the page's own
 * first slide stays.
 */
async function styled() {
  const link = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')
  if (link && !hasRules(link.sheet))
    await new Promise((done) => {
      link.onload = done
    })
  // vite/plugins/critical-css.ts keeps it from what is painted first.
  if (link) link.media = 'all'
}

/** Resolves when the code of the slide that a link names is here, or takes too long: until then its picture stands in the page. */
async function slideThere(no: number) {
  await Promise.race([slides.value[no - 1]?.load(), new Promise(done => setTimeout(done, 4000))])
}

/** Lets the presenter's countdown, and the times above the notes (styles/notes.css), follow the talk's length. */
function followLength() {
  // Slidev reads the duration inside a computed value: a getter over a ref is followed, a value set once is not.
  Object.defineProperty(configs, 'duration', { get: () => `${lengths[talkLength.value]}min` })
  watchEffect(() => {
    document.documentElement.dataset.talkLength = talkLength.value
  })
}

/**
 * Starts the talk's clock, and prepares the page for chunks that fail to load. Until it resolves, the page shows the
 * first slide of `vite/first-slide/`.
 */
export default defineAppSetup(async ({ router }) => {
  followLength()
  // A view without its style sheet is better than none.
  addEventListener('vite:preloadError', (event) => {
    if ((event as Event & { payload: Error }).payload.message.startsWith('Unable to preload CSS')) event.preventDefault()
  })
  // A browser may refuse to keep the screen on, to save power say: that is no error, but Slidev doesn't catch it.
  addEventListener('unhandledrejection', (event) => {
    if (event.reason instanceof DOMException && event.reason.name === 'NotAllowedError') event.preventDefault()
  })
  if (import.meta.env.DECK_OFFLINE) cacheForOffline()
  await Promise.all([
    styled(),
    router
      .isReady()
      .catch(() => {})
      .then(() => slideThere(Number(router.currentRoute.value.params.no))),
  ])
  // Two tasks hold up a key less than one.
  await new Promise(done => setTimeout(done))
  keepFirstPictures()
})
