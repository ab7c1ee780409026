import type { Audit } from './slide-audit.ts'
import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { clicksOf, slidesOf } from '../../scripts/lib/deck.ts'
import { openAt, slideAt } from '../../scripts/lib/slide-page.ts'
import { it } from './slide-audit.ts'

const slides = slidesOf('en')
const numbersOf = (test: (slide: (typeof slides)[number]) => boolean) =>
  slides.flatMap((slide, index) => (test(slide) ? [index + 1] : []))
/** Slides to be spoilt, by what they have: each once, then the page is loaded anew. */
const slidesWith = {
  charted: numbersOf(slide => /^# .*\n+<Chart [^>]*>\s*$/u.test(slide.content)),
  drawn: numbersOf(slide => /^# .*\n+<Diagram [^>]*>\s*$/u.test(slide.content) && !slide.frontmatter.layout),
  asked: numbersOf(slide => slide.frontmatter.layout === 'question' && slide.content.includes('<Reminder')),
  parted: numbersOf(slide => slide.frontmatter.layout === 'part'),
} as const
type Having = keyof typeof slidesWith

/** Spoils a slide that is shown; runs in the page. */
type Spoil = (slide: HTMLElement) => void

/** Each check of the audit with a slide, how it is spoilt, and what the audit must then report. */
const spoils: readonly (readonly [check: string, having: Having, spoil: Spoil, message: RegExp])[] = [
  [
    'overflow',
    'drawn',
    (slide) => {
      const headline = slide.querySelector<HTMLElement>('h1')!
      headline.style.whiteSpace = 'nowrap'
      headline.append(' and so on, and so on, and so on')
    },
    /overflow: “.*goes over the slide’s right/u,
  ],
  [
    'overflow',
    'drawn',
    (slide) => {
      slide.querySelector<HTMLElement>('h1')!.style.cssText = 'position: absolute; bottom: 20px'
    },
    /overflow: “.*goes over the slide’s foot/u,
  ],
  [
    'overflow',
    'drawn',
    (slide) => {
      slide.querySelector<HTMLElement>('h1')!.style.cssText = 'height: 10px; align-self: start'
    },
    /overflow: “.*leaves its h1/u,
  ],
  [
    'overflow',
    'drawn',
    (slide) => {
      slide.querySelector<HTMLElement>('h1')!.style.cssText = 'width: 90px; overflow: hidden; white-space: nowrap'
    },
    /overflow: “.*is cut in its h1/u,
  ],
  [
    'overlap',
    'drawn',
    (slide) => {
      const line = Object.assign(document.createElement('p'), { textContent: 'A line of reading' })
      slide.querySelector('.framed')!.append(line)
      line.style.cssText = 'position: absolute; left: 60px; top: 90px'
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
      const line = Object.assign(document.createElement('p'), { textContent: 'A line of reading' })
      slide.querySelector('.framed')!.append(line)
      line.style.fontSize = '19px'
    },
    /small text: “.*is 19\.0 px, prose needs 20/u,
  ],
  [
    'small label',
    'charted',
    (slide) => {
      const ctx = slide.querySelector('canvas')!.getContext('2d')!
      ctx.font = '12px sans-serif'
      ctx.fillText('tiny', 40, 40)
    },
    /small text: “tiny”.*label needs 16/u,
  ],
  [
    'small foot',
    'drawn',
    (slide) => {
      slide.querySelector<HTMLElement>('.foot .source')!.style.fontSize = '13px'
    },
    /small text: “.*foot needs 14/u,
  ],
  [
    'faint text',
    'drawn',
    (slide) => {
      const line = Object.assign(document.createElement('p'), { textContent: 'A line of reading' })
      slide.querySelector('.framed')!.append(line)
      line.style.color = '#999'
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
    'stretched chart',
    'charted',
    (slide) => {
      const canvas = slide.querySelector('canvas')!
      canvas.style.height = `${canvas.clientHeight * 1.15}px`
    },
    /stretched: the chart “.*” is drawn 1\.15 times as high/u,
  ],
  [
    'empty table',
    'charted',
    (slide) => {
      slide.querySelectorAll('tbody tr').forEach(row => row.remove())
    },
    /empty exhibit: a table has no rows/u,
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
    'broken word',
    'drawn',
    (slide) => {
      slide.querySelector('h1')!.innerHTML = '新的语言模<br>型，有三家公司在用'
    },
    /line break: “.*” is broken from “型/u,
  ],
  [
    'broken name',
    'drawn',
    (slide) => {
      slide.querySelector('h1')!.innerHTML = 'A model called Kimi K2<br> Thinking is in use'
    },
    /line break: “.*Kimi K2” is broken from “Thinking/u,
  ],
  [
    'orphan',
    'drawn',
    (slide) => {
      slide.querySelector('h1')!.innerHTML = 'A headline whose last line is a<br> word'
    },
    /line break: “word” stands alone/u,
  ],
  [
    'number',
    'drawn',
    (slide) => {
      const line = Object.assign(document.createElement('p'), { textContent: 'A line of reading' })
      slide.querySelector('.framed')!.append(line)
      line.append(', in 19 weeks.')
    },
    /number: 19 in “.*in 19 weeks\.”/u,
  ],
  [
    'exhibit too low',
    'drawn',
    (slide) => {
      slide.querySelector<HTMLElement>('.diagram')!.style.marginTop = '13px'
    },
    /frame: the exhibit begins at 141, not at 122 to 134/u,
  ],
  [
    'gap',
    'drawn',
    (slide) => {
      slide.querySelector<HTMLElement>('h1')!.style.alignSelf = 'start'
      slide.querySelector('h1')!.textContent = 'Short'
    },
    /frame: between headline and exhibit are [4-9]\d pixels/u,
  ],
  [
    'narrow headline',
    'drawn',
    (slide) => {
      slide.querySelector<HTMLElement>('h1')!.style.width = '600px'
    },
    /frame: the headline has 600 pixels, not 833/u,
  ],
  [
    'tall headline',
    'drawn',
    (slide) => {
      slide.querySelector('h1')!.append(' and so on and on and so on'.repeat(5))
    },
    /frame: the headline has [345] lines/u,
  ],
  [
    'floating exhibit',
    'drawn',
    (slide) => {
      slide.querySelector<HTMLElement>('.diagram')!.style.cssText = 'transform: scale(0.7); transform-origin: top left; width: 868px'
    },
    /frame: the exhibit fills [\d.]+ % of its room’s height/u,
  ],
  [
    'two readings',
    'drawn',
    (slide) => {
      const line = Object.assign(document.createElement('p'), { textContent: 'A line of reading' })
      slide.querySelector('.framed')!.append(line)
      slide.querySelector('.framed')!.append(line.cloneNode(true))
    },
    /frame: there are 2 lines of reading/u,
  ],
  [
    'uneven pair',
    'drawn',
    (slide) => {
      const exhibit = slide.querySelector<HTMLElement>('.diagram')!
      const other = exhibit.cloneNode(true) as HTMLElement
      other.style.marginTop = '9px'
      exhibit.after(other)
      slide.querySelector('.framed')!.classList.add('pair')
    },
    /frame: the two begin at \d+ and \d+/u,
  ],
  [
    'part title',
    'parted',
    (slide) => {
      slide.querySelector<HTMLElement>('h1')!.style.marginTop = '8px'
    },
    /frame: the part’s title begins at 176/u,
  ],
  [
    'question alone',
    'asked',
    (slide) => {
      slide.querySelector('.diagram')!.remove()
    },
    /frame: nothing is drawn beside the question/u,
  ],
  [
    'question',
    'asked',
    (slide) => {
      slide.querySelector<HTMLElement>('h1')!.style.alignSelf = 'start'
    },
    /frame: what the question is about begins at 66, its middle is at 266, the question’s at \d+/u,
  ],
  [
    'foot',
    'drawn',
    (slide) => {
      slide.querySelector<HTMLElement>('.source')!.style.marginBottom = '30px'
    },
    /frame: between the last words and the source line are -?\d+ pixels, not 10/u,
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
    'parted',
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
      const line = Object.assign(document.createElement('p'), { textContent: 'A line of reading' })
      slide.querySelector('.framed')!.prepend(line)
      line.style.order = '9'
    },
    /(?:reading order: “.*above which it stands|is read before the heading)/u,
  ],
  [
    'console',
    'drawn',
    () => {
      console.warn('a warning')
    },
    /page: a warning/u,
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
    () => fetch('./nowhere.json').then(() => undefined),
    /page: Failed to load .* 404 .*nowhere\.json/u,
  ],
  [
    'another host',
    'drawn',
    () => {
      document.body.append(Object.assign(new Image(), { src: 'https://example.org/a.png' }))
    },
    /page: .*https:\/\/example\.org.* violates .*img-src/u,
  ],
]

describe('the audit notices', () => {
  const spoilt = new Set<number>()
  /** A slide that is whole; one that isn't comes back with the page. */
  async function wholeSlide(audit: Audit, having: Having): Promise<{ no: number, step: number }> {
    let no = slidesWith[having].find(no => !spoilt.has(no))
    if (no === undefined) {
      await reload(audit)
      no = slidesWith[having][0]!
    }
    spoilt.add(no)
    return { no, step: clicksOf('en')[no - 1]! }
  }
  async function reload({ page, url }: Audit): Promise<void> {
    await openAt(page, url)
    spoilt.clear()
  }

  it.for(spoils)('%s', async ([check, having, spoil, message], { audit }) => {
    const { page } = audit
    const { no, step } = await wholeSlide(audit, having)
    const look = async () => [...(await audit.look(no, step)), ...(check === 'typeface' ? await audit.askFaces(no, step) : [])]
    expect(await look()).toEqual([])
    await page.evaluate(`(${String(spoil)})(document.querySelector(${JSON.stringify(slideAt(no))}))`)
    const faults = await look()
    expect(
      faults.some(fault => message.test(fault)),
      faults.join('\n'),
    ).toBe(true)
    expect(faults[0]).toMatch(new RegExp(`^en light, slide ${no}, step ${step}: `, 'u'))
    // The page's own is spoilt with it.
    if (/title|console|error|request|host/u.test(check)) await reload(audit)
  })

  it('what axe-core does, and leaves a picture', async ({ audit }) => {
    const { page } = audit
    await reload(audit)
    const no = slidesWith.drawn[0]!
    expect(await audit.look(no, 0)).toEqual([])
    expect(await audit.askAxe(no, 0)).toEqual([])
    await page.evaluate((slide) => {
      document
        .querySelector(slide)!
        .querySelector('h1')!
        .insertAdjacentHTML('afterend', '<img src="./favicon.svg" width="40" height="40"><h4>Too deep</h4>')
    }, slideAt(no))
    const faults = (await audit.askAxe(no, 0)).join('\n')
    expect(faults).toMatch(/^en light, slide \d+, step 0: axe: image-alt, /mu)
    expect(faults).toMatch(/axe: heading-order, /u)
    expect(
      readFileSync(await audit.picture(no, 0))
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
  })
})
