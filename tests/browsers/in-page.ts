/** What the lane asks a page, whatever its browser; stands in the pages of the deck that it builds, before their own scripts. */
import { exhibitBoxes } from '../e2e/in-page/exhibit-boxes.ts'
import { watchFaults } from '../e2e/in-page/page-faults.ts'
import '../e2e/in-page/index.ts'

declare global {
  interface Window {
    exhibitBoxes: typeof exhibitBoxes
  }
}

watchFaults()
Object.assign(window, { exhibitBoxes })
