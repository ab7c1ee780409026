import type { OwnMarks } from '../story/own-marks.ts'
import { storyMarks } from '../story/own-marks.ts'

/** All of them: those of the deck's own words, whatever it tells, and those of its story. */
export const ownMarks: readonly OwnMarks[] = [
  {
    why: 'a qualifier, named as a word',
    always: true,
    words: ['About', 'about', 'nearly', 'over', 'under', '约', '近', '以上', '不到', '多', '超过'],
  },
  { why: 'what is to be written into a citation', words: ['arithmetic of the deck', '据课件计算'] },
  ...storyMarks,
]
