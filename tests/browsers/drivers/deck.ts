import type { AddressLimit, Tab } from './tab.ts'
import { readySlide } from '../../../scripts/lib/slide-page.ts'
import { until } from './tab.ts'

/** The size at which a pixel of a slide is a pixel of the page. */
export const slideSize = [980, 552] as const

/** Opens an address of the deck and waits until its first slide is there: a slide named sooner would be lost. */
export async function openDeck(tab: Tab, url: string, no = 1): Promise<void> {
  await tab.goto('about:blank')
  await tab.goto(url)
  await settled(tab, no)
}

/** Goes to a slide at a step and waits until it stands still; `view` is `presenter/` for the presenter's. */
export async function goTo(tab: Tab, no: number, step = 0, view = ''): Promise<void> {
  await tab.evaluate((hash) => {
    location.hash = hash
  }, `#/${view}${no}?clicks=${step}`)
  await settled(tab, no)
}

/** Waits until a slide is shown, drawn and still. */
export async function settled(tab: Tab, no: number): Promise<void> {
  await until(tab, `slide ${no}`, readySlide, {}, ready => ready === no)
  // The router and Vue have done theirs by the second frame, which a window behind another one may not have.
  await tab.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done(0)))
        setTimeout(done, 1000)
      }),
    undefined,
  )
}

/** Waits until the address names a slide and a step. */
export async function arrived(tab: Tab, no: number, step: number): Promise<void> {
  await until(
    tab,
    `slide ${no}, step ${step}`,
    ({ no, step }) => {
      const [path = '', query] = location.hash.slice(1).split('?')
      return Number(/\d+/u.exec(path)?.[0] ?? 1) === no && Number(new URLSearchParams(query).get('clicks') ?? 0) === step
    },
    { no, step },
  )
}

/** Changes of the address that one move by key makes at most: the slide that is left, and the one that is shown. */
const changesOfMove = 2

/** Waits, where a browser has a limit, until the page may change its address for another move. */
export async function mayMove(tab: Tab, limit?: AddressLimit): Promise<void> {
  if (!limit) return
  await until(
    tab,
    'leave to change the address',
    ({ most, within }) => window.addressChanges.filter(at => at > performance.now() - within).length <= most,
    { most: limit.changes - changesOfMove, within: limit.within },
  )
}

/** What a page that has all in itself has asked of others, and which of the faces that it brings it couldn't read. */
export function missedIn(tab: Tab): Promise<string[]> {
  return tab.evaluate(
    () => [
      ...performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter(name => !/^(?:data|blob):/u.test(name)),
      // A face of the reader's own may be missing.
      ...[...document.fonts].map(face => `${face.status} ${face.family}`).filter(face => /^error (?!"?Stand-in)/u.test(face)),
    ],
    undefined,
  )
}
