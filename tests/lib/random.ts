/** Numbers from 0 to below 1 that look random and are the same for the same seed: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6D2B79F5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Something that a person does with the deck. Places are shares of the window, from 0 to below 1. */
export type Action
  = | { readonly does: 'press', readonly key: string }
    | { readonly does: 'click', readonly x: number, readonly y: number }
    | { readonly does: 'link', readonly no: number, readonly clicks: number }
    | { readonly does: 'jump', readonly no: number }
    | { readonly does: 'ask' | 'table', readonly which: number }
    | { readonly does: 'resize', readonly width: number, readonly height: number }
    | { readonly does: 'back' | 'forward' | 'reload' }

/** Full screen is left to tests of its own: a browser without windows stops drawing there. */
const keys = [
  'ArrowRight',
  'ArrowRight',
  'ArrowRight',
  'ArrowLeft',
  'ArrowDown',
  'ArrowUp',
  ' ',
  'Shift+ ',
  'PageDown',
  'PageUp',
  'Home',
  'End',
  'Escape',
  'Enter',
  'Tab',
  'Tab',
  'Shift+Tab',
  'd',
  't',
  'o',
  'g',
  'b',
  'h',
  'l',
  's',
  'w',
  'i',
  '?',
  'a',
  'Delete',
]

/** What people do, as often as each is named. */
const kinds = [
  'press',
  'press',
  'press',
  'press',
  'press',
  'press',
  'press',
  'press',
  'press',
  'press',
  'click',
  'click',
  'click',
  'link',
  'link',
  'link',
  'jump',
  'jump',
  'ask',
  'ask',
  'ask',
  'table',
  'table',
  'resize',
  'back',
  'forward',
  'reload',
] as const

/** Actions on a deck of so many slides, the same for the same seed. */
export function actionsFrom(seed: number, count: number, slides: number): Action[] {
  const random = randomFrom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const make = {
    press: (): Action => ({ does: 'press', key: keys[below(keys.length)]! }),
    click: (): Action => ({ does: 'click', x: random(), y: random() }),
    link: (): Action => ({ does: 'link', no: 1 + below(slides), clicks: below(4) }),
    jump: (): Action => ({ does: 'jump', no: 1 + below(slides) }),
    ask: (): Action => ({ does: 'ask', which: below(5) }),
    table: (): Action => ({ does: 'table', which: below(3) }),
    resize: (): Action => ({ does: 'resize', width: 320 + below(1200), height: 240 + below(700) }),
    back: (): Action => ({ does: 'back' }),
    forward: (): Action => ({ does: 'forward' }),
    reload: (): Action => ({ does: 'reload' }),
  }
  return Array.from({ length: count }, () => make[kinds[below(kinds.length)]!]())
}
