import type { Walk } from './slide-audit.ts'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chartTags, diagramTags } from '../../data/talk/markup.ts'
import { clicksOf, slidesOf } from '../../scripts/lib/deck.ts'
import { slideAt } from './harness/app.ts'
import { openWalk } from './slide-audit.ts'

const slides = slidesOf('en')
const numbersOf = (test: (slide: (typeof slides)[number]) => boolean) =>
  slides.flatMap((slide, index) => (test(slide) ? [index + 1] : []))
/** Slides to be spoilt, by what they have: each once, then the page is loaded anew. */
const slidesWith = {
  charted: numbersOf(slide => chartTags(slide.content).length === 1 && slide.content.includes('<Chart')),
  drawn: numbersOf(slide => diagramTags(slide.content).length === 1 && !slide.content.includes('<Chart')),
} as const
type Having = keyof typeof slidesWith

/** Spoils a slide that is shown; runs in the page. */
type Spoil = (slide: HTMLElement) => void

/** What each check of the walk guards: a slide, how it is spoilt, and what the walk must say then. */
const spoils: readonly (readonly [check: string, having: Having, spoil: Spoil, message: RegExp])[] = [
  [
    'overflow',
    'drawn',
    (slide) => {
      slide.querySelector<HTMLElement>('h1')!.style.cssText = 'white-space: nowrap; letter-spacing: 30px'
    },
    /overflow: “.*goes over the slide’s right/u,
  ],
  [
    'overflow of a diagram',
    'drawn',
    (slide) => {
      slide.querySelector<HTMLElement>('.diagram')!.style.top = '60px'
    },
    /overflow: “.*goes over the slide’s foot/u,
  ],
  [
    'overflow of a box',
    'drawn',
    (slide) => {
      const prose = document.createElement('p')
      prose.textContent = 'Some words of prose'
      const box = Object.assign(document.createElement('div'), { className: 'box' })
      box.style.cssText = 'position: absolute; left: 60px; top: 130px; width: 30px; height: 4px'
      prose.style.width = '300px'
      box.append(prose)
      slide.firstElementChild!.append(box)
    },
    /overflow: “.*leaves its div\.box/u,
  ],
  [
    'overflow in a box',
    'drawn',
    (slide) => {
      const prose = document.createElement('p')
      prose.textContent = 'Some words of prose'
      prose.style.cssText = 'max-width: 20px; overflow: hidden; white-space: nowrap'
      slide.firstElementChild!.append(prose)
    },
    /overflow: “.*is cut in its p/u,
  ],
  [
    'overlap in a diagram',
    'drawn',
    (slide) => {
      const words = [...slide.querySelectorAll<SVGTextElement>('.diagram svg text')]
      const word = words.find(one => one.checkVisibility({ opacityProperty: true }))!
      word.after(word.cloneNode(true))
    },
    /overlap: “.*” at \d+,\d+ and “.*” at \d+,\d+ overlap/u,
  ],
  [
    'overlap of labels',
    'charted',
    (slide) => {
      slide.querySelector('canvas')!.getContext('2d')!.fillText('a label too many', 0, 0)
      const label = document.createElement('p')
      label.textContent = 'on the chart'
      label.style.cssText = 'position: absolute; inset: 200px auto auto 60px; line-height: 1'
      slide.querySelector('.chart')!.append(label, label.cloneNode(true))
    },
    /overlap: “on the chart”.* and “/u,
  ],
  [
    'small text',
    'drawn',
    (slide) => {
      const prose = document.createElement('p')
      prose.textContent = 'Some words of prose'
      prose.style.fontSize = '17px'
      slide.firstElementChild!.append(prose)
    },
    /small text: “.*is 17\.0 px, prose needs 18/u,
  ],
  [
    'small label',
    'charted',
    (slide) => {
      const ctx = slide.querySelector('canvas')!.getContext('2d')!
      ctx.font = '12px sans-serif'
      ctx.fillText('tiny', 40, 40)
    },
    /small text: “tiny”.*chart needs 14/u,
  ],
  [
    'small text in a diagram',
    'drawn',
    (slide) => {
      const words = [...slide.querySelectorAll<SVGTextElement>('.diagram svg text')]
      const word = words.find(one => one.checkVisibility({ opacityProperty: true }))!
      word.setAttribute('font-size', '12')
    },
    /small text: “.*is 12\.0 px, diagram needs 16/u,
  ],
  [
    'faint text',
    'drawn',
    (slide) => {
      const prose = document.createElement('p')
      prose.textContent = 'Some words of prose'
      prose.style.color = '#999'
      slide.firstElementChild!.append(prose)
    },
    /faint text: “.*contrast of 2\.\d+ to 1/u,
  ],
  [
    'blank chart',
    'charted',
    (slide) => {
      const canvas = slide.querySelector('canvas')!
      canvas.getContext('2d')!.clearRect(0, 0, canvas.width, canvas.height)
    },
    /empty exhibit: the chart “.*” is blank/u,
  ],
  [
    'blank diagram',
    'drawn',
    (slide) => {
      slide.querySelector('.diagram svg')!.replaceChildren()
    },
    /empty exhibit: the diagram “.*” is blank/u,
  ],
  [
    'empty table',
    'drawn',
    (slide) => {
      slide.querySelectorAll('tbody tr').forEach(row => row.remove())
    },
    /empty exhibit: a table has no rows/u,
  ],
  [
    'empty item',
    'drawn',
    (slide) => {
      slide.firstElementChild!.append(document.createElement('blockquote'))
    },
    /empty exhibit: a blockquote has no words/u,
  ],
  [
    'bare headline',
    'drawn',
    (slide) => {
      slide.querySelector('.diagram')!.remove()
    },
    /empty exhibit: there is nothing but a headline/u,
  ],
  [
    'box',
    'drawn',
    (slide) => {
      slide.querySelector('h1')!.append('\u{10FFFD}')
    },
    /box: “.*has no glyph for \u{10FFFD}/u,
  ],
  [
    'typeface',
    'drawn',
    (slide) => {
      slide.querySelector<HTMLElement>('h1')!.style.fontFamily = 'monospace'
    },
    /typeface: .*: \d+ glyphs/u,
  ],
  [
    'line break',
    'drawn',
    (slide) => {
      slide.querySelector('h1')!.innerHTML = '沉迷<br>，硅谷'
    },
    /line break: ，硅谷/u,
  ],
  [
    'number',
    'drawn',
    (slide) => {
      const prose = document.createElement('p')
      prose.textContent = 'Some words of prose'
      prose.append(' It took 19 weeks.')
      slide.firstElementChild!.append(prose)
    },
    /number: 19 in “.*It took 19 weeks\.”/u,
  ],
  [
    'number in a diagram',
    'drawn',
    (slide) => {
      const words = [...slide.querySelectorAll<SVGTextElement>('.diagram svg text')]
      const word = words.find(one => one.checkVisibility({ opacityProperty: true }))!
      word.append(' It took 19 weeks.')
    },
    /number: 19 in “.*It took 19 weeks\.”/u,
  ],
  [
    'second heading',
    'drawn',
    (slide) => {
      slide.append(Object.assign(document.createElement('h1'), { textContent: 'Another' }))
    },
    /heading: 2 first-level headings can be seen: .*“Another”/u,
  ],
  [
    'no heading',
    'drawn',
    (slide) => {
      slide.querySelector('h1')!.remove()
    },
    /heading: 0 first-level headings/u,
  ],
  [
    'no title',
    'drawn',
    () => {
      document.title = ''
    },
    /heading: the page has no title/u,
  ],
  [
    'reading order',
    'drawn',
    (slide) => {
      const prose = document.createElement('p')
      prose.textContent = 'Some words of prose'
      slide.firstElementChild!.prepend(prose)
    },
    /(?:reading order: “.*above which it stands|is read before the heading)/u,
  ],
  [
    'console',
    'drawn',
    () => {
      console.warn('a warning')
    },
    /page: warning: a warning/u,
  ],
  [
    'error',
    'drawn',
    () => {
      setTimeout(() => {
        throw new Error('broken')
      })
    },
    /page: broken/u,
  ],
  [
    'failed request',
    'drawn',
    () => {
      void fetch('./nowhere.json')
    },
    /page: 404 for .*nowhere\.json/u,
  ],
  [
    'another host',
    'drawn',
    () => {
      document.body.append(Object.assign(new Image(), { src: 'https://example.org/a.png' }))
    },
    /page: img-src.* stopped https:\/\/example\.org/u,
  ],
]

describe('the walk notices', () => {
  let walk: Walk
  const spoilt = new Set<number>()
  beforeAll(async () => {
    walk = await openWalk('en', 'light')
  })
  afterAll(() => walk?.deck.close())

  /** A slide that is whole; one that isn't comes back with the page. */
  async function wholeSlide(having: Having): Promise<{ no: number, step: number }> {
    let no = slidesWith[having].find(no => !spoilt.has(no))
    if (no === undefined) {
      await reload()
      no = slidesWith[having][0]!
    }
    spoilt.add(no)
    return { no, step: clicksOf('en')[no - 1]! }
  }
  async function reload(): Promise<void> {
    const { page } = walk.deck
    await page.goto('about:blank')
    await page.goto(walk.deck.served.url)
    await page.locator(slideAt(1)).waitFor()
    spoilt.clear()
  }

  it.each(spoils)('%s', async (check, having, spoil, message) => {
    const { page } = walk.deck
    const { no, step } = await wholeSlide(having)
    const look = async () => [...(await walk.look(no, step)), ...(check === 'typeface' ? await walk.askFaces(no, step) : [])]
    expect(await look()).toEqual([])
    await page.evaluate(`(${String(spoil)})(document.querySelector(${JSON.stringify(slideAt(no))}))`)
    const faults = await look()
    expect(
      faults.some(fault => message.test(fault)),
      faults.join('\n'),
    ).toBe(true)
    expect(faults[0]).toMatch(new RegExp(`^en light, slide ${no}, step ${step}: `, 'u'))
    // The page's own is spoilt with it.
    if (/title|console|error|request|host/u.test(check)) await reload()
  })

  it('what axe-core does, and leaves a picture', async () => {
    const { page } = walk.deck
    await reload()
    const no = slidesWith.drawn[0]!
    expect(await walk.look(no, 0)).toEqual([])
    expect(await walk.askAxe(no, 0)).toEqual([])
    await page.evaluate((slide) => {
      document
        .querySelector(slide)!
        .querySelector('h1')!
        .insertAdjacentHTML('afterend', '<img src="./favicon.svg" width="40" height="40"><h4>Too deep</h4>')
    }, slideAt(no))
    const faults = (await walk.askAxe(no, 0)).join('\n')
    expect(faults).toMatch(/^en light, slide \d+, step 0: axe: image-alt, /mu)
    expect(faults).toMatch(/axe: heading-order, /u)
    expect(
      readFileSync(await walk.picture(no, 0))
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
  })
})
