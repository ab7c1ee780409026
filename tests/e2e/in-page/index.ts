import { labelsOf, watchCanvases } from './canvas-labels.ts'
import { drawWithout } from './chart-parts.ts'
/** What the e2e lane asks a page about its slide; bundled once by the lane's setup and put into every page that it opens. */
import { emptyExhibits, paintedShare } from './empty-content.ts'
import { outOfFrame } from './frame.ts'
import { tooFaint, tooSmall } from './legibility.ts'
import { badLines } from './line-breaks.ts'
import { boxes } from './missing-glyphs.ts'
import { overflowing, overlapping } from './overflow.ts'
import { headingFaults, outOfOrder } from './reading-order.ts'
import { saidOn } from './spoken-text.ts'
import { stretched } from './stretched.ts'
import { textsOf } from './visible-text.ts'

/** What one look at a slide gives: faults by what is wrong, and what is said there. */
export interface Look {
  readonly faults: Readonly<Record<string, readonly string[]>>
  readonly said: readonly string[]
}

declare global {
  interface Window {
    /** Looks at a slide that is shown; `whole` says that it is at its last step. Throws where there is none. */
    look: (selector: string, whole: boolean) => Look
    /** How much of a canvas is painted, from 0 to 1. */
    paintedShare: typeof paintedShare
    /** Draws a chart without one of its parts; gives how many it has. */
    drawWithout: typeof drawWithout
    /** Everything that each chart has written since the page was opened, by chart. */
    drawn: Record<string, string[]>
  }
}

watchCanvases()
Object.assign(window, { drawWithout, paintedShare })

window.look = (selector, whole) => {
  const slide = document.querySelector<HTMLElement>(selector)!
  const inElements = textsOf(slide)
  const texts = [...inElements, ...labelsOf(slide)]
  return {
    faults: {
      'overflow': overflowing(slide, texts),
      'overlap': overlapping(texts),
      'small text': tooSmall(texts),
      'faint text': tooFaint(texts),
      'empty exhibit': emptyExhibits(slide, texts),
      'box': boxes(texts),
      'line break': badLines(slide),
      'frame': outOfFrame(slide, whole),
      'heading': headingFaults(slide, texts),
      'reading order': outOfOrder(inElements),
      'stretched': stretched(slide),
    },
    said: saidOn(slide, window.drawn),
  }
}
