import type { TalkLength } from '../../data/talk/schedule.ts'
import { talkLengths } from '../../data/talk/schedule.ts'

/** The length that a command's `--length` names. Throws for what is none. */
export function lengthFrom(name: string): TalkLength {
  const length = talkLengths.find(known => known === name)
  if (!length) throw new Error(`--length ${name}: expected ${talkLengths.join(', ')}`)
  return length
}
