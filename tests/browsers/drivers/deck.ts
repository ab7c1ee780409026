import type { Tab } from './tab.ts'
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
