import { ref } from 'vue'
import { sharedRef } from './sharedRef.ts'

/** Whether the audience's screen is black; the presenter's window says so. */
export const isBlack = sharedRef('black', false)

/** Whether this window shows the keys; the audience's screen doesn't follow. */
export const isHelpOpen = ref(false)

/** The last slide that told a part of the argument, and where “where we are” was asked from; of all windows. */
export const told = sharedRef('told', 0)
export const askedFrom = sharedRef<{ readonly no: number, readonly clicks: number } | null>('asked-from', null)
