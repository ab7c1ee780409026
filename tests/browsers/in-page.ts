/** What the lane asks a page, whatever its browser; stands in the pages of the deck that it builds, before their own scripts. */
import { exhibitBoxes } from '../e2e/in-page/exhibit-boxes.ts'
import { watchFaults } from '../e2e/in-page/page-faults.ts'
import '../e2e/in-page/index.ts'

declare global {
  interface Window {
    exhibitBoxes: typeof exhibitBoxes
    /** When the page has changed its address, in milliseconds since it was opened. */
    addressChanges: number[]
  }
}

/** Keeps when the router changes the page's address, which a browser may allow so many times in a while only. */
function watchAddress(): void {
  const changes: number[] = (window.addressChanges = [])
  for (const name of ['pushState', 'replaceState'] as const) {
    const change = history[name].bind(history)
    history[name] = (...state) => {
      changes.push(performance.now())
      change(...state)
    }
  }
}

watchFaults()
watchAddress()
Object.assign(window, { exhibitBoxes })
