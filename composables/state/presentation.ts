import type { FigureId } from '../../data/figures/registry.ts'
import { ref } from 'vue'
import { sharedRef } from './sharedRef.ts'

/** Whether the audience's screen is black; the presenter's window says so. */
export const isBlack = sharedRef('black', false)

/** Whether this window shows the keys; the audience's screen doesn't follow. */
export const isHelpOpen = ref(false)

/** Whether the outline of the argument lies over the slide, in all windows: the room asked where we are. */
export const isOutlineOpen = sharedRef('outline', false)

/** Whether this window shows the index of figures, and the figure that it was asked for. */
export const isIndexOpen = ref(false)
export const indexedFigure = ref<FigureId>()

/** Opens the index of figures, at one of them where a card asked. */
export function openIndex(figure?: FigureId): void {
  indexedFigure.value = figure
  isIndexOpen.value = true
}
